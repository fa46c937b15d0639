#pragma once

#include "core/report/keystone_show.h"

#include <QElapsedTimer>
#include <QWidget>

class QTimer;

namespace trellis::ui {

class Button;
class SlideShow;
class TextLabel;

/// What the speaker sees on the laptop: the slide, the next one, the notes and a clock. Page Up,
/// Page Down, the arrows and Space move.
class PresenterView : public QWidget {
    Q_OBJECT

public:
    explicit PresenterView(QWidget* parent = nullptr);

    void show(const std::vector<report::ShownSlide>& slides, size_t current);
    void retranslate();

signals:
    void stepWanted(int by);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void tellTime();

    std::vector<report::ShownSlide> m_slides;
    size_t m_current = 0;
    SlideShow* m_slide;
    SlideShow* m_next;
    TextLabel* m_nextTitle;
    TextLabel* m_notes;
    TextLabel* m_place;
    TextLabel* m_time;
    Button* m_back;
    Button* m_forth;
    QTimer* m_timer;
    QElapsedTimer m_clock; ///< monotonic, from when the view was opened
};

} // namespace trellis::ui
