#pragma once

#include "core/school/id.h"
#include "core/words/vocabulary.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
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
    bool operator==(const GrowthMove&) const = default;
};

/// What a move lacks before the team can choose it.
enum class Lacking { Owner, CoOwner, CoOwnerFromAnotherGroup, DueDate };
[[nodiscard]] std::vector<Lacking> lacking(const GrowthMove& move);
/// A move can be chosen once it has an owner and a date; a co-owner is asked for, not required.
[[nodiscard]] bool canBeChosen(const GrowthMove& move);

struct MeetingNote {
    Id<MeetingNote> id = Id<MeetingNote>::create();
    NoteKind kind = NoteKind::See;
    std::optional<Constituency> constituency; ///< whose words; nullopt is unattributed
    QString words;
    bool operator==(const MeetingNote&) const = default;
};

struct Meeting {
    Id<Meeting> id = Id<Meeting>::create();
    QDate heldOn;
    QString title;
    std::optional<int> minutes;
    QString facilitator;
    std::map<Constituency, int> attendance; ///< people present
    std::vector<MeetingNote> notes;         ///< in the order in which they were said
    bool operator==(const Meeting&) const = default;
};

} // namespace trellis::analysis
