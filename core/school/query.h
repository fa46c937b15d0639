#pragma once

#include "core/school/id.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <type_traits>

namespace SQLite {
class Statement;
}

namespace trellis::school {

/// One run of a prepared statement: bind in order, step, read columns by position.
/// Made by Reader::query; the statement is reset when the Query ends.
class Query {
public:
    explicit Query(SQLite::Statement& statement);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    Query(Query&&) = delete;
    Query& operator=(Query&&) = delete;

    template <class... Values>
    Query& with(const Values&... values) {
        (bind(values), ...);
        return *this;
    }

    void bind(const QString& value); ///< a null string binds as ''; use optional for NULL
    void bind(const QByteArray& value);
    void bind(bool value);
    void bind(int value);
    void bind(qint64 value);
    void bind(double value);
    void bind(QDate value);            ///< ISO date, NULL when not valid
    void bind(const QDateTime& value); ///< UTC in ISO with milliseconds, NULL when not valid
    void bind(QUuid value);
    void bind(std::nullopt_t);
    template <class Thing>
    void bind(const Id<Thing>& id) {
        bind(id.bytes());
    }
    template <class Value>
    void bind(const std::optional<Value>& value) {
        if (value)
            bind(*value);
        else
            bind(std::nullopt);
    }
    void bind(const char*) = delete; ///< would bind as bool

    /// The next row; false after the last one.
    bool next();
    /// For statements without rows.
    void run();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] int integer(int column) const;
    [[nodiscard]] qint64 large(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool yes(int column) const { return integer(column) != 0; }
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] QDateTime moment(int column) const;
    [[nodiscard]] QUuid uuid(int column) const;
    template <class Thing>
    [[nodiscard]] Id<Thing> id(int column) const {
        return Id<Thing>(uuid(column));
    }
    template <class Thing>
    [[nodiscard]] std::optional<Id<Thing>> maybeId(int column) const {
        return isNull(column) ? std::nullopt : std::optional(id<Thing>(column));
    }
    [[nodiscard]] std::optional<int> maybeInteger(int column) const {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }
    [[nodiscard]] std::optional<double> maybeReal(int column) const {
        return isNull(column) ? std::nullopt : std::optional(real(column));
    }

private:
    SQLite::Statement& m_statement;
    int m_bound = 0;
};

} // namespace trellis::school
