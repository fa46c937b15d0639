#pragma once

#include "core/photovoice/consent.h"
#include "core/photovoice/regions.h"
#include "core/words/words.h"

namespace trellis::photovoice {

/// "Form on file", "Said no"; for a part without a person, "Hidden part".
[[nodiscard]] QString regionTitle(const DepictedPerson* person, const Words& words);
/// What became of the form and when: "signed Oct 8 by a parent or guardian, for Coach and cohort".
[[nodiscard]] QString
regionDetail(const DepictedPerson* person, bool covered, QDate today, const Words& words);
/// "Face 4 is still visible. …" for the first region that keeps the photo from this audience; empty
/// when none does.
[[nodiscard]] QString
stillVisibleSentence(const Photo& photo, Audience audience, QDate today, const Words& words);
/// The region that stillVisibleSentence() is about.
[[nodiscard]] std::optional<Region>
regionInTheWay(const Photo& photo, Audience audience, QDate today);
/// "May be seen by: the leadership team and coach and cohort." Or that nobody else may see it.
[[nodiscard]] QString audiencesSentence(const Photo& photo, QDate today, const Words& words);
/// Everywhere the photo is used in this step: "It is under “Made by us” and “Room to play”." Empty
/// when nowhere.
[[nodiscard]] QString usesSentence(const Album& album, const Photo& photo, const Words& words);

} // namespace trellis::photovoice
