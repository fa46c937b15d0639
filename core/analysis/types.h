#pragma once

#include "core/school/id.h"
#include "core/words/vocabulary.h"

#include <QDateTime>
#include <QStringList>

#include <array>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace trellis::analysis {

/// Something the team will move, and by whom. A decision is named by its id alone: this step does
/// not know step 3.
struct GrowthMove {
    Id<GrowthMove> id = Id<GrowthMove>::create();
    int position = 0;
    QString title;
    QString attribute; ///< id in the catalogue of attributes; empty for none
    QString because;   ///< what the team saw
    std::optional<QUuid> decision;
    std::optional<Constituency> constituency; ///< the group whose say moves
    std::optional<int> fromLevel;             ///< on the say scale
    std::optional<int> toLevel;
    QString firstStep;
    QDate firstStepBy;
    QString sign; ///< we'll know when…
    QString support;
    QString owner;
    std::optional<Constituency> ownerConstituency;
    QString coOwner;
    std::optional<Constituency> coOwnerConstituency;
    QDate dueOn;
    QDate reviewOn;
    MoveStatus status = MoveStatus::Idea;
    std::optional<QUuid> meeting; ///< where it was first said
    bool operator==(const GrowthMove&) const = default;
};

/// What a move lacks before the team can choose it.
enum class Lacking { Owner, CoOwner, CoOwnerFromAnotherGroup, DueDate };
[[nodiscard]] std::vector<Lacking> lacking(const GrowthMove& move);
/// A move can be chosen once it has an owner and a date; a co-owner is asked for, not required.
[[nodiscard]] bool canBeChosen(const GrowthMove& move);

/// Since when a move stands where it stood: its way over the year.
struct MoveStanding {
    MoveStatus status = MoveStatus::Idea;
    QDate since;
    bool operator==(const MoveStanding&) const = default;
};

/// The rounds of a meeting, in their order. @source domain.md section 4, "Protocol".
enum class Phase { Open, Guess, Look, Feel, MakeSense, Compare, Choose, Commit, Close };
inline constexpr int phaseCount = 9;

struct MeetingNote {
    Id<MeetingNote> id = Id<MeetingNote>::create();
    NoteKind kind = NoteKind::See;
    std::optional<Constituency> constituency; ///< whose words; nullopt is unattributed
    QString words;
    std::optional<Phase> phase; ///< nullopt: typed in afterwards
    QString attribute;          ///< what it speaks to, id in the catalogue; empty for none
    bool onScreen = true;
    QDateTime saidAt;
    bool operator==(const MeetingNote&) const = default;
};

/// How many of one constituency came to a meeting, and how. Never who.
struct Present {
    int people = 0; ///< here, in the room or from afar
    int away = 0;
    int remote = 0;    ///< of those here
    QString languages; ///< what they speak when it is not the meeting's own language
    bool operator==(const Present&) const = default;
};

struct Meeting {
    Id<Meeting> id = Id<Meeting>::create();
    QDate heldOn;
    QString title;
    std::optional<int> minutes;
    QString facilitator;
    std::map<Constituency, Present> attendance;
    std::vector<MeetingNote> notes; ///< in the order in which they were said
    QString aim;
    std::optional<int> form; ///< 75, 45 or 30; nullopt: not led with Trellis
    std::optional<Constituency> facilitatorConstituency;
    QStringList attributes; ///< what the team compares itself with, ids in the catalogue
    QDateTime begunAt;
    QDateTime endedAt;
    bool operator==(const Meeting&) const = default;
};
[[nodiscard]] int peopleHere(const Meeting& meeting);
/// How many of each group are here.
[[nodiscard]] std::map<Group, int> hereByGroup(const Meeting& meeting);

/// One silent mark on one attribute, without a name.
struct Placement {
    enum class Round { Before, After }; ///< before the team talked, and after
    QString attribute;
    Round round = Round::Before;
    std::optional<Constituency> constituency; ///< nullopt: too few stood behind it
    int level = 1;                            ///< 1 Not yet to 4 Shared and lasting
    bool operator==(const Placement&) const = default;
    /// By attribute, then round and level: an order that tells nothing of who placed when.
    friend bool operator<(const Placement& a, const Placement& b) {
        return std::tie(a.attribute, a.round, a.level, a.constituency) <
               std::tie(b.attribute, b.round, b.level, b.constituency);
    }
};

/// Fist to five: how many people showed so many fingers, 0 to 5.
using Hands = std::array<int, 6>;

} // namespace trellis::analysis
