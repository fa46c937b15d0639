#pragma once

#include "core/school/school.h"

#include <QMap>

#include <random>

namespace trellis::test {

/// Every row of every document table, in words that can be compared.
[[nodiscard]] QMap<QString, QStringList> documentOf(const school::Reader& reader);

/// One edit of a random kind on random rows: adding, changing and removing actors, ties, spaces,
/// decisions and what is said of them, several in one edit, in any order of the tables.
void makeRandomEdit(school::School& school, std::mt19937& random);

} // namespace trellis::test
