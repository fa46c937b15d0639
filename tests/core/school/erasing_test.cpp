#include "tests/core/school/temporary_school.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::test;
using school::Edit;

namespace {

const QByteArray pixels = QByteArray("MARKER-OF-THE-PIXELS").repeated(400);
const QByteArray thumbnail = QByteArray("MARKER-OF-THE-THUMBNAIL").repeated(20);

struct KeptPhoto {
    QUuid id = QUuid::createUuid();
    QByteArray sha256 = QByteArray(32, '\x7a');
};

void addPhoto(school::School& school, const KeptPhoto& photo) {
    school.edit(QStringLiteral("Added photo SECRETLABEL"), [&](Edit& edit) {
        edit.keepPhotoBytes(photo.sha256, pixels, thumbnail);
        edit.query("INSERT INTO photo (id, sha256, width, height, added_at, title, caption) "
                   "VALUES (?, ?, 4, 3, ?, 'SECRETTITLE', 'first SECRETCAPTION')")
            .with(photo.id, photo.sha256, edit.now())
            .run();
    });
}

void tellItsStory(school::School& school, const KeptPhoto& photo) {
    const QUuid answer = QUuid::createUuidV5(photo.id, QByteArray("see"));
    school.edit(QStringLiteral("Told the story"), [&](Edit& edit) {
        edit.query("INSERT INTO story_answer (id, photo_id, question, answer) "
                   "VALUES (?, ?, 'see', 'SECRETANSWER')")
            .with(answer, photo.id)
            .run();
    });
    school.edit(QStringLiteral("Changed the story"), [&](Edit& edit) {
        edit.query("UPDATE story_answer SET answer = 'SECRETREWORDED' WHERE id = ?")
            .with(answer)
            .run();
    });
    school.edit(QStringLiteral("Took the story back"), [&](Edit& edit) {
        edit.query("DELETE FROM story_answer WHERE id = ?").with(answer).run();
    });
}

void erase(school::School& school, const KeptPhoto& photo) {
    school.erase({photo.id}, {photo.sha256}, [&](Edit& edit) {
        edit.query("DELETE FROM photo WHERE id = ?").with(photo.id).run();
    });
}

} // namespace

TEST_CASE("An erased photo leaves no trace of its pixels or its words in the file", "[school]") {
    TemporarySchool file;
    const KeptPhoto photo;
    addPhoto(file.school(), photo);
    tellItsStory(file.school(), photo);
    file->edit(QStringLiteral("Another thing"), [](Edit& edit) {
        edit.query("INSERT INTO actor (id, name, constituency) VALUES (?, 'KEPTACTOR', 'teacher')")
            .with(QUuid::createUuid())
            .run();
    });
    REQUIRE(bytesOf(file.path()).contains("SECRETREWORDED"));

    erase(file.school(), photo);
    file.close();

    const QByteArray bytes = bytesOf(file.path());
    CHECK_FALSE(bytes.contains("MARKER-OF"));
    CHECK_FALSE(bytes.toLower().contains("secret")); // the search index keeps words in lower case
    CHECK_FALSE(bytes.contains(photo.sha256));
    CHECK(bytes.contains("KEPTACTOR"));
    CHECK(school::School::check(file.path()).sound());
}

TEST_CASE("After an erasing, the rest of the past can still be read and undone", "[school]") {
    TemporarySchool file;
    const KeptPhoto photo;
    const QUuid actor = QUuid::createUuid();
    const auto name = [&](const QString& words) {
        file->edit(words, [&](Edit& edit) {
            edit.query("INSERT INTO actor (id, name, constituency) VALUES (?, ?, 'teacher') "
                       "ON CONFLICT (id) DO UPDATE SET name = excluded.name")
                .with(actor, words)
                .run();
        });
    };
    const auto nameIn = [&](const school::Reader& reader) {
        school::Query row = reader.query("SELECT name FROM actor");
        return row.next() ? row.text(0) : QString();
    };
    name(QStringLiteral("Before"));
    addPhoto(file.school(), photo);
    const qint64 middle = school::lastSeq(file->reader());
    tellItsStory(file.school(), photo);
    name(QStringLiteral("After"));

    erase(file.school(), photo);

    CHECK(nameIn(file->at(middle)->reader()) == QStringLiteral("Before"));
    REQUIRE(file->undo());
    CHECK(nameIn(file->reader()) == QStringLiteral("Before"));
    REQUIRE(file->undo());
    CHECK(nameIn(file->reader()).isEmpty());
    CHECK_FALSE(file->undo());
}
