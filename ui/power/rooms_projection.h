#pragma once

#include "ui/paint/rooms_picture.h"

#include <QWidget>

namespace trellis::ui {

/// The rooms map on the wall: its finding as the title, names off, nothing smaller than 24 pixels.
/// Right and Left step through it: the rooms, where decisions belong on paper, where they are made
/// and the arrows, then who holds the levers.
class RoomsProjection : public QWidget {
    Q_OBJECT

public:
    RoomsProjection(power::RoomsMap map, power::RoomsWords words, QString title, QWidget* parent);

    static constexpr int lastStep = 3;
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] paint::RoomsShow shown() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    power::RoomsMap m_map;
    power::RoomsWords m_words;
    QString m_title;
    int m_step = lastStep;
};

} // namespace trellis::ui
