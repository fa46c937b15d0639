#pragma once

#include <QString>

#include <memory>

namespace SQLite {
class Database;
}

namespace trellis::school {

/// What the first hundred bytes of a file say, read without SQLite and without opening anything
/// beside it. Throws SchoolFileError (NotFound, NotASchool, Damaged, Altered).
struct FileHeader {
    int version = 0; ///< of the schema
};
[[nodiscard]] FileHeader readHeader(const QString& path);

/// Connections with every defence on: no trusted schema, defensive mode, cell size checks, foreign
/// keys, deleted content overwritten, rollback journal, full synchronisation.
/// They throw SQLite::Exception; School turns it into a sentence.
[[nodiscard]] std::unique_ptr<SQLite::Database> openForReading(const QString& path);
[[nodiscard]] std::unique_ptr<SQLite::Database> openForWriting(const QString& path);
[[nodiscard]] std::unique_ptr<SQLite::Database> openNew(const QString& path);
[[nodiscard]] std::unique_ptr<SQLite::Database> openInMemory();

/// Lets the file's own triggers keep the search index, which SQLite holds back from an untrusted
/// schema. Only after schemaDifference has found every trigger to be ours, to the letter.
void trustSchema(SQLite::Database& database);

} // namespace trellis::school
