#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace trellis {

/// The languages that Trellis speaks. A report may be in one while the window is in another.
enum class Language { English, Spanish };

[[nodiscard]] inline QLocale localeOf(Language language) {
    return language == Language::Spanish ? QLocale(QLocale::Spanish, QLocale::UnitedStates)
                                         : QLocale(QLocale::English, QLocale::UnitedStates);
}
[[nodiscard]] inline QString codeOf(Language language) {
    return language == Language::Spanish ? QStringLiteral("es") : QStringLiteral("en");
}
[[nodiscard]] inline std::optional<Language> languageFromCode(const QString& code) {
    if (code.startsWith(QStringLiteral("es"), Qt::CaseInsensitive))
        return Language::Spanish;
    if (code.startsWith(QStringLiteral("en"), Qt::CaseInsensitive))
        return Language::English;
    return std::nullopt;
}

} // namespace trellis
