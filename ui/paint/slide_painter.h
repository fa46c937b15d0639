#pragma once

#include "core/report/keystone_show.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace trellis::paint {

/// Every slide is laid out on this sheet and scaled to where it is shown.
inline constexpr QSizeF slideSheet{1920, 1080};
/// Nothing on a slide is smaller than this, on the sheet.
inline constexpr double smallestOnSlide = 24;

/// A part of a slide: what the canvas edits, what a screen reader hears, what is painted.
struct SlidePart {
    enum class Kind { Ground, Title, Label, Text, Caption, Picture };
    Kind kind = Kind::Text;
    QRectF box;       ///< on the sheet
    QString words;    ///< what it says; a picture's alternative text
    int place = -1;   ///< of the layout's text places (title: -1), or of its photos
    double size = 0;  ///< of the type, on the sheet; 0 where there is none
    bool cut = false; ///< the words did not fit and end in an ellipsis
    std::function<void(QPainter&)> paint; ///< on the sheet's coordinates
};

/// Whether empty places say what belongs there, for the person who fills them in.
enum class EmptyPlaces { Hidden, Prompted };

/// The slide as parts in reading order, the ground first. The same for canvas, presenter and PDF.
/// @param time  of a network on its way: 0 is then, 1 is now.
[[nodiscard]] std::vector<SlidePart> slideParts(
    const report::ShownSlide& slide, EmptyPlaces empty = EmptyPlaces::Hidden, double time = 1
);

/// Paints the slide into `where`, keeping 16:9.
void paintSlide(
    QPainter& painter,
    const QRectF& where,
    const report::ShownSlide& slide,
    EmptyPlaces empty = EmptyPlaces::Hidden,
    double time = 1
);

/// The largest rectangle of a slide's shape inside `where`, in its middle.
[[nodiscard]] QRectF slideIn(const QRectF& where);
/// The font of that size on the sheet.
[[nodiscard]] QFont slideFont(double size, bool strong);

} // namespace trellis::paint
