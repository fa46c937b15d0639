#pragma once

#include "core/school/edit.h"

#include <QDate>

#include <optional>

namespace trellis::team {

/// Who the school is. One a file.
struct SchoolProfile {
    QString name;
    QString district;
    QString state;
    QString grades;                ///< "K-5"
    std::optional<int> enrollment; ///< students
    QString schoolYear;            ///< "2026-27"
    QString homeLanguages;
    QString dataSource;                        ///< where the figures come from
    QDate dataAsOf;                            ///< and from when
    QString teamTerm = QStringLiteral("SBLT"); ///< what the school calls its leadership team
    int courseWeeks = 13;                      ///< 13 or 10
    QDate courseStart;
    bool operator==(const SchoolProfile&) const = default;
};

/// The profile; an unnamed one for a file that has none yet.
[[nodiscard]] SchoolProfile profile(const school::Reader& reader);
/// Sets it. The name must not be empty.
void put(school::Edit& edit, const SchoolProfile& profile);

} // namespace trellis::team
