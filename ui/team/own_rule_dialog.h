#pragma once

#include "core/team/types.h"
#include "core/words/words.h"

#include <QDialog>

class QLabel;
class QSpinBox;

namespace trellis::ui {

class Button;
class ChoiceField;
class ConstituencyChips;

/// Asks for one rule of the team's own: so many seats of some constituencies, or at least as many
/// as of others.
class OwnRuleDialog : public QDialog {
    Q_OBJECT

public:
    OwnRuleDialog(const team::TeamRule& rule, const Words& words, QWidget* parent = nullptr);

signals:
    void chosen(const trellis::team::TeamRule& rule);

private:
    void layOut();
    void showRule(const team::TeamRule& rule);
    /// What is asked for now; without least, most and asManyAs it is no rule yet.
    [[nodiscard]] team::TeamRule asked() const;
    void change();

    Id<team::TeamRule> m_id;
    Words m_words;
    ConstituencyChips* m_whose;
    ChoiceField* m_how;
    QSpinBox* m_least;
    QLabel* m_to;
    QSpinBox* m_most;
    ConstituencyChips* m_others;
    QLabel* m_reading;
    Button* m_keep;
};

} // namespace trellis::ui
