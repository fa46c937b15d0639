#pragma once

#include "core/power/types.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace trellis::ui {

class Button;
class ChoiceField;
class Desk;

/// One tie's fields; each is written on its own.
class TieEditor : public QWidget {
    Q_OBJECT

public:
    explicit TieEditor(Desk& desk, QWidget* parent = nullptr);

    void showTie(const power::PowerMap& map, const power::Tie& tie);
    void retranslate();

private:
    void write(const std::function<void(power::Tie&)>& change);

    Desk& m_desk;
    std::optional<power::Tie> m_tie;
    QLabel* m_ends;
    ChoiceField* m_type;
    ChoiceField* m_formality;
    ChoiceField* m_strength;
    Button* m_turn;
    Button* m_remove;
};

} // namespace trellis::ui
