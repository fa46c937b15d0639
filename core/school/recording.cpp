#include "core/school/changeset.h"
#include "core/school/school.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <utility>

// How a change gets into the file: every one goes through School::record.

namespace trellis::school {
namespace {

QString tablesOf(const Changes& changes) {
    QStringList tables;
    for (const RowChange& row : changes.rows)
        if (!tables.contains(row.table))
            tables.append(row.table);
    return tables.join(QLatin1Char(' '));
}

Changeset changesetOf(const Reader& reader, qint64 seq) {
    Query row = reader.query("SELECT changeset FROM history WHERE seq = ?");
    row.with(seq);
    row.next();
    return row.bytes(0);
}

/// Sets a flag while it lives.
class Raised {
public:
    explicit Raised(bool& flag) : m_flag(flag) { m_flag = true; }
    ~Raised() { m_flag = false; }
    Raised(const Raised&) = delete;
    Raised& operator=(const Raised&) = delete;
    Raised(Raised&&) = delete;
    Raised& operator=(Raised&&) = delete;

private:
    bool& m_flag;
};

} // namespace

struct School::HistoryRow {
    QString label;
    const char* kind = "edit";
    std::optional<qint64> target;
    const char* targetState = "done"; ///< what becomes of the target
};

void School::record(const HistoryRow& row, const std::function<void(Edit&)>& write) {
    requireWritable();
    if (m_editing)
        throw std::logic_error("an edit was begun inside another edit");
    Changes changes;
    try {
        const Raised editing(m_editing);
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        markOpen();
        m_edit->m_now = now();
        Changeset changeset;
        {
            const Recording recording(m_database->getHandle());
            write(*m_edit);
            changeset = recording.changeset();
        }
        if (!changeset.isEmpty()) {
            changes = changesOf(changeset);
            if (!row.target)
                m_edit
                    ->query("UPDATE history SET state = 'dropped' "
                            "WHERE kind = 'edit' AND state = 'undone'")
                    .run();
            else
                m_edit->query("UPDATE history SET state = ? WHERE seq = ?")
                    .with(QString::fromLatin1(row.targetState), *row.target)
                    .run();
            m_edit
                ->query("INSERT INTO history (made_at, author, author_constituency, label, kind, "
                        "target, steps, row_count, changeset) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .with(
                    m_edit->now(),
                    m_author.name,
                    m_author.constituency,
                    row.label,
                    QString::fromLatin1(row.kind),
                    row.target,
                    tablesOf(changes),
                    int(changes.rows.size()),
                    changeset
                )
                .run();
        }
        transaction.commit();
        m_markedOpen = true;
    } catch (const SQLite::Exception& exception) {
        throwInWords(exception, m_path);
    }
    if (!changes.rows.empty())
        tell(changes);
}

void School::edit(const QString& label, const std::function<void(Edit&)>& write) {
    record({label, "edit", std::nullopt, "done"}, write);
}

bool School::undo() {
    const std::optional<HistoryEntry> last = nextUndo(reader());
    if (!last)
        return false;
    record({last->label, "undo", last->seq, "undone"}, [&](Edit& edit) {
        applyChangeset(m_database->getHandle(), inverted(changesetOf(edit, last->seq)));
    });
    return true;
}

bool School::redo() {
    const std::optional<HistoryEntry> next = nextRedo(reader());
    if (!next)
        return false;
    record({next->label, "redo", next->seq, "done"}, [&](Edit& edit) {
        applyChangeset(m_database->getHandle(), changesetOf(edit, next->seq));
    });
    return true;
}

void School::undoTo(qint64 seq) {
    std::vector<qint64> later;
    QString label;
    {
        Query row = reader().query("SELECT seq FROM history WHERE seq > ? ORDER BY seq DESC");
        row.with(seq);
        while (row.next())
            later.push_back(row.large(0));
    }
    {
        Query row = reader().query("SELECT label FROM history WHERE seq = ?");
        row.with(seq);
        label = row.next() ? row.text(0) : QString();
    }
    const QString words =
        label.isEmpty() ? QCoreApplication::translate("school", "Went back to the beginning")
                        : QCoreApplication::translate("school", "Went back to “%1”").arg(label);
    edit(words, [&](Edit& edit) {
        for (const qint64 each : later)
            applyChangeset(m_database->getHandle(), inverted(changesetOf(edit, each)));
    });
}

void School::nameThisMoment(const QString& name) {
    requireWritable();
    try {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        m_edit
            ->query("INSERT INTO named_moment (id, name, seq, made_at, author) "
                    "VALUES (?, ?, ?, ?, ?)")
            .with(QUuid::createUuid(), name, lastSeq(*m_edit), now(), m_author.name)
            .run();
        transaction.commit();
    } catch (const SQLite::Exception& exception) {
        throwInWords(exception, m_path);
    }
    tell({});
}

void School::forgetMoment(const QUuid& id) {
    requireWritable();
    try {
        m_edit->query("DELETE FROM named_moment WHERE id = ?").with(id).run();
    } catch (const SQLite::Exception& exception) {
        throwInWords(exception, m_path);
    }
    tell({});
}

} // namespace trellis::school
