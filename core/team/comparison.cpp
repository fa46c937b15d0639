#include "core/team/comparison.h"

#include "core/team/findings.h"

namespace trellis::team {
namespace {

QString inSeats(const GroupMeasures& measures, const Words& words) {
    const QLocale locale = words.locale();
    if (!measures.members)
        return words.translate("team", "target %1").arg(locale.toString(measures.targetSeats));
    return words.translate("team", "target %1, now %2")
        .arg(locale.toString(measures.targetSeats), locale.toString(*measures.members));
}

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

ComparisonRow rowOf(const ShownGroup& group, int seats, const Words& words) {
    ComparisonRow row{group.id, group.name};
    if (!group.measures) {
        row.hidden = true;
        row.inSeats = words.translate("team", "kept back to protect small groups");
        row.sentence =
            words.translate("team", "%1: kept back to protect small groups.").arg(row.name);
        return row;
    }
    const GroupMeasures& measures = *group.measures;
    row.expected = measures.expectedSeats;
    row.team = measures.members;
    row.inSeats = inSeats(measures, words);
    row.gap = measures.members ? gapInWords(measures, seats, words)
                               : words.translate("team", "not asked yet", "of the team");
    row.attention = measures.seatsToTurnOver() > 0 && !measures.asCloseAsCanBe;
    QStringList sentences{
        words.translate("team", "%1: %2, %3.").arg(row.name, row.inSeats, row.gap)};
    if (const QString what = remedy(measures, words); !what.isEmpty())
        sentences.append(what);
    row.sentence = sentences.join(QLatin1Char(' '));
    return row;
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

std::vector<Comparison> comparisons(const Team& team, const Words& words, int threshold) {
    const std::vector<ShownDimension> dimensions = shownDimensions(team, threshold);
    std::vector<Comparison> all;
    for (size_t i = 0; i < dimensions.size(); ++i) {
        const ShownDimension& shown = dimensions[i];
        Comparison comparison{
            shown.id,
            shown.name,
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

} // namespace trellis::team
