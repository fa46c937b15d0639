#include "core/school/search.h"
#include "tests/core/school/temporary_school.h"

#include <catch2/catch.hpp>

using namespace trellis;

namespace {

struct Thing {};

QUuid addSeat(school::Edit& edit, const QString& member, const QString& role) {
    const auto id = Id<Thing>::create();
    edit.query("INSERT INTO seat (id, position, constituency, role, member) VALUES (?, 1, "
               "'family', ?, ?)")
        .with(id, role, member)
        .run();
    return id.uuid();
}

QUuid addPhoto(school::Edit& edit, const QString& title) {
    const auto id = Id<Thing>::create();
    edit.query("INSERT INTO photo (id, sha256, width, height, added_at, title) "
               "VALUES (?, ?, 10, 10, '2026-10-06', ?)")
        .with(id, QByteArray(32, 'x'), title)
        .run();
    return id.uuid();
}

void addAnswer(school::Edit& edit, QUuid photo, const QString& answer) {
    edit.query("INSERT INTO story_answer (id, photo_id, question, answer) VALUES (?, ?, 'see', ?)")
        .with(Id<Thing>::create(), photo, answer)
        .run();
}

} // namespace

TEST_CASE("Words find a person by the beginning of a name, without its accents", "[search]") {
    test::TemporarySchool file;
    QUuid seat;
    file->edit(QStringLiteral("Added a seat"), [&](school::Edit& edit) {
        seat = addSeat(edit, QStringLiteral("Sra. Núñez"), QStringLiteral("PTA president"));
        addSeat(edit, QStringLiteral("Mr. Bell"), QStringLiteral("5th grade"));
    });
    const auto hits = school::search(file->reader(), QStringLiteral("nune"));
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].id == seat);
    CHECK(hits[0].kind == QStringLiteral("seat"));
    CHECK(hits[0].title == QStringLiteral("Sra. Núñez"));
}

TEST_CASE("Words in a photo's story lead to the photo, once", "[search]") {
    test::TemporarySchool file;
    QUuid photo;
    file->edit(QStringLiteral("Added a photo"), [&](school::Edit& edit) {
        photo = addPhoto(edit, QStringLiteral("Flags our families sewed"));
        addAnswer(edit, photo, QStringLiteral("My aunt added ours to the flags in spring"));
    });
    const auto inAnswer = school::search(file->reader(), QStringLiteral("aunt"));
    REQUIRE(inAnswer.size() == 1);
    CHECK(inAnswer[0].id == photo);
    CHECK(inAnswer[0].kind == QStringLiteral("photo"));
    CHECK(inAnswer[0].foundIn == QStringLiteral("story_answer"));
    CHECK(inAnswer[0].title == QStringLiteral("Flags our families sewed"));
    CHECK(inAnswer[0].excerpt.contains(QStringLiteral("aunt")));
    CHECK(school::search(file->reader(), QStringLiteral("flags")).size() == 1);
}

TEST_CASE("A call for photos is found by its question in either language", "[search]") {
    test::TemporarySchool file;
    const auto id = Id<Thing>::create();
    file->edit(QStringLiteral("Asked"), [&](school::Edit& edit) {
        edit.query("INSERT INTO campaign (id, english, spanish, starts_on, ends_on) VALUES "
                   "(?, 'Who keeps this place warm?', '¿Quién cuida este lugar?', '2026-10-06', "
                   "'2026-10-27')")
            .with(id)
            .run();
    });
    for (const auto& words : {QStringLiteral("warm"), QStringLiteral("quien cuida")}) {
        const auto hits = school::search(file->reader(), words, 10);
        REQUIRE(hits.size() == 1);
        CHECK(hits.front().kind == QStringLiteral("campaign"));
        CHECK(hits.front().title == QStringLiteral("Who keeps this place warm?"));
    }
    file->edit(QStringLiteral("Took it back"), [&](school::Edit& edit) {
        edit.query("DELETE FROM campaign WHERE id = ?").with(id).run();
    });
    CHECK(school::search(file->reader(), QStringLiteral("warm"), 10).empty());
}

TEST_CASE("Whatever a person types into the search box is only words", "[search]") {
    test::TemporarySchool file;
    file->edit(QStringLiteral("Added a seat"), [](school::Edit& edit) {
        addSeat(edit, QStringLiteral("O'Brien AND Sons"), QStringLiteral("neighbor"));
    });
    for (const char* typed :
         {"\"",
          "'; DROP TABLE seat; --",
          "NEAR(",
          "*",
          "title:x",
          "a AND",
          "(",
          "-",
          "^",
          "",
          "   "})
        CHECK_NOTHROW(school::search(file->reader(), QString::fromLatin1(typed)));
    CHECK(school::search(file->reader(), QStringLiteral("o'brien and")).size() == 1);
}

TEST_CASE("What was undone is not found any more", "[search]") {
    test::TemporarySchool file;
    file->edit(QStringLiteral("Added a seat"), [](school::Edit& edit) {
        addSeat(edit, QStringLiteral("Ms. Kaur"), QStringLiteral("English learners"));
    });
    file->undo();
    CHECK(school::search(file->reader(), QStringLiteral("kaur")).empty());
    file->redo();
    CHECK(school::search(file->reader(), QStringLiteral("kaur")).size() == 1);
}
