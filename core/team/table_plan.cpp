#include "core/team/table_plan.h"

#include "core/team/meetings.h"

#include <algorithm>
#include <array>

namespace trellis::team {
namespace {

/// Clockwise from the top left: staff, then the others, so that the sectors stay together.
constexpr std::array around{
    Group::Administrators,
    Group::Teachers,
    Group::SupportStaff,
    Group::Partners,
    Group::Students,
    Group::Families,
};

QString nameOf(const Seat& seat, const Words& words) {
    if (!seat.filled)
        return words.translate("team", "Vacant", "a chair");
    if (!seat.member.isEmpty())
        return seat.member;
    return seat.role.isEmpty() ? vocabulary::label(seat.constituency, words.language()) : seat.role;
}

QString termOf(const Seat& seat, const Words& words) {
    const QLocale locale = words.locale();
    if (!seat.filled)
        return seat.vacantSince.isValid()
                   ? words.translate("team", "since %1", "a month")
                         .arg(locale.toString(seat.vacantSince, QStringLiteral("MMM yyyy")))
                   : QString();
    return seat.termEnds.isValid()
               ? words.translate("team", "to %1", "a month")
                     .arg(locale.toString(seat.termEnds, QStringLiteral("MMM yyyy")))
               : words.translate("team", "no end", "of a term");
}

QString sentenceOf(
    const Seat& seat, const TableChair& chair, const Attendance& attendance, const Words& words
) {
    QStringList parts;
    if (seat.filled)
        parts.append(chair.name);
    parts.append(vocabulary::label(seat.constituency, words.language()));
    if (!seat.filled)
        parts.append(words.translate("team", "vacant"));
    parts.append(
        seat.voting ? words.translate("team", "has a vote") : words.translate("team", "has no vote")
    );
    if (!chair.term.isEmpty())
        parts.append(chair.term);
    if (seat.required)
        parts.append(words.translate("team", "required by a rule"));
    if (attendance.noted > 0)
        parts.append(
            words.translate("team", "came to %1 of %n meeting(s)", nullptr, attendance.noted)
                .arg(words.locale().toString(attendance.came))
        );
    return parts.join(QStringLiteral(", "));
}

std::vector<const Seat*> clockwise(const std::vector<Seat>& seats) {
    std::vector<const Seat*> ordered;
    for (const Seat& seat : seats)
        ordered.push_back(&seat);
    const auto place = [](const Seat* seat) {
        const Group group = vocabulary::groupOf(seat->constituency);
        return std::find(around.begin(), around.end(), group) - around.begin();
    };
    std::stable_sort(ordered.begin(), ordered.end(), [&](const Seat* one, const Seat* other) {
        if (one->filled != other->filled)
            return one->filled;
        return place(one) < place(other);
    });
    return ordered;
}

/// Who sits at the table without a vote, as whole groups where nobody of the group has one.
QString votesSentence(const std::vector<Seat>& seats, const Words& words) {
    const int filled = filledSeats(seats);
    const int voting = filledSeats(seats, Counted::VotingSeats);
    if (filled == 0)
        return {};
    if (voting == filled)
        return words.translate("team", "Everybody votes.");
    QStringList without;
    for (const Group group : around) {
        const auto isOf = [group](const Seat& seat) {
            return seat.filled && vocabulary::groupOf(seat.constituency) == group;
        };
        const bool some = std::any_of(seats.begin(), seats.end(), isOf);
        const bool votes = std::any_of(seats.begin(), seats.end(), [&](const Seat& seat) {
            return isOf(seat) && seat.voting;
        });
        if (some && !votes)
            without.append(vocabulary::plural(group, words.language()));
    }
    const QString sentence = words.translate("team", "%n member(s) vote.", nullptr, voting);
    if (without.isEmpty())
        return sentence;
    return sentence + QLatin1Char(' ') +
           words.translate("team", "Without a vote: %1.").arg(words.list(without));
}

std::vector<TableSector> sectorsOf(const std::vector<TableChair>& chairs, const Words& words) {
    std::array<std::vector<Group>, 4> marks;
    const auto sectorOf = [](Group group) -> size_t {
        if (group == Group::Families)
            return 1;
        if (group == Group::Students)
            return 2;
        return group == Group::Partners ? 3 : 0;
    };
    for (const TableChair& chair : chairs)
        if (chair.filled)
            marks[sectorOf(chair.group)].push_back(chair.group);
    // Plain figures in plain calls: anything else in their place is not found by lupdate.
    const auto staff = int(marks[0].size());
    const auto families = int(marks[1].size());
    const auto students = int(marks[2].size());
    const auto community = int(marks[3].size());
    const QString staffName = words.translate("team", "%n staff", "members", staff);
    const QString familiesName = words.translate("team", "%n families", "members", families);
    const QString studentsName = words.translate("team", "%n students", "members", students);
    const QString communityName = words.translate("team", "%n community", "members", community);
    const std::array names{staffName, familiesName, studentsName, communityName};
    std::vector<TableSector> sectors;
    for (size_t i = 0; i < marks.size(); ++i)
        if (!marks[i].empty())
            sectors.push_back({names[i], marks[i]});
    return sectors;
}

} // namespace

TablePlan tablePlan(const Team& team, const Words& words) {
    TablePlan plan;
    int number = 0;
    for (const Seat* seat : clockwise(team.seats)) {
        TableChair chair{seat->id, vocabulary::groupOf(seat->constituency)};
        chair.filled = seat->filled;
        chair.votes = seat->voting;
        chair.name = nameOf(*seat, words);
        chair.term = termOf(*seat, words);
        const Attendance attendance = attendanceOf(seat->id, team.meetings);
        if (seat->filled && attendance.noted > 0)
            chair.came = attendance.last;
        chair.sentence =
            words.translate("team", "Seat %1, %2.")
                .arg(
                    words.locale().toString(++number), sentenceOf(*seat, chair, attendance, words)
                );
        plan.chairs.push_back(std::move(chair));
    }
    const auto chairs = int(team.seats.size());
    const int filled = filledSeats(team.seats);
    plan.heading = words.translate("team", "%1 of %n chair(s) filled", nullptr, chairs)
                       .arg(words.locale().toString(filled));
    plan.votes = votesSentence(team.seats, words);
    plan.sectors = sectorsOf(plan.chairs, words);
    return plan;
}

QString openingsSentence(const Team& team, const Words& words, QDate today) {
    const auto vacant = int(team.seats.size()) - filledSeats(team.seats);
    int ending = 0;
    QDate last;
    for (const Seat& seat : team.seats) {
        if (!seat.filled || !seat.termEnds.isValid() || seat.termEnds > today.addYears(1))
            continue;
        ++ending;
        last = last.isValid() ? std::max(last, seat.termEnds) : seat.termEnds;
    }
    QStringList sentences;
    if (vacant > 0)
        sentences.append(words.translate("team", "%n chair(s) stand vacant.", nullptr, vacant));
    if (ending > 0)
        sentences.append(words.translate("team", "%n term(s) end by %1.", nullptr, ending)
                             .arg(words.locale().toString(last, QStringLiteral("MMMM yyyy"))));
    return sentences.join(QLatin1Char(' '));
}

} // namespace trellis::team
