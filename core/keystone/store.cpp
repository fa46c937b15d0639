#include "core/keystone/store.h"

#include "core/evidence/store.h"

#include <algorithm>

namespace trellis::keystone {
namespace {

using namespace Qt::Literals::StringLiterals;
using evidence::Thing;
using school::Edit;
using school::Query;
using school::Reader;

std::optional<QUuid> maybeUuid(const Query& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.uuid(column));
}

std::vector<Slide> readSlides(const Reader& reader) {
    std::vector<Slide> slides;
    Query row = reader.query(
        "SELECT id, position, layout, title, first, second, third, attribute, notes, then_moment, "
        "now_moment, frame_x, frame_y, frame_width, frame_height FROM slide ORDER BY position, id"
    );
    while (row.next()) {
        Slide slide{row.id<Slide>(0), row.integer(1)};
        slide.layout = vocabulary::fromId<SlideLayout>(row.text(2));
        slide.title = row.text(3);
        slide.first = row.text(4);
        slide.second = row.text(5);
        slide.third = row.text(6);
        slide.attribute = row.text(7);
        slide.notes = row.text(8);
        slide.then = maybeUuid(row, 9);
        slide.now = maybeUuid(row, 10);
        if (!row.isNull(11))
            slide.frame = QRectF(row.real(11), row.real(12), row.real(13), row.real(14));
        slides.push_back(std::move(slide));
    }
    return slides;
}

std::vector<ImpactSignal> readSigns(const Reader& reader) {
    std::vector<ImpactSignal> signs;
    Query row = reader.query("SELECT id, position, level, strength, words, noted_on "
                             "FROM impact_signal ORDER BY position, id");
    while (row.next())
        signs.push_back({
            row.id<ImpactSignal>(0),
            row.integer(1),
            vocabulary::fromId<SignalLevel>(row.text(2)),
            vocabulary::fromId<SignalStrength>(row.text(3)),
            row.text(4),
            row.date(5),
        });
    return signs;
}

std::vector<PeerResponse> readResponses(const Reader& reader) {
    std::vector<PeerResponse> responses;
    Query row = reader.query("SELECT id, position, author, warm, wonder, idea, may_show, "
                             "received_on FROM peer_response ORDER BY position, id");
    while (row.next())
        responses.push_back({
            row.id<PeerResponse>(0),
            row.integer(1),
            row.text(2),
            row.text(3),
            row.text(4),
            row.text(5),
            row.yes(6),
            row.date(7),
        });
    return responses;
}

std::vector<QUuid> photosOn(const Reader& reader, const Thing& slide) {
    std::vector<QUuid> photos;
    for (const evidence::NamedThing& end : evidence::restsOn(reader, slide))
        if (end.thing.kind == u"photo"_s)
            photos.push_back(end.thing.id);
    return photos;
}

template <class Each>
std::optional<double> partOf(const std::optional<QRectF>& frame, Each each) {
    return frame ? std::optional(std::invoke(each, *frame)) : std::nullopt;
}

} // namespace

Keystone readKeystone(const Reader& reader) {
    return {readSlides(reader), readSigns(reader), readResponses(reader)};
}

void put(Edit& edit, const Slide& slide) {
    const auto attribute =
        slide.attribute.isEmpty() ? std::nullopt : std::optional(slide.attribute);
    edit.query("INSERT INTO slide (id, position, layout, title, first, second, third, attribute, "
               "notes, then_moment, now_moment, frame_x, frame_y, frame_width, frame_height) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
               "ON CONFLICT (id) DO UPDATE SET position = excluded.position, "
               "layout = excluded.layout, title = excluded.title, first = excluded.first, "
               "second = excluded.second, third = excluded.third, attribute = excluded.attribute, "
               "notes = excluded.notes, then_moment = excluded.then_moment, "
               "now_moment = excluded.now_moment, frame_x = excluded.frame_x, "
               "frame_y = excluded.frame_y, frame_width = excluded.frame_width, "
               "frame_height = excluded.frame_height")
        .with(
            slide.id,
            slide.position,
            vocabulary::id(slide.layout),
            slide.title,
            slide.first,
            slide.second,
            slide.third,
            attribute,
            slide.notes,
            slide.then,
            slide.now,
            partOf(slide.frame, &QRectF::x),
            partOf(slide.frame, &QRectF::y),
            partOf(slide.frame, &QRectF::width),
            partOf(slide.frame, &QRectF::height)
        )
        .run();
}

void put(Edit& edit, const ImpactSignal& sign) {
    edit.query("INSERT INTO impact_signal (id, position, level, strength, words, noted_on) "
               "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
               "position = excluded.position, level = excluded.level, "
               "strength = excluded.strength, words = excluded.words, "
               "noted_on = excluded.noted_on")
        .with(
            sign.id,
            sign.position,
            vocabulary::id(sign.level),
            vocabulary::id(sign.strength),
            sign.words,
            sign.notedOn
        )
        .run();
}

void put(Edit& edit, const PeerResponse& response) {
    edit.query("INSERT INTO peer_response (id, position, author, warm, wonder, idea, may_show, "
               "received_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
               "position = excluded.position, author = excluded.author, warm = excluded.warm, "
               "wonder = excluded.wonder, idea = excluded.idea, may_show = excluded.may_show, "
               "received_on = excluded.received_on")
        .with(
            response.id,
            response.position,
            response.author,
            response.warm,
            response.wonder,
            response.idea,
            response.mayShow,
            response.receivedOn
        )
        .run();
}

void remove(Edit& edit, Id<Slide> slide) {
    edit.query("DELETE FROM slide WHERE id = ?").with(slide).run();
    evidence::dropLoose(edit);
}

void remove(Edit& edit, Id<ImpactSignal> sign) {
    edit.query("DELETE FROM impact_signal WHERE id = ?").with(sign).run();
    evidence::dropLoose(edit);
}

void remove(Edit& edit, Id<PeerResponse> response) {
    edit.query("DELETE FROM peer_response WHERE id = ?").with(response).run();
    evidence::dropLoose(edit);
}

Id<Slide> duplicate(Edit& edit, Id<Slide> slide) {
    std::vector<Slide> slides = readSlides(edit);
    const auto original = std::ranges::find(slides, slide, &Slide::id);
    if (original == slides.end())
        return slide;
    Slide copy = *original;
    copy.id = Id<Slide>::create();
    std::vector<Id<Slide>> order;
    for (const Slide& each : slides) {
        order.push_back(each.id);
        if (each.id == slide)
            order.push_back(copy.id);
    }
    put(edit, copy);
    reorder(edit, order);
    for (const auto& end : evidence::restsOn(edit, {u"slide"_s, slide.uuid()}))
        evidence::link(edit, {u"slide"_s, copy.id.uuid()}, end.thing);
    return copy.id;
}

void reorder(Edit& edit, const std::vector<Id<Slide>>& order) {
    int position = 0;
    for (const Id<Slide>& slide : order)
        edit.query("UPDATE slide SET position = ? WHERE id = ?").with(position++, slide).run();
}

void showPhoto(Edit& edit, Id<Slide> slide, size_t place, std::optional<QUuid> photo) {
    const Thing from{u"slide"_s, slide.uuid()};
    std::vector<QUuid> photos = photosOn(edit, from);
    for (const QUuid& each : photos)
        evidence::unlink(edit, from, {u"photo"_s, each});
    if (photo)
        std::erase(photos, *photo);
    if (place < photos.size())
        photos.erase(photos.begin() + static_cast<ptrdiff_t>(place));
    if (photo)
        photos.insert(
            photos.begin() + static_cast<ptrdiff_t>(std::min(place, photos.size())), *photo
        );
    for (const QUuid& each : photos)
        evidence::link(edit, from, {u"photo"_s, each});
}

} // namespace trellis::keystone
