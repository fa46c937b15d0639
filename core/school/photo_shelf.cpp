#include "core/school/photo_shelf.h"

#include "core/school/changeset.h"
#include "core/school/database.h"
#include "core/school/school.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <utility>

namespace trellis::school {
namespace {

void insert(SQLite::Statement& statement, const QByteArray& sha256, const QByteArray& bytes) {
    statement.bindNoCopy(1, sha256.constData(), int(sha256.size()));
    statement.bindNoCopy(2, bytes.constData(), int(bytes.size()));
    statement.exec();
    statement.reset();
    statement.clearBindings();
}

QSet<QByteArray> bytesFromTable(const Reader& reader, const char* sql) {
    QSet<QByteArray> found;
    Query row = reader.query(sql);
    while (row.next())
        found.insert(row.bytes(0));
    return found;
}

} // namespace

PhotoShelf::PhotoShelf(std::unique_ptr<SQLite::Database> database, QString path)
    : m_database(std::move(database)),
      m_path(std::move(path)) {
    // The pages of a batch stay in memory until it is committed, so that the file is locked only
    // for as long as that takes.
    m_database->exec("PRAGMA cache_spill = OFF");
}
PhotoShelf::~PhotoShelf() = default;
PhotoShelf::PhotoShelf(PhotoShelf&&) noexcept = default;
PhotoShelf& PhotoShelf::operator=(PhotoShelf&&) noexcept = default;

void PhotoShelf::keep(const std::vector<PhotoBytes>& photos) {
    try {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement whole(
            *m_database,
            "INSERT INTO photo_bytes (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING"
        );
        SQLite::Statement small(
            *m_database,
            "INSERT INTO thumbnail (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING"
        );
        for (const PhotoBytes& photo : photos) {
            insert(whole, photo.sha256, photo.bytes);
            insert(small, photo.sha256, photo.thumbnail);
        }
        transaction.commit();
    } catch (const SQLite::Exception& exception) {
        throwInWords(exception, m_path);
    }
}

PhotoShelf School::photoShelf() {
    requireWritable();
    try {
        markOpen();
        m_markedOpen = true;
        m_unswept = true;
        return {openForWriting(m_path), m_path};
    } catch (const SQLite::Exception& exception) {
        throwInWords(exception, m_path);
    }
}

QSet<QByteArray> neededPhotoBytes(const Reader& reader) {
    return bytesFromTable(
        reader,
        "SELECT sha256 FROM photo UNION "
        "SELECT form_sha256 FROM depicted_person WHERE form_sha256 NOT NULL"
    );
}

QSet<QByteArray> unneededPhotoBytes(const Reader& reader) {
    QSet<QByteArray> unneeded =
        bytesFromTable(reader, "SELECT sha256 FROM photo_bytes") - neededPhotoBytes(reader);
    Query row = reader.query("SELECT changeset FROM history");
    while (!unneeded.isEmpty() && row.next()) {
        const Changeset changeset = row.bytes(0);
        unneeded.removeIf([&](const QByteArray& sha256) { return mentions(changeset, sha256); });
    }
    return unneeded;
}

int School::sweepPhotoBytes() {
    requireWritable();
    try {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        const QSet<QByteArray> unneeded = unneededPhotoBytes(*m_edit);
        for (const QByteArray& sha256 : unneeded) {
            m_edit->query("DELETE FROM photo_bytes WHERE sha256 = ?").with(sha256).run();
            m_edit->query("DELETE FROM thumbnail WHERE sha256 = ?").with(sha256).run();
        }
        transaction.commit();
        m_unswept = false;
        return int(unneeded.size());
    } catch (const SQLite::Exception& exception) {
        throwInWords(exception, m_path);
    }
}

} // namespace trellis::school
