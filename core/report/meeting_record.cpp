#include "core/report/meeting_record.h"

#include "core/analysis/findings.h"
#include "core/analysis/meeting_findings.h"
#include "core/report/meeting_parts.h"

#include <algorithm>

namespace trellis::report {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr size_t mostObservations = 3;
constexpr size_t mostMoves = 3;

/// Adds the parts of the record, each only when it has something to say.
class Record {
public:
    Record(const MeetingMaterial& material, const Words& words)
        : m_material(material),
          m_words(words) {}

    Document written() {
        header();
        present();
        observations();
        explanations();
        append(m_document, meetingStanding(m_material, m_words));
        moves();
        missing();
        return std::move(m_document);
    }

private:
    template <class Thing>
    void add(Thing thing) {
        m_document.blocks.push_back(std::move(thing));
    }
    void heading(const QString& text) { add(Heading{2, text}); }
    void paragraph(const QString& text, Paragraph::Style style = Paragraph::Style::Body) {
        if (!text.isEmpty())
            add(Paragraph{text, style});
    }
    [[nodiscard]] QString say(const char* source) const {
        return m_words.translate("record", source);
    }

    void header();
    void present();
    void observations();
    void explanations();
    void moves();
    void missing();

    const MeetingMaterial& m_material;
    const Words& m_words;
    Document m_document;
};

void Record::header() {
    const analysis::Meeting& meeting = m_material.meeting;
    m_document.language = m_words.language();
    m_document.school = m_material.school.isEmpty() ? say(QT_TRANSLATE_NOOP("record", "Our school"))
                                                    : m_material.school;
    m_document.kind = say(QT_TRANSLATE_NOOP("record", "Record of a meeting"));
    m_document.title = u"%1, %2"_s.arg(m_document.kind, m_document.school);
    m_document.occasion = QStringList{m_material.team, m_words.date(meeting.heldOn)}.join(u", "_s);
    m_document.pageOf = say(QT_TRANSLATE_NOOP("record", "%1 of %2"));
    m_document.footer = say(QT_TRANSLATE_NOOP(
        "record",
        "Shared with the team and the coach. Groups and roles, no names; marks are shown by group "
        "only where at least three people stand behind them."
    ));
    add(Heading{1, meeting.title});
    paragraph(meeting.aim, Paragraph::Style::Lede);
}

void Record::present() {
    const analysis::Meeting& meeting = m_material.meeting;
    heading(say(QT_TRANSLATE_NOOP("record", "Who took part")));
    QStringList sentences{analysis::meetingSentence(meeting, m_words)};
    if (meeting.facilitatorConstituency)
        sentences.append(say(QT_TRANSLATE_NOOP("record", "Facilitated by: %1."))
                             .arg(m_words.locale().toLower(vocabulary::label(
                                 *meeting.facilitatorConstituency, m_words.language()
                             ))));
    sentences.append(analysis::quietSentence(analysis::voices(meeting), m_words));
    sentences.removeAll(QString());
    paragraph(sentences.join(u' '));
}

/// Three things that were seen: those with evidence first, then in the order of the meeting.
void Record::observations() {
    std::vector<analysis::MeetingNote> seen;
    for (const analysis::MeetingNote& note : m_material.meeting.notes)
        if (note.kind == NoteKind::See)
            seen.push_back(note);
    if (seen.empty())
        return;
    std::stable_partition(seen.begin(), seen.end(), [this](const analysis::MeetingNote& note) {
        return m_material.evidence.contains(note.id);
    });
    heading(say(QT_TRANSLATE_NOOP("record", "What we saw")));
    List list;
    for (size_t i = 0; i < std::min(seen.size(), mostObservations); ++i)
        list.items.push_back({noteSentence(m_material, seen[i], m_words)});
    add(list);
}

void Record::explanations() {
    List list;
    for (const analysis::MeetingNote& note : m_material.meeting.notes)
        if (note.kind == NoteKind::Explain && list.items.size() < mostObservations)
            list.items.push_back({noteSentence(m_material, note, m_words)});
    if (list.items.empty())
        return;
    heading(say(QT_TRANSLATE_NOOP("record", "How we explain it")));
    add(list);
}

void Record::moves() {
    std::vector<analysis::GrowthMove> chosen;
    for (const analysis::GrowthMove& move : m_material.moves)
        if (move.status != MoveStatus::Idea && move.status != MoveStatus::Dropped)
            chosen.push_back(move);
    const auto dotsOn = [this](const analysis::GrowthMove& move) {
        const auto found = m_material.dots.find(move.id);
        return found == m_material.dots.end() ? 0 : found->second;
    };
    std::stable_sort(chosen.begin(), chosen.end(), [&](const auto& a, const auto& b) {
        return dotsOn(a) > dotsOn(b);
    });
    if (chosen.empty())
        return;
    heading(say(QT_TRANSLATE_NOOP("record", "What we will move")));
    for (size_t i = 0; i < std::min(chosen.size(), mostMoves); ++i) {
        QString decision;
        for (const power::Decision& each : m_material.decisions)
            if (chosen[i].decision == each.id.uuid())
                decision = each.name;
        paragraph(analysis::growthSentence(byRoles(chosen[i], m_words), decision, m_words));
        paragraph(supportSentence(m_material, chosen[i].id, m_words), Paragraph::Style::Caption);
    }
    QStringList help;
    for (const analysis::GrowthMove& move : chosen)
        if (!move.support.isEmpty())
            help.append(move.support);
    if (!help.isEmpty())
        paragraph(say(QT_TRANSLATE_NOOP("record", "Help we want: %1.")).arg(m_words.list(help)));
}

void Record::missing() {
    List list;
    for (const analysis::MeetingNote& note : m_material.meeting.notes)
        if (note.phase == analysis::Phase::Close)
            list.items.push_back({noteSentence(m_material, note, m_words)});
    if (list.items.empty())
        return;
    heading(say(QT_TRANSLATE_NOOP("record", "Whose voice we missed")));
    add(list);
}

} // namespace

Document meetingRecord(const MeetingMaterial& material, const Words& words) {
    return Record(material, words).written();
}

} // namespace trellis::report
