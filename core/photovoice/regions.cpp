#include "core/photovoice/regions.h"

#include "core/photovoice/store.h"

#include <algorithm>

namespace trellis::photovoice {
namespace {

constexpr double smallest = 0.01; ///< share of a side

Region regionOf(const Photo& photo, const DepictedPerson& person) {
    Region region;
    region.person = person.id;
    region.area = person.area;
    for (const Redaction& redaction : photo.redactions)
        if (redaction.person == person.id) {
            region.redaction = redaction.id;
            region.area = redaction.area;
            region.style = redaction.style;
        }
    return region;
}

} // namespace

std::vector<Region> regionsOf(const Photo& photo) {
    std::vector<Region> regions;
    for (const DepictedPerson& person : photo.people)
        regions.push_back(regionOf(photo, person));
    std::stable_sort(regions.begin(), regions.end(), [](const Region& one, const Region& other) {
        if (one.area.isNull() != other.area.isNull())
            return other.area.isNull();
        return one.area.left() < other.area.left();
    });
    for (const Redaction& redaction : photo.redactions)
        if (!redaction.person) {
            Region region;
            region.redaction = redaction.id;
            region.area = redaction.area;
            region.style = redaction.style;
            regions.push_back(region);
        }
    int number = 0;
    for (Region& region : regions)
        region.number = ++number;
    return regions;
}

const DepictedPerson* personOf(const Photo& photo, const Region& region) {
    for (const DepictedPerson& person : photo.people)
        if (region.person == person.id)
            return &person;
    return nullptr;
}

QRectF withinPicture(const QRectF& area) {
    const QRectF upright = area.normalized();
    const double width = std::clamp(upright.width(), smallest, 1.0);
    const double height = std::clamp(upright.height(), smallest, 1.0);
    return {
        std::clamp(upright.left(), 0.0, 1 - width),
        std::clamp(upright.top(), 0.0, 1 - height),
        width,
        height,
    };
}

QRectF wholeFigure(const QRectF& face, double shape) {
    constexpr double headsWide = 3;
    constexpr double headsTall = 7.5;
    // A head is a little narrower than tall; the marked face may be either, so take the larger.
    const double head = std::max(face.height(), face.width() * shape);
    const double width = headsWide * head / shape;
    const QRectF figure(
        face.center().x() - width / 2, face.top() - head * .2, width, headsTall * head
    );
    return figure.united(face).intersected(QRectF(0, 0, 1, 1));
}

Id<DepictedPerson> markPerson(school::Edit& edit, const Photo& photo, const QRectF& area) {
    DepictedPerson person;
    person.minor = photo.recognizable != Recognizable::Adults; // a child until somebody says not
    person.area = withinPicture(area);
    put(edit, photo.id, person);
    Redaction redaction;
    redaction.person = person.id;
    redaction.area = person.area;
    put(edit, photo.id, redaction);
    return person.id;
}

void cover(school::Edit& edit, Id<Photo> photo, const Region& region, Redaction::Style style) {
    if (region.area.isNull())
        return;
    Redaction redaction;
    if (region.redaction)
        redaction.id = *region.redaction;
    redaction.person = region.person;
    redaction.area = region.area;
    redaction.style = style;
    put(edit, photo, redaction);
}

void uncover(school::Edit& edit, const Photo& photo, const Region& region) {
    if (!region.redaction)
        return;
    remove(edit, *region.redaction);
    if (const DepictedPerson* person = personOf(photo, region)) {
        DepictedPerson marked = *person;
        marked.area = region.area;
        put(edit, photo.id, marked);
    }
}

void move(school::Edit& edit, const Photo& photo, const Region& region, const QRectF& area) {
    if (const DepictedPerson* person = personOf(photo, region)) {
        DepictedPerson moved = *person;
        moved.area = withinPicture(area);
        put(edit, photo.id, moved);
    }
    if (!region.redaction)
        return;
    Redaction redaction;
    redaction.id = *region.redaction;
    redaction.person = region.person;
    redaction.area = withinPicture(area);
    redaction.style = region.style;
    put(edit, photo.id, redaction);
}

void remove(school::Edit& edit, const Region& region) {
    if (region.person)
        remove(edit, *region.person);
    else if (region.redaction)
        remove(edit, *region.redaction);
}

} // namespace trellis::photovoice
