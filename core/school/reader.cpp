#include "core/school/reader.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <map>
#include <string>
#include <string_view>

namespace trellis::school {

struct Reader::Statements {
    std::map<std::string, SQLite::Statement, std::less<>> prepared;
};

Reader::Reader(SQLite::Database& database)
    : m_database(database),
      m_statements(std::make_unique<Statements>()) {}
Reader::~Reader() = default;

Query Reader::query(const char* sql) const {
    auto found = m_statements->prepared.find(std::string_view(sql));
    if (found == m_statements->prepared.end())
        found = m_statements->prepared.try_emplace(sql, m_database, sql).first;
    return Query(found->second);
}

QByteArray Reader::photoBytes(const QByteArray& sha256) const {
    Query row = query("SELECT bytes FROM photo_bytes WHERE sha256 = ?");
    row.with(sha256);
    return row.next() ? row.bytes(0) : QByteArray();
}

QByteArray Reader::thumbnailBytes(const QByteArray& sha256) const {
    Query row = query("SELECT bytes FROM thumbnail WHERE sha256 = ?");
    row.with(sha256);
    return row.next() ? row.bytes(0) : QByteArray();
}

bool Reader::hasPhotoBytes(const QByteArray& sha256) const {
    Query row = query("SELECT 1 FROM photo_bytes WHERE sha256 = ?");
    row.with(sha256);
    return row.next();
}

} // namespace trellis::school
