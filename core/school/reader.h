#pragma once

#include "core/school/query.h"

#include <memory>

namespace SQLite {
class Database;
}

namespace trellis::school {

/// Reads a school file, as it is now or as it was. Every read of a step takes one.
/// Used by the thread that made it; School::anotherReader gives one to another thread.
class Reader {
public:
    explicit Reader(SQLite::Database& database);
    virtual ~Reader();
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;
    Reader(Reader&&) = delete;
    Reader& operator=(Reader&&) = delete;

    /// A run of `sql`, prepared once and kept. One run of the same words at a time: finish reading
    /// a query before asking for it again.
    [[nodiscard]] Query query(const char* sql) const;

    /// The whole bytes of a stored photo, by SHA-256; empty when the file does not hold them.
    [[nodiscard]] QByteArray photoBytes(const QByteArray& sha256) const;
    /// The stored thumbnail (a JPEG), by the photo's SHA-256; empty when there is none.
    [[nodiscard]] QByteArray thumbnailBytes(const QByteArray& sha256) const;
    [[nodiscard]] bool hasPhotoBytes(const QByteArray& sha256) const;

protected:
    [[nodiscard]] SQLite::Database& database() const { return m_database; }

private:
    struct Statements;
    SQLite::Database& m_database;
    std::unique_ptr<Statements> m_statements;
};

} // namespace trellis::school
