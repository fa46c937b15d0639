#include "core/power/matrix.h"

#include "core/power/proof.h"
#include "core/words/spelling.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace trellis::power {
namespace {

using namespace Qt::Literals::StringLiterals;

std::vector<Constituency>
constituenciesOf(const PowerMap& map, const std::vector<Constituency>& also) {
    std::vector<Constituency> columns;
    for (const Group group : allGroups)
        columns.push_back(vocabulary::mainConstituency(group));
    std::vector<Constituency> others = also;
    for (const auto& [key, level] : map.say)
        others.push_back(key.constituency);
    std::sort(others.begin(), others.end());
    for (const Constituency other : others)
        if (std::find(columns.begin(), columns.end(), other) == columns.end())
            columns.push_back(other);
    return columns;
}

/// Those with an answer or wanted, in the map's order.
std::vector<const Actor*> actorsOf(const PowerMap& map, const MatrixColumns& columns) {
    std::vector<const Actor*> actors;
    if (!columns.actors)
        return actors;
    std::set<Id<Actor>> wanted = *columns.actors;
    for (const auto& [key, level] : map.actorSay)
        wanted.insert(key.actor);
    for (const Actor& actor : map.actors)
        if (wanted.contains(actor.id))
            actors.push_back(&actor);
    return actors;
}

template <class Key>
std::optional<SayLevel> answer(const std::map<Key, SayLevel>& say, const Key& key) {
    const auto found = say.find(key);
    if (found == say.end())
        return std::nullopt;
    return std::make_optional<SayLevel>(found->second);
}

std::optional<int> changeIn(const MatrixCell& cell) {
    if (!cell.paper || !*cell.paper || !cell.practice || !*cell.practice)
        return std::nullopt;
    return **cell.practice - **cell.paper;
}

MatrixCell cellOf(
    const PowerMap& map,
    const std::set<SayOf>& proven,
    Id<Decision> decision,
    const MatrixColumn& column
) {
    const auto level = [&](Lens lens) {
        return column.actor ? answer(map.actorSay, {decision, *column.actor, lens})
                            : answer(map.say, {decision, column.constituency, lens});
    };
    MatrixCell cell;
    cell.paper = level(Lens::Formal);
    cell.practice = level(Lens::Practice);
    cell.hoped = level(Lens::Hoped);
    cell.change = changeIn(cell);
    cell.evidence = proven.contains({decision, column.whom()});
    return cell;
}

std::optional<double> averageChange(const std::vector<MatrixRow>& rows, size_t column) {
    int sum = 0;
    int known = 0;
    for (const MatrixRow& row : rows)
        if (const auto change = row.cells[column].change) {
            sum += *change;
            ++known;
        }
    return known == 0 ? std::nullopt : std::optional(double(sum) / known);
}

/// A single actor's say is part of its group's already.
void shareVoice(const std::vector<MatrixColumn>& columns, std::vector<MatrixCell>& cells) {
    std::vector<int> voices;
    for (size_t i = 0; i < cells.size(); ++i)
        voices.push_back(
            cells[i].practice && !columns[i].actor ? cells[i].practice->value_or(0) : 0
        );
    const int total = std::accumulate(voices.begin(), voices.end(), 0);
    for (size_t i = 0; i < cells.size() && total > 0; ++i)
        cells[i].voiceShare = double(voices[i]) / total;
}

} // namespace

const std::optional<SayLevel>& MatrixCell::at(Lens lens) const {
    switch (lens) {
    case Lens::Formal:
        return paper;
    case Lens::Practice:
        return practice;
    case Lens::Hoped:
        break;
    }
    return hoped;
}

DecisionMatrix
decisionMatrix(const PowerMap& map, Language language, const MatrixColumns& columns) {
    DecisionMatrix matrix;
    for (const Constituency constituency : constituenciesOf(map, columns.also))
        matrix.columns.push_back(
            {constituency,
             vocabulary::groupOf(constituency),
             labelOf(constituency, language),
             {},
             {}}
        );
    for (const Actor* actor : actorsOf(map, columns))
        matrix.columns.push_back(
            {actor->constituency,
             vocabulary::groupOf(actor->constituency),
             nameOf(*actor, columns.names, language),
             {},
             actor->id}
        );
    const std::set<SayOf> proven = provenSay(map);
    for (const Decision& decision : map.decisions) {
        MatrixRow row{decision.id, decision.name, decision.decidedBy, {}};
        for (const MatrixColumn& column : matrix.columns)
            row.cells.push_back(cellOf(map, proven, decision.id, column));
        shareVoice(matrix.columns, row.cells);
        matrix.rows.push_back(std::move(row));
    }
    for (size_t i = 0; i < matrix.columns.size(); ++i)
        matrix.columns[i].averageChange = averageChange(matrix.rows, i);
    return matrix;
}

std::vector<Id<Decision>> decisionsBy(const DecisionMatrix& matrix, const MatrixOrder& order) {
    std::vector<std::pair<std::optional<int>, Id<Decision>>> rows;
    for (const MatrixRow& row : matrix.rows)
        for (size_t i = 0; i < matrix.columns.size(); ++i) {
            if (matrix.columns[i].whom() != order.whom)
                continue;
            const MatrixCell& cell = row.cells[i];
            rows.emplace_back(
                order.lens ? cell.at(*order.lens).value_or(std::nullopt) : cell.change, row.decision
            );
        }
    std::stable_sort(rows.begin(), rows.end(), [&](const auto& one, const auto& other) {
        if (!one.first || !other.first)
            return one.first.has_value() && !other.first.has_value();
        return order.highestFirst ? *one.first > *other.first : *one.first < *other.first;
    });
    std::vector<Id<Decision>> decisions;
    for (const auto& [value, decision] : rows)
        decisions.push_back(decision);
    return decisions;
}

MatrixWords matrixWords(const Words& words) {
    return {
        words.translate("matrix", "Decision"),
        words.translate("matrix", "paper", "above the left half of a cell: on paper"),
        words.translate("matrix", "practice", "above the right half of a cell: in practice"),
        words.translate("matrix", "Who decides in practice"),
        words.translate("matrix", "bar: share of voice"),
        words.translate("matrix", "Average change"),
        words.translate("matrix", "practice minus paper"),
        words.translate("matrix", "hoped for"),
    };
}

QString labelOf(Constituency constituency, Language language) {
    const Group group = vocabulary::groupOf(constituency);
    return vocabulary::mainConstituency(group) == constituency
               ? vocabulary::plural(group, language)
               : vocabulary::plural(constituency, language);
}

QString levelText(const std::optional<SayLevel>& level) {
    if (!level)
        return {};
    return *level ? QString::number(**level) : u"?"_s;
}

std::optional<SayLevel> parseLevel(const QString& written) {
    const QString plain = plainSpelling(written);
    if (plain == u"?"_s)
        return std::make_optional<SayLevel>(std::nullopt);
    for (int step = 0; step <= 5; ++step)
        if (plain == QString::number(step))
            return std::make_optional<SayLevel>(step);
    for (const Language language : {Language::English, Language::Spanish})
        for (int step = 0; step <= 6; ++step) {
            const SayLevel level = step <= 5 ? SayLevel(step) : std::nullopt;
            if (plain == plainSpelling(vocabulary::sayLabel(level, language)))
                return std::make_optional(level);
        }
    return std::nullopt;
}

QString changeText(std::optional<double> change, const QLocale& locale) {
    if (!change)
        return u"–"_s;
    const double tenths = std::round(*change * 10) / 10;
    const bool whole = tenths == std::round(tenths);
    const QString figure = locale.toString(std::abs(tenths), 'f', whole ? 0 : 1);
    if (tenths == 0)
        return figure;
    return (tenths > 0 ? u'+' : u'−') + figure;
}

QString levelInWords(const std::optional<SayLevel>& level, const Words& words) {
    if (!level)
        return words.translate("matrix", "no answer yet");
    const QString label = vocabulary::sayLabel(*level, words.language());
    return *level ? u"%1 %2"_s.arg(**level).arg(label) : label;
}

QString cellSentence(
    const MatrixRow& row, const MatrixColumn& column, const MatrixCell& cell, const Words& words
) {
    QString sentence = words.translate("matrix", "%1, %2: on paper %3, in practice %4")
                           .arg(
                               row.name,
                               column.label,
                               levelInWords(cell.paper, words),
                               levelInWords(cell.practice, words)
                           );
    if (cell.hoped)
        sentence +=
            words.translate("matrix", ", hoped for %1").arg(levelInWords(cell.hoped, words));
    if (cell.unproven())
        sentence += words.translate("matrix", "; no evidence noted yet");
    return sentence;
}

} // namespace trellis::power
