#include "core/words/spelling.h"

namespace trellis {

using namespace Qt::Literals::StringLiterals;

QString plainSpelling(const QString& written) {
    QString plain;
    for (const QChar letter : written.normalized(QString::NormalizationForm_D).toLower()) {
        if (letter.category() == QChar::Mark_NonSpacing)
            continue;
        plain += letter == u'-' || letter == u'_' ? QChar(u' ') : letter;
    }
    return plain.simplified();
}

std::optional<bool> parseYes(const QString& written) {
    const QString plain = plainSpelling(written);
    if (plain == u"yes"_s || plain == u"y"_s || plain == u"true"_s || plain == u"1"_s ||
        plain == u"si"_s || plain == u"s"_s || plain == u"verdadero"_s)
        return true;
    if (plain == u"no"_s || plain == u"n"_s || plain == u"false"_s || plain == u"0"_s ||
        plain == u"falso"_s)
        return false;
    return std::nullopt;
}

} // namespace trellis
