#pragma once

#include "core/school/history.h"
#include "core/words/words.h"
#include "ui/parts/page.h"

namespace trellis::ui {

/// One row of the history panel, with its words decided.
struct HistoryItem {
    enum class Kind {
        Day,   ///< a head: "Today, Tue Oct 21"
        Named, ///< a moment that somebody named
        Edits, ///< one edit, or several that one person made in one go
    };
    Kind kind = Kind::Edits;
    QString words;        ///< what was done, the day, or the moment's name
    QString who;          ///< "Ms. Ortiz"; empty when not known
    QString constituency; ///< of the author, as stored
    QString icon;         ///< of the step, in :/icons
    QString time;         ///< "4:10 PM"
    QDateTime at;         ///< in local time
    int edits = 0;
    QStringList first;      ///< with more than one edit: what the first three did
    int more = 0;           ///< how many there are after those
    qint64 seq = 0;         ///< the place in the history after it
    bool takenBack = false; ///< undone; can be brought forward again, or not any more
    bool operator==(const HistoryItem&) const = default;
};

/// What to list.
struct HistoryWish {
    QString page; ///< a page's id: only what its step did; empty for everything
    QDate today;
};

/// The history as rows, the newest first: a head for each day, one row for what one person did in
/// one step without a pause of half an hour, a row for each named moment.
[[nodiscard]] std::vector<HistoryItem> historyItems(
    const std::vector<school::HistoryEntry>& newestFirst,
    const std::vector<school::NamedMoment>& moments,
    const std::vector<PageEntry>& pages,
    const HistoryWish& wish,
    const Words& words
);

/// What "Undo to here" would take back.
struct TakenBack {
    int edits = 0;
    int people = 0;
};
[[nodiscard]] TakenBack
takenBackAfter(const std::vector<school::HistoryEntry>& newestFirst, qint64 seq);

/// "Tue Oct 14, 4:10 PM"
[[nodiscard]] QString momentWords(const QDateTime& at, const Words& words);

} // namespace trellis::ui
