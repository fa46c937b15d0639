#pragma once

#include "core/words/language.h"

#include <memory>

class QTranslator;

namespace trellis {

/// One language's words for sentences that core writes: findings, reports, command line.
/// Cheap to make; the translation is read once per language.
class Words {
public:
    explicit Words(Language language);
    ~Words();
    Words(Words&&) noexcept;
    Words& operator=(Words&&) noexcept;
    Words(const Words&) = delete;
    Words& operator=(const Words&) = delete;

    /// `source` in this language. The call looks like QCoreApplication::translate, so that the
    /// translation tools find it. `n` fills %n and chooses the plural form.
    [[nodiscard]] QString translate(
        const char* context, const char* source, const char* comment = nullptr, int n = -1
    ) const;

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] QLocale locale() const { return localeOf(m_language); }
    [[nodiscard]] QString date(QDate date) const;      ///< "October 14, 2026"
    [[nodiscard]] QString shortDate(QDate date) const; ///< "Oct 14"
    /// "five"; in digits from eleven on.
    [[nodiscard]] QString number(int number) const;
    [[nodiscard]] QString list(const QStringList& items) const; ///< "a, b and c"

private:
    Language m_language;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace trellis
