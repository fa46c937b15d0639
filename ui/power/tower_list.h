#pragma once

#include "core/power/towers.h"
#include "core/words/words.h"

#include <QAbstractButton>

class QLabel;
class QVBoxLayout;

namespace trellis::ui {

class Button;
class Desk;

/// How high one perspective sees the actor: hollow on paper, filled in practice, from 0 to 5.
/// Click, Space or Enter asks for the counts.
class TowerRow : public QAbstractButton {
    Q_OBJECT

public:
    TowerRow(const power::TowerView& view, const Words& words, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    power::TowerView m_view;
    QString m_known; ///< what stands at the end of the line, or instead of the axis
};

/// The influence of one actor as others see it: a row for each perspective.
class TowerList : public QWidget {
    Q_OBJECT

public:
    explicit TowerList(Desk& desk, QWidget* parent = nullptr);

    void showActor(const power::PowerMap& map, const power::Actor& actor);
    void retranslate();

private:
    void fill();
    void ask(const power::TowerView& view);

    Desk& m_desk;
    std::optional<power::Actor> m_actor;
    std::vector<power::TowerView> m_views;
    QLabel* m_title;
    QLabel* m_hint;
    QVBoxLayout* m_rows;
    Button* m_add;
};

} // namespace trellis::ui
