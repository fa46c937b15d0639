#pragma once

#include "core/exchange/csv.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace trellis::exchange {

/// What stands in one field, separated by ; or / or |.
inline QStringList parts(const QString& written) {
    static const QRegularExpression separators(QStringLiteral("[;/|]"));
    QStringList parts;
    for (const QString& part : written.split(separators, Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    return parts;
}

template <class Thing>
void addOnce(std::vector<Thing>& things, const Thing& thing) {
    if (std::find(things.begin(), things.end(), thing) == things.end())
        things.push_back(thing);
}

/// A field that is empty leaves what is known.
inline void takeWords(QString& into, const TableRow& row, const QString& column) {
    if (!row[column].isEmpty())
        into = row[column];
}

/// Changes the one with its id, or adds it.
template <class Thing>
void replace(std::vector<Thing>& things, const Thing& thing) {
    for (Thing& each : things)
        if (each.id == thing.id) {
            each = thing;
            return;
        }
    things.push_back(thing);
}

} // namespace trellis::exchange
