#include "core/team/findings.h"

#include <algorithm>
#include <cmath>

namespace trellis::team {
namespace {

using Kind = Finding::Kind;

constexpr size_t mostGaps = 3;

/// A group that is short of its share by more than the size of the team explains.
struct Shortfall {
    const ShownDimension* dimension;
    const ShownGroup* group;
    [[nodiscard]] int seats() const { return group->measures->seatsToTurnOver(); }
    [[nodiscard]] double points() const { return group->measures->gapPoints.value_or(0); }
};

std::vector<Shortfall> shortfalls(const std::vector<ShownDimension>& dimensions) {
    std::vector<Shortfall> found;
    for (const ShownDimension& dimension : dimensions)
        for (const ShownGroup& group : dimension.groups)
            if (group.measures && group.measures->seatsToTurnOver() > 0 &&
                !group.measures->asCloseAsCanBe)
                found.push_back({&dimension, &group});
    std::stable_sort(found.begin(), found.end(), [](const Shortfall& a, const Shortfall& b) {
        return a.seats() != b.seats() ? a.seats() > b.seats() : a.points() < b.points();
    });
    return found;
}

QString percent(double share, const Words& words) {
    return words.translate("team", "%1%")
        .arg(words.locale().toString(int(std::lround(100 * share))));
}

QString ofPopulation(Population population, const Words& words) {
    switch (population) {
    case Population::Students:
        return words.translate("team", "of students");
    case Population::Families:
        return words.translate("team", "of families");
    case Population::Staff:
        return words.translate("team", "of staff");
    case Population::Neighborhood:
        return words.translate("team", "of the neighborhood");
    }
    return {};
}

QString shortSentence(const Shortfall& gap, const Words& words) {
    const GroupMeasures& measures = *gap.group->measures;
    const QString share = percent(measures.referenceShare, words);
    const QString population = ofPopulation(gap.dimension->population, words);
    if (measures.members == 0)
        return words.translate("team", "%1 %2, and nobody on the team.").arg(share, population);
    return words.translate("team", "%1 %2. The team is %n seat(s) short.", nullptr, gap.seats())
        .arg(share, population);
}

QString nameOf(const Shortfall& gap, const Words& words) {
    return words.translate("team", "%1, %2", "dimension and group")
        .arg(gap.dimension->name, gap.group->name);
}

QString seatsSentence(const Team& team, const Words& words) {
    const auto total = int(team.seats.size());
    const int filled = filledSeats(team.seats);
    const int voting = filledSeats(team.seats, Counted::VotingSeats);
    QString sentence = filled == total
                           ? words.translate("team", "All %n seat(s) are filled.", nullptr, total)
                           : words.translate("team", "%1 of %n seat(s) are filled.", nullptr, total)
                                 .arg(words.locale().toString(filled));
    if (voting != filled)
        sentence += QLatin1Char(' ') +
                    words.translate("team", "%n of the members vote(s).", nullptr, voting);
    return sentence;
}

QString balanceParts(const SectorBalance& balance, const Words& words) {
    const auto part = [&](const QString& who, int seats) {
        return words.translate("team", "%1 %2", "sector and number of seats")
            .arg(
                who,
                seats == 0 ? words.translate("team", "none", "seats")
                           : words.locale().toString(seats)
            );
    };
    return words.list({
        part(words.translate("team", "staff", "sector"), balance.staff),
        part(words.translate("team", "families", "sector"), balance.family),
        part(words.translate("team", "students", "sector"), balance.student),
        part(words.translate("team", "community partners", "sector"), balance.community),
    });
}

std::vector<Finding> balanceFindings(const Team& team, const Words& words) {
    const SectorBalance all = sectorBalance(team.seats);
    if (all.total() == 0)
        return {};
    std::vector<Finding> found{
        {Kind::Balance, words.translate("team", "Seats held: %1.").arg(balanceParts(all, words))}};
    const SectorBalance voting = sectorBalance(team.seats, Counted::VotingSeats);
    if (voting != all)
        found.push_back(
            {Kind::VotingBalance,
             words.translate("team", "Votes held: %1.").arg(balanceParts(voting, words))}
        );
    return found;
}

QString ownChoiceSentence(const OwnChoice& choice, const Words& words) {
    if (choice.notKnown == choice.seats)
        return words.translate(
            "team",
            "How the %n member(s) who do not sit there by office were chosen is not known yet.",
            nullptr,
            choice.seats
        );
    QString sentence =
        words
            .translate(
                "team",
                "%1 of the %n member(s) who do not sit there by office were chosen by their own "
                "group.",
                nullptr,
                choice.seats
            )
            .arg(words.locale().toString(choice.byOwnGroup));
    if (choice.notKnown > 0)
        sentence += QLatin1Char(' ') + words.translate(
                                           "team",
                                           "For %n of them it is not known how they were chosen.",
                                           nullptr,
                                           choice.notKnown
                                       );
    return sentence;
}

std::vector<Finding> gapFindings(const Team& team, const Words& words) {
    const std::vector<ShownDimension> dimensions = shownDimensions(team);
    std::vector<Finding> found;
    for (const Shortfall& gap : shortfalls(dimensions)) {
        if (found.size() == mostGaps)
            break;
        found.push_back(
            {Kind::SeatGap,
             words.translate("team", "%1: %2", "group and what is missing")
                 .arg(nameOf(gap, words), shortSentence(gap, words))}
        );
    }
    const bool anyAsked = std::any_of(dimensions.begin(), dimensions.end(), [](const auto& each) {
        return each.asked;
    });
    const int seats = filledSeats(team.seats);
    if (found.empty() && anyAsked && seats > 0)
        found.push_back(
            {Kind::NoGap,
             words.translate(
                 "team",
                 "No group that was counted is further from its share than a team of %n can help.",
                 nullptr,
                 seats
             )}
        );
    QStringList notAsked;
    for (const ShownDimension& dimension : dimensions)
        if (!dimension.asked)
            notAsked.append(dimension.name);
    if (!notAsked.isEmpty())
        found.push_back(
            {Kind::NotAsked,
             words.translate("team", "Not asked of the team yet: %1.").arg(words.list(notAsked))}
        );
    return found;
}

} // namespace

std::vector<Finding> findings(const Team& team, const Words& words) {
    if (team.seats.empty())
        return {};
    std::vector<Finding> found{{Kind::Seats, seatsSentence(team, words)}};
    for (Finding& balance : balanceFindings(team, words))
        found.push_back(std::move(balance));
    if (const OwnChoice choice = ownChoice(team.seats); choice.seats > 0)
        found.push_back({Kind::OwnChoice, ownChoiceSentence(choice, words)});
    for (Finding& gap : gapFindings(team, words))
        found.push_back(std::move(gap));
    return found;
}

std::vector<MissingVoice> missingVoices(const Team& team, const Words& words) {
    std::vector<MissingVoice> voices;
    if (team.seats.empty())
        return voices;
    for (const auto& [group, seats] : seatsByGroup(team.seats)) {
        if (seats > 0)
            continue;
        const auto open =
            std::count_if(team.seats.begin(), team.seats.end(), [which = group](const Seat& seat) {
                return vocabulary::groupOf(seat.constituency) == which;
            });
        const QString sentence =
            open == 0
                ? words.translate("team", "No chair at the table.")
                : words.translate("team", "Nobody yet: %n seat(s) stand open.", nullptr, int(open));
        voices.push_back({vocabulary::plural(group, words.language()), sentence, group, {}});
    }
    const std::vector<ShownDimension> dimensions = shownDimensions(team);
    for (const Shortfall& gap : shortfalls(dimensions))
        voices.push_back({nameOf(gap, words), shortSentence(gap, words), {}, gap.group->id});
    return voices;
}

QString gapInWords(const GroupMeasures& measures, int filledSeats, const Words& words) {
    if (!measures.seatGap || filledSeats == 0)
        return {};
    const int gap = *measures.seatGap;
    if (gap == 0 || measures.asCloseAsCanBe)
        return words.translate(
            "team", "as close as a team of %n can get", "beside a target", filledSeats
        );
    if (gap < 0)
        return words.translate("team", "%1 short", "number of seats", -gap).arg(words.number(-gap));
    return words.translate("team", "%1 over", "number of seats", gap).arg(words.number(gap));
}

} // namespace trellis::team
