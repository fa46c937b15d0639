#pragma once

#include "ui/paint/theme.h"

#include <QWidget>

#include <functional>

namespace trellis::ui {

/// One picture on the wall under its finding. It is painted with a theme in which captions, the
/// smallest words, are 24 pixels tall.
class WallPage : public QWidget {
    Q_OBJECT

public:
    using Paint = std::function<void(QPainter&, const QRectF& room, const paint::Theme&)>;

    WallPage(QString title, Paint paint, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_title;
    Paint m_paint;
};

} // namespace trellis::ui
