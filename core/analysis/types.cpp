#include "core/analysis/types.h"

#include <algorithm>

namespace trellis::analysis {

std::vector<Lacking> lacking(const GrowthMove& move) {
    std::vector<Lacking> found;
    if (move.owner.trimmed().isEmpty())
        found.push_back(Lacking::Owner);
    if (move.coOwner.trimmed().isEmpty())
        found.push_back(Lacking::CoOwner);
    else if (move.coOwnerConstituency && move.coOwnerConstituency == move.ownerConstituency)
        found.push_back(Lacking::CoOwnerFromAnotherGroup);
    if (!move.dueOn.isValid())
        found.push_back(Lacking::DueDate);
    return found;
}

bool canBeChosen(const GrowthMove& move) {
    const std::vector<Lacking> found = lacking(move);
    return std::none_of(found.begin(), found.end(), [](Lacking each) {
        return each == Lacking::Owner || each == Lacking::DueDate;
    });
}

int peopleHere(const Meeting& meeting) {
    int people = 0;
    for (const auto& [constituency, present] : meeting.attendance)
        people += present.people;
    return people;
}

std::map<Group, int> hereByGroup(const Meeting& meeting) {
    std::map<Group, int> here;
    for (const auto& [constituency, present] : meeting.attendance)
        if (present.people > 0)
            here[vocabulary::groupOf(constituency)] += present.people;
    return here;
}

} // namespace trellis::analysis
