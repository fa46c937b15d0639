#include "core/photovoice/measures.h"
#include "core/photovoice/store.h"
#include "core/photovoice/telling.h"
#include "tests/core/school/temporary_school.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::photovoice;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;
using school::Edit;

namespace {

Photo captioned(TemporarySchool& file, const QString& words) {
    file->edit(u"Added"_s, [&](Edit& edit) {
        Photo photo;
        photo.sha256 = QByteArray(32, 'f');
        photo.width = 4;
        photo.height = 3;
        photo.caption = words;
        put(edit, photo);
        answer(edit, photo.id, u"see"_s, u"Una banca"_s);
    });
    return readAlbum(file->reader()).photos[0];
}

Photo photoIn(TemporarySchool& file) {
    return readAlbum(file->reader()).photos[0];
}

} // namespace

TEST_CASE("Whoever edits a caption, the photographer's own words are kept beside it", "[telling]") {
    TemporarySchool file;
    const Photo photo = captioned(file, u"we made it us kids"_s);
    file->edit(u"Polished"_s, [&](Edit& edit) { recaption(edit, photo, u"Made by children."_s); });
    CHECK(photoIn(file).caption == u"Made by children."_s);
    CHECK(photoIn(file).ownCaption == u"we made it us kids"_s);
    file->edit(u"Polished again"_s, [&](Edit& edit) {
        recaption(edit, photoIn(file), u"Children made this."_s);
    });
    CHECK(photoIn(file).ownCaption == u"we made it us kids"_s);
    CHECK(ownWordsRate(readAlbum(file->reader())) == Rate{0, 1});
    file->edit(u"Back"_s, [&](Edit& edit) {
        recaption(edit, photoIn(file), u"we made it us kids"_s);
    });
    CHECK(photoIn(file).ownCaption.isEmpty());
    CHECK(ownWordsRate(readAlbum(file->reader())) == Rate{1, 1});
}

TEST_CASE("A caption that the photographer changed is their own", "[telling]") {
    TemporarySchool file;
    const Photo photo = captioned(file, u"First try"_s);
    file->edit(u"Changed"_s, [&](Edit& edit) { recaption(edit, photo, u"Second try"_s); });
    file->edit(u"Theirs"_s, [&](Edit& edit) { adoptCaption(edit, photoIn(file)); });
    CHECK(photoIn(file).caption == u"Second try"_s);
    CHECK(photoIn(file).ownCaption.isEmpty());
    file->undo();
    CHECK(photoIn(file).ownCaption == u"First try"_s);
}

TEST_CASE("The first words of a caption are the photographer's", "[telling]") {
    TemporarySchool file;
    const Photo photo = captioned(file, {});
    file->edit(u"Told"_s, [&](Edit& edit) { recaption(edit, photo, u"My garden"_s); });
    CHECK(photoIn(file).ownCaption.isEmpty());
}

TEST_CASE("Translations stand under the original, which stays as it was told", "[telling]") {
    TemporarySchool file;
    const Photo photo = captioned(file, u"Una banca"_s);
    file->edit(u"Translated"_s, [&](Edit& edit) {
        setTelling(edit, photo.id, u"Spanish"_s, true);
        translateCaption(edit, photo.id, u"A bench"_s);
        translateAnswer(edit, photo.id, u"see"_s, u"A bench for two"_s);
        translateAnswer(edit, photo.id, u"do"_s, u"There is no such answer"_s);
    });
    const Photo told = photoIn(file);
    CHECK(told.toldIn == u"Spanish"_s);
    CHECK(told.dictated);
    CHECK(told.caption == u"Una banca"_s);
    CHECK(told.captionTranslation == u"A bench"_s);
    CHECK(told.story.at(u"see"_s).words == u"Una banca"_s);
    CHECK(told.story.at(u"see"_s).translation == u"A bench for two"_s);
    file->edit(u"Wrote the whole photo"_s, [&](Edit& edit) { put(edit, told); });
    CHECK(photoIn(file) == told);
}
