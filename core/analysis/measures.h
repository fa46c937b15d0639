#pragma once

#include "core/analysis/types.h"

#include <set>

namespace trellis::analysis {

/// With fewer people than this behind it, no mark is shown by group.
inline constexpr int leastRaters = 3;

/// How a team's silent marks on one attribute lie: the spread first, never an average.
/// @source domain.md section 4, "Measures".
struct Spread {
    QString attribute;
    std::array<int, 4> marks{}; ///< people at levels 1 to 4
    int people = 0;
    int lowest = 0;
    int highest = 0;
    double median = 0;                                          ///< 1 to 4 by halves
    std::map<std::optional<Group>, std::array<int, 4>> byGroup; ///< nullopt: not shown by group
    [[nodiscard]] int spread() const { return highest - lowest; }
    bool operator==(const Spread&) const = default;
};
/// Of the attributes that have marks in that round: the widest spread first, then those with more
/// people far from the median, then in the order of `attributes`.
[[nodiscard]] std::vector<Spread> spreads(
    const std::vector<Placement>& placements, Placement::Round round, const QStringList& attributes
);

/// What a team does first about a spread.
enum class Agreement {
    Together,  ///< at most one level apart
    TalkFirst, ///< two levels apart
    Split,     ///< from one end to the other
};
[[nodiscard]] Agreement agreementOf(const Spread& spread);

/// The two groups whose medians lie furthest apart, of those with three marks or more.
struct GroupDifference {
    Group lower = Group::Students;
    Group higher = Group::Administrators;
    double lowerMedian = 0;
    double higherMedian = 0;
    bool operator==(const GroupDifference&) const = default;
};
/// nullopt when fewer than two groups can be shown, or they do not differ.
[[nodiscard]] std::optional<GroupDifference> groupDifference(const Spread& spread);

/// The marks with every constituency taken away that fewer than three people stand behind; when
/// those without one are then too few themselves, the next smallest goes too, so that nobody's mark
/// can be worked out. For each attribute and round on its own.
[[nodiscard]] std::vector<Placement> withoutSmallGroups(std::vector<Placement> placements);

/// How much of what was said came from a group, next to how much of the room it is.
struct Voice {
    enum class Share { NotHeard, Less, Even, More };
    Group group = Group::Teachers;
    int here = 0;
    int away = 0;
    int notes = 0;
    double equity = 0; ///< share of notes divided by share of people here; 1 is even
    Share share = Share::NotHeard;
    bool operator==(const Voice&) const = default;
};
/// For every group that has somebody here or away, in the groups' order. Notes without a group and
/// from groups that are not here count for nobody.
/// @source domain.md section 4, "voice equity"; words: less under 0.75, more over 1.3.
[[nodiscard]] std::vector<Voice> voices(const Meeting& meeting);

/// What a team points at when it speaks of an attribute.
struct EvidenceMix {
    int items = 0;          ///< evidence density: different pieces
    int steps = 0;          ///< of the three mapping steps, how many they come from
    std::set<Group> groups; ///< whose notes point at them
    bool operator==(const EvidenceMix&) const = default;
};
/// A note's evidence: the note, what it points at, and the step (1 to 3) that this comes from.
struct Pointing {
    Id<MeetingNote> note;
    QUuid evidence;
    int step = 0;
};
[[nodiscard]] EvidenceMix evidenceMix(
    const QString& attribute,
    const std::vector<MeetingNote>& notes,
    const std::vector<Pointing>& pointings
);

/// Fist to five, read: it passes when everybody shows three or more.
struct Consensus {
    int people = 0;
    int lowest = 0;      ///< fewest fingers that anybody shows
    double inFavour = 0; ///< share of people at three and more
    int toHear = 0;      ///< people under three: they are asked to speak
    [[nodiscard]] bool passes() const { return people > 0 && toHear == 0; }
    bool operator==(const Consensus&) const = default;
};
[[nodiscard]] Consensus consensus(const Hands& hands);

} // namespace trellis::analysis
