#pragma once

#include "core/analysis/measures.h"

#include <QWidget>

class QVBoxLayout;

namespace trellis::ui {

class Button;
class MeetingController;
class MeetingWall;
class TextLabel;

/// The rounds in a row at the top: done, on, to come; a click goes there.
class RoundBar : public QWidget {
    Q_OBJECT

public:
    explicit RoundBar(MeetingController& meeting, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    [[nodiscard]] bool event(QEvent* event) override;

private:
    [[nodiscard]] QRectF cell(int place) const;
    MeetingController& m_meeting;
};

/// The ring with the time that is left; amber in the last 30 seconds, then counting up.
class ConsoleClock : public QWidget {
    Q_OBJECT

public:
    explicit ConsoleClock(MeetingController& meeting, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {116, 116}; }
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    MeetingController& m_meeting;
};

/// Who was heard: for each group here or away its share of notes next to an even share.
class EquityBars : public QWidget {
    Q_OBJECT

public:
    explicit EquityBars(MeetingController& meeting, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void look();
    MeetingController& m_meeting;
    std::vector<analysis::Voice> m_voices;
};

/// One block for each person here, filled when they have placed: no names, no order.
class PlacedStrip : public QWidget {
    Q_OBJECT

public:
    explicit PlacedStrip(QWidget* parent = nullptr);
    void setCounts(int placed, int people);
    [[nodiscard]] QSize sizeHint() const override { return {200, 40}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_placed = 0;
    int m_people = 0;
};

/// What the wall shows now, small; painted anew only when the wall changed, at most four times a
/// second.
class WallPreview : public QWidget {
    Q_OBJECT

public:
    explicit WallPreview(MeetingWall& wall, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {320, 180}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return width * 9 / 16; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    MeetingWall& m_wall;
    QPixmap m_kept;
    bool m_stale = true;
};

} // namespace trellis::ui
