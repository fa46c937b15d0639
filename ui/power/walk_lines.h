#pragma once

#include "core/power/names.h"
#include "core/power/walk.h"
#include "ui/power/walk_list.h"

namespace trellis::ui {

/// What stands in the two lists of the walk through the map.
class WalkLines {
public:
    WalkLines(
        const power::PowerMap& map,
        const power::WalkStop& stop,
        power::Names names,
        const Words& words
    );

    /// The things that the stop asks about, or the sentences that read the map back.
    [[nodiscard]] std::vector<WalkLine> things() const;
    /// Who may be ticked for the chosen thing: who is in a space, whole groups too, or whom a tie
    /// goes to.
    [[nodiscard]] std::vector<WalkLine> ticksOf(const QUuid& chosen) const;

private:
    [[nodiscard]] WalkLine lineOf(const power::Actor& actor) const;
    [[nodiscard]] WalkLine thing(const power::Actor& actor) const;
    [[nodiscard]] WalkLine thing(const power::Space& space) const;
    [[nodiscard]] WalkLine whole(Constituency group) const;
    [[nodiscard]] WalkLine ticked(WalkLine line, bool on) const;
    [[nodiscard]] std::vector<WalkLine> membersOf(const power::Space& space) const;
    [[nodiscard]] bool tied(Id<power::Actor> from, Id<power::Actor> to) const;

    const power::PowerMap& m_map;
    const power::WalkStop& m_stop;
    power::Names m_names;
    const Words& m_words;
};

} // namespace trellis::ui
