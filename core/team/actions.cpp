#include "core/team/actions.h"

#include <algorithm>

namespace trellis::team {

std::vector<TeamAction> openActions(const school::Reader& reader) {
    std::vector<TeamAction> actions = teamActions(reader);
    std::erase_if(actions, [](const TeamAction& action) { return action.done; });
    std::stable_sort(
        actions.begin(),
        actions.end(),
        [](const TeamAction& one, const TeamAction& other) {
            if (one.dueOn.isValid() != other.dueOn.isValid())
                return one.dueOn.isValid();
            return one.dueOn < other.dueOn;
        }
    );
    return actions;
}

QString actionSentence(const TeamAction& action, const Words& words) {
    QStringList facts;
    if (action.ownerConstituency)
        facts.append(
            words.locale().toLower(vocabulary::label(*action.ownerConstituency, words.language()))
        );
    if (action.dueOn.isValid())
        facts.append(words.translate("team", "by %1", "a day").arg(words.date(action.dueOn)));
    if (facts.isEmpty())
        return action.what;
    return words.translate("team", "%1 (%2)", "an action, its owner and day")
        .arg(action.what, facts.join(QStringLiteral(", ")));
}

} // namespace trellis::team
