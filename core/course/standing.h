#pragma once

#include "core/course/types.h"

namespace trellis::course {

/// What the steps of the mapping tool hold, counted. Plain numbers: the course knows no step.
enum class Count {
    Profile, ///< 1 once the school's students are counted
    Seats,
    Vacant,      ///< seats without anybody
    Comparisons, ///< ways in which the team is compared with its school, every group asked
    Photos,
    Stories, ///< photos with a title and words of their own
    Themes,
    Sorted,   ///< photos under a theme
    ForCoach, ///< photos that the coach may see
    Waiting,  ///< photos that wait for somebody's release
    Decisions,
    Answers,  ///< say on paper and in practice, six groups a decision
    Expected, ///< answers that the decisions ask for
    Evidence, ///< answers with an example of how the team knows
    Spaces,
    Placed, ///< decisions whose actual space is known
    Meetings,
    Notes,
    Ideas,    ///< growth moves that nobody has chosen yet
    Moves,    ///< growth moves that the team has chosen
    Unowned,  ///< growth moves that cannot be chosen before somebody owns them
    Promised, ///< promises of the talks with the coach that are still open
    Slides,   ///< of the Keystone
    Signals,  ///< signs of impact that the Keystone names
};

class Standing {
public:
    void set(Count count, int value) { m_counts[count] = value; }
    [[nodiscard]] int of(Count count) const {
        const auto found = m_counts.find(count);
        return found == m_counts.end() ? 0 : found->second;
    }

private:
    std::map<Count, int> m_counts;
};

/// So many of one thing have to be in the file.
struct Need {
    Count count = Count::Profile;
    int atLeast = 1;
    bool operator==(const Need&) const = default;
};
[[nodiscard]] inline bool met(const Need& need, const Standing& standing) {
    return standing.of(need.count) >= need.atLeast;
}

} // namespace trellis::course
