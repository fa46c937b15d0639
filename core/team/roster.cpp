#include "core/team/roster.h"

#include <algorithm>

namespace trellis::team {
namespace {

QString nameOf(const Seat& seat, const Words& words) {
    if (!seat.member.isEmpty())
        return seat.member;
    if (!seat.filled)
        return words.translate("team", "Open seat");
    return seat.role.isEmpty() ? vocabulary::label(seat.constituency, words.language()) : seat.role;
}

/// What stands beside the name: the role, or what the person is counted as where the group's own
/// name does not say it.
QString roleOf(const Seat& seat, const QString& name, const Words& words) {
    QString role = seat.role;
    const Group group = vocabulary::groupOf(seat.constituency);
    if (role.isEmpty() && seat.constituency != vocabulary::mainConstituency(group))
        role = vocabulary::label(seat.constituency, words.language());
    return role == name ? QString() : role;
}

QString chosenOf(const Seat& seat, const Words& words) {
    if (seat.selection)
        return vocabulary::label(*seat.selection, words.language());
    return seat.filled ? words.translate("team", "Not known", "how a member was chosen")
                       : QString();
}

QString monthOf(QDate date, const Words& words) {
    return words.locale().toString(date, QStringLiteral("MMM yyyy"));
}

QString termOf(const Seat& seat, const Words& words) {
    return seat.termEnds.isValid() ? monthOf(seat.termEnds, words)
                                   : words.translate("team", "No end", "of a term");
}

std::optional<double> elapsedOf(const Seat& seat, QDate today) {
    if (!seat.termStarts.isValid() || !seat.termEnds.isValid() || seat.termEnds <= seat.termStarts)
        return std::nullopt;
    const double whole = double(seat.termStarts.daysTo(seat.termEnds));
    return std::clamp(double(seat.termStarts.daysTo(today)) / whole, 0.0, 1.0);
}

QString sentenceOf(const Seat& seat, const RosterRow& row, const Words& words) {
    QStringList who{row.name};
    if (!row.role.isEmpty())
        who.append(row.role);
    if (const QString counted = vocabulary::label(seat.constituency, words.language());
        !who.contains(counted))
        who.append(counted);
    QStringList parts{who.join(QStringLiteral(", "))};
    if (!seat.filled)
        parts.append(words.translate("team", "open"));
    if (!row.chosen.isEmpty())
        parts.append(words.translate("team", "how chosen: %1").arg(row.chosen));
    parts.append(
        seat.voting ? words.translate("team", "has a vote") : words.translate("team", "has no vote")
    );
    if (seat.required)
        parts.append(words.translate("team", "required by a rule"));
    if (row.ended)
        parts.append(words.translate("team", "term ended %1").arg(row.term));
    else if (seat.termEnds.isValid())
        parts.append(words.translate("team", "term until %1").arg(row.term));
    return parts.join(QStringLiteral("; ")) + QLatin1Char('.');
}

RosterRow rowOf(const Seat& seat, const Words& words, QDate today) {
    RosterRow row{seat.id};
    row.name = nameOf(seat, words);
    row.role = roleOf(seat, row.name, words);
    row.chosen = chosenOf(seat, words);
    row.term = termOf(seat, words);
    row.elapsed = elapsedOf(seat, today);
    row.filled = seat.filled;
    row.voting = seat.voting;
    row.required = seat.required;
    row.ended = seat.filled && seat.termEnds.isValid() && seat.termEnds < today;
    row.sentence = sentenceOf(seat, row, words);
    return row;
}

QString sentenceOf(const RosterGroup& group, const Words& words) {
    const int seats = group.filled + group.open;
    if (seats == 0)
        return words.translate("team", "%1: no seat.").arg(group.label);
    if (group.open == 0)
        return words.translate("team", "%1: %n seat(s).", nullptr, seats).arg(group.label);
    return words.translate("team", "%1: %n seat(s), %2 open.", nullptr, seats)
        .arg(group.label, words.locale().toString(group.open));
}

} // namespace

std::vector<RosterGroup> roster(const Team& team, const Words& words, QDate today) {
    std::vector<RosterGroup> groups;
    for (const Group group : allGroups) {
        RosterGroup shown{group, vocabulary::plural(group, words.language())};
        for (const Seat& seat : team.seats) {
            if (vocabulary::groupOf(seat.constituency) != group)
                continue;
            ++(seat.filled ? shown.filled : shown.open);
            shown.rows.push_back(rowOf(seat, words, today));
        }
        shown.sentence = sentenceOf(shown, words);
        groups.push_back(std::move(shown));
    }
    return groups;
}

} // namespace trellis::team
