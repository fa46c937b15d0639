#include "tests/core/school/temporary_school.h"
#include "ui/report/slide_writer.h"

#include <QProcess>
#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace trellis;
using namespace Qt::Literals::StringLiterals;

namespace {

QImage picture() {
    QImage image(320, 200, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    return image;
}

report::ShownKeystone aKeystone() {
    report::ShownKeystone keystone;
    keystone.school = u"Cedar Grove"_s;
    report::ShownSlide first;
    first.layout = SlideLayout::Evidence;
    first.title = u"Help closes early"_s;
    first.texts = {u"A door"_s, u"Nobody to ask"_s, u"Times suit the building"_s};
    first.labels = report::placeLabels(first.layout, Words(Language::English));
    first.photos = {{true, picture(), u"Door"_s, u"a parent"_s, u"A closed door"_s}};
    first.notes = u"SECRETNOTE"_s;
    report::ShownSlide second = first;
    second.number = 2;
    second.title = u"What is held back"_s;
    second.photos = {{false, {}, u"Culture"_s, {}, u"Culture: a photo that is not cleared."_s}};
    keystone.slides = {first, second};
    return keystone;
}

QString told(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString saved(const test::Folder& folder, const QByteArray& pdf) {
    const QString path = folder.path(u"out.pdf"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    return path;
}

} // namespace

TEST_CASE("The slides are a tagged landscape PDF that other readers understand", "[slides-pdf]") {
    const test::Folder folder;
    const QString path = saved(folder, report::slidesPdf(aKeystone(), Words(Language::English)));
    told(u"qpdf"_s, {u"--check"_s, path});
    const QString info = told(u"pdfinfo"_s, {path});
    CHECK(info.contains(u"Pages:           2"_s));
    CHECK(info.contains(u"960 x 540"_s));
    CHECK(info.contains(u"Tagged:          yes"_s));
    const QString text = told(u"pdfinfo"_s, {u"-struct-text"_s, path});
    CHECK(text.contains(u"Figure"_s));
    // A reader may break the lines that it prints wherever it likes.
    const QString words = QString(text).remove(QRegularExpression(u"\\s"_s));
    CHECK(words.contains(u"Helpclosesearly"_s));
    CHECK_FALSE(words.contains(u"SECRETNOTE"_s));
    const QString images = told(u"pdfimages"_s, {u"-list"_s, path});
    CHECK(images.count(u'\n') == 3); // two lines of head and the one photo that is cleared
}

TEST_CASE("The narrative keeps to four pages, whatever is on the slides", "[slides-pdf]") {
    report::ShownKeystone keystone = aKeystone();
    while (keystone.slides.size() < 8)
        keystone.slides.push_back(keystone.slides.front());
    const test::Folder folder;
    const QString path = saved(
        folder, report::narrativePdf(keystone, Words(Language::English), report::Paper::Letter)
    );
    told(u"qpdf"_s, {u"--check"_s, path});
    const QString info = told(u"pdfinfo"_s, {path});
    const int pages = info.section(u"Pages:"_s, 1).section(u'\n', 0, 0).trimmed().toInt();
    CHECK(pages >= 1);
    CHECK(pages <= 4);
    CHECK(told(u"pdftotext"_s, {path, u"-"_s}).contains(u"Nobody to ask"_s));
}
