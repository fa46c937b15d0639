#include "core/school/changeset.h"

#include <stdexcept>

// SQLite 3.40 can make, invert and apply changesets but not leave rows out of one, so this reads
// the documented format far enough to copy the rows that stay.
// @source https://www.sqlite.org/session/c_changegroup.html and sqlite3session.c, "CHANGESET
// FORMAT": 'T' varint(columns) one key flag a column, table name NUL; then a row each: one byte of
// operation, one byte "indirect", then one record (INSERT, DELETE) or two (UPDATE: old, new). A
// record holds for each column a type byte, and: 1 integer and 2 real, 8 bytes; 3 text and 4 blob,
// varint length and bytes; 5 NULL and 0 "not recorded", nothing.

namespace trellis::school {
namespace {

class Cursor {
public:
    explicit Cursor(const Changeset& bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] unsigned char peek() const {
        need(1);
        return static_cast<unsigned char>(m_bytes[m_at]);
    }
    unsigned char byte() {
        const unsigned char value = peek();
        ++m_at;
        return value;
    }
    QByteArray take(qsizetype count) {
        need(count);
        const QByteArray part = m_bytes.mid(m_at, count);
        m_at += count;
        return part;
    }
    void skipPastNul() {
        while (byte() != 0) {
        }
    }
    /// SQLite's variable-length integer: seven bits a byte, the ninth byte whole.
    qsizetype varint() {
        quint64 value = 0;
        for (int i = 0; i < 8; ++i) {
            const unsigned char part = byte();
            value = (value << 7) | (part & 0x7fU);
            if ((part & 0x80U) == 0)
                return static_cast<qsizetype>(value);
        }
        return static_cast<qsizetype>((value << 8) | byte());
    }

private:
    void need(qsizetype count) const {
        if (count < 0 || m_bytes.size() - m_at < count)
            throw std::runtime_error("a changeset in the history is cut short");
    }
    const Changeset& m_bytes;
    qsizetype m_at = 0;
};

/// Steps over one record; true when a blob in it is one of `marks`.
bool recordMentions(Cursor& cursor, qsizetype columns, const QSet<QByteArray>& marks) {
    bool found = false;
    for (qsizetype column = 0; column < columns; ++column) {
        switch (cursor.byte()) {
        case 1:
        case 2:
            cursor.take(8);
            break;
        case 3:
            cursor.take(cursor.varint());
            break;
        case 4: {
            const QByteArray blob = cursor.take(cursor.varint());
            found = found || (!blob.isEmpty() && marks.contains(blob));
            break;
        }
        default:
            break;
        }
    }
    return found;
}

constexpr unsigned char tableMark = 'T';
constexpr unsigned char updateMark = 23; // SQLITE_UPDATE

} // namespace

Changeset without(const Changeset& changeset, const QSet<QByteArray>& marks) {
    Changeset kept;
    Changeset header;
    qsizetype columns = 0;
    Cursor cursor(changeset);
    while (!cursor.atEnd()) {
        const qsizetype start = cursor.at();
        if (cursor.peek() == tableMark) {
            cursor.byte();
            columns = cursor.varint();
            cursor.take(columns);
            cursor.skipPastNul();
            header = changeset.mid(start, cursor.at() - start);
            continue;
        }
        const unsigned char operation = cursor.byte();
        cursor.byte();
        bool marked = recordMentions(cursor, columns, marks);
        if (operation == updateMark)
            marked = recordMentions(cursor, columns, marks) || marked;
        if (marked)
            continue;
        kept += std::exchange(header, {});
        kept += changeset.mid(start, cursor.at() - start);
    }
    return kept;
}

} // namespace trellis::school
