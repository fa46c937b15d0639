#include "core/school/database.h"

#include "core/school/errors.h"
#include "core/school/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <SQLiteCpp/Database.h>

namespace trellis::school {
namespace {

constexpr int busyMilliseconds = 5000;

void defend(SQLite::Database& database) {
    sqlite3* handle = database.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    database.exec(
        "PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;"
        "PRAGMA temp_store = MEMORY; PRAGMA synchronous = FULL"
    );
}

std::unique_ptr<SQLite::Database> open(const QString& path, int flags) {
    auto database = std::make_unique<SQLite::Database>(path.toStdString(), flags, busyMilliseconds);
    defend(*database);
    return database;
}

SchoolFileError headerError(SchoolFileError::Cause cause, const char* words, const QString& path) {
    return {cause, QCoreApplication::translate("school", words).arg(QFileInfo(path).fileName())};
}

template <class Number>
Number bigEndian(const QByteArray& header, int offset) {
    return qFromBigEndian<Number>(header.constData() + offset);
}

} // namespace

FileHeader readHeader(const QString& path) {
    using Cause = SchoolFileError::Cause;
    QFile file(path);
    if (!file.exists())
        throw headerError(
            Cause::NotFound,
            QT_TRANSLATE_NOOP(
                "school",
                "There is no file “%1” there any more. Perhaps it was moved or renamed: look for "
                "it with Open."
            ),
            path
        );
    if (!file.open(QIODevice::ReadOnly))
        throw headerError(
            Cause::NotFound,
            QT_TRANSLATE_NOOP(
                "school",
                "“%1” cannot be read. Check that you may open it and its folder. It was not "
                "changed."
            ),
            path
        );
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)) ||
        bigEndian<qint32>(header, 68) != applicationId)
        throw headerError(
            Cause::NotASchool,
            QT_TRANSLATE_NOOP("school", "“%1” is not a Trellis school file. It was not changed."),
            path
        );
    const int rawPageSize = bigEndian<quint16>(header, 16);
    const qint64 pageSize = rawPageSize == 1 ? 65536 : rawPageSize;
    const qint64 pages = bigEndian<quint32>(header, 28);
    const bool countIsCurrent = bigEndian<quint32>(header, 24) == bigEndian<quint32>(header, 92);
    if (countIsCurrent && file.size() < pages * pageSize &&
        !QFile::exists(path + QStringLiteral("-journal")))
        throw headerError(
            Cause::Damaged,
            QT_TRANSLATE_NOOP(
                "school",
                "“%1” is not whole: its end is missing, as after a copy that was interrupted. "
                "Trellis has not changed it. Copy it again from where it came, or open your "
                "latest other copy."
            ),
            path
        );
    if (header[18] != 1 || header[19] != 1)
        throw headerError(
            Cause::Altered,
            QT_TRANSLATE_NOOP(
                "school",
                "“%1” was changed by another program in a way that Trellis does not use. It was "
                "not opened and not changed. Open your latest other copy."
            ),
            path
        );
    return {bigEndian<qint32>(header, 60)};
}

std::unique_ptr<SQLite::Database> openForReading(const QString& path) {
    return open(path, SQLite::OPEN_READONLY);
}

std::unique_ptr<SQLite::Database> openForWriting(const QString& path) {
    return open(path, SQLite::OPEN_READWRITE);
}

std::unique_ptr<SQLite::Database> openNew(const QString& path) {
    auto database = open(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    // Most of a school file is photos: large pages write them in a quarter of the system calls.
    database->exec("PRAGMA page_size = 8192");
    trustSchema(*database);
    return database;
}

std::unique_ptr<SQLite::Database> openInMemory() {
    auto database = open(QStringLiteral(":memory:"), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    trustSchema(*database); // nothing is in it but what Trellis puts there
    return database;
}

void trustSchema(SQLite::Database& database) {
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 1, nullptr);
}

} // namespace trellis::school
