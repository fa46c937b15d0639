#pragma once

#include "core/report/keystone_show.h"

#include <QVariantAnimation>
#include <QWidget>

namespace trellis::ui {

/// Whether a network on a slide shows its way from then to now, or now alone.
enum class Motion { Still, Moving };

/// One slide over the whole widget, as the room sees it. Says its words to a screen reader. With
/// the keyboard in it, Page Up, Page Down, the arrows and Space ask for another slide.
class SlideShow : public QWidget {
    Q_OBJECT

public:
    explicit SlideShow(QWidget* parent = nullptr);

    /// nullopt paints nothing: before the first and after the last slide.
    /// A slide that comes anew with a network shows then for a moment, and lets it become now.
    void show(const std::optional<report::ShownSlide>& slide, Motion motion = Motion::Still);
    /// How far a network on it has come from then, 0, to now, 1.
    [[nodiscard]] double time() const { return m_time; }
    [[nodiscard]] const std::optional<report::ShownSlide>& slide() const { return m_slide; }
    [[nodiscard]] QSize sizeHint() const override { return {640, 360}; }

signals:
    void stepWanted(int by);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<report::ShownSlide> m_slide;
    double m_time = 1;
    QVariantAnimation m_way;
};

/// What a key means to somebody who presents: one slide on, one back, or 0 for nothing.
[[nodiscard]] int slideStepOf(int key);

} // namespace trellis::ui
