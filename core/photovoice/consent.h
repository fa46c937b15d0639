#pragma once

#include "core/photovoice/types.h"

namespace trellis::photovoice {

/// Why a photo may not be shown to an audience, the first reason that holds.
enum class Obstacle {
    Withdrawn,            ///< it was taken back
    PhotographerRefused,  ///< who took it, or a parent of theirs, does not take part
    PhotographerNotAsked, ///< a child took it, and a parent's or the child's own yes is missing
    PhotographerSaysNo,   ///< the photographer allows a narrower audience
    NobodySaidWho,        ///< who can be recognised has not been answered
    PeopleNotListed,      ///< people can be recognised and none is recorded
    ReleaseRefused,       ///< someone said no, or took the release back
    ReleaseMissing,       ///< a form is not signed, has expired, or names a narrower audience
};

/// Whether a photo may be shown, and what is in the way.
struct Clearance {
    std::optional<Obstacle> obstacle; ///< nullopt: cleared
    int peopleWaiting = 0;            ///< how many releases are missing or refused
    int peopleCovered = 0;            ///< how many people are under a redaction
    [[nodiscard]] bool cleared() const { return !obstacle; }
};

/// Whether a redaction hides all of the person. One that was moved off the person's mark does not.
[[nodiscard]] bool isCovered(const Photo& photo, const DepictedPerson& person);
/// Whether the person's form lets this audience see them on this day. A child cannot sign alone.
[[nodiscard]] bool isReleased(const DepictedPerson& person, Audience audience, QDate today);

/// @source domain.md section 2, release policy "Strict": a written release for anyone who can be
/// recognised, or a redaction over them; and never more than the photographer allows.
[[nodiscard]] Clearance clearance(const Photo& photo, Audience audience, QDate today);

/// A photo that may be shown to one audience. Reports, exports and the projector take nothing
/// else; only cleared() makes one.
class ClearedPhoto {
public:
    [[nodiscard]] const Photo& photo() const { return m_photo; }
    [[nodiscard]] Audience audience() const { return m_audience; }

private:
    friend std::optional<ClearedPhoto> cleared(const Photo&, Audience, QDate);
    ClearedPhoto(Photo photo, Audience audience)
        : m_photo(std::move(photo)),
          m_audience(audience) {}
    Photo m_photo;
    Audience m_audience;
};

/// The photo, if this audience may see it on this day.
[[nodiscard]] std::optional<ClearedPhoto>
cleared(const Photo& photo, Audience audience, QDate today);
/// Those of many that this audience may see, in the same order.
[[nodiscard]] std::vector<ClearedPhoto>
clearedOf(const std::vector<Photo>& photos, Audience audience, QDate today);

} // namespace trellis::photovoice
