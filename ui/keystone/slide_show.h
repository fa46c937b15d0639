#pragma once

#include "core/report/keystone_show.h"

#include <QWidget>

namespace trellis::ui {

/// One slide over the whole widget, as the room sees it. Says its words to a screen reader. With
/// the keyboard in it, Page Up, Page Down, the arrows and Space ask for another slide.
class SlideShow : public QWidget {
    Q_OBJECT

public:
    explicit SlideShow(QWidget* parent = nullptr);

    /// nullopt paints nothing: before the first and after the last slide.
    void show(const std::optional<report::ShownSlide>& slide);
    [[nodiscard]] const std::optional<report::ShownSlide>& slide() const { return m_slide; }
    [[nodiscard]] QSize sizeHint() const override { return {640, 360}; }

signals:
    void stepWanted(int by);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<report::ShownSlide> m_slide;
};

/// What a key means to somebody who presents: one slide on, one back, or 0 for nothing.
[[nodiscard]] int slideStepOf(int key);

} // namespace trellis::ui
