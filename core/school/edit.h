#pragma once

#include "core/school/reader.h"

namespace trellis::school {

/// Leave to write, for the length of one user action. Only School::edit makes one, so that
/// nothing can be written which cannot be undone and is not in the history.
class Edit : public Reader {
public:
    /// Keeps a photo's bytes under their SHA-256. They stay when the edit is undone, so that it
    /// can be redone; School::erasePhoto is what removes them.
    void
    keepPhotoBytes(const QByteArray& sha256, const QByteArray& bytes, const QByteArray& thumbnail);

    /// The moment of this edit, UTC: the one time that a row written by it may carry.
    [[nodiscard]] const QDateTime& now() const { return m_now; }

private:
    friend class School;
    Edit(SQLite::Database& database, QDateTime now);
    QDateTime m_now;
};

} // namespace trellis::school
