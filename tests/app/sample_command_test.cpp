#include "tests/app/program.h"
#include "tests/core/school/temporary_school.h"

#include <QDir>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("The sample school is made by one command and is ready for every other", "[command]") {
    const Folder folder;
    const QString path = folder.path(u"muestra.trellis"_s);
    const Run made = run({u"sample"_s, path, u"--language"_s, u"es"_s});
    CHECK(made.exitCode == 0);
    CHECK(made.errors.isEmpty());
    CHECK(run({u"check"_s, path, u"--json"_s}).json()[u"sound"_s].toBool());

    const QJsonArray photos = run({u"photos"_s, u"list"_s, path, u"--json"_s}).json().array();
    REQUIRE(photos.size() == 42);
    CHECK(photos[1][u"title"_s] == u"Banderas que cosieron nuestras familias"_s);
    CHECK(photos[1][u"width"_s] == 1600);

    const QString out = folder.path(u"out"_s);
    const QJsonDocument exported = run({u"photos"_s,
                                        u"export"_s,
                                        path,
                                        u"--audience"_s,
                                        u"coach"_s,
                                        u"--to"_s,
                                        out,
                                        u"--json"_s})
                                       .json();
    CHECK(exported[u"exported"_s] == 26);
    CHECK(exported[u"heldBack"_s] == 16);
    for (const QString& name : QDir(out).entryList(QDir::Files))
        CHECK(QImageReader(QDir(out).filePath(name)).canRead());

    CHECK(run({u"team"_s, u"measures"_s, path, u"--json"_s}).json()[u"filledSeats"_s] == 14);
    const QJsonDocument power = run({u"power"_s, u"measures"_s, path, u"--json"_s}).json();
    CHECK(power[u"network"_s][u"ties"_s] == 20);
    CHECK(power[u"decisions"_s][u"practice"_s][u"decisions"_s] == 8);
    for (const QString& view :
         {u"matrix"_s, u"whose"_s, u"slopes"_s, u"rooms"_s, u"network"_s, u"then"_s}) {
        INFO(view.toStdString());
        const QString page = folder.path(view + u".pdf"_s);
        CHECK(
            run({u"power"_s, u"export"_s, path, u"--view"_s, view, u"--to"_s, page}).exitCode == 0
        );
        CHECK(bytesOf(page).startsWith("%PDF"));
    }
    CHECK(run({u"brief"_s, path, u"--to"_s, folder.path(u"brief.pdf"_s)}).exitCode == 0);
    const QString slides = folder.path(u"slides.pdf"_s);
    CHECK(run({u"keystone"_s, path, u"--to"_s, slides, u"--slides"_s}).exitCode == 0);
    CHECK(bytesOf(slides).startsWith("%PDF"));
    const QString story = folder.path(u"keystone.pdf"_s);
    CHECK(run({u"keystone"_s, path, u"--to"_s, story, u"--language"_s, u"es"_s}).exitCode == 0);
    CHECK(bytesOf(story).startsWith("%PDF"));
    CHECK(run({u"keystone"_s, path, u"--to"_s, folder.path(u"keystone.txt"_s)}).exitCode == 2);
}

TEST_CASE("The sample school never takes the place of a file", "[command]") {
    const Folder folder;
    const QString path = folder.path(u"mine.trellis"_s);
    REQUIRE(run({u"new"_s, path, u"--school"_s, u"Mine"_s}).exitCode == 0);
    const QByteArray before = hashOf(path);
    const Run refused = run({u"sample"_s, path});
    CHECK(refused.exitCode == 1);
    CHECK(refused.errorLines() == 1);
    CHECK(hashOf(path) == before);
    CHECK(run({u"sample"_s, path, u"--language"_s, u"fr"_s}).exitCode == 2);
    const Run nowhere = run({u"sample"_s, u"/nowhere/at/all.trellis"_s});
    CHECK(nowhere.exitCode == 1);
    CHECK(nowhere.errorLines() == 1);
}

TEST_CASE(
    "Sentences are in the language of the computer, unless a command says another", "[command]"
) {
    const Run english = run({u"check"_s, u"/nowhere/none.trellis"_s}, u"en_US.UTF-8"_s);
    const Run spanish = run({u"check"_s, u"/nowhere/none.trellis"_s}, u"es_MX.UTF-8"_s);
    CHECK(english.exitCode == 1);
    CHECK(spanish.exitCode == 1);
    CHECK(spanish.errors.contains("ya no está"));
    CHECK(spanish.errors != english.errors);
    CHECK(run({u"sample"_s, u"/nowhere/a.trellis"_s, u"--language"_s, u"es"_s})
              .errors.contains("carpeta"));
}
