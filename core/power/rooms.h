#pragma once

#include "core/power/types.h"
#include "core/words/words.h"

#include <array>

namespace trellis::power {

/// Which marks of the rooms map are shown: hollow is on paper, filled is in practice.
enum class RoomsLens { Paper, Practice, Both };

/// How many of one group are in a room.
struct RoomPresence {
    Group group = Group::Teachers;
    std::optional<int> people; ///< nullopt is not known
    bool operator==(const RoomPresence&) const = default;
};

/// One of the eight levers of a room's lever bar.
struct LeverSlot {
    enum class State { NotAsked, Unknown, Held };
    State state = State::NotAsked;
    std::vector<Group> holders; ///< in the order they were named
    bool operator==(const LeverSlot&) const = default;
};
using LeverSlots = std::array<LeverSlot, 8>;

/// A decision in a room.
struct RoomToken {
    enum class Kind {
        Made,    ///< made here in practice, and belongs elsewhere or nobody said where
        AtHome,  ///< made where it belongs
        OnPaper, ///< belongs here, and is made elsewhere or nobody said where
    };
    Id<Decision> decision;
    QString text; ///< at most 18 characters
    Kind kind = Kind::Made;
    bool operator==(const RoomToken&) const = default;
};

struct Room {
    Id<Space> space;
    QString name;
    Openness openness = Openness::Closed;
    std::vector<RoomPresence> presence;
    int people = 0; ///< the sum of those that are known
    LeverSlots practice;
    LeverSlots paper;
    LeverSlots levers;             ///< what the bar shows: of the lens, of Both those in practice
    std::vector<RoomToken> tokens; ///< made here, then belonging here, in the team's order
    std::optional<QPointF> pin;    ///< -1 to 1 from the middle to the edges of the map
    QString sentence;              ///< "Cabinet, closed, 3 people, 3 decisions made here, …"
    QString tip; ///< the sentence, and a line for each lever: "Invites: Administrators"
    [[nodiscard]] int made() const;
    [[nodiscard]] int onPaper() const;
    bool operator==(const Room&) const = default;
};

/// From where a decision belongs to where it is made.
struct RoomFlow {
    Id<Decision> decision;
    size_t from = 0; ///< index of a room
    size_t to = 0;   ///< index of a room
    bool operator==(const RoomFlow&) const = default;
};

/// The rooms map before it has places: labels, counts and order are decided.
struct RoomsMap {
    std::vector<Room> rooms; ///< from inner ring to outer, those with most decisions first
    std::vector<RoomFlow> flows;
    std::vector<RoomToken> homeless; ///< decisions with no room at all yet
    RoomsLens lens = RoomsLens::Both;
    bool operator==(const RoomsMap&) const = default;
};
/// @param lens  marks of the other lens are left out; flows are of Both alone. On Paper the words
///              and the bars are of paper too.
[[nodiscard]] RoomsMap roomsMap(const PowerMap& map, RoomsLens lens, const Words& words);

/// What the picture of a rooms map says besides its values, in one language.
struct RoomsWords {
    QString closed;
    QString closedCount; ///< "3 decisions made here"
    QString invited;
    QString invitedCount;
    QString outer; ///< "Claimed and shared"
    QString outerCount;
    QString noDecisions;
    QString belongs; ///< what a hollow mark is
    QString made;    ///< what a filled mark is
    QString levers;  ///< what the bars are
    std::array<QString, 6> groups;
    std::vector<QString> folded; ///< by their number: "+3 rooms"
    bool operator==(const RoomsWords&) const = default;
};
[[nodiscard]] RoomsWords roomsWords(const RoomsMap& map, const Words& words);

/// Groups that are in a space, with their people as far as known: persons and roles, one each, and
/// how many of the whole group come. Where that is not counted, actors that are groups stand for
/// it by their size: of 60 families on the map, 12 may come.
[[nodiscard]] std::vector<RoomPresence> presenceIn(const PowerMap& map, const Space& space);
/// The group that a holder counts to.
[[nodiscard]] Group groupOf(const PowerMap& map, const Whom& whom);
/// "Principal", "Families".
[[nodiscard]] QString nameOf(const PowerMap& map, const Whom& whom, Language language);
/// What a token says: the short name, or the name, never over 18 characters.
[[nodiscard]] QString tokenText(const Decision& decision);

/// A run of levers that the same group holds, longest first: "Ad 7".
struct LeverRun {
    std::optional<Group> group; ///< nullopt is "don't know"
    int levers = 0;
    bool operator==(const LeverRun&) const = default;
};
/// A slot with two holders counts to the first; levers that nobody was asked about are left out.
[[nodiscard]] std::vector<LeverRun> leverRuns(const LeverSlots& levers);

} // namespace trellis::power
