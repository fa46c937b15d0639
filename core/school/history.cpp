#include "core/school/history.h"

#include "core/school/changeset.h"

namespace trellis::school {
namespace {

HistoryEntry::Kind kindFrom(const QString& id) {
    if (id == QLatin1String("undo"))
        return HistoryEntry::Kind::Undo;
    return id == QLatin1String("redo") ? HistoryEntry::Kind::Redo : HistoryEntry::Kind::Edit;
}

HistoryEntry::State stateFrom(const QString& id) {
    if (id == QLatin1String("undone"))
        return HistoryEntry::State::Undone;
    return id == QLatin1String("dropped") ? HistoryEntry::State::Dropped
                                          : HistoryEntry::State::Done;
}

/// Columns: seq, made_at, author, author_constituency, label, kind, state, target, steps, row_count
HistoryEntry entryFrom(const Query& row) {
    HistoryEntry entry;
    entry.seq = row.large(0);
    entry.at = row.moment(1);
    entry.author = {row.text(2), row.text(3)};
    entry.label = row.text(4);
    entry.kind = kindFrom(row.text(5));
    entry.state = stateFrom(row.text(6));
    if (!row.isNull(7))
        entry.target = row.large(7);
    entry.tables = row.text(8).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    entry.rowCount = row.integer(9);
    return entry;
}

std::vector<HistoryEntry> entriesFrom(Query& row) {
    std::vector<HistoryEntry> entries;
    while (row.next())
        entries.push_back(entryFrom(row));
    return entries;
}

std::optional<HistoryEntry> firstFrom(Query& row) {
    return row.next() ? std::optional(entryFrom(row)) : std::nullopt;
}

} // namespace

std::vector<HistoryEntry> history(const Reader& reader, int limit, std::optional<qint64> before) {
    Query row = reader.query(
        "SELECT seq, made_at, author, author_constituency, label, kind, state, target, steps, "
        "row_count FROM history WHERE ?1 IS NULL OR seq < ?1 ORDER BY seq DESC LIMIT ?2"
    );
    row.with(before, limit);
    return entriesFrom(row);
}

std::vector<HistoryEntry> historySince(const Reader& reader, const QDateTime& moment) {
    Query row = reader.query(
        "SELECT seq, made_at, author, author_constituency, label, kind, state, target, steps, "
        "row_count FROM history WHERE made_at > ? ORDER BY seq"
    );
    row.with(moment);
    return entriesFrom(row);
}

int historyCount(const Reader& reader) {
    Query row = reader.query("SELECT count(*) FROM history");
    row.next();
    return row.integer(0);
}

qint64 lastSeq(const Reader& reader) {
    Query row = reader.query("SELECT coalesce(max(seq), 0) FROM history");
    row.next();
    return row.large(0);
}

Changes changesOf(const Reader& reader, qint64 seq) {
    Query row = reader.query("SELECT changeset FROM history WHERE seq = ?");
    row.with(seq);
    return row.next() ? changesOf(row.bytes(0)) : Changes{};
}

std::vector<NamedMoment> namedMoments(const Reader& reader) {
    Query row = reader.query("SELECT id, name, seq, made_at, author FROM named_moment "
                             "ORDER BY seq, made_at");
    std::vector<NamedMoment> moments;
    while (row.next())
        moments.push_back({row.uuid(0), row.text(1), row.large(2), row.moment(3), row.text(4)});
    return moments;
}

std::optional<HistoryEntry> nextUndo(const Reader& reader) {
    Query row = reader.query(
        "SELECT seq, made_at, author, author_constituency, label, kind, state, target, steps, "
        "row_count FROM history WHERE kind = 'edit' AND state = 'done' ORDER BY seq DESC LIMIT 1"
    );
    return firstFrom(row);
}

std::optional<HistoryEntry> nextRedo(const Reader& reader) {
    Query row = reader.query(
        "SELECT seq, made_at, author, author_constituency, label, kind, state, target, steps, "
        "row_count FROM history WHERE kind = 'edit' AND state = 'undone' ORDER BY seq LIMIT 1"
    );
    return firstFrom(row);
}

} // namespace trellis::school
