#pragma once

#include <QStringList>

namespace trellis::test {

/// What another program prints when it is run so; it fails the test when it cannot be.
QString told(const QString& program, const QStringList& arguments);
/// The words of a PDF as poppler reads them, with single spaces; the file is checked by qpdf.
[[nodiscard]] QString wordsOfPdf(const QString& path);
/// What the sqlite3 program answers about a file.
[[nodiscard]] QString askFile(const QString& path, const QString& query);

} // namespace trellis::test
