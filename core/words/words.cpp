#include "core/words/words.h"

#include <QDate>
#include <QStringList>
#include <QTranslator>

#include <array>

namespace trellis {

Words::Words(Language language)
    : m_language(language),
      m_translator(std::make_unique<QTranslator>()) {
    // A missing translation leaves the English source words, which is what English wants too.
    static_cast<void>(
        m_translator->load(QStringLiteral(":/translations/trellis_%1.qm").arg(codeOf(language)))
    );
}
Words::~Words() = default;
Words::Words(Words&&) noexcept = default;
Words& Words::operator=(Words&&) noexcept = default;

QString
Words::translate(const char* context, const char* source, const char* comment, int n) const {
    QString words = m_translator->translate(context, source, comment, n);
    if (words.isEmpty())
        words = QString::fromUtf8(source);
    if (n >= 0)
        words.replace(QLatin1String("%n"), locale().toString(n));
    return words;
}

QString Words::date(QDate date) const {
    return m_language == Language::Spanish
               ? locale().toString(date, QStringLiteral("d 'de' MMMM 'de' yyyy"))
               : locale().toString(date, QStringLiteral("MMMM d, yyyy"));
}

QString Words::shortDate(QDate date) const {
    return m_language == Language::Spanish ? locale().toString(date, QStringLiteral("d MMM"))
                                           : locale().toString(date, QStringLiteral("MMM d"));
}

QString Words::number(int number) const {
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("words", "zero"),
        QT_TRANSLATE_NOOP("words", "one"),
        QT_TRANSLATE_NOOP("words", "two"),
        QT_TRANSLATE_NOOP("words", "three"),
        QT_TRANSLATE_NOOP("words", "four"),
        QT_TRANSLATE_NOOP("words", "five"),
        QT_TRANSLATE_NOOP("words", "six"),
        QT_TRANSLATE_NOOP("words", "seven"),
        QT_TRANSLATE_NOOP("words", "eight"),
        QT_TRANSLATE_NOOP("words", "nine"),
        QT_TRANSLATE_NOOP("words", "ten"),
    };
    if (number < 0 || number >= int(words.size()))
        return locale().toString(number);
    return translate("words", words[size_t(number)]);
}

QString Words::list(const QStringList& items) const {
    if (items.size() < 2)
        return items.join(QString());
    return translate("words", "%1 and %2")
        .arg(items.mid(0, items.size() - 1).join(QStringLiteral(", ")), items.last());
}

} // namespace trellis
