#pragma once

#include "core/school/id.h"
#include "core/words/vocabulary.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace trellis::team {

/// A position at the team's table, whether or not somebody sits there.
struct Seat {
    Id<Seat> id = Id<Seat>::create();
    int position = 0;
    Constituency constituency = Constituency::Teacher;
    QString role;                       ///< "PTA president", "3rd grade"
    QString member;                     ///< display name or pseudonym; students are never named
    bool filled = false;                ///< somebody sits there
    bool voting = true;                 ///< it has a vote
    bool required = false;              ///< a rule asks for it
    std::optional<Selection> selection; ///< how the member was chosen; nullopt: not known
    QDate termStarts;
    QDate termEnds; ///< not valid: no end
    QString note;
    QDate vacantSince;      ///< of an open seat; not valid: not known
    bool onboarded = false; ///< the member was told how the team works
    /// What else the member is: a teacher who is a parent. Never counted: the seat counts once, as
    /// its constituency.
    std::vector<Constituency> hats;
    QString language; ///< that the member likes to speak in
    bool operator==(const Seat&) const = default;
};

/// A group of the community that the team should mirror.
struct ReferenceGroup {
    Id<ReferenceGroup> id = Id<ReferenceGroup>::create();
    QString name;
    int people = 0;             ///< in the reference population
    std::optional<int> members; ///< of the team: a tally without names; nullopt: not asked yet
    bool operator==(const ReferenceGroup&) const = default;
};

/// One way to look at the community: home language, how children get here, grade band.
struct ReferenceDimension {
    Id<ReferenceDimension> id = Id<ReferenceDimension>::create();
    int position = 0;
    QString name;
    Population population = Population::Students; ///< whom the counts are of
    QString source;
    QDate asOf;
    std::vector<ReferenceGroup> groups;
    bool operator==(const ReferenceDimension&) const = default;
};

/// How a team comes to a decision.
enum class DecisionRule { Consensus, Consent, Majority, Advisory };

/// Counts below this are hidden, unless the team sets another threshold.
inline constexpr int defaultThreshold = 10;
inline constexpr int lowestThreshold = 3; ///< below, a hidden count has only one value to be
inline constexpr int highestThreshold = 50;

/// What the team has agreed on about itself. One a file.
struct Charter {
    QString purpose;
    QString rhythm; ///< "First Tuesday, 5:30, library"
    std::optional<DecisionRule> decisionRule;
    std::optional<int> quorum;   ///< members
    std::optional<int> smallest; ///< seats, as the by-laws say
    std::optional<int> largest;
    QString languages; ///< that a meeting is held in
    bool interpretation = false;
    bool childcare = false;
    bool food = false;
    bool transport = false;
    bool stipend = false;
    QString barriers; ///< what keeps people from coming
    QString rules;    ///< the preset that the team is held against: "nm"; empty: none
    int hiddenBelow = defaultThreshold; ///< counts of people under it are never shown
    bool operator==(const Charter&) const = default;
};

/// A rule of the team's own: so many filled seats of these constituencies, or at least as many of
/// them as of others.
struct TeamRule {
    Id<TeamRule> id = Id<TeamRule>::create();
    std::vector<Constituency> constituencies; ///< empty: every seat
    std::optional<int> least;
    std::optional<int> most;
    std::vector<Constituency> asManyAs; ///< empty: a count; otherwise least and most say nothing
    bool operator==(const TeamRule&) const = default;
};

/// One meeting of the team, and who came. Whose presence is not noted is in neither place.
struct TeamMeeting {
    Id<TeamMeeting> id = Id<TeamMeeting>::create();
    QDate heldOn;
    std::map<Id<Seat>, bool> came;
    bool operator==(const TeamMeeting&) const = default;
};

/// One step towards a voice that is missing, with an owner and a day.
struct TeamAction {
    Id<TeamAction> id = Id<TeamAction>::create();
    int position = 0;
    QString voice;                        ///< whose, in the words of then: "Home language, Arabic"
    std::optional<Id<ReferenceGroup>> of; ///< a group of the community; may be gone since
    std::optional<Group> group;           ///< or a whole group without a seat
    QString what;                         ///< never empty
    QString owner;                        ///< a name or role; stays at school
    std::optional<Constituency> ownerConstituency; ///< what the coach reads instead
    QDate dueOn;
    bool done = false;
    bool operator==(const TeamAction&) const = default;
};

/// Who sits at the table, and whom the table should mirror.
struct Team {
    std::vector<Seat> seats; ///< in the team's order
    std::vector<ReferenceDimension> dimensions;
    std::vector<TeamMeeting> meetings = {}; ///< oldest first
    Charter charter = {};
    std::vector<TeamRule> rules = {};
    bool operator==(const Team&) const = default;
};

} // namespace trellis::team
