#include "core/power/findings.h"
#include "core/power/measures.h"
#include "core/report/brief_parts.h"

namespace trellis::report {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Adds the parts about power, each only when it has something to say.
class PowerPart {
public:
    PowerPart(const power::PowerMap& map, const Words& words) : m_map(map), m_words(words) {}

    std::vector<Block> written() {
        tell();
        return std::move(m_blocks);
    }

private:
    void add(Block block) { m_blocks.push_back(std::move(block)); }
    void heading(const QString& text) { add(Heading{2, text}); }
    void paragraph(const QString& text, Paragraph::Style style = Paragraph::Style::Body) {
        if (!text.isEmpty())
            add(Paragraph{text, style});
    }
    void tell();
    void presence();

    const power::PowerMap& m_map;
    const Words& m_words;
    std::vector<Block> m_blocks;
};

void PowerPart::tell() {
    const auto found = power::findings(m_map, m_words);
    if (found.empty())
        return;
    for (const auto topic :
         {power::Topic::Spaces, power::Topic::Decisions, power::Topic::Control}) {
        const QStringList sentences = power::sentencesOf(found, topic);
        if (sentences.isEmpty())
            continue;
        heading(power::headingOf(topic, m_words));
        paragraph(sentences.join(u' '));
    }
    if (!m_map.say.empty()) {
        QStringList words;
        for (const auto topic : {power::Topic::Gap, power::Topic::Fog})
            words += power::sentencesOf(found, topic);
        power::DecisionMatrix matrix = power::decisionMatrix(m_map, m_words.language());
        for (power::MatrixRow& row : matrix.rows)
            row.decidedBy.clear(); // the team's own words may hold names
        heading(m_words.translate("brief", "On paper and in practice"));
        add(Figure{Matrix{std::move(matrix), power::matrixWords(m_words)}, words.join(u' ')});
        paragraph(words.join(u' '));
    }
    presence();
    for (const auto topic : {power::Topic::Drift, power::Topic::Presence})
        paragraph(power::sentencesOf(found, topic).join(u' '));
}

void PowerPart::presence() {
    const auto measures = power::decisionMeasures(m_map, Lens::Practice);
    if (measures.presence.empty() || measures.finalSayShare.empty())
        return;
    Bars bars{
        m_words.translate("brief", "in the room"),
        m_words.translate("brief", "has the final say"),
        {}};
    QStringList words;
    const QLocale locale = m_words.locale();
    const auto percent = [&](double share) {
        return locale.toString(qRound(share * 100)) + u" %"_s;
    };
    for (const auto& [constituency, share] : measures.finalSayShare) {
        const auto present = measures.presence.find(constituency);
        const double presence = present == measures.presence.end() ? 0 : present->second;
        const QString label = power::labelOf(constituency, m_words.language());
        const QString values = m_words.translate("brief", "%1 in the room, %2 of the final say")
                                   .arg(percent(presence), percent(share));
        const QString figures = u"%1 / %2"_s.arg(percent(presence), percent(share));
        bars.rows.push_back({label, vocabulary::groupOf(constituency), presence, share, figures});
        words.append(u"%1: %2"_s.arg(label, values));
    }
    heading(m_words.translate("brief", "In the room, and deciding"));
    add(Figure{bars, words.join(u"; "_s)});
    paragraph(
        m_words.translate(
            "brief",
            "Of %n decision(s) with a known answer, in practice.",
            nullptr,
            measures.decisions
        ),
        Paragraph::Style::Caption
    );
}

} // namespace

std::vector<Block> powerInBrief(const power::PowerMap& map, const Words& words) {
    return PowerPart(map, words).written();
}

} // namespace trellis::report
