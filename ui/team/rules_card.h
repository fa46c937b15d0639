#pragma once

#include "core/team/rules.h"
#include "ui/parts/card.h"

class QVBoxLayout;

namespace trellis::ui {

class Button;
class ChoiceField;
class Desk;
class TextLabel;

/// The team beside the rules it is held against: met, not met or can't tell, each with its source.
class RulesCard : public Card {
    Q_OBJECT

public:
    explicit RulesCard(Desk& desk, QWidget* parent = nullptr);

    void show(const team::Team& team, const team::SchoolProfile& profile);
    void retranslate();

signals:
    void presetChosen(const QString& id);

private:
    QWidget* lineOf(const team::RuleLine& line);
    /// Buttons that change and remove a rule of the team's own.
    void addHands(QWidget& line, const team::TeamRule& rule);
    void edit(const team::TeamRule& rule);
    void write(const QString& label, const std::vector<team::TeamRule>& rules);

    Desk& m_desk;
    QString m_preset;
    std::vector<team::TeamRule> m_rules; ///< the team's own
    TextLabel* m_title;
    ChoiceField* m_presets;
    QVBoxLayout* m_lines;
    Button* m_add;
    TextLabel* m_note;
};

} // namespace trellis::ui
