#include "app/team_measures.h"

#include "core/team/measures.h"
#include "core/team/representation.h"
#include "core/team/store.h"

#include <QJsonArray>
#include <QJsonObject>

#include "app/json.h"

namespace trellis::app {
namespace {

using namespace Qt::Literals::StringLiterals;

QJsonObject jsonOf(const team::ShownGroup& group) {
    QJsonObject json{
        {u"name"_s, group.name},
        {u"hidden"_s, group.people.hidden()},
        {u"people"_s, orNull(group.people.shown())},
    };
    const team::GroupMeasures measures = group.measures.value_or(team::GroupMeasures());
    const auto orHidden = [&](const QJsonValue& value) {
        return group.measures ? value : QJsonValue();
    };
    json[u"referenceShare"_s] = orHidden(measures.referenceShare);
    json[u"members"_s] = orHidden(orNull(measures.members));
    json[u"expectedSeats"_s] = orHidden(measures.expectedSeats);
    json[u"targetSeats"_s] = orHidden(measures.targetSeats);
    json[u"seatGap"_s] = orHidden(orNull(measures.seatGap));
    json[u"gapPoints"_s] = orHidden(orNull(measures.gapPoints));
    json[u"parityIndex"_s] = orHidden(orNull(measures.parityIndex));
    json[u"seatsToAdd"_s] = orHidden(orNull(measures.seatsToAdd));
    json[u"seatsToTurnOver"_s] = orHidden(measures.seatsToTurnOver());
    json[u"asCloseAsCanBe"_s] = orHidden(measures.asCloseAsCanBe);
    return json;
}

QJsonObject jsonOf(const team::ShownDimension& dimension) {
    QJsonArray groups;
    for (const team::ShownGroup& group : dimension.groups)
        groups.append(jsonOf(group));
    return {
        {u"name"_s, dimension.name},
        {u"population"_s, vocabulary::id(dimension.population)},
        {u"people"_s, orNull(dimension.total.shown())},
        {u"anyHidden"_s, dimension.anyHidden()},
        {u"dissimilarity"_s, orNull(dimension.dissimilarity)},
        {u"seatsToChange"_s, orNull(dimension.seatsToChange)},
        {u"groups"_s, groups},
    };
}

QJsonObject jsonOf(const team::SectorBalance& balance) {
    return {
        {u"staff"_s, balance.staff},
        {u"family"_s, balance.family},
        {u"student"_s, balance.student},
        {u"community"_s, balance.community},
    };
}

QJsonValue effectiveShareOf(const team::Team& team) {
    const auto share = team::effectiveShare(team);
    if (!share || !team::attendanceMayLeave(team))
        return {};
    return QJsonObject{
        {u"staff"_s, share->staff},
        {u"family"_s, share->family},
        {u"student"_s, share->student},
        {u"community"_s, share->community},
        {u"meetings"_s, share->meetings},
    };
}

} // namespace

int printTeamMeasures(const Console& console, const std::string& file) {
    const auto school = console.read(file);
    const team::Team team = team::readTeam(school->reader());
    const auto votes = team::Counted::VotingSeats;
    QJsonArray dimensions;
    for (const team::ShownDimension& dimension : team::shownDimensions(team))
        dimensions.append(jsonOf(dimension));
    const int filled = team::filledSeats(team.seats);
    const team::OwnChoice choice = team::ownChoice(team.seats);
    console.print(QJsonDocument(QJsonObject{
        {u"seats"_s, int(team.seats.size())},
        {u"filledSeats"_s, filled},
        {u"vacantSeats"_s, int(team.seats.size()) - filled},
        {u"votingSeats"_s, team::filledSeats(team.seats, votes)},
        {u"sectorBalance"_s, jsonOf(team::sectorBalance(team.seats))},
        {u"votingSectorBalance"_s, jsonOf(team::sectorBalance(team.seats, votes))},
        {u"effectiveShare"_s, effectiveShareOf(team)},
        {u"ownChoiceRate"_s, orNull(choice.rate())},
        {u"ownChoiceNotKnown"_s, choice.notKnown},
        {u"hiddenBelow"_s, team.charter.hiddenBelow},
        {u"dimensions"_s, dimensions},
    }));
    return 0;
}

} // namespace trellis::app
