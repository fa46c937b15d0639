#pragma once

#include <QString>

#include <string>
#include <vector>

namespace SQLite {
class Database;
}
struct sqlite3;

namespace trellis::school {

/// "Trls" in ASCII: what SQLite's header says of every school file.
inline constexpr int applicationId = 0x54726c73;

/// The newest schema that this Trellis knows: how many migrations are built in.
[[nodiscard]] int newestVersion();

/// Runs the migrations from the file's version up to `version`, in the transaction of the caller.
void migrate(SQLite::Database& database, int version);

/// What differs between the file's tables, indexes, triggers and views and those that Trellis
/// makes for `version`; empty when nothing does.
[[nodiscard]] QString schemaDifference(SQLite::Database& database, int version);

/// The tables whose rows are recorded in the history.
[[nodiscard]] std::vector<std::string> documentTables(sqlite3* database);

} // namespace trellis::school
