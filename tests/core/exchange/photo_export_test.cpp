#include "core/exchange/csv.h"
#include "core/exchange/photo_export.h"
#include "core/photovoice/import.h"
#include "core/photovoice/store.h"
#include "core/team/profile.h"
#include "tests/core/photovoice/camera.h"
#include "tests/core/school/temporary_school.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

#include <catch2/catch.hpp>

#include "places.h"
#include <exiv2/exiv2.hpp>

using namespace trellis;
using namespace trellis::exchange;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;
using photovoice::Photo;

namespace {

const QDateTime noon(QDate(2026, 10, 14), QTime(12, 0));

/// Three photos: one of a child who is covered, one of an empty garden, one that nobody may see.
class Exhibit {
public:
    Exhibit() {
        for (int i = 0; i < 3; ++i)
            write(
                u"IMG_%1.jpg"_s.arg(i),
                withPhoneMetadata(saved(photographed(400 + i, 300), "jpg"), 1)
            );
        photovoice::ImportDetails details;
        details.takenBy = Constituency::Student;
        details.credit = u"SECRETNAME of a child"_s;
        details.category = Category::Culture;
        static_cast<void>(
            photovoice::importPhotos(m_file.school(), {m_folder.path(u"phone"_s)}, details)
        );
        m_file->edit(u"Told"_s, [](school::Edit& edit) { tell(edit); });
    }
    [[nodiscard]] const school::Reader& reader() { return m_file->reader(); }
    [[nodiscard]] PhotoSet set(Audience audience = Audience::Coach) {
        return photoSetFor(reader(), audience, noon, Language::English);
    }
    [[nodiscard]] QString beside(const QString& name) const { return m_folder.path(name); }

private:
    void write(const QString& name, const QByteArray& bytes) const {
        QDir().mkpath(m_folder.path(u"phone"_s));
        QFile file(m_folder.path(u"phone/"_s + name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static void tell(school::Edit& edit) {
        team::SchoolProfile profile;
        profile.name = u"Cedar Grove"_s;
        team::put(edit, profile);
        const photovoice::Album album = photovoice::readAlbum(edit);
        const auto theme = photovoice::themeNamed(edit, u"=Belonging"_s);
        static_cast<void>(photovoice::themeNamed(edit, u"On no photo"_s));
        for (size_t i = 0; i < 3; ++i) {
            Photo photo = album.photos[i];
            photo.title = u"Photo %1"_s.arg(i);
            photo.caption =
                i == 0 ? u"=HYPERLINK(\"http://x\")"_s : u"Niños, \"flags\"\nand cloth"_s;
            photo.audience = i == 2 ? Audience::Photographer : Audience::Coach;
            photo.recognizable = i == 0 ? Recognizable::Minors : Recognizable::None;
            photovoice::put(edit, photo);
            photovoice::tag(edit, photo.id, theme);
        }
        photovoice::DepictedPerson child;
        child.description = u"SECRETDESCRIPTION left, blue shirt"_s;
        child.minor = true;
        photovoice::put(edit, album.photos[0].id, child);
        photovoice::Redaction cover;
        cover.person = child.id;
        cover.area = QRectF(.25, .5, .5, .25);
        photovoice::put(edit, album.photos[0].id, cover);
    }

    Folder m_folder;
    TemporarySchool m_file;
};

QByteArray outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

} // namespace

TEST_CASE("What leaves is what the audience may see, by role and not by name", "[photo-export]") {
    Exhibit exhibit;
    const PhotoSet coach = exhibit.set();
    CHECK(coach.items.size() == 2);
    CHECK(coach.heldBack == 1);
    CHECK(coach.themes.size() == 1);
    CHECK(coach.items[0].takenBy == u"Student"_s);
    CHECK(exhibit.set(Audience::Public).items.empty());
}

TEST_CASE("The table of captions opens in a spreadsheet and runs nothing", "[photo-export]") {
    Exhibit exhibit;
    const QByteArray table = photoTable(exhibit.set());
    CHECK(table.startsWith("\xef\xbb\xbf"));
    CHECK_FALSE(table.contains("SECRET"));
    QFile file(exhibit.beside(u"photos.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(table);
    file.close();
    const QByteArray cells = outputOf(
        u"python3"_s,
        {u"-c"_s,
         u"import csv,json,sys\n"
         "rows=list(csv.reader(open(sys.argv[1],encoding='utf-8-sig',newline='')))\n"
         "print(json.dumps(rows))"_s,
         file.fileName()}
    );
    const QJsonArray rows = QJsonDocument::fromJson(cells).array();
    REQUIRE(rows.size() == 3);
    for (const QJsonValue& row : rows)
        for (const QJsonValue& cell : row.toArray())
            CHECK_FALSE(QRegularExpression(u"^[=+\\-@\\t\\r]"_s).match(cell.toString()).hasMatch());
    CHECK(rows[2].toArray()[2].toString() == u"Niños, \"flags\"\nand cloth"_s);
    CHECK(rows[1].toArray().last().toString() == u"1"_s);
}

TEST_CASE("A researcher's program reads the REFI-QDA project", "[photo-export]") {
    Exhibit exhibit;
    const QString path = exhibit.beside(u"photos.qdpx"_s);
    REQUIRE(writeQdaProject(exhibit.set(), exhibit.reader(), path));
    const QJsonObject read =
        QJsonDocument::fromJson(
            outputOf(
                u"python3"_s,
                {QString::fromLatin1(TRELLIS_SOURCE "/tests/core/exchange/read_qda_project.py"),
                 path}
            )
        )
            .object();
    CHECK(read[u"problems"_s].toArray() == QJsonArray());
    CHECK(read[u"codes"_s].toArray() == QJsonArray{u"=Belonging"_s});
    CHECK(read[u"cases"_s].toObject() == QJsonObject{{u"Student"_s, 2}});
    const QJsonObject covered = read[u"pictures"_s].toArray()[0].toObject();
    CHECK(covered[u"name"_s] == u"Photo 0"_s);
    CHECK(covered[u"codes"_s].toArray() == QJsonArray{u"=Belonging"_s});
    CHECK(covered[u"areas"_s].toArray() == QJsonArray{QJsonArray{100, 150, 300, 225}});
    CHECK(QDir(exhibit.beside({}))
              .entryList({u".trellis*"_s}, QDir::AllEntries | QDir::Hidden)
              .isEmpty());
}

TEST_CASE("Cancelling a project leaves the file that was there", "[photo-export]") {
    Exhibit exhibit;
    const QString path = exhibit.beside(u"photos.qdpx"_s);
    REQUIRE(writeQdaProject(exhibit.set(), exhibit.reader(), path));
    const QByteArray before = bytesOf(path);
    CHECK_FALSE(writeQdaProject(exhibit.set(), exhibit.reader(), path, [](int, int) {
        return false;
    }));
    CHECK(bytesOf(path) == before);
    CHECK_THROWS_AS(
        writeQdaProject(exhibit.set(), exhibit.reader(), u"/nowhere/at/all.qdpx"_s),
        school::SchoolFileError
    );
}

TEST_CASE(
    "Pictures carry their captions and release status, and never who is in them", "[photo-export]"
) {
    Exhibit exhibit;
    const QString folder = exhibit.beside(u"shared"_s);
    REQUIRE(writePictures(exhibit.set(), exhibit.reader(), folder, Captions::InPictures));
    CHECK(
        QDir(folder).entryList(QDir::Files) ==
        QStringList{u"captions.csv"_s, u"photo-001.jpg"_s, u"photo-002.jpg"_s}
    );
    const QByteArray words = outputOf(u"exiv2"_s, {u"-Pkv"_s, folder + u"/photo-002.jpg"_s});
    for (const char* expected :
         {"Xmp.dc.description",
          "Niños",
          "Xmp.dc.subject",
          "Belonging",
          "MR-NAP",
          "Iptc.Application2.Caption"})
        CHECK(words.contains(expected));
    for (const char* forbidden : {"SECRET", "PersonInImage", "Regions", "GPS", "Exif."})
        CHECK_FALSE(words.contains(forbidden));
    REQUIRE(writePictures(exhibit.set(), exhibit.reader(), folder, Captions::None));
    CHECK_FALSE(bytesOf(folder + u"/photo-002.jpg"_s).contains("Belonging"));
}
