#include "core/school/schema.h"

#include "core/school/database.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <algorithm>
#include <array>
#include <map>

namespace trellis::school {
namespace {

constexpr std::array<std::string_view, 9> undocumented{
    "history",
    "named_moment",
    "photo_bytes",
    "thumbnail",
    "file_state",
    "search_key",
    "search",
    "meeting_clock",
    "walk_place",
};

/// The tables that FTS5 makes for itself; what is in them depends on SQLite's version.
bool belongsToSearch(const std::string& name) {
    return name.rfind("search_", 0) == 0 && name != "search_key";
}

QStringList migrationFiles() {
    return QDir(QStringLiteral(":/migrations"))
        .entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

std::map<std::string, std::string> schemaOf(SQLite::Database& database) {
    std::map<std::string, std::string> schema;
    SQLite::Statement row(
        database,
        "SELECT type || ' ' || name, name, tbl_name, coalesce(sql, '') "
        "FROM main.sqlite_schema"
    );
    while (row.executeStep()) {
        const std::string name = row.getColumn(1).getString();
        if (name.rfind("sqlite_stat", 0) == 0)
            continue;
        const bool ofSearch = belongsToSearch(row.getColumn(2).getString());
        schema[row.getColumn(0).getString()] =
            ofSearch ? std::string() : row.getColumn(3).getString();
    }
    return schema;
}

/// Writes each document row once as it is. A row older than a column that was appended to its table
/// does not hold that column, and the pre-update hook of SQLite 3.40 then tells NULL where a reader
/// sees the default: taking back the row's deletion would break its NOT NULL.
void storeAppendedColumns(SQLite::Database& database) {
    for (const std::string& table : documentTables(database.getHandle())) {
        const std::string last =
            database
                .execAndGet(
                    "SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid DESC LIMIT 1"
                )
                .getString();
        database.exec("UPDATE " + table + " SET " + last + " = " + last);
    }
}

} // namespace

int newestVersion() {
    return int(migrationFiles().size());
}

void migrate(SQLite::Database& database, int version) {
    const QStringList files = migrationFiles();
    const int from = database.execAndGet("PRAGMA user_version").getInt();
    for (int next = from; next < version; ++next) {
        QFile file(QStringLiteral(":/migrations/") + files.at(next));
        if (!file.open(QIODevice::ReadOnly))
            throw std::logic_error("a migration is missing from the program");
        database.exec(file.readAll().toStdString());
    }
    if (from > 0 && from < version)
        storeAppendedColumns(database);
    database.exec("PRAGMA application_id = " + std::to_string(applicationId));
    database.exec("PRAGMA user_version = " + std::to_string(version));
}

QString schemaDifference(SQLite::Database& database, int version) {
    const std::unique_ptr<SQLite::Database> ours = openInMemory();
    migrate(*ours, version);
    const auto expected = schemaOf(*ours);
    const auto found = schemaOf(database);
    for (const auto& [name, sql] : found)
        if (const auto same = expected.find(name); same == expected.end() || same->second != sql)
            return QString::fromStdString(name);
    for (const auto& [name, sql] : expected)
        if (!found.contains(name))
            return QString::fromStdString(name);
    return {};
}

std::vector<std::string> documentTables(sqlite3* database) {
    std::vector<std::string> tables;
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(
        database,
        "SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY name",
        -1,
        &statement,
        nullptr
    );
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const std::string name(
            static_cast<const char*>(sqlite3_column_blob(statement, 0)),
            size_t(sqlite3_column_bytes(statement, 0))
        );
        const bool recorded =
            std::find(undocumented.begin(), undocumented.end(), name) == undocumented.end() &&
            !belongsToSearch(name) && name.rfind("sqlite_", 0) != 0;
        if (recorded)
            tables.push_back(name);
    }
    sqlite3_finalize(statement);
    return tables;
}

} // namespace trellis::school
