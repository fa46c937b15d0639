#pragma once

#include "core/words/vocabulary.h"

#include <vector>

namespace trellis::team {

/// Several constituencies as one column of the file: their ids between commas.
[[nodiscard]] inline QString written(const std::vector<Constituency>& constituencies) {
    QStringList ids;
    for (const Constituency each : constituencies)
        ids.append(vocabulary::id(each));
    return ids.join(QLatin1Char(','));
}

[[nodiscard]] inline std::vector<Constituency> constituenciesOf(const QString& written) {
    std::vector<Constituency> constituencies;
    for (const QString& id : written.split(QLatin1Char(','), Qt::SkipEmptyParts))
        constituencies.push_back(vocabulary::fromId<Constituency>(id));
    return constituencies;
}

} // namespace trellis::team
