#include "ui/power/level_text.h"

namespace trellis::ui {

using namespace Qt::Literals::StringLiterals;

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
