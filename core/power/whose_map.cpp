#include "core/power/whose_map.h"

#include <algorithm>
#include <cmath>

namespace trellis::power {
namespace {

constexpr double seenApart = 2;
constexpr double leastGap = 1;

ViewPanel
panelOf(const PowerMap& map, const Perspective& perspective, const WhoseMap& whose, Lens lens) {
    ViewPanel panel{perspective, perspective.people < leastAnswers, {}, 0, 0};
    for (const Decision& decision : whose.decisions) {
        std::vector<ViewCell>& row = panel.cells.emplace_back();
        for (const MatrixColumn& column : whose.columns) {
            const auto found =
                map.views.find({perspective.id, decision.id, Whom(column.constituency), lens});
            row.push_back(
                found == map.views.end() || panel.locked ? ViewCell() : viewCell(found->second)
            );
            panel.asked += row.back().state == ViewCell::State::NotAsked ? 0 : 1;
            panel.fog += row.back().state == ViewCell::State::Fog ? 1 : 0;
        }
    }
    return panel;
}

QString wordsFor(const PowerMap& map, Id<Decision> decision, Constituency constituency) {
    for (const EvidenceItem& item : map.evidenceItems)
        if (item.decision == decision && item.whom == Whom(constituency))
            return item.words;
    return {};
}

void compare(const PowerMap& map, WhoseMap& whose) {
    for (size_t row = 0; row < whose.decisions.size(); ++row)
        for (size_t column = 0; column < whose.columns.size(); ++column) {
            PerceptionGap gap{row, column, 0, {}, {}};
            std::vector<double> known;
            for (const ViewPanel& panel : whose.panels) {
                const ViewCell& cell = panel.cells[row][column];
                const bool seen = cell.state == ViewCell::State::Known;
                gap.medians.push_back(seen ? std::optional(cell.median) : std::nullopt);
                if (seen)
                    known.push_back(cell.median);
            }
            if (known.size() < 2)
                continue;
            const auto [least, most] = std::minmax_element(known.begin(), known.end());
            gap.width = *most - *least;
            for (ViewPanel& panel : whose.panels)
                panel.cells[row][column].apart =
                    gap.width >= seenApart &&
                    panel.cells[row][column].state == ViewCell::State::Known;
            if (gap.width < leastGap)
                continue;
            gap.words = wordsFor(map, whose.decisions[row].id, whose.columns[column].constituency);
            whose.gaps.push_back(std::move(gap));
        }
    std::stable_sort(whose.gaps.begin(), whose.gaps.end(), [](const auto& a, const auto& b) {
        return a.width > b.width;
    });
}

QString levelOf(double median, const Words& words) {
    if (median == std::round(median))
        return levelInWords(SayLevel(int(median)), words);
    return medianText(median, words);
}

} // namespace

int answersIn(const Tally& tally) {
    int answers = 0;
    for (const auto& [level, people] : tally)
        answers += people;
    return answers;
}

std::optional<double> medianOf(const Tally& tally) {
    std::vector<int> known;
    for (const auto& [level, people] : tally)
        if (level)
            known.insert(known.end(), size_t(std::max(people, 0)), *level);
    if (known.size() < size_t(leastAnswers))
        return std::nullopt;
    const size_t half = known.size() / 2; // a tally is in the order of its levels
    return known.size() % 2 == 1 ? double(known[half]) : (known[half - 1] + known[half]) / 2.0;
}

ViewCell viewCell(const Tally& tally) {
    ViewCell cell;
    cell.tally = tally;
    const int answers = answersIn(tally);
    if (answers == 0)
        return cell;
    const auto unknown = tally.find(std::nullopt);
    const int fog = unknown == tally.end() ? 0 : unknown->second;
    const auto median = medianOf(tally);
    if (!median || 2 * fog > answers) {
        cell.state = ViewCell::State::Fog;
        return cell;
    }
    cell.state = ViewCell::State::Known;
    cell.median = *median;
    return cell;
}

WhoseMap whoseMap(const PowerMap& map, Lens lens, Language language) {
    WhoseMap whose;
    whose.decisions = map.decisions;
    std::vector<Constituency> also;
    for (const auto& [key, tally] : map.views)
        if (const auto* constituency = std::get_if<Constituency>(&key.whom))
            also.push_back(*constituency);
    PowerMap bare; // a column for each group that a perspective speaks of
    whose.columns = decisionMatrix(bare, language, {also, {}, {}}).columns;
    for (const Perspective& perspective : map.perspectives)
        whose.panels.push_back(panelOf(map, perspective, whose, lens));
    compare(map, whose);
    return whose;
}

QString fogSentence(const WhoseMap& whose, const Words& words) {
    const ViewPanel* most = nullptr;
    const ViewPanel* least = nullptr;
    for (const ViewPanel& panel : whose.panels) {
        if (panel.locked || panel.asked == 0)
            continue;
        if (most == nullptr || panel.fogRate() > most->fogRate())
            most = &panel;
        if (least == nullptr || panel.fogRate() < least->fogRate())
            least = &panel;
    }
    if (most == nullptr || most == least)
        return {};
    const auto percent = [&](const ViewPanel& panel) {
        return QString::number(int(std::lround(100 * panel.fogRate())));
    };
    return words
        .translate("whose map", "%1 answered “don’t know” in %2 % of the cells, %3 in %4 %.")
        .arg(most->perspective.title, percent(*most), least->perspective.title, percent(*least));
}

QString gapSentence(const WhoseMap& whose, const PerceptionGap& gap, const Words& words) {
    QStringList seen;
    for (size_t i = 0; i < whose.panels.size(); ++i) {
        const QString& who = whose.panels[i].perspective.title;
        if (gap.medians[i])
            seen.append(
                words.translate("whose map", "%1 see %2").arg(who, levelOf(*gap.medians[i], words))
            );
        else if (!whose.panels[i].locked)
            seen.append(words.translate("whose map", "%1 do not know").arg(who));
    }
    return words.translate("whose map", "%1, %2: %3.")
        .arg(whose.decisions[gap.row].name, whose.columns[gap.column].label, words.list(seen));
}

QString viewCellSentence(
    const WhoseMap& whose, const ViewPanel& panel, size_t row, size_t column, const Words& words
) {
    const ViewCell& cell = panel.cells[row][column];
    const QString level = cell.state == ViewCell::State::Known ? levelOf(cell.median, words)
                          : cell.state == ViewCell::State::Fog
                              ? vocabulary::sayLabel(std::nullopt, words.language())
                              : words.translate("matrix", "no answer yet");
    QString sentence = QStringLiteral("%1, %2, %3: %4")
                           .arg(
                               panel.perspective.title,
                               whose.decisions[row].name,
                               whose.columns[column].label,
                               level
                           );
    if (cell.apart)
        sentence += words.translate("whose map", "; seen two or more steps apart");
    return sentence;
}

QString askedText(const Perspective& perspective, const Words& words) {
    QString text = words.translate("whose map", "n = %1").arg(perspective.people);
    if (perspective.askedOn.isValid())
        text += QStringLiteral(", ") + words.shortDate(perspective.askedOn);
    if (perspective.askedUntil.isValid())
        text += words.translate("whose map", " to %1", "a second date")
                    .arg(words.shortDate(perspective.askedUntil));
    return text;
}

QString medianText(double median, const Words& words) {
    return words.locale().toString(median, 'f', median == std::round(median) ? 0 : 1);
}

QStringList letters(const WhoseMap& whose) {
    QStringList taken;
    for (const ViewPanel& panel : whose.panels) {
        QString letter = panel.perspective.title.left(1).toUpper();
        for (const QChar each : panel.perspective.title.toUpper())
            if (each.isLetter() && !taken.contains(QString(each))) {
                letter = each;
                break;
            }
        taken.append(letter);
    }
    return taken;
}

} // namespace trellis::power
