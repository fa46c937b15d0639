#include "core/team/terms.h"

#include "core/team/measures.h"
#include "core/team/table_plan.h"

#include <algorithm>
#include <cmath>

namespace trellis::team {
namespace {

bool hasBar(const Seat& seat) {
    return seat.filled && seat.termStarts.isValid() && seat.termEnds.isValid() &&
           seat.termEnds > seat.termStarts;
}

QString nameOf(const Seat& seat, const Words& words) {
    if (!seat.filled)
        return words.translate("team", "Vacant", "a chair");
    if (!seat.member.isEmpty())
        return seat.member;
    return seat.role.isEmpty() ? vocabulary::label(seat.constituency, words.language()) : seat.role;
}

QString month(QDate date, const Words& words) {
    return words.locale().toString(date, QStringLiteral("MMM yyyy"));
}

QString sentenceOf(const TermRow& row, const Words& words) {
    QStringList parts{row.name};
    if (row.role != row.name)
        parts.append(row.role);
    if (row.over)
        parts.append(words.translate("team", "term ended %1").arg(row.ends));
    else if (!row.ends.isEmpty())
        parts.append(words.translate("team", "term: %1", "its end").arg(row.ends));
    return parts.join(QStringLiteral(", ")) + QLatin1Char('.');
}

TermRow rowOf(const Seat& seat, const Words& words, QDate today) {
    TermRow row{seat.id, vocabulary::groupOf(seat.constituency)};
    row.name = nameOf(seat, words);
    row.role = vocabulary::label(seat.constituency, words.language());
    if (seat.termStarts.isValid())
        row.starts = month(seat.termStarts, words);
    if (seat.filled)
        row.ends = seat.termEnds.isValid() ? month(seat.termEnds, words)
                                           : words.translate("team", "No end", "of a term");
    row.over = seat.filled && seat.termEnds.isValid() && seat.termEnds < today;
    row.sentence = sentenceOf(row, words);
    return row;
}

/// First those with an end, by it; then those without; then the vacant ones.
bool comesBefore(const Seat* one, const Seat* other) {
    if (one->filled != other->filled)
        return one->filled;
    if (one->termEnds.isValid() != other->termEnds.isValid())
        return one->termEnds.isValid();
    return one->termEnds < other->termEnds;
}

} // namespace

Terms terms(const Team& team, const Words& words, QDate today) {
    std::vector<const Seat*> seats;
    QDate first = today;
    QDate last = today;
    bool any = false;
    for (const Seat& seat : team.seats) {
        seats.push_back(&seat);
        if (!hasBar(seat))
            continue;
        any = true;
        first = std::min(first, seat.termStarts);
        last = std::max(last, seat.termEnds);
    }
    std::stable_sort(seats.begin(), seats.end(), comesBefore);
    const double whole = std::max<double>(1, double(first.daysTo(last)));
    const auto along = [&](QDate day) { return double(first.daysTo(day)) / whole; };
    Terms all;
    for (const Seat* seat : seats) {
        TermRow row = rowOf(*seat, words, today);
        if (hasBar(*seat)) {
            row.from = along(seat->termStarts);
            row.to = along(seat->termEnds);
        }
        all.rows.push_back(std::move(row));
    }
    if (any)
        all.today = along(today);
    all.sentence = openingsSentence(team, words, today);
    return all;
}

QString effectiveShareSentence(const Team& team, const Words& words) {
    const auto share = effectiveShare(team);
    if (!share)
        return {};
    QStringList parts;
    const auto part = [&](const QString& who, double value) {
        if (value > 0)
            parts.append(words.translate("team", "%1 %2%", "sector and share")
                             .arg(who, words.locale().toString(int(std::lround(100 * value)))));
    };
    part(words.translate("team", "staff", "sector"), share->staff);
    part(words.translate("team", "families", "sector"), share->family);
    part(words.translate("team", "students", "sector"), share->student);
    part(words.translate("team", "community partners", "sector"), share->community);
    return words
        .translate(
            "team", "Of the votes in the room over %n meeting(s): %1.", nullptr, share->meetings
        )
        .arg(words.list(parts));
}

} // namespace trellis::team
