#pragma once

#include "core/power/types.h"
#include "core/words/words.h"

#include <QStringList>

namespace trellis::power {

/// What a walk through the map asks about.
enum class WalkStep { Question, Actors, Spaces, Ties, Towers, Reading };

/// One question on the wall.
struct WalkStop {
    WalkStep step = WalkStep::Question;
    TieType tie = TieType::Advice; ///< of WalkStep::Ties
    Lens lens = Lens::Practice;    ///< of WalkStep::Towers
    bool operator==(const WalkStop&) const = default;
};

/// The stops in the order in which a team draws a map on paper: the question, actors, spaces, one
/// kind of tie at a time, towers of influence last, then reading it back. Tension is not among the
/// ties: who blocks whom is nothing for a wall.
/// @source Net-Map (Schiffer 2007), step order; domain.md section 3.
[[nodiscard]] const std::vector<WalkStop>& walkStops();
/// A word for a stop that stays the same when stops are added: "ties/advice".
[[nodiscard]] QString idOf(const WalkStop& stop);
/// The place of the stop with that id; 0 when there is none.
[[nodiscard]] size_t walkStopAt(const QString& id);

/// What the wall says at a stop.
struct WalkWords {
    QString name;   ///< "Ties: advice"
    QString prompt; ///< the question, large
    QString hint;   ///< how to answer it
    bool operator==(const WalkWords&) const = default;
};
[[nodiscard]] WalkWords walkWords(const WalkStop& stop, const Words& words);

/// What the team said, to be read aloud: the counts, who stands high and low, whose influence
/// differs from paper, then what the network and the rooms show. Roles stand for people's names.
[[nodiscard]] QStringList walkReading(const PowerMap& map, const Words& words);

} // namespace trellis::power
