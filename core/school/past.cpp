#include "core/school/past.h"

#include "core/school/changeset.h"
#include "core/school/database.h"
#include "core/school/schema.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace trellis::school {
namespace {

/// Both files have the same schema version, so the columns stand in the same order.
void copyDocument(SQLite::Database& memory) {
    for (const std::string& table : documentTables(memory.getHandle()))
        memory.exec("INSERT INTO main." + table + " SELECT * FROM present." + table);
}

void goBackTo(SQLite::Database& memory, qint64 seq) {
    SQLite::Statement later(
        memory, "SELECT changeset FROM present.history WHERE seq > ? ORDER BY seq DESC"
    );
    later.bind(1, int64_t{seq});
    while (later.executeStep()) {
        const SQLite::Column bytes = later.getColumn(0);
        const Changeset changeset(static_cast<const char*>(bytes.getBlob()), bytes.getBytes());
        applyChangeset(memory.getHandle(), inverted(changeset));
    }
}

} // namespace

Past::Past(const QString& path, qint64 seq) : m_seq(seq), m_database(openInMemory()) {
    migrate(*m_database, newestVersion());
    SQLite::Statement attach(*m_database, "ATTACH DATABASE ? AS present");
    attach.bind(1, path.toStdString());
    attach.exec();
    // Every moment of a document is whole, and nobody writes in a past one. SQLite's quick copy
    // into an empty parent table would also leave the children that came before it counted as
    // orphans.
    m_database->exec("PRAGMA foreign_keys = OFF");
    {
        SQLite::Transaction transaction(*m_database);
        copyDocument(*m_database);
        goBackTo(*m_database, seq);
        transaction.commit();
    }
    m_database->exec("DETACH DATABASE present");
    m_reader = std::make_unique<Reader>(*m_database);
}

Past::~Past() = default;

} // namespace trellis::school
