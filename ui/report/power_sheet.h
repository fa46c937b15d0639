#pragma once

#include "ui/report/power_picture.h"

#include <QStringList>

#include <functional>

namespace trellis::report {

/// One view of step 3 as a page is made of it.
struct PowerSheet {
    QString title;         ///< its first finding
    QStringList sentences; ///< what else it shows
    double enlarged = 1;   ///< times the paper's width and height
    std::function<void(QPainter&, const QRectF& room)> paint;
};

/// @param map and words  must outlive the page.
[[nodiscard]] PowerSheet
powerSheet(const power::PowerMap& map, const Words& words, const PowerPrint& print);

/// The first finding is the title, or `name` where nothing was found; at most twelve follow it.
[[nodiscard]] PowerSheet sheetOf(QStringList findings, const QString& name);

/// Those of the network; the others are in power_sheet.cpp.
[[nodiscard]] PowerSheet
networkSheet(const power::PowerMap& map, const Words& words, const PowerPrint& print);
[[nodiscard]] PowerSheet
thenNowSheet(const power::PowerMap& map, const Words& words, const PowerPrint& print);

} // namespace trellis::report
