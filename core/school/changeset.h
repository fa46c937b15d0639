#pragma once

#include "core/school/changes.h"

#include <QByteArray>
#include <QSet>

#include <memory>

struct sqlite3;
struct sqlite3_session;

namespace trellis::school {

/// What one transaction changed, as SQLite's session extension writes it.
/// @source https://www.sqlite.org/sessionintro.html
using Changeset = QByteArray;

/// Records what happens to the document tables from its making to changeset().
class Recording {
public:
    explicit Recording(sqlite3* database);
    ~Recording();
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;
    Recording(Recording&&) = delete;
    Recording& operator=(Recording&&) = delete;

    [[nodiscard]] Changeset changeset() const;

private:
    sqlite3_session* m_session = nullptr;
};

/// The rows that a changeset touches, by table and id.
[[nodiscard]] Changes changesOf(const Changeset& changeset);
/// What undoes it.
[[nodiscard]] Changeset inverted(const Changeset& changeset);
/// Applies it, all or nothing. Throws SchoolFileError (NotPossible) when the file no longer holds
/// what the changeset expects to find.
void applyChangeset(sqlite3* database, const Changeset& changeset);

/// The ids of all rows that were added or removed with one of `marks` in any column: what hangs
/// on an erased photo, whether or not it still exists.
[[nodiscard]] QSet<QByteArray>
rowsMentioning(const Changeset& changeset, const QSet<QByteArray>& marks);
/// The changeset without every row that has one of `marks` in any column.
[[nodiscard]] Changeset without(const Changeset& changeset, const QSet<QByteArray>& marks);
/// Whether any recorded column holds exactly these bytes.
[[nodiscard]] bool mentions(const Changeset& changeset, const QByteArray& mark);

} // namespace trellis::school
