#include "core/school/database.h"
#include "core/school/schema.h"
#include "core/school/school.h"

#include <QCoreApplication>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace trellis::school {
namespace {

QStringList messagesOf(SQLite::Database& database, const char* pragma) {
    QStringList messages;
    SQLite::Statement row(database, pragma);
    while (row.executeStep())
        if (const std::string words = row.getColumn(0).getString(); words != "ok")
            messages.append(QString::fromStdString(words));
    return messages;
}

QSet<QByteArray> sha256sOf(const Reader& reader, const char* sql) {
    QSet<QByteArray> found;
    Query row = reader.query(sql);
    while (row.next())
        found.insert(row.bytes(0));
    return found;
}

} // namespace

CheckReport School::check(const QString& path) {
    CheckReport report;
    const std::unique_ptr<School> school = open(path, {}, Mode::Read);
    try {
        SQLite::Database& database = *school->m_database;
        report.schemaVersion = database.execAndGet("PRAGMA user_version").getInt();
        report.problems = messagesOf(database, "PRAGMA integrity_check");
        if (!messagesOf(database, "PRAGMA foreign_key_check").isEmpty())
            report.problems.append(QCoreApplication::translate(
                "school", "Something in the file points to a thing that is no longer there."
            ));
        const Reader& reader = school->reader();
        Query state = reader.query("SELECT value FROM file_state WHERE name = 'closed_cleanly'");
        report.closedCleanly = state.next() && state.text(0) == QLatin1String("yes");
        report.orphanedPhotos = int(unneededPhotoBytes(reader).size());
        report.missingPhotos = int(
            (neededPhotoBytes(reader) - sha256sOf(reader, "SELECT sha256 FROM photo_bytes")).size()
        );
    } catch (const SQLite::Exception& exception) {
        throwInWords(exception, path);
    }
    return report;
}

} // namespace trellis::school
