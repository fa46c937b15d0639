#include "tests/core/school/full_disk.h"
#include "tests/core/school/random_edits.h"
#include "tests/core/school/temporary_school.h"

#include <QProcess>

#include <catch2/catch.hpp>

#include "places.h"
#include <random>

using namespace trellis;
using namespace trellis::test;
using Cause = school::SchoolFileError::Cause;

namespace {

/// Starts the worker, lets it report some edits, kills it without warning.
/// Returns the number of the last edit that it reported as done, -1 for none.
int lastReportedBeforeKill(const QString& path, std::mt19937& random) {
    QProcess worker;
    worker.start(QStringLiteral(TRELLIS_SCHOOL_WORKER), {QStringLiteral("edit"), path});
    REQUIRE(worker.waitForStarted());
    QByteArray reported;
    const auto enough = qsizetype(random() % 24);
    // Bytes and not lines, so that the kill comes at any moment, also while a line is written.
    while (reported.size() < enough && worker.waitForReadyRead(10000))
        reported += worker.readAllStandardOutput();
    worker.kill();
    worker.waitForFinished();
    reported += worker.readAllStandardOutput();
    const QByteArray whole = reported.left(reported.lastIndexOf('\n') + 1).trimmed();
    return whole.isEmpty() ? -1 : whole.mid(whole.lastIndexOf('\n') + 1).toInt();
}

} // namespace

TEST_CASE(
    "A process killed at any moment loses no edit that it had reported as done", "[school][slow]"
) {
    TemporarySchool file;
    file.close();
    std::mt19937 random(20261014);
    int lastReported = -1;
    for (int run = 0; run < 200; ++run) {
        lastReported = std::max(lastReported, lastReportedBeforeKill(file.path(), random));
        const auto school = school::School::open(file.path(), principal);
        REQUIRE(school->writable());
        REQUIRE(school::historyCount(school->reader()) >= lastReported + 1);
    }
    REQUIRE(lastReported > 200);
    const school::CheckReport report = school::School::check(file.path());
    CHECK(report.problems == QStringList());
    CHECK(report.missingPhotos == 0);
    CHECK(report.orphanedPhotos == 0);

    const auto school = school::School::open(file.path(), principal);
    school::Query row =
        school->reader().query("SELECT (SELECT count(*) FROM photo) + (SELECT count(*) FROM actor)"
        );
    REQUIRE(row.next());
    CHECK(row.integer(0) == school::historyCount(school->reader()));
}

TEST_CASE(
    "On a full disk an edit is refused in words, and everything before it is safe", "[school]"
) {
    FullDisk disk;
    TemporarySchool file;
    std::mt19937 random(17);
    for (int i = 0; i < 5; ++i)
        makeRandomEdit(file.school(), random);
    const auto before = documentOf(file->reader());
    const QByteArray hash = hashOf(file.path());

    disk.fill();
    try {
        file->edit(QStringLiteral("Too much"), [](school::Edit& edit) {
            edit.query("INSERT INTO actor (id, name, constituency) VALUES (?, 'X', 'family')")
                .with(QUuid::createUuid())
                .run();
        });
        FAIL("the edit was made");
    } catch (const school::SchoolFileError& error) {
        CHECK(error.cause() == Cause::DiskFull);
        CHECK(error.sentence().contains(QStringLiteral("Cedar Grove.trellis")));
    }
    CHECK(documentOf(file->reader()) == before);
    CHECK(hashOf(file.path()) == hash);

    disk.makeRoom();
    makeRandomEdit(file.school(), random);
    file.close();
    CHECK(school::School::check(file.path()).sound());
}

TEST_CASE("A new school on a full disk leaves no half-made file behind", "[school]") {
    FullDisk disk;
    const Folder folder;
    const QString path = folder.path(QStringLiteral("New.trellis"));
    disk.fill();
    try {
        static_cast<void>(school::School::create(path, principal));
        FAIL("it was made");
    } catch (const school::SchoolFileError& error) {
        CHECK(error.cause() == Cause::DiskFull);
    }
    CHECK_FALSE(QFile::exists(path));
}

#ifdef Q_OS_UNIX
TEST_CASE("A write-protected file opens for reading and says so, and is not changed", "[school]") {
    TemporarySchool file;
    std::mt19937 random(2);
    makeRandomEdit(file.school(), random);
    file.close();
    const QFile::Permissions readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    QFile::setPermissions(file.path(), readable);
    QFile::setPermissions(
        QFileInfo(file.path()).absolutePath(),
        readable | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther
    );
    const QByteArray hash = hashOf(file.path());

    QProcess worker;
    worker.start(QStringLiteral(TRELLIS_SCHOOL_WORKER), {QStringLiteral("nobody"), file.path()});
    REQUIRE(worker.waitForFinished());
    CHECK(worker.exitCode() == 0);
    const QByteArray said = worker.readAllStandardOutput();
    CHECK(said.count("write-protected") == 2);
    CHECK(hashOf(file.path()) == hash);
}
#endif
