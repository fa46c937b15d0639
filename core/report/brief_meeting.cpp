#include "core/analysis/findings.h"
#include "core/analysis/meeting_findings.h"
#include "core/report/brief_parts.h"
#include "core/report/meeting_parts.h"

namespace trellis::report {
namespace {

/// The first notes of that kind, those that point at something before those that do not.
void quote(
    List& list, const MeetingMaterial& material, NoteKind kind, int most, const Words& words
) {
    int quoted = 0;
    for (const bool pointing : {true, false})
        for (const analysis::MeetingNote& note : material.meeting.notes)
            if (note.kind == kind && material.evidence.contains(note.id) == pointing &&
                quoted < most) {
                list.items.push_back({noteSentence(material, note, words)});
                ++quoted;
            }
}

} // namespace

std::vector<Block> meetingInBrief(const MeetingMaterial& material, const Words& words) {
    std::vector<Block> blocks{Heading{2, words.translate("brief", "What the team said")}};
    QStringList sentences{
        analysis::meetingSentence(material.meeting, words),
        analysis::saidSentence(material.meeting, words),
        analysis::quietSentence(analysis::voices(material.meeting), words),
    };
    sentences.removeAll(QString());
    blocks.emplace_back(Paragraph{sentences.join(u' ')});
    List said;
    quote(said, material, NoteKind::See, 1, words);
    quote(said, material, NoteKind::Explain, 2, words); // one alone would be the answer
    if (!said.items.empty())
        blocks.emplace_back(said);
    auto standing = meetingStanding(material, words, Form::Lines);
    std::move(standing.begin(), standing.end(), std::back_inserter(blocks));
    return blocks;
}

} // namespace trellis::report
