#include "core/exchange/csv.h"

#include "core/words/spelling.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <array>
#include <csv.h>

namespace trellis::exchange {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype largest = 64 * 1024 * 1024;

QString say(const char* words) {
    return QCoreApplication::translate("csv", words);
}

/// Windows-1252 is Latin 1 but for 27 signs, the curly quotes and the dash among them.
QString fromWindows1252(const QByteArray& bytes) {
    static constexpr std::array<char16_t, 32> high{
        0x20ac, 0x81,   0x201a, 0x192,  0x201e, 0x2026, 0x2020, 0x2021, 0x2c6,  0x2030, 0x160,
        0x2039, 0x152,  0x8d,   0x17d,  0x8f,   0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
        0x2013, 0x2014, 0x2dc,  0x2122, 0x161,  0x203a, 0x153,  0x9d,   0x17e,  0x178,
    };
    QString text = QString::fromLatin1(bytes);
    for (QChar& letter : text)
        if (letter.unicode() >= 0x80 && letter.unicode() < 0xa0)
            letter = QChar(high[size_t(letter.unicode() - 0x80)]);
    return text;
}

QString decoded(const QByteArray& bytes) {
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decode(*marked);
        return decode(bytes);
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    return utf8.hasError() ? fromWindows1252(bytes) : text;
}

/// The separator that stands most often outside quotes in the header line.
char separatorOf(const QByteArray& text) {
    std::array<int, 3> counts{};
    static constexpr std::array separators{',', ';', '\t'};
    bool quoted = false;
    for (const char letter : text) {
        if (letter == '"')
            quoted = !quoted;
        if (!quoted && (letter == '\n' || letter == '\r'))
            break;
        for (size_t i = 0; i < separators.size(); ++i)
            if (!quoted && letter == separators[i])
                ++counts[i];
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return separators[size_t(most - counts.begin())];
}

struct Line {
    int number = 0;
    QStringList fields;
};

struct Parsing {
    std::vector<Line> lines;
    QStringList fields;
    int lineBreaks = 0; ///< inside the fields of the current row
    int number = 1;
};

void takeField(void* bytes, size_t size, void* state) {
    auto* parsing = static_cast<Parsing*>(state);
    const QString field = QString::fromUtf8(static_cast<const char*>(bytes), qsizetype(size));
    parsing->lineBreaks += int(field.count(u'\n'));
    parsing->fields.append(field.trimmed());
}

void takeRow(int, void* state) {
    auto* parsing = static_cast<Parsing*>(state);
    parsing->lines.push_back({parsing->number, std::exchange(parsing->fields, {})});
    parsing->number += 1 + std::exchange(parsing->lineBreaks, 0);
}

std::vector<Line> parsed(const QByteArray& text) {
    csv_parser parser;
    // Every line end makes a row, so that the line numbers are those that an editor shows.
    csv_init(&parser, CSV_REPALL_NL);
    csv_set_delim(&parser, static_cast<unsigned char>(separatorOf(text)));
    Parsing parsing;
    csv_parse(&parser, text.constData(), size_t(text.size()), takeField, takeRow, &parsing);
    csv_fini(&parser, takeField, takeRow, &parsing);
    csv_free(&parser);
    return std::move(parsing.lines);
}

bool isBlank(const Line& line) {
    return line.fields.join(QString()).isEmpty();
}

QStringList columnsOf(const Line& header) {
    QStringList columns;
    for (const QString& field : header.fields)
        columns.append(plainSpelling(field));
    return columns;
}

} // namespace

TableError::TableError(const QString& sentence)
    : std::runtime_error(sentence.toStdString()),
      m_sentence(sentence) {}

QString TableRow::operator[](const QString& column) const {
    const auto found = m_fields.find(plainSpelling(column));
    return found == m_fields.end() ? QString() : found->second;
}

std::vector<TableRow>
readTable(const QByteArray& bytes, const QStringList& required, const QString& name) {
    if (bytes.size() > largest)
        throw TableError(
            say(QT_TRANSLATE_NOOP(
                    "csv", "“%1” is too large for a table of this kind. Nothing was taken from it."
                ))
                .arg(name)
        );
    QString text = decoded(bytes);
    if (text.contains(QChar(0)))
        throw TableError(
            say(QT_TRANSLATE_NOOP(
                    "csv",
                    "“%1” is not a table saved as text. In the spreadsheet choose Save as, then "
                    "CSV. Nothing was taken from it."
                ))
                .arg(name)
        );
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    const std::vector<Line> lines = parsed(text.toUtf8());
    const auto header = std::find_if_not(lines.begin(), lines.end(), isBlank);
    if (header == lines.end())
        throw TableError(say(QT_TRANSLATE_NOOP(
                                 "csv", "“%1” is empty. Its first line should name the columns: %2."
                             ))
                             .arg(name, required.join(u", "_s)));
    const QStringList columns = columnsOf(*header);
    QStringList missing;
    for (const QString& column : required)
        if (!columns.contains(plainSpelling(column)))
            missing.append(column);
    if (!missing.isEmpty())
        throw TableError(
            say(QT_TRANSLATE_NOOP(
                    "csv",
                    "“%1” has no column named %2. Its first line should name the columns. "
                    "Nothing was taken from it."
                ))
                .arg(name, missing.join(u", "_s))
        );
    std::vector<TableRow> rows;
    for (auto line = header + 1; line != lines.end(); ++line) {
        if (isBlank(*line))
            continue;
        std::map<QString, QString> fields;
        for (qsizetype i = 0; i < std::min(columns.size(), line->fields.size()); ++i)
            fields.try_emplace(columns[i], line->fields[i]);
        rows.emplace_back(line->number, std::move(fields));
    }
    return rows;
}

std::vector<TableRow> readTableFile(const QString& path, const QStringList& required) {
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw TableError(
            say(QT_TRANSLATE_NOOP(
                    "csv", "“%1” cannot be read. Check that it is there and that you may open it."
                ))
                .arg(name)
        );
    return readTable(file.read(largest + 1), required, name);
}

QByteArray csvLine(const QStringList& fields) {
    QByteArray line;
    for (const QString& field : fields) {
        const bool runs = !field.isEmpty() && u"=+-@\t\r"_s.contains(field.front());
        const QByteArray text = (runs ? u'\'' + field : field).toUtf8();
        if (!line.isEmpty() || &field != &fields.front())
            line += ',';
        const size_t room = csv_write(nullptr, 0, text.constData(), size_t(text.size()));
        QByteArray quoted(qsizetype(room), Qt::Uninitialized);
        csv_write(quoted.data(), room, text.constData(), size_t(text.size()));
        line += quoted;
    }
    return line + "\r\n";
}

} // namespace trellis::exchange
