#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <catch2/catch.hpp>

#include "places.h"

namespace {

struct Include {
    QString file; ///< from the root: "core/power/store.cpp"
    QString what; ///< as written: "core/school/edit.h", "QWidget"
};

std::vector<Include> includesOf(const QString& layer) {
    static const QRegularExpression line(QStringLiteral("^#include [<\"]([^>\"]+)[>\"]"));
    std::vector<Include> includes;
    const QDir root(QStringLiteral(TRELLIS_SOURCE));
    QDirIterator files(
        root.filePath(layer),
        {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
        QDir::Files,
        QDirIterator::Subdirectories
    );
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly | QIODevice::Text));
        while (!file.atEnd()) {
            const auto match = line.match(QString::fromUtf8(file.readLine()));
            if (match.hasMatch())
                includes.push_back({root.relativeFilePath(file.fileName()), match.captured(1)});
        }
    }
    REQUIRE(includes.size() > 10);
    return includes;
}

bool startsWithAny(const QString& text, const QStringList& starts) {
    return std::any_of(starts.begin(), starts.end(), [&](const QString& start) {
        return text.startsWith(start);
    });
}

QString folderOf(const QString& file) {
    return file.section(QLatin1Char('/'), 0, 1);
}

/// The includes that `wrong` objects to, as "file includes what".
QStringList objections(const QString& layer, const std::function<bool(const Include&)>& wrong) {
    QStringList found;
    for (const Include& include : includesOf(layer))
        if (wrong(include))
            found.append(include.file + QStringLiteral(" includes ") + include.what);
    return found;
}

const QStringList steps{
    QStringLiteral("core/team"),
    QStringLiteral("core/photovoice"),
    QStringLiteral("core/power"),
    QStringLiteral("core/analysis"),
    QStringLiteral("core/keystone"),
    QStringLiteral("core/course"),
};

} // namespace

TEST_CASE("Core knows no widget, no painting and nothing of the layers above it", "[structure]") {
    const QStringList forbidden{
        QStringLiteral("ui/"),
        QStringLiteral("app/"),
        QStringLiteral("QWidget"),
        QStringLiteral("QtWid"),
        QStringLiteral("QPaint"),
        QStringLiteral("QGraphics"),
        QStringLiteral("QChart"),
        QStringLiteral("QDialog"),
        QStringLiteral("QApplication"),
        QStringLiteral("QMessageBox"),
        QStringLiteral("QPrint"),
        QStringLiteral("QPdfWriter"),
    };
    CHECK(objections(QStringLiteral("core"), [&](const Include& include) {
              return startsWithAny(include.what, forbidden);
          }) == QStringList());
}

TEST_CASE("The window never includes the program around it", "[structure]") {
    CHECK(objections(QStringLiteral("ui"), [](const Include& include) {
              return include.what.startsWith(QStringLiteral("app/"));
          }) == QStringList());
}

TEST_CASE("A step of the mapping tool never includes another step", "[structure]") {
    CHECK(objections(QStringLiteral("core"), [](const Include& include) {
              const QString from = folderOf(include.file);
              const QString to = folderOf(include.what);
              return steps.contains(from) && steps.contains(to) && from != to;
          }) == QStringList());
}

TEST_CASE("What a step asks the file for stands in its stores and nowhere else", "[structure]") {
    static const QRegularExpression sql(
        QStringLiteral("\"(SELECT|INSERT INTO|UPDATE|DELETE FROM|WITH) [a-z(]")
    );
    QStringList elsewhere;
    for (const QString& layer :
         {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
        const QDir root(QStringLiteral(TRELLIS_SOURCE));
        QDirIterator files(
            root.filePath(layer),
            {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
            QDir::Files,
            QDirIterator::Subdirectories
        );
        while (files.hasNext()) {
            const QString path = root.relativeFilePath(files.next());
            if (path.startsWith(QStringLiteral("core/school/")) ||
                path.endsWith(QStringLiteral("store.cpp")))
                continue;
            QFile file(root.filePath(path));
            REQUIRE(file.open(QIODevice::ReadOnly | QIODevice::Text));
            if (QString::fromUtf8(file.readAll()).contains(sql))
                elsewhere.append(path);
        }
    }
    CHECK(elsewhere == QStringList());
}

TEST_CASE("The school file and the words rest on nothing else of core", "[structure]") {
    CHECK(objections(QStringLiteral("core"), [](const Include& include) {
              const QString from = folderOf(include.file);
              const bool isFoundation =
                  from == QStringLiteral("core/school") || from == QStringLiteral("core/words");
              return isFoundation && include.what.startsWith(QStringLiteral("core/")) &&
                     folderOf(include.what) != QStringLiteral("core/school") &&
                     folderOf(include.what) != QStringLiteral("core/words");
          }) == QStringList());
}

TEST_CASE("Evidence links join the steps and know none of them", "[structure]") {
    CHECK(objections(QStringLiteral("core/evidence"), [](const Include& include) {
              return include.what.startsWith(QStringLiteral("core/")) &&
                     !startsWithAny(
                         include.what,
                         {QStringLiteral("core/evidence/"),
                          QStringLiteral("core/school/"),
                          QStringLiteral("core/words/")}
                     );
          }) == QStringList());
}

TEST_CASE("Painting and report writing include no widget", "[structure]") {
    const QStringList widgets{
        QStringLiteral("QWidget"),
        QStringLiteral("QLabel"),
        QStringLiteral("QPushButton"),
        QStringLiteral("QDialog"),
        QStringLiteral("ui/parts"),
        QStringLiteral("ui/shell")};
    CHECK(objections(QStringLiteral("ui/paint"), [&](const Include& include) {
              return startsWithAny(include.what, widgets);
          }) == QStringList());
}
