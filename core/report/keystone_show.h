#pragma once

#include "core/keystone/types.h"
#include "core/photovoice/consent.h"
#include "core/power/network_overlay.h"
#include "core/report/document.h"
#include "core/school/school.h"
#include "core/words/words.h"

#include <QImage>

#include <functional>
#include <memory>

namespace trellis::report {

/// A photo as a slide shows it. One that is not cleared for the coach is a grey tile.
struct SlidePhoto {
    bool cleared = false; ///< false for a grey tile: nothing of the photo is here
    QImage picture;       ///< null for a grey tile, and for one that a window is still making
    QString title;        ///< for a grey tile the part of school life, else the photo's title
    QString credit;
    QString alternativeText;
    bool operator==(const SlidePhoto&) const = default;
};

/// What changed between two moments, group by group.
struct SlideChange {
    struct Row {
        Group group = Group::Teachers;
        QString label;
        std::optional<int> then; ///< nullopt is not known
        std::optional<int> now;
        bool operator==(const Row&) const = default;
    };
    QString title; ///< "Bell schedule: say in practice"
    QString thenMeans;
    QString nowMeans;
    int most = 5; ///< the end of the scale
    std::vector<Row> rows;
    QString sentence; ///< the same in words
    bool operator==(const SlideChange&) const = default;
};

/// The network on its way from one moment to another, with roles for people's names.
struct SlideNetwork {
    power::NetworkOverlay overlay;
    Language language = Language::English;
    QString thenName;
    QString nowName;
    QStringList changes; ///< in words, one a change
    QString sentence;    ///< all of it in words
    bool operator==(const SlideNetwork&) const = default;
};

/// A sign of impact in words.
struct SlideSign {
    QString words;
    QString level;
    QString strength;
    QString date;
    bool operator==(const SlideSign&) const = default;
};

/// A slide with everything that it shows, ready to be painted. What is in it may leave the file,
/// but for the notes.
struct ShownSlide {
    Id<keystone::Slide> id = Id<keystone::Slide>::create();
    SlideLayout layout = SlideLayout::Photo;
    int number = 1;
    QString title;
    QStringList texts;  ///< of the layout's places, as many as it has
    QStringList labels; ///< over them: "What it is"; empty strings for none
    QString attribute;  ///< by name; empty for none
    QString notes;
    std::optional<QRectF> frame;
    std::vector<SlidePhoto> photos;
    std::optional<SlideChange> change;
    std::shared_ptr<const SlideNetwork> network; ///< null for a layout without
    std::vector<SlideSign> signs;
    QStringList credits; ///< of the whole Keystone, on the slide that thanks
    QString consent;     ///< on the slide that thanks: what was agreed
    bool operator==(const ShownSlide&) const = default;
};

struct ShownKeystone {
    Language language = Language::English;
    QString school;
    std::vector<ShownSlide> slides;
    std::vector<keystone::PeerResponse> responses; ///< those that may leave the file
    int heldBack = 0;                              ///< photos on slides that are not cleared
    bool operator==(const ShownKeystone&) const = default;
};

/// Whose eyes it is made for: names stay in the school's own window and become roles outside it.
enum class Names { AsWritten, AsRoles };

/// Makes the picture of a cleared photo: a window may keep what it made, or bring it later.
using PictureOf = std::function<QImage(const photovoice::ClearedPhoto&)>;
/// The longest side of a photo on a slide, in pixels: sharp over the whole of it.
inline constexpr int slidePhotoSide = 1600;

/// Reads the Keystone with what its slides rest on. Only photos cleared for the coach on that day
/// are decoded, by `pictureOf` where it is given. `reader` is the moment to show; `present` has the
/// photos' bytes and the history.
[[nodiscard]] ShownKeystone gatherKeystone(
    const school::Reader& reader,
    const school::School& present,
    QDate today,
    const Words& words,
    Names names = Names::AsRoles,
    const PictureOf& pictureOf = {}
);

/// How many photos and texts the layout has room for, and whether it compares two moments.
struct LayoutPlaces {
    int texts = 1;
    int photos = 0;
    bool moments = false;
    bool movable = false; ///< whether its picture can be put elsewhere
};
[[nodiscard]] LayoutPlaces placesOf(SlideLayout layout);
/// The words over the layout's text places, also the labels of their fields.
[[nodiscard]] QStringList placeLabels(SlideLayout layout, const Words& words);

/// The Keystone as a report to read: what each slide says, in order, then the peers' responses.
/// @param detail  2: everything; 1: photos of evidence alone; 0: no photos. The writer takes the
///                most that stays within four pages.
[[nodiscard]] Document
keystoneNarrative(const ShownKeystone& keystone, const Words& words, int detail = 2);

/// A gentle sentence when there are more slides than people can follow; empty otherwise.
[[nodiscard]] QString lengthSentence(int slides, const Words& words);

} // namespace trellis::report
