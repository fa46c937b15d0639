#include "core/report/meeting_parts.h"

#include "core/analysis/meeting_findings.h"
#include "core/words/catalogue.h"

#include <algorithm>

namespace trellis::report {
namespace {

using namespace Qt::Literals::StringLiterals;
using analysis::Placement;
using analysis::Spread;

/// Marks of one or two people are theirs: they stay at school.
std::vector<Spread> shownSpreads(const MeetingMaterial& material, Placement::Round round) {
    auto all = analysis::spreads(material.placements, round, material.meeting.attributes);
    std::erase_if(all, [](const Spread& each) { return each.people < analysis::leastRaters; });
    return all;
}

QStringList rowOf(const Spread& spread, const std::vector<Spread>& after, const Words& words) {
    QStringList row{catalogue::attributeName(spread.attribute, words.language())};
    for (const int people : spread.marks)
        row.append(QString::number(people));
    row.append(analysis::rangeSentence(spread, words));
    const auto later = std::find_if(after.begin(), after.end(), [&](const Spread& each) {
        return each.attribute == spread.attribute;
    });
    row.append(later == after.end() ? QString() : analysis::rangeSentence(*later, words));
    return row;
}

Table spreadTable(
    const std::vector<Spread>& first, const std::vector<Spread>& after, const Words& words
) {
    Table table;
    table.caption = words.translate(
        "record", "People at each level, 1 Not yet to 4 Shared and lasting; the widest spread first"
    );
    table.header = {
        words.translate("record", "Attribute"),
        u"1"_s,
        u"2"_s,
        u"3"_s,
        u"4"_s,
        words.translate("record", "Before we talked"),
        words.translate("record", "After")};
    for (const Spread& spread : first)
        table.rows.push_back(rowOf(spread, after, words));
    return table;
}

/// The widest spreads alone: a brief points at what to talk about.
constexpr size_t mostLines = 3;

List spreadLines(
    const std::vector<Spread>& first, const std::vector<Spread>& after, const Words& words
) {
    List lines;
    for (const Spread& spread : first) {
        if (lines.items.size() == mostLines)
            break;
        const auto later = std::find_if(after.begin(), after.end(), [&](const Spread& each) {
            return each.attribute == spread.attribute;
        });
        const QString name = catalogue::attributeName(spread.attribute, words.language());
        lines.items.push_back(
            {later != after.end() ? analysis::changeSentence(spread, *later, words)
                                  : u"%1: %2."_s.arg(name, analysis::rangeSentence(spread, words))}
        );
    }
    return lines;
}

/// How many of the attributes were placed by somebody, but by too few to be shown.
int hiddenAttributes(const MeetingMaterial& material, const std::vector<Spread>& shown) {
    const auto placed = [&](const QString& attribute) {
        return std::any_of(
            material.placements.begin(),
            material.placements.end(),
            [&](const Placement& each) { return each.attribute == attribute; }
        );
    };
    const auto isShown = [&](const QString& attribute) {
        return std::any_of(shown.begin(), shown.end(), [&](const Spread& each) {
            return each.attribute == attribute;
        });
    };
    const QStringList& all = material.meeting.attributes;
    return int(std::count_if(all.begin(), all.end(), [&](const QString& attribute) {
        return placed(attribute) && !isShown(attribute);
    }));
}

} // namespace

QString noteSentence(
    const MeetingMaterial& material, const analysis::MeetingNote& note, const Words& words
) {
    const QString told = u"“%1”"_s.arg(note.words);
    QStringList rests;
    if (note.constituency)
        rests.append(vocabulary::plural(vocabulary::groupOf(*note.constituency), words.language()));
    if (const auto found = material.evidence.find(note.id); found != material.evidence.end())
        rests += found->second;
    return rests.isEmpty() ? told : u"%1 (%2)"_s.arg(told, rests.join(u"; "_s));
}

std::vector<Block> meetingStanding(const MeetingMaterial& material, const Words& words, Form form) {
    const auto before = shownSpreads(material, Placement::Round::Before);
    const auto after = shownSpreads(material, Placement::Round::After);
    const auto& first = before.empty() ? after : before;
    std::vector<Block> blocks;
    if (!first.empty()) {
        const auto later = before.empty() ? std::vector<Spread>{} : after;
        if (form == Form::Table)
            blocks.emplace_back(spreadTable(first, later, words));
        else
            blocks.emplace_back(spreadLines(first, later, words));
        if (form == Form::Lines && first.size() > mostLines)
            blocks.emplace_back(Paragraph{
                words.translate(
                    "record",
                    "%n more attribute(s), closer together, are in the record of the meeting.",
                    nullptr,
                    int(first.size() - mostLines)
                ),
                Paragraph::Style::Caption});
        for (const QString& sentence :
             {analysis::disagreementSentence(first, words),
              analysis::differenceSentence(first.front(), words)})
            if (!sentence.isEmpty())
                blocks.emplace_back(Paragraph{sentence});
    }
    if (const int hidden = hiddenAttributes(material, first); hidden > 0)
        blocks.emplace_back(Paragraph{
            words.translate(
                "record",
                "%n attribute(s) placed by fewer than three people, and not shown.",
                nullptr,
                hidden
            ),
            Paragraph::Style::Caption});
    if (!blocks.empty())
        blocks.insert(blocks.begin(), Heading{2, words.translate("record", "Where we stand")});
    return blocks;
}

QString supportSentence(
    const MeetingMaterial& material, Id<analysis::GrowthMove> move, const Words& words
) {
    QStringList facts;
    if (const auto dots = material.dots.find(move); dots != material.dots.end() && dots->second > 0)
        facts.append(words.translate("record", "%n dot(s).", nullptr, dots->second));
    if (const auto hands = material.hands.find(move); hands != material.hands.end())
        facts.append(analysis::consensusSentence(analysis::consensus(hands->second), words));
    return facts.join(u' ');
}

analysis::GrowthMove byRoles(analysis::GrowthMove move, const Words& words) {
    const auto role = [&](std::optional<Constituency> constituency) {
        return constituency ? vocabulary::label(*constituency, words.language()) : QString();
    };
    move.owner = role(move.ownerConstituency);
    move.coOwner = role(move.coOwnerConstituency);
    return move;
}

void append(Document& document, std::vector<Block> blocks) {
    std::move(blocks.begin(), blocks.end(), std::back_inserter(document.blocks));
}

} // namespace trellis::report
