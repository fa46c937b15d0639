#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/import_report.h"
#include "core/words/spelling.h"

#include <QDate>

#include <optional>

namespace trellis::exchange {

/// Reads the fields of one row and gathers what is wrong with them, so that a line with three
/// mistakes tells of all three at once.
class FieldReader {
public:
    FieldReader(const TableRow& row, ImportReport& report) : m_row(row), m_report(report) {
        if (row.tooLong())
            complain(tooManyFields());
    }

    /// Whether every field so far was understood.
    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool isEmpty(const QString& column) const { return m_row[column].isEmpty(); }

    QString required(const QString& column) {
        const QString written = m_row[column];
        if (written.isEmpty())
            complain(missingField(column));
        return written;
    }

    /// A word of the vocabulary; `otherwise` when the field is empty.
    template <class Enum>
    Enum word(const QString& column, Enum otherwise) {
        const QString written = m_row[column];
        if (written.isEmpty())
            return otherwise;
        if (const auto value = vocabulary::parse<Enum>(written))
            return *value;
        complain(unknownWord(written, column, vocabulary::allowed<Enum>(currentLanguage())));
        return otherwise;
    }

    /// Words of the vocabulary with semicolons between them.
    template <class Enum>
    std::vector<Enum> words(const QString& column) {
        std::vector<Enum> values;
        for (const QString& written : m_row[column].split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
            if (const auto value = vocabulary::parse<Enum>(written.trimmed()))
                values.push_back(*value);
            else
                complain(unknownWord(
                    written.trimmed(), column, vocabulary::allowed<Enum>(currentLanguage())
                ));
        }
        return values;
    }

    std::optional<int> number(const QString& column, int least, int most) {
        const QString written = m_row[column];
        if (written.isEmpty())
            return std::nullopt;
        bool isNumber = false;
        const int value = written.toInt(&isNumber);
        if (isNumber && value >= least && value <= most)
            return value;
        complain(badNumber(written, column, least, most));
        return std::nullopt;
    }

    bool yes(const QString& column, bool otherwise) {
        const QString written = m_row[column];
        if (written.isEmpty())
            return otherwise;
        if (const auto value = parseYes(written))
            return *value;
        complain(badYesNo(written, column));
        return otherwise;
    }

    /// An ISO date, or as spreadsheets write it in the United States.
    QDate date(const QString& column) {
        const QString written = m_row[column];
        if (written.isEmpty())
            return {};
        for (const auto* format : {"yyyy-MM-dd", "M/d/yyyy"})
            if (const auto date = QDate::fromString(written, QString::fromLatin1(format));
                date.isValid())
                return date;
        complain(badDate(written, column));
        return {};
    }

    void complain(const QString& sentence) {
        m_good = false;
        m_report.problems.push_back({m_row.line(), sentence});
    }

private:
    const TableRow& m_row;
    ImportReport& m_report;
    bool m_good = true;
};

} // namespace trellis::exchange
