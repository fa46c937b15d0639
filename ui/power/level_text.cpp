#include "ui/power/level_text.h"

#include "core/words/spelling.h"
#include "core/words/vocabulary.h"

namespace trellis::ui {

using namespace Qt::Literals::StringLiterals;

std::optional<power::SayLevel> parseLevel(const QString& written) {
    const QString plain = plainSpelling(written);
    if (plain == u"?"_s)
        return std::make_optional<power::SayLevel>(std::nullopt);
    for (int step = 0; step <= 5; ++step)
        if (plain == QString::number(step))
            return std::make_optional<power::SayLevel>(step);
    for (const Language language : {Language::English, Language::Spanish})
        for (int step = 0; step <= 6; ++step) {
            const power::SayLevel level = step <= 5 ? power::SayLevel(step) : std::nullopt;
            if (plain == plainSpelling(vocabulary::sayLabel(level, language)))
                return std::make_optional(level);
        }
    return std::nullopt;
}

QList<QStringList> cellsOnClipboard(const QString& text) {
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    while (plain.endsWith(u'\n'))
        plain.chop(1);
    QList<QStringList> lines;
    if (plain.isEmpty())
        return lines;
    for (const QString& line : plain.split(u'\n'))
        lines.append(line.split(u'\t'));
    return lines;
}

} // namespace trellis::ui
