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

struct Parsing {
    std::vector<TextLine> lines;
    QStringList fields;
    int lineBreaks = 0; ///< inside the fields of the current row
    int number = 1;
    bool closed = true; ///< every quotation mark has its partner
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

Parsing parsed(const QByteArray& text) {
    Parsing parsing;
    qsizetype start = 0;
    char separator = separatorOf(text);
    // Excel may name the separator in a line of its own before the header.
    if (text.size() > 5 && text.startsWith("sep=") && text.at(5) == '\n') {
        separator = text.at(4);
        start = 6;
        parsing.number = 2;
    }
    csv_parser parser;
    // Every line end makes a row, so that the line numbers are those that an editor shows.
    csv_init(&parser, CSV_REPALL_NL);
    csv_set_delim(&parser, static_cast<unsigned char>(separator));
    const QByteArray rest = text.mid(start);
    csv_parse(&parser, rest.constData(), size_t(rest.size()), takeField, takeRow, &parsing);
    // Strict only here: a stray quotation mark is text, one that swallows the rest is a mistake.
    csv_set_opts(&parser, CSV_STRICT | CSV_STRICT_FINI);
    parsing.closed = csv_fini(&parser, takeField, takeRow, &parsing) == 0;
    csv_free(&parser);
    return parsing;
}

bool isBlank(const TextLine& line) {
    return line.fields.join(QString()).isEmpty();
}

/// The text of a table with line feeds only.
QString textOf(const QByteArray& bytes, const QString& name) {
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
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

/// The header's columns in plain spelling.
QStringList columnsOf(const TextLine& header, const QStringList& required, const QString& name) {
    QStringList columns;
    for (const QString& field : header.fields) {
        const QString column = plainSpelling(field);
        if (!column.isEmpty() && columns.contains(column))
            throw TableError(say(QT_TRANSLATE_NOOP(
                                     "csv",
                                     "“%1” has two columns named %2. Keep one of them and try "
                                     "again. Nothing was taken from it."
                                 ))
                                 .arg(name, field));
        columns.append(column);
    }
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
    return columns;
}

/// What a spreadsheet would run, perhaps behind an apostrophe that is ours.
bool runsAsFormula(const QString& field) {
    qsizetype start = 0;
    while (start < field.size() && field.at(start) == u'\'')
        ++start;
    const QString rest = field.mid(start);
    bool isNumber = false;
    static_cast<void>(rest.toDouble(&isNumber));
    return !rest.isEmpty() && !isNumber && u"=+-@\t\r"_s.contains(rest.front());
}

TableRow rowOf(const TextLine& line, const QStringList& columns) {
    std::map<QString, QString> fields;
    bool tooLong = false;
    for (qsizetype i = 0; i < line.fields.size(); ++i) {
        QString field = line.fields.at(i);
        if (field.startsWith(u'\'') && runsAsFormula(field))
            field.remove(0, 1);
        if (i < columns.size())
            fields.try_emplace(columns.at(i), field);
        else
            tooLong = tooLong || !field.isEmpty();
    }
    return {line.number, std::move(fields), tooLong};
}

} // namespace

TableError::TableError(const QString& sentence)
    : std::runtime_error(sentence.toStdString()),
      m_sentence(sentence) {}

QString TableRow::operator[](const QString& column) const {
    const auto found = m_fields.find(plainSpelling(column));
    return found == m_fields.end() ? QString() : found->second;
}

std::vector<TextLine> readLines(const QByteArray& bytes, const QString& name) {
    Parsing parsing = parsed(textOf(bytes, name).toUtf8());
    if (!parsing.closed)
        throw TableError(
            say(QT_TRANSLATE_NOOP(
                    "csv",
                    "“%1”: a quotation mark on line %2 is never closed, so the lines after it "
                    "cannot be told apart. Nothing was taken from it."
                ))
                .arg(name, QString::number(parsing.number))
        );
    std::erase_if(parsing.lines, isBlank);
    return parsing.lines;
}

std::vector<TableRow>
readTable(const QByteArray& bytes, const QStringList& required, const QString& name) {
    const std::vector<TextLine> lines = readLines(bytes, name);
    const auto header = lines.begin();
    if (header == lines.end())
        throw TableError(say(QT_TRANSLATE_NOOP(
                                 "csv", "“%1” is empty. Its first line should name the columns: %2."
                             ))
                             .arg(name, required.join(u", "_s)));
    const QStringList columns = columnsOf(*header, required, name);
    std::vector<TableRow> rows;
    for (auto line = header + 1; line != lines.end(); ++line)
        rows.push_back(rowOf(*line, columns));
    return rows;
}

std::pair<QByteArray, QString> tableBytes(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw TableError(
            say(QT_TRANSLATE_NOOP(
                    "csv", "“%1” cannot be read. Check that it is there and that you may open it."
                ))
                .arg(name)
        );
    return {file.read(largest + 1), name};
}

std::vector<TableRow> readTableFile(const QString& path, const QStringList& required) {
    const auto [bytes, name] = tableBytes(path);
    return readTable(bytes, required, name);
}

QByteArray csvLine(const QStringList& fields) {
    QByteArray line;
    for (const QString& field : fields) {
        const QByteArray text = (runsAsFormula(field) ? u'\'' + field : field).toUtf8();
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
