#include "core/power/matrix.h"

#include "core/power/measures.h"
#include "core/words/spelling.h"

#include <algorithm>
#include <cmath>

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

std::optional<SayLevel> answer(const PowerMap& map, const SayKey& key) {
    const auto found = map.say.find(key);
    if (found == map.say.end())
        return std::nullopt;
    return std::make_optional<SayLevel>(found->second);
}

MatrixCell cellOf(const PowerMap& map, Id<Decision> decision, Constituency constituency) {
    MatrixCell cell;
    cell.paper = answer(map, {decision, constituency, Lens::Formal});
    cell.practice = answer(map, {decision, constituency, Lens::Practice});
    cell.hoped = answer(map, {decision, constituency, Lens::Hoped});
    cell.change = paperToPractice(map, decision, constituency);
    cell.evidence = map.evidence.contains({decision, constituency});
    return cell;
}

void shareVoice(std::vector<MatrixCell>& cells) {
    const auto voice = [](const MatrixCell& cell) {
        return cell.practice ? cell.practice->value_or(0) : 0;
    };
    int total = 0;
    for (const MatrixCell& cell : cells)
        total += voice(cell);
    if (total > 0)
        for (MatrixCell& cell : cells)
            cell.voiceShare = double(voice(cell)) / total;
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
decisionMatrix(const PowerMap& map, Language language, const std::vector<Constituency>& also) {
    DecisionMatrix matrix;
    for (const Constituency constituency : constituenciesOf(map, also))
        matrix.columns.push_back({
            constituency,
            vocabulary::groupOf(constituency),
            labelOf(constituency, language),
            averageChange(map, constituency),
        });
    for (const Decision& decision : map.decisions) {
        MatrixRow row{decision.id, decision.name, decision.decidedBy, {}};
        for (const MatrixColumn& column : matrix.columns)
            row.cells.push_back(cellOf(map, decision.id, column.constituency));
        shareVoice(row.cells);
        matrix.rows.push_back(std::move(row));
    }
    return matrix;
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
