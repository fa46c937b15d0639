#pragma once

#include "core/team/profile.h"
#include "core/team/types.h"

#include <QWidget>

#include <functional>

class QCheckBox;

namespace trellis::ui {

class ChoiceField;
class Desk;
class LineField;
class RulesCard;
class TextField;
class TextLabel;

/// What the team has agreed on, from which number on a count is hidden, and the rules that the team
/// is held against.
class CharterForm : public QWidget {
    Q_OBJECT

public:
    explicit CharterForm(Desk& desk, QWidget* parent = nullptr);

    void setCharter(const team::Team& team, const team::SchoolProfile& profile);
    void retranslate();

private:
    void layOut();
    void connectFields();
    void change(const std::function<void(team::Charter&)>& write);
    void changeNumber(
        LineField& field, std::optional<int> team::Charter::*place, const QString& written
    );

    Desk& m_desk;
    team::Charter m_charter;
    TextLabel* m_title;
    TextField* m_purpose;
    LineField* m_rhythm;
    ChoiceField* m_decisionRule;
    LineField* m_quorum;
    LineField* m_smallest;
    LineField* m_largest;
    LineField* m_languages;
    ChoiceField* m_hiddenBelow;
    TextLabel* m_supportsTitle;
    struct Support {
        QCheckBox* box;
        bool team::Charter::*place;
    };
    std::vector<Support> m_supports;
    TextField* m_barriers;
    RulesCard* m_rules;
};

} // namespace trellis::ui
