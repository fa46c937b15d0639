#include "core/school/database.h"
#include "core/school/schema.h"
#include "tests/core/school/random_edits.h"
#include "tests/core/school/temporary_school.h"

#include <catch2/catch.hpp>

#include <SQLiteCpp/Database.h>

using namespace trellis;
using namespace trellis::test;
using Cause = school::SchoolFileError::Cause;

namespace {

/// A school with a few edits in it, closed.
QString closedSchool(const Folder& folder) {
    const QString path = folder.path(QStringLiteral("School.trellis"));
    const auto school = school::School::create(path, principal);
    std::mt19937 random(5);
    for (int i = 0; i < 10; ++i)
        makeRandomEdit(*school, random);
    return path;
}

void changeBehindTrellis(const QString& path, const char* sql) {
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE).exec(sql);
}

/// Opening it fails for this cause, with a sentence that names the file, and changes no byte.
void checkRefused(const QString& path, Cause cause) {
    const QByteArray before = hashOf(path);
    try {
        static_cast<void>(school::School::open(path, principal));
        FAIL("it was opened");
    } catch (const school::SchoolFileError& error) {
        CHECK(error.cause() == cause);
        CHECK(error.sentence().contains(QFileInfo(path).fileName()));
    }
    CHECK(hashOf(path) == before);
}

} // namespace

TEST_CASE(
    "A missing file, a text file and another program's database are each refused in words",
    "[school]"
) {
    const Folder folder;
    CHECK_THROWS_AS(
        school::School::open(folder.path(QStringLiteral("none.trellis")), principal),
        school::SchoolFileError
    );

    const QString text = folder.path(QStringLiteral("text.trellis"));
    QFile file(text);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("Dear diary. ").repeated(50));
    file.close();
    checkRefused(text, Cause::NotASchool);

    const QString empty = folder.path(QStringLiteral("empty.trellis"));
    QFile nothing(empty);
    REQUIRE(nothing.open(QIODevice::WriteOnly));
    nothing.close();
    checkRefused(empty, Cause::NotASchool);

    const QString foreign = folder.path(QStringLiteral("foreign.trellis"));
    SQLite::Database(foreign.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE recipes (name TEXT)");
    checkRefused(foreign, Cause::NotASchool);
}

TEST_CASE("A truncated school file is refused at any length, and is not changed", "[school]") {
    const Folder folder;
    const QString path = closedSchool(folder);
    const QByteArray whole = bytesOf(path);
    const auto share = GENERATE(0.1, 0.5, 0.9, 0.999);
    QFile file(path);
    REQUIRE(file.resize(qint64(double(whole.size()) * share)));
    checkRefused(path, Cause::Damaged);
}

TEST_CASE("A file with an added trigger, view, table or changed rule is refused", "[school]") {
    const Folder folder;
    const QString path = closedSchool(folder);
    const auto sql = GENERATE(
        "CREATE TRIGGER spy AFTER INSERT ON actor BEGIN DELETE FROM tie; END",
        "CREATE VIEW peek AS SELECT * FROM actor",
        "CREATE TABLE extra (x)",
        "DROP TRIGGER actor_search_added",
        "DROP TABLE promise"
    );
    changeBehindTrellis(path, sql);
    checkRefused(path, Cause::Altered);
}

TEST_CASE(
    "A file in write-ahead mode, which leaves parts of itself beside it, is refused", "[school]"
) {
    const Folder folder;
    const QString path = closedSchool(folder);
    changeBehindTrellis(path, "PRAGMA journal_mode = WAL");
    checkRefused(path, Cause::Altered);
}

TEST_CASE(
    "A newer file is refused, or read when its maker says that this is possible", "[school]"
) {
    const Folder folder;
    const QString path = closedSchool(folder);
    changeBehindTrellis(
        path,
        "PRAGMA user_version = 999; CREATE TABLE later (x);"
        "UPDATE file_state SET value = '999' WHERE name = 'minimum_reader'"
    );
    checkRefused(path, Cause::Newer);

    changeBehindTrellis(path, "UPDATE file_state SET value = '1' WHERE name = 'minimum_reader'");
    const QByteArray before = hashOf(path);
    {
        const auto school = school::School::open(path, principal);
        CHECK_FALSE(school->writable());
        CHECK(school->access().kind == school::School::Access::Kind::Newer);
        CHECK(school->accessSentence().contains(QStringLiteral("newer")));
        CHECK_THROWS_AS(school->undo(), school::SchoolFileError);
    }
    CHECK(hashOf(path) == before);
}

TEST_CASE("Opening and closing without an edit changes no byte", "[school]") {
    const Folder folder;
    const QString path = closedSchool(folder);
    const QByteArray before = hashOf(path);
    static_cast<void>(school::School::open(path, principal));
    CHECK(hashOf(path) == before);
    static_cast<void>(school::School::open(path, principal, school::School::Mode::Read));
    CHECK(hashOf(path) == before);
}

TEST_CASE("A second opener reads, is told who has the file, and cannot write", "[school]") {
    TemporarySchool file;
    std::mt19937 random(3);
    makeRandomEdit(file.school(), random);
    const auto second = school::School::open(file.path(), principal);
    CHECK(second->access().kind == school::School::Access::Kind::HeldByAnother);
    CHECK(second->accessSentence().contains(QSysInfo::machineHostName()));
    CHECK(documentOf(second->reader()) == documentOf(file->reader()));
    CHECK_THROWS_AS(makeRandomEdit(*second, random), school::SchoolFileError);
}

TEST_CASE("An older file is copied aside, brought up to date, and reads the same", "[school]") {
    const Folder folder;
    const QString path = folder.path(QStringLiteral("Old school.trellis"));
    const int version = GENERATE(range(1, 5));
    {
        const auto database = school::openNew(path);
        school::migrate(*database, version);
        if (version >= 4)
            database->exec("INSERT INTO actor (id, name, constituency) "
                           "VALUES (randomblob(16), 'Old friend', 'teacher')");
    }
    const QByteArray before = hashOf(path);
    {
        const auto reading = school::School::open(path, principal, school::School::Mode::Read);
        CHECK(
            documentOf(reading->reader()).value(QStringLiteral("actor")).size() == (version >= 4)
        );
    }
    CHECK(hashOf(path) == before);

    const auto school = school::School::open(path, principal);
    CHECK(hashOf(school->access().migratedFrom) == before);
    std::mt19937 random(9);
    while (!school::nextUndo(school->reader()))
        makeRandomEdit(*school, random);
    CHECK(school->undo());
    CHECK(documentOf(school->reader()).value(QStringLiteral("actor")).size() == (version >= 4));
}

TEST_CASE("A new file never overwrites one that is there", "[school]") {
    const Folder folder;
    const QString path = closedSchool(folder);
    const QByteArray before = hashOf(path);
    CHECK_THROWS_AS(school::School::create(path, principal), school::SchoolFileError);
    CHECK(hashOf(path) == before);
}
