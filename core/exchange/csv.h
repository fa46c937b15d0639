#pragma once

#include <QByteArray>
#include <QStringList>

#include <map>
#include <stdexcept>
#include <vector>

namespace trellis::exchange {

/// A table that cannot be taken in at all. `sentence()` says why, and what it should look like.
class TableError : public std::runtime_error {
public:
    explicit TableError(const QString& sentence);
    [[nodiscard]] const QString& sentence() const { return m_sentence; }

private:
    QString m_sentence;
};

/// One line of a table, by column name.
class TableRow {
public:
    TableRow(int line, std::map<QString, QString> fields, bool tooLong = false)
        : m_line(line),
          m_fields(std::move(fields)),
          m_tooLong(tooLong) {}
    [[nodiscard]] int line() const { return m_line; } ///< in the file, the header being line 1
    /// Without spaces around it; empty when the table has no such column.
    [[nodiscard]] QString operator[](const QString& column) const;
    /// It has more fields than the header has columns: a comma stands outside quotes.
    [[nodiscard]] bool tooLong() const { return m_tooLong; }

private:
    int m_line;
    std::map<QString, QString> m_fields;
    bool m_tooLong;
};

/// Reads a table as spreadsheets save it: UTF-8 with or without a byte order mark, UTF-16 or
/// Windows-1252; comma, semicolon or tab; quoted fields; a header in any order and case. Columns
/// that nobody asked for are ignored; Excel's "sep=;" line is obeyed. Throws TableError when a
/// required column is missing or one stands twice, a quotation mark is never closed, the file is
/// empty, or it is not text.
[[nodiscard]] std::vector<TableRow>
readTable(const QByteArray& bytes, const QStringList& required, const QString& name);
/// Reads the file at `path`; throws TableError also when it cannot be read.
[[nodiscard]] std::vector<TableRow> readTableFile(const QString& path, const QStringList& required);

/// One line of a table, its fields in their order.
struct TextLine {
    int number = 0; ///< in the file, from 1
    QStringList fields;
};
/// The lines that are not blank, for tables whose columns have no fixed names; read as readTable
/// reads. Throws TableError.
[[nodiscard]] std::vector<TextLine> readLines(const QByteArray& bytes, const QString& name);
/// The bytes of the file at `path`, and its name. Throws TableError when it cannot be read.
[[nodiscard]] std::pair<QByteArray, QString> tableBytes(const QString& path);

/// One line of CSV (RFC 4180) with its line end. A field that a spreadsheet would run as a formula
/// gets an apostrophe in front, which readTable takes away again; numbers stay numbers.
[[nodiscard]] QByteArray csvLine(const QStringList& fields);

} // namespace trellis::exchange
