#include "ui/analysis/cards.h"

#include "core/analysis/findings.h"
#include "core/words/catalogue.h"

#include <algorithm>
#include <set>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

QString decisionName(const std::vector<power::Decision>& decisions, std::optional<QUuid> id) {
    for (const power::Decision& decision : decisions)
        if (id == decision.id.uuid())
            return decision.name;
    return {};
}

paint::StatusPicture statusOf(const analysis::GrowthMove& move, const Words& words) {
    const QString word = vocabulary::label(move.status, words.language());
    switch (move.status) {
    case MoveStatus::Idea:
        return {
            analysis::canBeChosen(move) ? paint::Status::Neutral : paint::Status::Attention,
            word,
            {}};
    case MoveStatus::Chosen:
    case MoveStatus::Started:
        return {paint::Status::Neutral, word, u"flag"_s};
    case MoveStatus::Done:
        return {paint::Status::Ok, word, {}};
    case MoveStatus::Dropped:
        return {paint::Status::Neutral, word, u"x"_s};
    }
    return {};
}

std::vector<Group> ownersOf(const analysis::GrowthMove& move) {
    std::vector<Group> groups;
    for (const auto& constituency : {move.ownerConstituency, move.coOwnerConstituency})
        if (constituency)
            groups.push_back(vocabulary::groupOf(*constituency));
    return groups;
}

QString ownersInWords(const analysis::GrowthMove& move, const Words& words) {
    QStringList parts;
    for (const QString& owner : {move.owner, move.coOwner})
        if (!owner.isEmpty())
            parts.append(owner);
    QStringList facts;
    if (!parts.isEmpty())
        facts.append(words.list(parts));
    if (!move.attribute.isEmpty())
        facts.append(catalogue::attributeName(move.attribute, words.language()));
    if (move.dueOn.isValid())
        facts.append(words.translate("analysis page", "by %1").arg(words.date(move.dueOn)));
    return facts.join(u" · "_s);
}

} // namespace

std::vector<ListCard> moveCards(
    const std::vector<analysis::GrowthMove>& moves,
    const std::vector<power::Decision>& decisions,
    const Words& words
) {
    std::vector<ListCard> cards;
    for (const analysis::GrowthMove& move : moves) {
        ListCard card{move.id.uuid(), move.title};
        card.body = analysis::growthSentence(move, decisionName(decisions, move.decision), words);
        card.caption = ownersInWords(move, words);
        card.groups = ownersOf(move);
        card.status = statusOf(move, words);
        cards.push_back(std::move(card));
    }
    return cards;
}

std::vector<ListCard>
meetingCards(const std::vector<analysis::Meeting>& meetings, const Words& words) {
    std::vector<ListCard> cards;
    for (const analysis::Meeting& meeting : meetings) {
        ListCard card{meeting.id.uuid(), meeting.title};
        card.body = analysis::meetingSentence(meeting, words);
        card.caption =
            words.translate("analysis page", "%n note(s)", nullptr, int(meeting.notes.size()));
        std::set<Group> present;
        for (const auto& [group, people] : analysis::hereByGroup(meeting))
            present.insert(group);
        card.groups.assign(present.begin(), present.end());
        cards.push_back(std::move(card));
    }
    return cards;
}

} // namespace trellis::ui
