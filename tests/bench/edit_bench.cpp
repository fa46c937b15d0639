#include "core/school/school.h"
#include "tests/bench/bench.h"

#include <QDir>
#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>

namespace trellis::bench {
namespace {

constexpr int runs = 500;

/// One row changed, durably: what typing a new caption costs.
double trellisEdit(const QString& path) {
    const auto school = school::School::create(path, {QStringLiteral("Bench"), {}});
    const QUuid actor = QUuid::createUuid();
    school->edit(QStringLiteral("Added"), [&](school::Edit& edit) {
        edit.query("INSERT INTO actor (id, name, constituency) VALUES (?, 'One', 'teacher')")
            .with(actor)
            .run();
    });
    return medianMilliseconds(runs, [&](int run) {
        school->edit(QStringLiteral("Renamed"), [&](school::Edit& edit) {
            edit.query("UPDATE actor SET name = ? WHERE id = ?")
                .with(QStringLiteral("Name %1").arg(run), actor)
                .run();
        });
    });
}

/// The same row and a history row of the same size, written by SQLite with nothing around it.
double bareTransaction(const QString& path) {
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA synchronous = FULL;"
                  "CREATE TABLE actor (id BLOB PRIMARY KEY, name TEXT) WITHOUT ROWID;"
                  "CREATE TABLE history (seq INTEGER PRIMARY KEY, entry BLOB);"
                  "INSERT INTO actor VALUES (x'00', 'One')");
    SQLite::Statement rename(database, "UPDATE actor SET name = ? WHERE id = x'00'");
    SQLite::Statement keep(database, "INSERT INTO history (entry) VALUES (zeroblob(160))");
    return medianMilliseconds(runs, [&](int run) {
        SQLite::Transaction transaction(database);
        rename.bind(1, "Name " + std::to_string(run));
        rename.exec();
        rename.reset();
        keep.exec();
        keep.reset();
        transaction.commit();
    });
}

} // namespace

void benchEdits() {
    const QTemporaryDir folder(QDir::current().filePath(QStringLiteral("bench-XXXXXX")));
    report(
        "One durable edit, undoable, in the history",
        trellisEdit(folder.filePath(QStringLiteral("school.trellis"))),
        "SQLite alone, two rows, synchronous",
        bareTransaction(folder.filePath(QStringLiteral("bare.sqlite")))
    );
}

} // namespace trellis::bench
