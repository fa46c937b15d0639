#pragma once

#include "ui/report/power_picture.h"

#include <QStringList>

#include <functional>

namespace trellis::report {

/// One view of step 3 as a page is made of it.
struct PowerPage {
    QString title;         ///< its first finding
    QStringList sentences; ///< what else it shows
    double enlarged = 1;   ///< times the paper's width and height
    std::function<void(QPainter&, const QRectF& room)> paint;
};

/// @param map and words  must outlive the page.
[[nodiscard]] PowerPage
powerPage(const power::PowerMap& map, const Words& words, const PowerPrint& print);

} // namespace trellis::report
