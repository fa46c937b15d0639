#pragma once

#include "core/report/coach_brief.h"
#include "core/school/school.h"

namespace trellis::test {

inline const QDate briefDay(2026, 10, 23);

/// A small school with something in every step: two photos cleared for the coach and one held back
/// (its title is Held, its caption HELDBACK), a private note (PRIVATEWORDS), decisions, a growth
/// move, a meeting.
void fillForBrief(school::School& school);

[[nodiscard]] report::Document briefOf(const school::School& school, Language language);
/// Everything that is said in a document, joined.
[[nodiscard]] QString wordsOf(const report::Document& document);

} // namespace trellis::test
