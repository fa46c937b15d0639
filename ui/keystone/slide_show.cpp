#include "ui/keystone/slide_show.h"

#include "ui/paint/slide_painter.h"

#include <QKeyEvent>
#include <QPainter>

namespace trellis::ui {

SlideShow::SlideShow(QWidget* parent) : QWidget(parent) {
    setMinimumSize(160, 90);
}

void SlideShow::show(const std::optional<report::ShownSlide>& slide) {
    m_slide = slide;
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
        paint::paintSlide(painter, rect(), *m_slide);
}

} // namespace trellis::ui
