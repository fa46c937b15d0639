#pragma once

#include "core/photovoice/types.h"
#include "core/school/edit.h"

namespace trellis::photovoice {

/// A numbered part of a photo: a person who can be recognised, or something else that is hidden.
struct Region {
    int number = 0; ///< from 1, people from left to right first; the same on the picture and beside
    std::optional<Id<DepictedPerson>> person;
    std::optional<Id<Redaction>> redaction; ///< what hides it in shared copies
    QRectF area; ///< shares of the upright picture; null for a person whom nobody has marked yet
    Redaction::Style style = Redaction::Style::Solid;
    [[nodiscard]] bool covered() const { return redaction.has_value(); }
    bool operator==(const Region&) const = default;
};
[[nodiscard]] std::vector<Region> regionsOf(const Photo& photo);
[[nodiscard]] const DepictedPerson* personOf(const Photo& photo, const Region& region);

/// The area kept inside the picture and no smaller than can be seen and grasped.
[[nodiscard]] QRectF withinPicture(const QRectF& area);
/// From a face to the whole person below it, clothes and all. @param shape  width / height in
/// pixels.
/// @source proportions of a standing figure: seven and a half heads tall, three wide.
[[nodiscard]] QRectF wholeFigure(const QRectF& face, double shape);

/// Marks a person there, covered in every shared copy until a form arrives.
Id<DepictedPerson> markPerson(school::Edit& edit, const Photo& photo, const QRectF& area);
/// Hides it in every shared copy, or changes how.
void cover(school::Edit& edit, Id<Photo> photo, const Region& region, Redaction::Style style);
/// Shows it again; the person stays marked.
void uncover(school::Edit& edit, const Photo& photo, const Region& region);
/// The person's mark and what covers them move together.
void move(school::Edit& edit, const Photo& photo, const Region& region, const QRectF& area);
/// It is no person, or nothing to hide.
void remove(school::Edit& edit, const Region& region);

} // namespace trellis::photovoice
