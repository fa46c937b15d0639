#include "ui/shell/speech.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::Literals::StringLiterals;

namespace trellis::ui {

Speech::~Speech() {
    fallSilent();
}

void Speech::speak(Language language) {
    fallSilent();
    const QString code = codeOf(language);
    QLocale::setDefault(localeOf(language));
    if (m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_trellis.load(u":/translations/trellis_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&m_trellis);
}

void Speech::fallSilent() {
    QCoreApplication::removeTranslator(&m_trellis);
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace trellis::ui
