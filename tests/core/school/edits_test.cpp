#include "tests/core/school/random_edits.h"
#include "tests/core/school/temporary_school.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::test;
using school::Edit;

namespace {

QUuid addActor(school::School& school, const QString& name) {
    const QUuid id = QUuid::createUuid();
    school.edit(QStringLiteral("Added %1").arg(name), [&](Edit& edit) {
        edit.query("INSERT INTO actor (id, name, constituency) VALUES (?, ?, 'teacher')")
            .with(id, name)
            .run();
    });
    return id;
}

int actorsIn(const school::Reader& reader) {
    return int(documentOf(reader).value(QStringLiteral("actor")).size());
}

} // namespace

TEST_CASE("History says what was done, by whom and when, newest first", "[school]") {
    const Folder folder;
    const QDateTime noon(QDate(2026, 10, 14), QTime(12, 0), Qt::UTC);
    const auto school =
        school::School::create(folder.path(QStringLiteral("a.trellis")), principal, [&] {
            return noon;
        });
    addActor(*school, QStringLiteral("Ms. Ortiz"));
    school->setAuthor({QStringLiteral("Ms. Tran"), QStringLiteral("support staff")});
    addActor(*school, QStringLiteral("PTA board"));

    const auto entries = school::history(school->reader());
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].label == QStringLiteral("Added PTA board"));
    CHECK(entries[0].author.name == QStringLiteral("Ms. Tran"));
    CHECK(entries[0].author.constituency == QStringLiteral("support staff"));
    CHECK(entries[1].author == principal);
    CHECK(entries[1].at == noon);
    CHECK(entries[1].tables == QStringList{QStringLiteral("actor")});
    CHECK(entries[1].rowCount == 1);
}

TEST_CASE("An edit that fails half way changes nothing and leaves no history", "[school]") {
    TemporarySchool file;
    addActor(file.school(), QStringLiteral("Stays"));
    struct Interrupted {};
    CHECK_THROWS_AS(
        file->edit(
            QStringLiteral("Half"),
            [&](Edit& edit) {
                edit.query("DELETE FROM actor").run();
                throw Interrupted{};
            }
        ),
        Interrupted
    );
    CHECK(actorsIn(file->reader()) == 1);
    CHECK(school::historyCount(file->reader()) == 1);
    addActor(file.school(), QStringLiteral("Comes after"));
    CHECK(actorsIn(file->reader()) == 2);
}

TEST_CASE("An edit that leaves a tie without its actor is refused as a whole", "[school]") {
    TemporarySchool file;
    const QUuid one = addActor(file.school(), QStringLiteral("One"));
    const QUuid two = addActor(file.school(), QStringLiteral("Two"));
    file->edit(QStringLiteral("Tie"), [&](Edit& edit) {
        edit.query("INSERT INTO tie (id, from_id, to_id, type) VALUES (?, ?, ?, 'trust')")
            .with(QUuid::createUuid(), one, two)
            .run();
    });
    CHECK_THROWS_AS(
        file->edit(
            QStringLiteral("Forgets the tie"),
            [&](Edit& edit) { edit.query("DELETE FROM actor WHERE id = ?").with(one).run(); }
        ),
        std::logic_error
    );
    CHECK(actorsIn(file->reader()) == 2);
}

TEST_CASE("An edit that changes nothing is not in the history", "[school]") {
    TemporarySchool file;
    const QUuid id = addActor(file.school(), QStringLiteral("Same"));
    file->edit(QStringLiteral("Renamed"), [&](Edit& edit) {
        edit.query("UPDATE actor SET name = ? WHERE id = ?").with(QStringLiteral("Same"), id).run();
    });
    CHECK(school::historyCount(file->reader()) == 1);
}

TEST_CASE("A new edit after an undo drops what could have been redone", "[school]") {
    TemporarySchool file;
    addActor(file.school(), QStringLiteral("One"));
    addActor(file.school(), QStringLiteral("Two"));
    file->undo();
    REQUIRE(school::nextRedo(file->reader()).has_value());
    addActor(file.school(), QStringLiteral("Three"));
    CHECK_FALSE(school::nextRedo(file->reader()).has_value());
    CHECK_FALSE(file->redo());
    CHECK(actorsIn(file->reader()) == 2);
}

TEST_CASE("Observers are told exactly which rows a change touched", "[school]") {
    TemporarySchool file;
    std::vector<school::Changes> told;
    auto subscription =
        file->observe([&](const school::Changes& changes) { told.push_back(changes); });
    const QUuid id = addActor(file.school(), QStringLiteral("Seen"));
    REQUIRE(told.size() == 1);
    using Kind = school::RowChange::Kind;
    CHECK(
        told[0].rows == std::vector<school::RowChange>{{QStringLiteral("actor"), id, Kind::Added}}
    );
    file->undo();
    REQUIRE(told.size() == 2);
    CHECK(told[1].rows[0].kind == Kind::Removed);
    subscription.reset();
    file->redo();
    CHECK(told.size() == 2);
}

TEST_CASE("A named moment can be read as it was after later edits", "[school]") {
    TemporarySchool file;
    addActor(file.school(), QStringLiteral("Fall"));
    file->nameThisMoment(QStringLiteral("Fall map"));
    addActor(file.school(), QStringLiteral("Spring"));
    file.reopen();
    const auto moments = school::namedMoments(file->reader());
    REQUIRE(moments.size() == 1);
    CHECK(moments[0].name == QStringLiteral("Fall map"));
    CHECK(actorsIn(file->at(moments[0].seq)->reader()) == 1);
    CHECK(actorsIn(file->reader()) == 2);
}

TEST_CASE("A photo's bytes stay for redo when adding it is undone", "[school]") {
    TemporarySchool file;
    const QByteArray sha256(32, 'h');
    file->edit(QStringLiteral("Added a photo"), [&](Edit& edit) {
        edit.keepPhotoBytes(sha256, QByteArray("picture"), QByteArray("small"));
        edit.query("INSERT INTO photo (id, sha256, width, height, added_at) VALUES (?, ?, 4, 3, ?)")
            .with(QUuid::createUuid(), sha256, edit.now())
            .run();
    });
    file->undo();
    CHECK(file->reader().photoBytes(sha256) == QByteArray("picture"));
    file.close();
    CHECK(school::School::check(file.path()).orphanedPhotos == 0);
}
