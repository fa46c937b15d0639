#pragma once

#include "core/team/rules.h"
#include "ui/parts/card.h"

class QVBoxLayout;

namespace trellis::ui {

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

    Desk& m_desk;
    QString m_preset;
    TextLabel* m_title;
    ChoiceField* m_presets;
    QVBoxLayout* m_lines;
    TextLabel* m_note;
};

} // namespace trellis::ui
