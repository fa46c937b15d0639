#include "core/school/changeset.h"

#include "core/school/errors.h"
#include "core/school/schema.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <SQLiteCpp/Exception.h>

namespace trellis::school {
namespace {

void orThrow(int code) {
    if (code != SQLITE_OK)
        throw SQLite::Exception(sqlite3_errstr(code), code);
}

struct SqliteFree {
    void operator()(void* memory) const { sqlite3_free(memory); }
};

Changeset taken(int size, void* bytes) {
    const std::unique_ptr<void, SqliteFree> owner(bytes);
    return Changeset(static_cast<const char*>(bytes), size);
}

// SQLite reads changesets through non-const pointers but does not write to them.
void* readable(const Changeset& changeset) {
    return const_cast<char*>(changeset.constData());
}

struct FinishIterator {
    void operator()(sqlite3_changeset_iter* iterator) const { sqlite3changeset_finalize(iterator); }
};
using Iterator = std::unique_ptr<sqlite3_changeset_iter, FinishIterator>;

Iterator iterate(const Changeset& changeset) {
    sqlite3_changeset_iter* iterator = nullptr;
    orThrow(sqlite3changeset_start(&iterator, int(changeset.size()), readable(changeset)));
    return Iterator(iterator);
}

struct Operation {
    QString table;
    int columns = 0;
    int kind = 0; ///< SQLITE_INSERT, SQLITE_UPDATE or SQLITE_DELETE
};

Operation operationOf(sqlite3_changeset_iter* iterator) {
    const char* table = nullptr;
    Operation operation;
    int indirect = 0;
    orThrow(sqlite3changeset_op(iterator, &table, &operation.columns, &operation.kind, &indirect));
    operation.table = QString::fromUtf8(table);
    return operation;
}

QByteArray blobOf(sqlite3_value* value) {
    if (value == nullptr || sqlite3_value_type(value) != SQLITE_BLOB)
        return {};
    return QByteArray(
        static_cast<const char*>(sqlite3_value_blob(value)), sqlite3_value_bytes(value)
    );
}

/// Every value that the current change records in one column, old and new.
template <class Visit>
void eachBlob(sqlite3_changeset_iter* iterator, const Operation& operation, Visit visit) {
    for (int column = 0; column < operation.columns; ++column) {
        sqlite3_value* value = nullptr;
        if (operation.kind != SQLITE_INSERT &&
            sqlite3changeset_old(iterator, column, &value) == SQLITE_OK)
            visit(blobOf(value));
        value = nullptr;
        if (operation.kind != SQLITE_DELETE &&
            sqlite3changeset_new(iterator, column, &value) == SQLITE_OK)
            visit(blobOf(value));
    }
}

/// Each document table's id is its first column, and its whole primary key.
QByteArray idOf(sqlite3_changeset_iter* iterator, int kind) {
    sqlite3_value* value = nullptr;
    orThrow(
        kind == SQLITE_INSERT ? sqlite3changeset_new(iterator, 0, &value)
                              : sqlite3changeset_old(iterator, 0, &value)
    );
    return blobOf(value);
}

bool hasMark(
    sqlite3_changeset_iter* iterator, const Operation& operation, const QSet<QByteArray>& marks
) {
    bool found = false;
    eachBlob(iterator, operation, [&](const QByteArray& blob) {
        found = found || (!blob.isEmpty() && marks.contains(blob));
    });
    return found;
}

RowChange::Kind kindOf(int operation) {
    if (operation == SQLITE_INSERT)
        return RowChange::Kind::Added;
    return operation == SQLITE_DELETE ? RowChange::Kind::Removed : RowChange::Kind::Changed;
}

int refuse(void*, int, sqlite3_changeset_iter*) {
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

Recording::Recording(sqlite3* database) {
    orThrow(sqlite3session_create(database, "main", &m_session));
    for (const std::string& table : documentTables(database))
        orThrow(sqlite3session_attach(m_session, table.c_str()));
}

Recording::~Recording() {
    sqlite3session_delete(m_session);
}

Changeset Recording::changeset() const {
    int size = 0;
    void* bytes = nullptr;
    orThrow(sqlite3session_changeset(m_session, &size, &bytes));
    return taken(size, bytes);
}

Changes changesOf(const Changeset& changeset) {
    Changes changes;
    const Iterator iterator = iterate(changeset);
    while (sqlite3changeset_next(iterator.get()) == SQLITE_ROW) {
        const Operation operation = operationOf(iterator.get());
        const QUuid id = QUuid::fromRfc4122(idOf(iterator.get(), operation.kind));
        changes.rows.push_back({operation.table, id, kindOf(operation.kind)});
    }
    return changes;
}

Changeset inverted(const Changeset& changeset) {
    int size = 0;
    void* bytes = nullptr;
    orThrow(sqlite3changeset_invert(int(changeset.size()), changeset.constData(), &size, &bytes));
    return taken(size, bytes);
}

void applyChangeset(sqlite3* database, const Changeset& changeset) {
    if (changeset.isEmpty())
        return;
    const int code = sqlite3changeset_apply(
        database, int(changeset.size()), readable(changeset), nullptr, refuse, nullptr
    );
    if (code == SQLITE_ABORT)
        throw SchoolFileError(
            SchoolFileError::Cause::NotPossible,
            QCoreApplication::translate(
                "school",
                "This step cannot be taken back by itself, because later changes rest on it. "
                "Nothing was changed. Open History and go back to an earlier moment instead."
            )
        );
    orThrow(code);
}

QSet<QByteArray> rowsMentioning(const Changeset& changeset, const QSet<QByteArray>& marks) {
    QSet<QByteArray> ids;
    const Iterator iterator = iterate(changeset);
    while (sqlite3changeset_next(iterator.get()) == SQLITE_ROW) {
        const Operation operation = operationOf(iterator.get());
        if (operation.kind != SQLITE_UPDATE && hasMark(iterator.get(), operation, marks))
            ids.insert(idOf(iterator.get(), operation.kind));
    }
    return ids;
}

bool mentions(const Changeset& changeset, const QByteArray& mark) {
    const Iterator iterator = iterate(changeset);
    while (sqlite3changeset_next(iterator.get()) == SQLITE_ROW)
        if (hasMark(iterator.get(), operationOf(iterator.get()), {mark}))
            return true;
    return false;
}

} // namespace trellis::school
