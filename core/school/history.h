#pragma once

#include "core/school/author.h"
#include "core/school/changes.h"
#include "core/school/reader.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace trellis::school {

/// One line of the history: what was done, by whom, when.
struct HistoryEntry {
    enum class Kind { Edit, Undo, Redo };
    enum class State {
        Done,    ///< in force
        Undone,  ///< taken back, can be brought forward again
        Dropped, ///< taken back, and something else was done since; or erased
    };
    qint64 seq = 0; ///< its place: later is larger
    QDateTime at;
    Author author;
    QString label; ///< in words, in the language of the moment: "Renamed actor"
    Kind kind = Kind::Edit;
    State state = State::Done;
    std::optional<qint64> target; ///< the edit that an undo or redo speaks of
    QStringList tables;           ///< the document tables it touched
    int rowCount = 0;             ///< how many rows it touched
    bool operator==(const HistoryEntry&) const = default;
};

/// A name for a place in the history: "Fall map".
struct NamedMoment {
    QUuid id;
    QString name;
    qint64 seq = 0; ///< the last entry that it includes
    QDateTime at;
    QString author;
    bool operator==(const NamedMoment&) const = default;
};

/// The newest `limit` entries older than `before` (all when nullopt), newest first.
[[nodiscard]] std::vector<HistoryEntry>
history(const Reader& reader, int limit = 200, std::optional<qint64> before = std::nullopt);
/// All entries after `seq`, oldest first: what a brief tells as "since last time".
[[nodiscard]] std::vector<HistoryEntry> historySince(const Reader& reader, const QDateTime& moment);
[[nodiscard]] int historyCount(const Reader& reader);
/// The last place in the history; 0 for a file without edits.
[[nodiscard]] qint64 lastSeq(const Reader& reader);
/// The rows that one entry touched.
[[nodiscard]] Changes changesOf(const Reader& reader, qint64 seq);
[[nodiscard]] std::vector<NamedMoment> namedMoments(const Reader& reader);

/// The edit that Undo would take back, or Redo bring forward; nullopt when there is none.
[[nodiscard]] std::optional<HistoryEntry> nextUndo(const Reader& reader);
[[nodiscard]] std::optional<HistoryEntry> nextRedo(const Reader& reader);

} // namespace trellis::school
