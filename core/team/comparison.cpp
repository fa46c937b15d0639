#include "core/team/comparison.h"

#include "core/team/findings.h"

#include <algorithm>
#include <cmath>

namespace trellis::team {
namespace {

/// What it would take: seats that change hands, or chairs added for this group alone.
QString remedy(const GroupMeasures& measures, const Words& words) {
    const int turnOver = measures.seatsToTurnOver();
    if (turnOver == 0 || measures.asCloseAsCanBe)
        return {};
    QString sentence =
        words.translate("team", "%n seat(s) would have to change hands.", nullptr, turnOver);
    if (measures.seatsToAdd && *measures.seatsToAdd > 0)
        sentence += QLatin1Char(' ') + words.translate(
                                           "team",
                                           "Or %n chair(s) would have to be added for this group "
                                           "alone.",
                                           nullptr,
                                           *measures.seatsToAdd
                                       );
    return sentence;
}

/// Points and parity stand behind the seats: on a small team one seat is many points.
QString pointsOf(const GroupMeasures& measures, const Words& words) {
    if (!measures.gapPoints)
        return {};
    const QLocale locale = words.locale();
    const auto percent = [&](double share) {
        return words.translate("team", "%1%").arg(locale.toString(int(std::lround(100 * share))));
    };
    const int points = int(std::lround(*measures.gapPoints));
    const QString signedPoints = points == 0  ? locale.toString(0)
                                 : points > 0 ? QLatin1Char('+') + locale.toString(points)
                                              : QChar(0x2212) + locale.toString(-points);
    const int apart = std::abs(points); // for the plural: there is none of a number below zero
    QString sentence =
        words.translate("team", "%1 of the school, %2 of the team: %3 point(s)", nullptr, apart)
            .arg(
                percent(measures.referenceShare),
                percent(measures.referenceShare + *measures.gapPoints / 100),
                signedPoints
            );
    if (measures.parityIndex)
        sentence += words.translate("team", "; parity %1")
                        .arg(locale.toString(*measures.parityIndex, 'f', 2));
    return sentence;
}

ComparisonRow rowOf(const ShownGroup& group, int seats, const Words& words) {
    ComparisonRow row{group.id, group.name};
    if (!group.measures) {
        row.hidden = true;
        row.gap = words.translate("team", "kept back to protect small groups");
        row.sentence =
            words.translate("team", "%1: kept back to protect small groups.").arg(row.name);
        return row;
    }
    const GroupMeasures& measures = *group.measures;
    const QLocale locale = words.locale();
    row.target = measures.targetSeats;
    row.team = measures.members;
    row.targetWords = words.translate("team", "target %1").arg(locale.toString(row.target));
    if (row.team)
        row.nowWords = words.translate("team", "now %1").arg(locale.toString(*row.team));
    row.gap = measures.members ? gapInWords(measures, seats, words)
                               : words.translate("team", "not asked yet", "of the team");
    row.pointsWords = pointsOf(measures, words);
    row.toAdd = measures.seatsToAdd;
    row.toTurnOver = measures.asCloseAsCanBe ? 0 : measures.seatsToTurnOver();
    row.attention = measures.seatsToTurnOver() > 0 && !measures.asCloseAsCanBe;
    QStringList facts{row.targetWords, row.nowWords, row.gap};
    facts.removeAll(QString());
    QStringList sentences{
        words.translate("team", "%1: %2.").arg(row.name, facts.join(QStringLiteral(", ")))};
    if (const QString what = remedy(measures, words); !what.isEmpty())
        sentences.append(what);
    if (!row.pointsWords.isEmpty())
        sentences.append(row.pointsWords + QLatin1Char('.'));
    row.sentence = sentences.join(QLatin1Char(' '));
    return row;
}

QString mirrorOf(const ShownDimension& shown, const Words& words) {
    if (!shown.seatsToChange)
        return {};
    return words
        .translate(
            "team",
            "%1 of %n seat(s) would have to change hands to mirror the school (distance %2).",
            nullptr,
            shown.filledSeats
        )
        .arg(
            words.locale().toString(*shown.seatsToChange, 'f', 1),
            words.locale().toString(*shown.dissimilarity, 'f', 2)
        );
}

QString
comparedWith(const ShownDimension& shown, const ReferenceDimension& dimension, const Words& words) {
    QString population = vocabulary::label(dimension.population, words.language());
    if (shown.total.shown()) {
        population = words.translate("team", "%1 %2", "number and population")
                         .arg(
                             words.locale().toString(*shown.total.shown()),
                             words.locale().toLower(population)
                         );
    }
    QStringList parts{population};
    if (!dimension.source.isEmpty())
        parts.append(dimension.source);
    if (dimension.asOf.isValid())
        parts.append(words.date(dimension.asOf));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString Comparison::about() const {
    return mirror.isEmpty() ? comparedWith : QStringLiteral("%1. %2").arg(comparedWith, mirror);
}

std::vector<Comparison> comparisons(const Team& team, const Words& words) {
    const std::vector<ShownDimension> dimensions = shownDimensions(team);
    std::vector<Comparison> all;
    for (size_t i = 0; i < dimensions.size(); ++i) {
        const ShownDimension& shown = dimensions[i];
        Comparison comparison{
            shown.id,
            shown.name,
            mirrorOf(shown, words),
            comparedWith(shown, team.dimensions[i], words),
            shown.filledSeats,
            {},
        };
        for (const ShownGroup& group : shown.groups)
            comparison.rows.push_back(rowOf(group, shown.filledSeats, words));
        all.push_back(std::move(comparison));
    }
    return all;
}

std::optional<Comparison> vacancies(const Team& team, const Words& words) {
    Comparison comparison{Id<ReferenceDimension>::create()};
    comparison.name = words.translate("team", "The team’s own chairs");
    comparison.seats = int(team.seats.size());
    for (const auto& [group, filled] : seatsByGroup(team.seats)) {
        const auto chairs = int(std::count_if(
            team.seats.begin(),
            team.seats.end(),
            [which = group](const Seat& seat) {
                return vocabulary::groupOf(seat.constituency) == which;
            }
        ));
        if (chairs == filled)
            continue;
        ComparisonRow row{
            Id<ReferenceGroup>::create(), vocabulary::plural(group, words.language())};
        row.target = chairs;
        row.team = filled;
        row.targetWords = words.translate("team", "chairs %1").arg(words.locale().toString(chairs));
        row.nowWords = words.translate("team", "now %1").arg(words.locale().toString(filled));
        row.gap = words.translate("team", "%1 vacant", "number of chairs", chairs - filled)
                      .arg(words.number(chairs - filled));
        row.attention = true;
        row.sentence =
            words.translate("team", "%1: %2.")
                .arg(
                    row.name,
                    QStringList{row.targetWords, row.nowWords, row.gap}.join(QStringLiteral(", "))
                );
        comparison.rows.push_back(std::move(row));
    }
    return comparison.rows.empty() ? std::nullopt : std::optional(std::move(comparison));
}

} // namespace trellis::team
