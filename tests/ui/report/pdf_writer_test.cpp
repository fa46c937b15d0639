#include "tests/core/report/brief_school.h"
#include "tests/core/school/temporary_school.h"
#include "ui/report/pdf_writer.h"

#include <QBuffer>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What an independent reader prints about a file. The test fails when it is not installed.
QString told(const QString& program, const QStringList& arguments, int expected = 0) {
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60000));
    CHECK(process.exitCode() == expected);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString saved(const Folder& folder, const QByteArray& pdf) {
    const QString path = folder.path(u"brief.pdf"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    return path;
}

QString withoutSpaces(QString text) {
    static const QRegularExpression space(u"\\s+"_s);
    return text.normalized(QString::NormalizationForm_KC).remove(space);
}

} // namespace

TEST_CASE(
    "The brief's PDF is sound, tagged, titled and reads in order in both languages", "[report][pdf]"
) {
    TemporarySchool file;
    fillForBrief(file.school());
    const Folder folder;
    for (const Language language : {Language::English, Language::Spanish}) {
        const report::Document brief = briefOf(file.school(), language);
        const QString path = saved(folder, report::toPdf(brief, report::Paper::Letter));
        told(u"qpdf"_s, {u"--check"_s, path});

        const QString info = told(u"pdfinfo"_s, {path});
        CHECK(info.contains(QRegularExpression(u"Tagged:\\s+yes"_s)));
        CHECK(info.contains(brief.title));
        CHECK(info.contains(u"612 x 792"_s));

        const QString tree = told(u"pdfinfo"_s, {u"-struct-text"_s, path});
        for (const auto& tag : {u"H1"_s, u"H2"_s, u"LBody"_s, u"Figure"_s})
            CHECK(tree.contains(tag));
        const QString words = withoutSpaces(tree);
        for (const report::Block& block : brief.blocks)
            if (const auto* heading = std::get_if<report::Heading>(&block))
                CHECK(words.contains(withoutSpaces(heading->text)));

        for (const QString& font :
             told(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts).mid(2))
            CHECK(font.contains(QRegularExpression(u"\\byes\\s+(yes|no)\\s+(yes|no)\\b"_s)));
    }
}

TEST_CASE(
    "The PDF holds no uncleared words and nothing of the computer, and is the same each time",
    "[report][pdf]"
) {
    TemporarySchool file;
    fillForBrief(file.school());
    const report::Document brief = briefOf(file.school(), Language::English);
    const QByteArray pdf = report::toPdf(brief, report::Paper::A4);
    const Folder folder;
    const QString path = saved(folder, pdf);
    const QString plain = folder.path(u"plain.pdf"_s);
    told(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, plain});
    const QByteArray bytes = bytesOf(plain) + told(u"pdftotext"_s, {path, u"-"_s}).toUtf8();
    for (const char* secret :
         {"HELDBACK",
          "PRIVATEWORDS",
          "PHOTOGRAPHERNAME",
          "MEMBERNAME",
          "DECIDERNAME",
          "CreationDate"})
        CHECK_FALSE(bytes.contains(secret));
    CHECK_FALSE(bytes.contains(qgetenv("HOME") + "/"));
    CHECK(told(u"pdfinfo"_s, {path}).contains(u"A4"_s));
    CHECK(report::toPdf(brief, report::Paper::A4) == pdf);
}

TEST_CASE("A caption's translation stands under it, on a card and in a row", "[report][pdf]") {
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(Qt::green);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    const Folder folder;
    for (const auto size : {report::Photos::Size::Card, report::Photos::Size::Row}) {
        report::Document document;
        document.title = u"Cards"_s;
        report::Photos photos;
        photos.size = size;
        photos.tiles.push_back(
            {jpeg, u"Door"_s, u"Aquí esperamos"_s, u"Family"_s, u"A door"_s, u"Here we wait"_s}
        );
        document.blocks.push_back(photos);
        const QString path = saved(folder, report::toPdf(document, report::Paper::Letter));
        const QString read = told(u"pdftotext"_s, {path, u"-"_s});
        const auto original = read.indexOf(u"Aquí esperamos"_s);
        CHECK(original >= 0);
        CHECK(read.indexOf(u"Here we wait"_s) > original);
    }
}

TEST_CASE("An empty school's brief is one page, a full one at most three", "[report][pdf]") {
    TemporarySchool file;
    CHECK(
        report::toImages(briefOf(file.school(), Language::English), report::Paper::Letter, 400)
            .size() == 1
    );
    fillForBrief(file.school());
    for (const Language language : {Language::English, Language::Spanish})
        CHECK(
            report::toImages(briefOf(file.school(), language), report::Paper::Letter, 400).size() <=
            3
        );
}
