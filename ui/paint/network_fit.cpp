#include "ui/paint/network_fit.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace trellis::paint {
namespace {

/// The smallest words of a drawing, captions, in pixels at 100 %.
constexpr double smallest = 11.5;
/// How large shapes may be drawn; the first with which all of it has room is taken.
constexpr std::array scales{1.4, 1.2, 1.0, .8, .65, .5, .4};
constexpr size_t many = 150; ///< actors; so many are drawn small at once
/// Room that words want beside the outermost actors, in their own height.
constexpr double beside = 6;
constexpr double above = 3;
/// How much more the places may be spread across than down.
constexpr double mostStretch = 1.7;

struct Spread {
    double across = 1;
    double down = 1;
};

power::NetworkPicture spread(const power::NetworkPicture& picture, const Spread& by) {
    const auto moved = [&](QPointF place) {
        return QPointF(place.x() * by.across, place.y() * by.down);
    };
    power::NetworkPicture wide = picture;
    for (power::PictureActor& actor : wide.actors)
        actor.place = moved(actor.place);
    for (power::MapNote& note : wide.notes)
        note.place = moved(note.place);
    return wide;
}

/// What brings the outermost actors as near to the edges as their words allow.
Spread widest(const power::NetworkPicture& picture, QSizeF room, double words) {
    QRectF places;
    for (const power::PictureActor& actor : picture.actors)
        places |= QRectF(actor.place, QSizeF(1, 1));
    const double across = std::max(1.0, room.width() - 2 * beside * words) / places.width();
    const double down = std::max(1.0, room.height() - 2 * above * words) / places.height();
    return {std::min(across, down * mostStretch), std::min(down, across * mostStretch)};
}

double area(const QRectF& rect) {
    return rect.width() * rect.height();
}

} // namespace

NetworkFit fitNetwork(
    power::NetworkPicture picture,
    Language language,
    const NetworkLook& look,
    QSizeF room,
    double words
) {
    const int rounds = picture.actors.size() > many ? 2 : 6; // each draws the whole network
    constexpr double within = .985; // so that the rounds come to rest inside the room
    NetworkFit best;
    for (const double scale : scales) {
        if (picture.actors.size() > many && scale > scales.back())
            continue;
        NetworkLook sized = look;
        sized.type = words / smallest / scale;
        Spread by = widest(picture, room / scale, words / scale);
        bool fits = false;
        for (int round = 0; round < rounds; ++round) {
            NetworkFit fit{spread(picture, by), scale, sized.type, {}};
            fit.bounds = drawNetwork(fit.picture, language, sized).bounds;
            if (fit.bounds.isEmpty())
                return fit;
            const double across = room.width() / fit.bounds.width() / scale;
            const double down = room.height() / fit.bounds.height() / scale;
            fit.scale = scale * std::min({1.0, across, down});
            // Of those that have room, the one that uses most of it.
            const bool has = across >= 1 && down >= 1;
            if (!fits || (has && area(fit.bounds) > area(best.bounds)))
                best = fit;
            fits = fits || has;
            by.across =
                std::clamp(by.across * across * within, by.across * .7, by.down * mostStretch);
            by.down = std::clamp(by.down * down * within, by.down * .7, by.across * mostStretch);
        }
        if (fits)
            break;
    }
    return best;
}

void moveTo(QPainter& painter, const NetworkFit& fit, QSizeF room) {
    painter.translate(room.width() / 2, room.height() / 2);
    painter.scale(fit.scale, fit.scale);
    painter.translate(-fit.bounds.center());
}

} // namespace trellis::paint
