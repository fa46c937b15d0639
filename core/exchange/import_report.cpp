#include "core/exchange/import_report.h"

#include <QCoreApplication>

namespace trellis::exchange {
namespace {

QString say(const char* words) {
    return QCoreApplication::translate("import", words);
}

} // namespace

QString unknownWord(const QString& written, const QString& column, const QStringList& allowed) {
    return say(QT_TRANSLATE_NOOP("import", "“%1” is not a known value for “%2”. Write one of: %3."))
        .arg(written, column, allowed.join(QStringLiteral(", ")));
}

QString unknownName(const QString& written, const QString& column) {
    return say(QT_TRANSLATE_NOOP(
                   "import",
                   "“%1” in the column “%2” is not a name that is in the file or the tables."
               ))
        .arg(written, column);
}

QString badNumber(const QString& written, const QString& column, int least, int most) {
    return say(QT_TRANSLATE_NOOP(
                   "import", "“%1” in the column “%2” should be a number from %3 to %4."
               ))
        .arg(written, column, QString::number(least), QString::number(most));
}

QString missingField(const QString& column) {
    return say(QT_TRANSLATE_NOOP("import", "The column “%1” is empty on this line.")).arg(column);
}

QString tooManyFields() {
    return say(QT_TRANSLATE_NOOP(
        "import",
        "The line has more fields than the first line has columns. Put a field with a comma in it "
        "in quotation marks."
    ));
}

QString badDate(const QString& written, const QString& column) {
    return say(QT_TRANSLATE_NOOP(
                   "import", "“%1” in the column “%2” should be a date such as 2027-06-30."
               ))
        .arg(written, column);
}

QString badYesNo(const QString& written, const QString& column) {
    return say(QT_TRANSLATE_NOOP("import", "“%1” in the column “%2” should be yes or no."))
        .arg(written, column);
}

Language currentLanguage() {
    // The translation of this one string names the language that the program speaks now.
    const QString code = QCoreApplication::translate("import", "en", "the language's own code");
    return languageFromCode(code).value_or(Language::English);
}

} // namespace trellis::exchange
