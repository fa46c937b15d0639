#include "tests/ui/year/papers.h"

#include "tests/print_qt.h"

#include <QProcess>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;

namespace trellis::test {

QString told(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60000));
    INFO(process.readAllStandardError().toStdString());
    CHECK(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString wordsOfPdf(const QString& path) {
    told(u"qpdf"_s, {u"--check"_s, path});
    return told(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s})
        .normalized(QString::NormalizationForm_KC) // ligatures are letters
        .simplified();
}

QString askFile(const QString& path, const QString& query) {
    return told(u"sqlite3"_s, {u"-readonly"_s, path, query}).trimmed();
}

} // namespace trellis::test
