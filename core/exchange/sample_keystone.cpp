#include "core/evidence/store.h"
#include "core/exchange/sample_steps.h"
#include "core/keystone/store.h"
#include "core/photovoice/store.h"

namespace trellis::exchange {
namespace {

using namespace Qt::Literals::StringLiterals;

keystone::Slide slideOf(const SampleItem& item, int position) {
    keystone::Slide slide{sampleId<keystone::Slide>(u"slide"_s, item.word(u"key"_s)), position};
    slide.layout = item.as(u"layout"_s, slide.layout);
    slide.title = item.text(u"title"_s);
    slide.first = item.text(u"first"_s);
    slide.second = item.text(u"second"_s);
    slide.third = item.text(u"third"_s);
    slide.attribute = item.word(u"attribute"_s);
    slide.notes = item.text(u"notes"_s);
    return slide;
}

/// Photos have no key of their own: they are known by their titles.
std::optional<QUuid> photoTitled(const photovoice::Album& album, const QString& title) {
    for (const photovoice::Photo& photo : album.photos)
        if (photo.title == title)
            return photo.id.uuid();
    return std::nullopt;
}

evidence::Thing thingOf(const SampleItem& item) {
    const QString kind = item.word(u"kind"_s);
    const QUuid id = sampleId<evidence::Thing>(kind, item.word(u"key"_s)).uuid();
    return {kind == u"move"_s ? u"growth_move"_s : kind, id};
}

} // namespace

void writeKeystone(school::Edit& edit, const SampleItem& file, const QString& chapter) {
    const photovoice::Album album = photovoice::readAlbum(edit);
    int position = 0;
    for (const SampleItem& item : file.itemsOf(u"slides"_s, chapter)) {
        const keystone::Slide slide = slideOf(item, position++);
        keystone::put(edit, slide);
        size_t place = 0;
        for (const SampleItem& photo : item.items(u"photos"_s))
            keystone::showPhoto(
                edit, slide.id, place++, photoTitled(album, photo.text(u"title"_s))
            );
        for (const SampleItem& end : item.items(u"restsOn"_s))
            evidence::link(edit, {u"slide"_s, slide.id.uuid()}, thingOf(end));
    }
    for (const SampleItem& item : file.itemsOf(u"links"_s, chapter)) {
        const evidence::Thing from = thingOf(item);
        for (const SampleItem& photo : item.items(u"photos"_s))
            if (const auto id = photoTitled(album, photo.text(u"title"_s)))
                evidence::link(edit, from, {u"photo"_s, *id});
        for (const SampleItem& end : item.items(u"restsOn"_s))
            evidence::link(edit, from, thingOf(end));
    }
    for (const SampleItem& item : file.itemsOf(u"signs"_s, chapter)) {
        keystone::ImpactSignal sign{
            sampleId<keystone::ImpactSignal>(u"sign"_s, item.word(u"key"_s)), position++};
        sign.level = item.as(u"level"_s, sign.level);
        sign.strength = item.as(u"strength"_s, sign.strength);
        sign.words = item.text(u"words"_s);
        sign.notedOn = item.day(u"on"_s);
        keystone::put(edit, sign);
    }
    for (const SampleItem& item : file.itemsOf(u"responses"_s, chapter)) {
        keystone::PeerResponse response{
            sampleId<keystone::PeerResponse>(u"response"_s, item.word(u"key"_s)), position++};
        response.author = item.text(u"author"_s);
        response.warm = item.text(u"warm"_s);
        response.wonder = item.text(u"wonder"_s);
        response.idea = item.text(u"idea"_s);
        response.mayShow = item.yes(u"may"_s);
        response.receivedOn = item.day(u"on"_s);
        keystone::put(edit, response);
    }
}

} // namespace trellis::exchange
