#include "core/school/changeset.h"
#include "core/school/school.h"

#include <QCoreApplication>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

namespace trellis::school {
namespace {

std::vector<qint64> allSeqs(const Reader& reader) {
    std::vector<qint64> seqs;
    Query row = reader.query("SELECT seq FROM history ORDER BY seq");
    while (row.next())
        seqs.push_back(row.large(0));
    return seqs;
}

Changeset changesetAt(const Reader& reader, qint64 seq) {
    Query row = reader.query("SELECT changeset FROM history WHERE seq = ?");
    row.with(seq);
    row.next();
    return row.bytes(0);
}

/// Everything in the past that hung on what is erased: rows that named it when they were added or
/// removed, and rows that named those.
QSet<QByteArray>
everythingHangingOn(QSet<QByteArray> marks, const Reader& reader, const std::vector<qint64>& seqs) {
    qsizetype known = -1;
    while (known != marks.size()) {
        known = marks.size();
        for (const qint64 seq : seqs)
            marks.unite(rowsMentioning(changesetAt(reader, seq), marks));
    }
    return marks;
}

void eraseFromHistory(Edit& edit, const std::vector<qint64>& seqs, const QSet<QByteArray>& marks) {
    const QString words = QCoreApplication::translate("school", "Something that was erased since");
    for (const qint64 seq : seqs) {
        const Changeset before = changesetAt(edit, seq);
        const Changeset after = without(before, marks);
        if (after == before)
            continue;
        edit.query("UPDATE history SET changeset = ?, label = ?, row_count = ?, "
                   "state = CASE WHEN ? THEN 'dropped' ELSE state END WHERE seq = ?")
            .with(after, words, int(changesOf(after).rows.size()), after.isEmpty(), seq)
            .run();
    }
}

} // namespace

void School::erase(
    const QSet<QUuid>& ids,
    const QSet<QByteArray>& photoBytes,
    const std::function<void(Edit&)>& remove
) {
    requireWritable();
    Changes changes;
    try {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        markOpen();
        m_edit->m_now = now();
        QSet<QByteArray> marks = photoBytes;
        for (const QUuid& id : ids)
            marks.insert(id.toRfc4122());
        {
            const Recording recording(m_database->getHandle());
            remove(*m_edit);
            changes = changesOf(recording.changeset());
        }
        for (const RowChange& row : changes.rows)
            if (row.kind == RowChange::Kind::Removed)
                marks.insert(row.id.toRfc4122());
        const std::vector<qint64> seqs = allSeqs(*m_edit);
        eraseFromHistory(*m_edit, seqs, everythingHangingOn(marks, *m_edit, seqs));
        for (const QByteArray& sha256 : photoBytes) {
            m_edit->query("DELETE FROM photo_bytes WHERE sha256 = ?").with(sha256).run();
            m_edit->query("DELETE FROM thumbnail WHERE sha256 = ?").with(sha256).run();
        }
        m_edit
            ->query("INSERT INTO history (made_at, author, author_constituency, label, kind, "
                    "state, changeset) VALUES (?, ?, ?, ?, 'edit', 'dropped', x'')")
            .with(
                m_edit->now(),
                m_author.name,
                m_author.constituency,
                QCoreApplication::translate("school", "Erased something for good")
            )
            .run();
        // The index keeps words of removed rows until it is made anew.
        m_edit->query("INSERT INTO search (search) VALUES ('rebuild')").run();
        transaction.commit();
        m_markedOpen = true;
        m_database->exec("VACUUM");
    } catch (const SQLite::Exception& exception) {
        throwInWords(exception, m_path);
    }
    tell(changes);
}

} // namespace trellis::school
