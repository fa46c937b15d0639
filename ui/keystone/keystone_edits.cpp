#include "ui/keystone/keystone_edits.h"

#include "core/keystone/store.h"
#include "core/school/school.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace trellis::ui {
namespace {

using keystone::Slide;

constexpr double near = .012; ///< of the slide: how close a line pulls
constexpr std::array linesAcross{.057, 1 / 3.0, .5, 2 / 3.0, .943};
constexpr std::array linesDown{.083, .25, .5, .75, .917};

QString say(const char* words) {
    return QCoreApplication::translate("keystone-edits", words);
}

/// How far to move so that one of three places stands on a line; nullopt for none near.
template <class Lines>
std::optional<std::pair<double, double>>
pull(const Lines& lines, const std::array<double, 3>& places) {
    std::optional<std::pair<double, double>> best;
    for (const double line : lines)
        for (const double place : places) {
            const double by = line - place;
            if (std::abs(by) < near && (!best || std::abs(by) < std::abs(best->first)))
                best = {by, line};
        }
    return best;
}

std::vector<Id<Slide>> orderOf(const school::Reader& reader) {
    std::vector<Id<Slide>> order;
    for (const Slide& slide : keystone::readKeystone(reader).slides)
        order.push_back(slide.id);
    return order;
}

} // namespace

bool changeSlide(Desk& desk, Id<Slide> slide, const QString& label, const ChangeSlide& change) {
    return desk.perform(label, [&](school::Edit& edit) {
        for (Slide each : keystone::readKeystone(edit).slides)
            if (each.id == slide) {
                change(each);
                keystone::put(edit, each);
            }
    });
}

std::optional<Id<Slide>> addSlide(Desk& desk, SlideLayout layout, std::optional<Id<Slide>> after) {
    Slide slide;
    slide.layout = layout;
    const bool done = desk.perform(
        say(QT_TRANSLATE_NOOP("keystone-edits", "Added a slide")),
        [&](school::Edit& edit) {
            std::vector<Id<Slide>> order = orderOf(edit);
            auto place = after ? std::ranges::find(order, *after) : order.end();
            if (place != order.end())
                ++place;
            order.insert(place, slide.id);
            keystone::put(edit, slide);
            keystone::reorder(edit, order);
        }
    );
    return done ? std::optional(slide.id) : std::nullopt;
}

void addWholeKeystone(Desk& desk) {
    constexpr std::array layouts{
        SlideLayout::Title,
        SlideLayout::Photo,
        SlideLayout::Evidence,
        SlideLayout::Evidence,
        SlideLayout::ThenNow,
        SlideLayout::Reflection,
        SlideLayout::Signals,
        SlideLayout::Thanks,
    };
    desk.perform(
        say(QT_TRANSLATE_NOOP("keystone-edits", "Began the Keystone")),
        [&](school::Edit& edit) {
            int position = 0;
            for (const SlideLayout layout : layouts) {
                Slide slide;
                slide.layout = layout;
                slide.position = position++;
                keystone::put(edit, slide);
            }
        }
    );
}

void moveSlide(Desk& desk, Id<Slide> slide, int to) {
    std::vector<Id<Slide>> order = orderOf(desk.reader());
    const auto from = std::ranges::find(order, slide);
    if (from == order.end() || from - order.begin() == to || to < 0 || to >= int(order.size()))
        return;
    order.erase(from);
    order.insert(order.begin() + to, slide);
    desk.perform(
        say(QT_TRANSLATE_NOOP("keystone-edits", "Moved a slide")),
        [&](school::Edit& edit) { keystone::reorder(edit, order); }
    );
}

void showPhotoOn(Desk& desk, Id<Slide> slide, size_t place, std::optional<QUuid> photo) {
    const QString label =
        photo ? say(QT_TRANSLATE_NOOP("keystone-edits", "Put a photo on a slide"))
              : say(QT_TRANSLATE_NOOP("keystone-edits", "Took a photo off a slide"));
    desk.perform(label, [&](school::Edit& edit) {
        keystone::showPhoto(edit, slide, place, photo);
    });
}

QString& wordsAt(Slide& slide, int place) {
    switch (place) {
    case 0:
        return slide.first;
    case 1:
        return slide.second;
    case 2:
        return slide.third;
    default:
        return slide.title;
    }
}

Snapped snapped(QRectF frame) {
    frame.setWidth(std::clamp(frame.width(), .1, 1.0));
    frame.setHeight(std::clamp(frame.height(), .1, 1.0));
    Snapped result;
    if (const auto x = pull(linesAcross, {frame.left(), frame.center().x(), frame.right()})) {
        frame.translate(x->first, 0);
        result.x = x->second;
    }
    if (const auto y = pull(linesDown, {frame.top(), frame.center().y(), frame.bottom()})) {
        frame.translate(0, y->first);
        result.y = y->second;
    }
    frame.moveLeft(std::clamp(frame.left(), 0.0, 1 - frame.width()));
    frame.moveTop(std::clamp(frame.top(), 0.0, 1 - frame.height()));
    result.frame = frame;
    return result;
}

} // namespace trellis::ui
