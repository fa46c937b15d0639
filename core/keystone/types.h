#pragma once

#include "core/school/id.h"
#include "core/words/keystone_words.h"

#include <QDate>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace trellis::keystone {

/// More slides than this are not better. @source domain.md section 5.
inline constexpr int mostSlides = 8;

/// One slide. What it shows (photos, a decision) is what it rests on: its evidence links, in order.
struct Slide {
    Id<Slide> id = Id<Slide>::create();
    int position = 0;
    SlideLayout layout = SlideLayout::Photo;
    QString title;
    QString first; ///< the layout's places for text, in its order
    QString second;
    QString third;
    QString attribute;           ///< id in the catalogue of attributes; empty for none
    QString notes;               ///< for the speaker alone
    std::optional<QUuid> then;   ///< a named moment of the history; nullopt is the first one
    std::optional<QUuid> now;    ///< the same; nullopt is the present
    std::optional<QRectF> frame; ///< where the picture was put, in shares of the slide
    bool operator==(const Slide&) const = default;
};

/// An early sign of impact: where, how it is known, and when.
struct ImpactSignal {
    Id<ImpactSignal> id = Id<ImpactSignal>::create();
    int position = 0;
    SignalLevel level = SignalLevel::Practice;
    SignalStrength strength = SignalStrength::Noticed;
    QString words;
    QDate notedOn;
    bool operator==(const ImpactSignal&) const = default;
};

/// What a peer answered after the Keystone was shown.
struct PeerResponse {
    Id<PeerResponse> id = Id<PeerResponse>::create();
    int position = 0;
    QString author; ///< as they wish to be named
    QString warm;
    QString wonder;
    QString idea;         ///< an idea that they take home
    bool mayShow = false; ///< whether it may leave the file
    QDate receivedOn;
    bool operator==(const PeerResponse&) const = default;
};

/// All of the Keystone, as the file holds it; each list in the team's order.
struct Keystone {
    std::vector<Slide> slides;
    std::vector<ImpactSignal> signs;
    std::vector<PeerResponse> responses;
    bool operator==(const Keystone&) const = default;
};

} // namespace trellis::keystone
