#include "core/photovoice/store.h"
#include "tests/core/school/temporary_school.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::photovoice;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;
using school::Edit;

namespace {

Photo flags(Edit& edit) {
    Photo photo;
    photo.sha256 = QByteArray(32, 'f');
    photo.width = 1600;
    photo.height = 1000;
    photo.addedAt = QDateTime(QDate(2026, 10, 6), QTime(9, 0), Qt::UTC);
    photo.takenOn = QDate(2026, 10, 6);
    photo.photographer = photographerNamed(edit, Constituency::Student, u"5th grader"_s, true);
    photo.participation = Participation::Waiting; // nobody has asked the child and a parent yet
    photo.title = u"Flags our families sewed"_s;
    photo.category = Category::Culture;
    photo.recognizable = Recognizable::Minors;
    photo.audience = Audience::Coach;
    edit.keepPhotoBytes(photo.sha256, "pixelmark", "small");
    put(edit, photo);
    answer(edit, photo.id, u"see"_s, u"Cloth flags in a row"_s);
    photo.story.emplace(u"see"_s, photovoice::Answer{u"Cloth flags in a row"_s});
    photo.people = {
        {Id<DepictedPerson>::create(), u"left"_s, true, ReleaseState::Signed, Audience::Coach, {}}};
    put(edit, photo.id, photo.people[0]);
    photo.redactions = {
        {Id<Redaction>::create(),
         photo.people[0].id,
         QRectF(.25, .5, .125, .25),
         Redaction::Style::Solid}};
    put(edit, photo.id, photo.redactions[0]);
    photo.themes = {themeNamed(edit, u"Belonging"_s)};
    tag(edit, photo.id, photo.themes[0]);
    return photo;
}

} // namespace

TEST_CASE(
    "A photo with its story, people, redactions and themes is read again as it was", "[photovoice]"
) {
    TemporarySchool file;
    std::optional<Photo> photo;
    file->edit(u"Added a photo"_s, [&](Edit& edit) { photo = flags(edit); });
    const Album album = readAlbum(file->reader());
    REQUIRE(album.photos.size() == 1);
    CHECK(album.photos[0] == *photo);
    CHECK(takenBy(album, album.photos[0]) == Constituency::Student);
    CHECK(photoWithBytes(file->reader(), photo->sha256) == photo->id);
}

TEST_CASE(
    "Removing a photo takes all that hangs on it, and undo brings all of it back", "[photovoice]"
) {
    TemporarySchool file;
    std::optional<Photo> photo;
    file->edit(u"Added a photo"_s, [&](Edit& edit) { photo = flags(edit); });
    const Album before = readAlbum(file->reader());
    file->edit(u"Removed a photo"_s, [&](Edit& edit) { remove(edit, photo->id); });
    CHECK(readAlbum(file->reader()).photos.empty());
    file->undo();
    CHECK(readAlbum(file->reader()) == before);
    CHECK(file->reader().photoBytes(photo->sha256) == QByteArray("pixelmark"));
}

TEST_CASE(
    "Listing a child does not answer who can be recognized: a person looks at the photo for that",
    "[photovoice]"
) {
    TemporarySchool file;
    file->edit(u"Listed"_s, [&](Edit& edit) {
        Photo photo = flags(edit);
        photo.recognizable.reset();
        put(edit, photo);
        DepictedPerson child;
        child.minor = true;
        child.release = ReleaseState::Signed;
        child.releaseAudience = Audience::Coach;
        put(edit, photo.id, child);
    });
    CHECK_FALSE(readAlbum(file->reader()).photos.front().recognizable);
}

TEST_CASE("The same photographer and the same theme are not added twice", "[photovoice]") {
    TemporarySchool file;
    file->edit(u"Twice"_s, [&](Edit& edit) {
        CHECK(
            photographerNamed(edit, Constituency::Family, u"Ana's mother"_s, false) ==
            photographerNamed(edit, Constituency::Family, u"Ana's mother"_s, false)
        );
        CHECK(themeNamed(edit, u"Belonging"_s) == themeNamed(edit, u"belonging"_s));
    });
    CHECK(readAlbum(file->reader()).photographers.size() == 1);
    CHECK(readAlbum(file->reader()).themes.size() == 1);
}

TEST_CASE("An erased photo's words and pixels are nowhere in the file", "[photovoice]") {
    TemporarySchool file;
    std::optional<Photo> photo;
    file->edit(u"Added a photo"_s, [&](Edit& edit) { photo = flags(edit); });
    file->edit(u"Told more"_s, [&](Edit& edit) {
        answer(edit, photo->id, u"why"_s, u"ANSWERMARK"_s);
    });
    file->edit(u"Told less"_s, [&](Edit& edit) { answer(edit, photo->id, u"why"_s, {}); });
    erase(file.school(), {photo->id});
    file.close();
    const QByteArray bytes = bytesOf(file.path()).toLower();
    for (const char* mark : {"flags our", "cloth flags", "answermark", "pixelmark"})
        CHECK_FALSE(bytes.contains(mark));
    CHECK(school::School::check(file.path()).sound());
}
