#include "core/evidence/store.h"
#include "core/keystone/store.h"
#include "core/photovoice/store.h"
#include "core/school/search.h"
#include "tests/core/school/temporary_school.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace Qt::Literals::StringLiterals;
using keystone::Slide;

namespace {

photovoice::Photo photoTitled(const QString& title, char byte) {
    photovoice::Photo photo;
    photo.title = title;
    photo.sha256 = QByteArray(32, byte);
    photo.width = photo.height = 8;
    return photo;
}

/// Three slides, and two photos that they may show.
struct SlideSchool {
    SlideSchool() {
        file->edit(u"Began"_s, [&](school::Edit& edit) {
            photovoice::put(edit, flags);
            photovoice::put(edit, door);
            for (int i = 0; i < 3; ++i) {
                slides[size_t(i)].position = i;
                slides[size_t(i)].title = QString(QChar(u'A' + i));
                keystone::put(edit, slides[size_t(i)]);
            }
        });
    }
    [[nodiscard]] QString order() {
        QString titles;
        for (const Slide& slide : keystone::readKeystone(file->reader()).slides)
            titles += slide.title;
        return titles;
    }
    [[nodiscard]] QStringList photosOn(const Slide& slide) {
        QStringList titles;
        for (const auto& end : evidence::restsOn(file->reader(), {u"slide"_s, slide.id.uuid()}))
            titles.append(end.name);
        return titles;
    }
    void edit(const std::function<void(school::Edit&)>& write) { file->edit(u"Changed"_s, write); }

    test::TemporarySchool file;
    photovoice::Photo flags = photoTitled(u"Flags"_s, 'f');
    photovoice::Photo door = photoTitled(u"Door"_s, 'd');
    std::array<Slide, 3> slides;
};

} // namespace

TEST_CASE("A Keystone is read as it was written, every field of it", "[keystone]") {
    test::TemporarySchool file;
    Slide slide;
    slide.layout = SlideLayout::ThenNow;
    slide.title = u"What shifted"_s;
    slide.first = u"then"_s;
    slide.second = u"now"_s;
    slide.third = u"third"_s;
    slide.attribute = u"B3"_s;
    slide.notes = u"Pause here"_s;
    slide.then = QUuid::createUuid();
    slide.now = QUuid::createUuid();
    slide.frame = QRectF(.25, .5, .5, .25);
    keystone::ImpactSignal sign;
    sign.level = SignalLevel::FamiliesAndStudents;
    sign.strength = SignalStrength::Heard;
    sign.words = u"Now I ask first"_s;
    sign.notedOn = QDate(2026, 11, 3);
    keystone::PeerResponse response;
    response.author = u"A peer"_s;
    response.warm = u"warm"_s;
    response.wonder = u"wonder"_s;
    response.idea = u"idea"_s;
    response.mayShow = true;
    response.receivedOn = QDate(2026, 11, 4);
    file->edit(u"Wrote"_s, [&](school::Edit& edit) {
        keystone::put(edit, slide);
        keystone::put(edit, sign);
        keystone::put(edit, response);
    });
    const keystone::Keystone read = keystone::readKeystone(file->reader());
    CHECK(read == keystone::Keystone{{slide}, {sign}, {response}});
    CHECK(school::search(file->reader(), u"pause"_s).at(0).kind == u"slide"_s);
    file->edit(u"Removed"_s, [&](school::Edit& edit) {
        keystone::remove(edit, slide.id);
        keystone::remove(edit, sign.id);
        keystone::remove(edit, response.id);
    });
    CHECK(keystone::readKeystone(file->reader()) == keystone::Keystone());
    CHECK(school::search(file->reader(), u"pause"_s).empty());
    file->undo();
    CHECK(keystone::readKeystone(file->reader()) == read);
}

TEST_CASE("Slides are reordered and duplicated, and Undo puts them back", "[keystone]") {
    SlideSchool school;
    school.edit([&](school::Edit& edit) {
        keystone::showPhoto(edit, school.slides[1].id, 0, school.flags.id.uuid());
    });
    school.edit([&](school::Edit& edit) {
        static_cast<void>(keystone::duplicate(edit, school.slides[1].id));
    });
    CHECK(school.order() == u"ABBC"_s);
    const Slide copy = keystone::readKeystone(school.file->reader()).slides[2];
    CHECK(school.photosOn(copy) == QStringList{u"Flags"_s});
    school.edit([&](school::Edit& edit) {
        keystone::reorder(
            edit, {school.slides[2].id, school.slides[0].id, school.slides[1].id, copy.id}
        );
    });
    CHECK(school.order() == u"CABB"_s);
    school.file->undo();
    school.file->undo();
    CHECK(school.order() == u"ABC"_s);
}

TEST_CASE("A photo on a slide is an evidence link that says which slide", "[keystone]") {
    SlideSchool school;
    const Slide& slide = school.slides[1];
    school.edit([&](school::Edit& edit) {
        keystone::showPhoto(edit, slide.id, 0, school.flags.id.uuid());
        keystone::showPhoto(edit, slide.id, 1, school.door.id.uuid());
    });
    CHECK(school.photosOn(slide) == QStringList{u"Flags"_s, u"Door"_s});
    const auto users =
        evidence::usedIn(school.file->reader(), {u"photo"_s, school.flags.id.uuid()});
    REQUIRE(users.size() == 1);
    CHECK(users[0].where == u"2"_s);
    school.edit([&](school::Edit& edit) {
        keystone::showPhoto(edit, slide.id, 0, school.door.id.uuid());
    });
    CHECK(school.photosOn(slide) == QStringList{u"Door"_s});
    school.edit([&](school::Edit& edit) { keystone::showPhoto(edit, slide.id, 0, std::nullopt); });
    CHECK(school.photosOn(slide).isEmpty());
}
