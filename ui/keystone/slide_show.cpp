#include "ui/keystone/slide_show.h"

#include "ui/paint/slide_painter.h"

#include <QKeyEvent>
#include <QPainter>

namespace trellis::ui {
namespace {

constexpr int wholeWay = 4000; ///< milliseconds

} // namespace

SlideShow::SlideShow(QWidget* parent) : QWidget(parent) {
    setMinimumSize(160, 90);
    m_way.setDuration(wholeWay);
    m_way.setKeyValueAt(0, 0.0);
    m_way.setKeyValueAt(.35, 0.0); // then is looked at first
    m_way.setKeyValueAt(1, 1.0);
    connect(&m_way, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_time = value.toDouble();
        update();
    });
}

void SlideShow::show(const std::optional<report::ShownSlide>& slide, Motion motion) {
    const bool another = !m_slide || !slide || m_slide->id != slide->id;
    m_slide = slide;
    if (another || motion == Motion::Still) {
        m_way.stop();
        m_time = 1;
    }
    if (another && motion == Motion::Moving && slide && slide->network) {
        m_time = 0;
        m_way.start();
    }
    QStringList words;
    if (slide)
        for (const paint::SlidePart& part : paint::slideParts(*slide))
            if (!part.words.isEmpty())
                words.append(part.words);
    setAccessibleName(words.join(QStringLiteral(". ")));
    update();
}

int slideStepOf(int key) {
    switch (key) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space:
        return 1;
    case Qt::Key_PageUp:
    case Qt::Key_Left:
    case Qt::Key_Up:
        return -1;
    default:
        return 0;
    }
}

void SlideShow::keyPressEvent(QKeyEvent* event) {
    if (const int by = slideStepOf(event->key()))
        emit stepWanted(by);
    else
        QWidget::keyPressEvent(event);
}

void SlideShow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_slide)
        paint::paintSlide(painter, rect(), *m_slide, paint::EmptyPlaces::Hidden, m_time);
}

} // namespace trellis::ui
