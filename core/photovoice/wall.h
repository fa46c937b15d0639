#pragma once

#include "core/photovoice/library.h"
#include "core/words/words.h"

namespace trellis::photovoice {

/// A theme as the wall shows it, all decided.
struct WallTheme {
    Id<Theme> id;
    QString name;       ///< "Group 2" while the team sorts in silence
    QString definition; ///< empty while the team sorts in silence
    std::map<Group, int> dots;
    std::vector<PhotoCard> photos; ///< oldest first, so that what was placed keeps its place
    bool operator==(const WallTheme&) const = default;
};

/// The whole wall: themes in the team's order, and what is under none of them.
struct Wall {
    std::vector<WallTheme> themes;
    std::vector<PhotoCard> tray;
    bool silent = false;
    int dotsPlaced = 0;
    int dotsToPlace = 0; ///< 0: nobody said
    bool operator==(const Wall&) const = default;
};

/// Withdrawn photos are on no wall. @source domain.md section 2: select, contextualise, codify.
[[nodiscard]] Wall wallOf(const Album& album, const Words& words, QDate today);

/// A name for a theme that has none yet: "New theme", or "New theme 2" where that is taken.
[[nodiscard]] QString freshThemeName(const Album& album, const Words& words);
/// "47 of 51 dots placed"; without a number to place, "47 dots placed".
[[nodiscard]] QString dotsSentence(const Wall& wall, const Words& words);
/// "13 dots: 6 from students, 4 from families and 3 from teachers"; empty without dots.
[[nodiscard]] QString dotsSentence(const std::map<Group, int>& dots, const Words& words);

} // namespace trellis::photovoice
