#pragma once

#include "core/words/language.h"
#include "core/words/vocabulary.h"

#include <QStringList>

#include <vector>

namespace trellis::exchange {

/// What an import took, and what it left out and why.
struct ImportReport {
    struct Problem {
        int line = 0; ///< in the file, the header being line 1
        QString sentence;
        bool operator==(const Problem&) const = default;
    };
    int taken = 0;
    std::vector<Problem> problems;
};

/// Whether the good lines are taken when others are not.
enum class Strictness { TakeGoodLines, AllOrNothing };

/// "“wizard” is not a constituency that Trellis knows. Write one of: administrator, teacher, …"
[[nodiscard]] QString
unknownWord(const QString& written, const QString& column, const QStringList& allowed);
/// "“Ms. Ortis” is not the name of any actor here."
[[nodiscard]] QString unknownName(const QString& written, const QString& column);
/// "“many” in the column “strength” should be a number from 1 to 3."
[[nodiscard]] QString badNumber(const QString& written, const QString& column, int least, int most);
[[nodiscard]] QString missingField(const QString& column);
[[nodiscard]] QString tooManyFields();
[[nodiscard]] QString badDate(const QString& written, const QString& column);
[[nodiscard]] QString badYesNo(const QString& written, const QString& column);

/// The language that lists of allowed words are shown in: that of the window.
[[nodiscard]] Language currentLanguage();

} // namespace trellis::exchange
