#include "core/exchange/csv.h"

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

TEST_CASE("What is written is read again, and no field can run as a formula", "[csv]") {
    const QByteArray line = csvLine({u"a,b"_s, u"say \"hi\""_s, u"=1+1"_s, QString()});
    CHECK(line.endsWith("\r\n"));
    const auto rows = readTable("w,x,y,z\r\n" + line, {}, u"t"_s);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0][u"w"_s] == u"a,b"_s);
    CHECK(rows[0][u"x"_s] == u"say \"hi\""_s);
    CHECK(rows[0][u"y"_s] == u"'=1+1"_s);
}
