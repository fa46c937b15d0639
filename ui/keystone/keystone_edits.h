#pragma once

#include "core/keystone/types.h"

#include <QPointF>

#include <functional>

namespace trellis::ui {

class Desk;

// What the person does to slides, each one step of the history.
using ChangeSlide = std::function<void(keystone::Slide&)>;
bool changeSlide(
    Desk& desk, Id<keystone::Slide> slide, const QString& label, const ChangeSlide& change
);
/// A new slide after that one, or at the end; nullopt when it could not be added.
std::optional<Id<keystone::Slide>>
addSlide(Desk& desk, SlideLayout layout, std::optional<Id<keystone::Slide>> after);
/// Seven empty slides in the order in which a Keystone is told.
void addWholeKeystone(Desk& desk);
/// Puts the slide at that place of the order.
void moveSlide(Desk& desk, Id<keystone::Slide> slide, int to);
void showPhotoOn(Desk& desk, Id<keystone::Slide> slide, size_t place, std::optional<QUuid> photo);

/// The words of a place: -1 is the title, 0 to 2 are the layout's own.
[[nodiscard]] QString& wordsAt(keystone::Slide& slide, int place);

/// Lines that a picture snaps to, in shares of the slide: margins, thirds, the middle.
struct Snapped {
    QRectF frame;
    std::optional<double> x; ///< the line it stands at, to be drawn
    std::optional<double> y;
};
/// The frame kept on the slide and drawn to a line that one of its edges or its middle is near.
[[nodiscard]] Snapped snapped(QRectF frame);

} // namespace trellis::ui
