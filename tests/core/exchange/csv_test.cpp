#include "core/exchange/csv.h"

#include <QRandomGenerator>
#include <QStringEncoder>

#include <catch2/catch.hpp>

using namespace trellis::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<TableRow> read(const QByteArray& bytes) {
    return readTable(bytes, {u"name"_s, u"group"_s}, u"table.csv"_s);
}

QString sentenceOf(const QByteArray& bytes) {
    try {
        static_cast<void>(read(bytes));
    } catch (const TableError& error) {
        return error.sentence();
    }
    return {};
}

} // namespace

TEST_CASE("The same table reads the same with commas, semicolons, tabs and any encoding", "[csv]") {
    const QString text = u"Group,NAME,extra\nfamily,\"Núñez, Ana\",x\n\nteacher,Lee,y\n"_s;
    const QByteArray utf16 =
        QStringEncoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom)(text);
    const QByteArray bytes = GENERATE_COPY(
        text.toUtf8(),
        "\xef\xbb\xbf" + text.toUtf8(),
        text.toLatin1(),
        utf16,
        text.toUtf8().replace("\n", "\r"),
        u"group;name\r\nfamily;Núñez, Ana\r\n\r\nteacher;Lee\r\n"_s.toUtf8(),
        u"name\tgroup\nNúñez, Ana\tfamily\n\nLee\tteacher"_s.toUtf8()
    );
    const auto rows = read(bytes);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0][u"name"_s] == u"Núñez, Ana"_s);
    CHECK(rows[0][u"Group"_s] == u"family"_s);
    CHECK(rows[0].line() == 2);
    CHECK(rows[1].line() == 4);
}

TEST_CASE("A quoted field may hold line breaks, and later lines keep their numbers", "[csv]") {
    const auto rows = read("name,group\n\"two\nlines\",family\nnext,teacher\n");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0][u"name"_s] == u"two\nlines"_s);
    CHECK(rows[1].line() == 4);
}

TEST_CASE(
    "A table without its columns, without lines or without text is refused in words", "[csv]"
) {
    CHECK(sentenceOf("name,role\na,b\n").contains(u"group"_s));
    CHECK(sentenceOf("").contains(u"empty"_s));
    CHECK(sentenceOf("\n\n").contains(u"empty"_s));
    CHECK(sentenceOf(QByteArray("PK\x03\x04\0\0\0", 7)).contains(u"CSV"_s));
    CHECK_THROWS_AS(readTableFile(u"/nowhere/none.csv"_s, {}), TableError);
}

TEST_CASE("Excel's line that names the separator is obeyed", "[csv]") {
    const auto rows = read("sep=;\r\nname;group\r\nNúñez, Ana;family\r\n");
    REQUIRE(rows.size() == 1);
    CHECK(rows[0][u"name"_s] == u"Núñez, Ana"_s);
    CHECK(rows[0].line() == 3);
}

TEST_CASE("A mistake that would shift or swallow fields is never read over", "[csv]") {
    CHECK(sentenceOf("name,group\na,b\n\"c,d\ne,f\n").contains(u"line 3"_s));
    CHECK(sentenceOf("name,group,Name\na,b,c\n").contains(u"two columns named Name"_s));
    const auto rows = read("name,group\nCabinet,closed,district\nCouncil,open,\n");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].tooLong());
    CHECK_FALSE(rows[1].tooLong());
}

TEST_CASE("What is written is read again, whatever it is", "[csv]") {
    QRandomGenerator random(11);
    const QStringList pieces{
        u"a"_s, u"=1+1"_s, u"'"_s, u","_s, u"\""_s, u"\n"_s, u"-"_s, u"ñ"_s, u"@x"_s, u"7"_s};
    const QStringList columns{u"w"_s, u"x"_s, u"y"_s};
    QByteArray table = csvLine(columns);
    std::vector<QStringList> written;
    for (int line = 0; line < 300; ++line) {
        QStringList fields{u"n%1"_s.arg(line)};
        for (int field = 0; field < 2; ++field) {
            QString text;
            for (int piece = random.bounded(5); piece > 0; --piece)
                text += pieces.at(random.bounded(int(pieces.size())));
            fields.append(text.trimmed());
        }
        table += csvLine(fields);
        written.push_back(fields);
    }
    const auto rows = readTable(table, columns, u"t"_s);
    REQUIRE(rows.size() == written.size());
    for (size_t line = 0; line < rows.size(); ++line)
        for (int column = 0; column < 3; ++column)
            CHECK(rows[line][columns.at(column)] == written[line].at(column));
}

TEST_CASE("No field can run as a formula, and a number stays a number", "[csv]") {
    CHECK(csvLine({u"=1+1"_s, u"@cmd"_s, u"-3.5"_s}) == "\"'=1+1\",\"'@cmd\",\"-3.5\"\r\n");
}
