#include "core/photovoice/import.h"
#include "core/photovoice/store.h"
#include "tests/core/photovoice/camera.h"
#include "tests/core/school/temporary_school.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::photovoice;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& bytes) {
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// Twelve different photos, one of them twice, and four files that are none, in nested folders.
void fillPhoneFolder(const Folder& folder) {
    for (int i = 0; i < 12; ++i)
        write(
            folder.path(u"phone/2026/IMG_%1.jpg"_s.arg(i)),
            withPhoneMetadata(saved(photographed(200 + i, 150), "jpg"), 1 + i % 8)
        );
    QFile::copy(folder.path(u"phone/2026/IMG_3.jpg"_s), folder.path(u"phone/copy of IMG_3.jpeg"_s));
    write(folder.path(u"phone/broken.jpg"_s), saved(photographed(300, 300), "jpg").left(2000));
    write(folder.path(u"phone/empty.png"_s), {});
    write(folder.path(u"phone/notes.jpg"_s), "Dear diary");
    write(folder.path(u"phone/list.txt"_s), "not even a name of a picture");
}

} // namespace

TEST_CASE(
    "A folder from a phone is taken in whole, and what was left out is named with its reason",
    "[photo][import]"
) {
    const Folder folder;
    fillPhoneFolder(folder);
    TemporarySchool file;
    ImportDetails details;
    details.takenBy = Constituency::Student;
    details.category = Category::Culture;
    int lastDone = 0;
    const ImportSummary summary =
        importPhotos(file.school(), {folder.path(u"phone"_s)}, details, [&](int done, int all) {
            CHECK(done > lastDone);
            CHECK(all == 16);
            lastDone = done;
            return true;
        });
    CHECK(summary.added.size() == 12);
    CHECK(summary.duplicates == 1);
    CHECK(summary.skipped.size() == 3);
    CHECK_FALSE(summary.cancelled);
    const Album album = readAlbum(file->reader());
    CHECK(album.photos.size() == 12);
    CHECK(album.photographers.size() == 1);
    CHECK(lastDone == 16);
    CHECK(school::historyCount(file->reader()) < 12);
    file.close();
    const QByteArray bytes = bytesOf(file.path());
    for (const char* mark : {"SECRETPHONE", "SECRETSERIAL", "SECRETNAME", "SECRETCOMMENT"})
        CHECK_FALSE(bytes.contains(mark));
    CHECK(school::School::check(file.path()).sound());
}

TEST_CASE("Cancelling an import keeps what is done and nothing half done", "[photo][import]") {
    const Folder folder;
    for (int i = 0; i < 150; ++i)
        write(folder.path(u"many/IMG_%1.jpg"_s.arg(i)), saved(photographed(40 + i, 30), "jpg"));
    TemporarySchool file;
    const ImportSummary summary =
        importPhotos(file.school(), {folder.path(u"many"_s)}, {}, [](int, int) { return false; });
    CHECK(summary.cancelled);
    CHECK(summary.leftOut > 0);
    CHECK(int(summary.added.size()) + summary.leftOut == 150);
    const Album album = readAlbum(file->reader());
    CHECK(album.photos.size() == summary.added.size());
    for (const Photo& photo : album.photos) {
        CHECK_FALSE(file->reader().photoBytes(photo.sha256).isEmpty());
        CHECK_FALSE(file->reader().thumbnailBytes(photo.sha256).isEmpty());
    }
    CHECK(school::unneededPhotoBytes(file->reader()).isEmpty());
}

TEST_CASE(
    "The photos of one import stand together, in the order of their names", "[photo][import]"
) {
    const Folder folder;
    fillPhoneFolder(folder);
    TemporarySchool file;
    static_cast<void>(importPhotos(file.school(), {folder.path(u"phone/2026"_s)}, {}));
    QStringList names;
    for (const Photo& photo : readAlbum(file->reader()).photos)
        names.append(photo.fileName);
    QStringList sorted = names;
    sorted.sort();
    CHECK(names.size() == 12);
    CHECK(names == sorted);
}

TEST_CASE("An import that was undone can be made again", "[photo][import]") {
    const Folder folder;
    write(folder.path(u"a.jpg"_s), saved(photographed(300, 200), "jpg"));
    TemporarySchool file;
    CHECK(importPhotos(file.school(), {folder.path(u"a.jpg"_s)}, {}).added.size() == 1);
    REQUIRE(file->undo());
    CHECK(readAlbum(file->reader()).photos.empty());
    CHECK(importPhotos(file.school(), {folder.path(u"a.jpg"_s)}, {}).added.size() == 1);
    CHECK(importPhotos(file.school(), {folder.path(u"a.jpg"_s)}, {}).duplicates == 1);
}

TEST_CASE("A file that is not there is told, and the others are taken", "[photo][import]") {
    const Folder folder;
    fillPhoneFolder(folder);
    TemporarySchool file;
    const ImportSummary summary = importPhotos(
        file.school(), {folder.path(u"gone.jpg"_s), folder.path(u"phone/2026/IMG_1.jpg"_s)}, {}
    );
    CHECK(summary.added.size() == 1);
    REQUIRE(summary.skipped.size() == 1);
    CHECK(summary.skipped[0].reason.contains(u"gone.jpg"_s));
}
