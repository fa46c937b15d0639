#include "core/report/html_writer.h"
#include "tests/core/report/brief_school.h"
#include "tests/core/school/temporary_school.h"

#include <QXmlStreamReader>

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The elements of the page with their attributes, read by an XML parser: the page is written so
/// that one can.
struct Page {
    QStringList elements;
    QList<QXmlStreamAttributes> attributes;
    QString text;
};

Page parsed(const QByteArray& html) {
    Page page;
    QXmlStreamReader xml(html);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            page.elements.append(xml.name().toString());
            page.attributes.append(xml.attributes());
        }
        if (xml.isCharacters())
            page.text += xml.text();
    }
    INFO(xml.errorString().toStdString());
    REQUIRE_FALSE(xml.hasError());
    return page;
}

} // namespace

TEST_CASE(
    "The web page of a brief has its language, headings, tables with heads and described pictures",
    "[brief]"
) {
    TemporarySchool file;
    fillForBrief(file.school());
    const QByteArray html = report::toHtml(briefOf(file.school(), Language::Spanish));
    const Page page = parsed(html);
    CHECK(html.startsWith("<!DOCTYPE html>"));
    CHECK(page.attributes[0].value(u"lang"_s) == u"es"_s);
    CHECK(page.elements.count(u"h1"_s) == 1);
    CHECK(page.elements.count(u"h2"_s) > 4);
    CHECK(page.elements.count(u"img"_s) == 2);
    int heads = 0;
    for (qsizetype i = 0; i < page.elements.size(); ++i) {
        if (page.elements[i] == u"img"_s)
            CHECK_FALSE(page.attributes[i].value(u"alt"_s).isEmpty());
        if (page.elements[i] == u"th"_s) {
            ++heads;
            CHECK(page.attributes[i].hasAttribute(u"scope"_s));
        }
    }
    CHECK(heads > 3);
}

TEST_CASE(
    "The web page needs nothing from elsewhere and runs nothing that someone typed", "[brief]"
) {
    TemporarySchool file;
    fillForBrief(file.school());
    const QByteArray html = report::toHtml(briefOf(file.school(), Language::English));
    CHECK_FALSE(html.contains("http"));
    CHECK_FALSE(html.contains("<script"));
    CHECK(html.contains("Cedar Grove &lt;School&gt; &amp; Ni\xc3\xb1os"));
    CHECK_FALSE(html.contains("HELDBACK"));
    CHECK(html.contains("Grandparents run them (translated)"));
}
