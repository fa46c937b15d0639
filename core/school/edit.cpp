#include "core/school/edit.h"

#include <utility>

namespace trellis::school {

Edit::Edit(SQLite::Database& database, QDateTime now) : Reader(database), m_now(std::move(now)) {}

void Edit::keepPhotoBytes(
    const QByteArray& sha256, const QByteArray& bytes, const QByteArray& thumbnail
) {
    query("INSERT INTO photo_bytes (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING")
        .with(sha256, bytes)
        .run();
    query("INSERT INTO thumbnail (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING")
        .with(sha256, thumbnail)
        .run();
}

} // namespace trellis::school
