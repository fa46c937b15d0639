#include "core/report/meeting_record.h"

#include "core/analysis/findings.h"
#include "core/analysis/meeting_findings.h"
#include "core/analysis/store.h"
#include "core/evidence/store.h"
#include "core/power/store.h"
#include "core/report/role_names.h"
#include "core/team/profile.h"
#include "core/words/catalogue.h"

#include <algorithm>

namespace trellis::report {
namespace {

using namespace Qt::Literals::StringLiterals;
using analysis::Placement;

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
        standing();
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
    void standing();
    void moves();
    void missing();
    [[nodiscard]] QString told(const analysis::MeetingNote& note) const;
    [[nodiscard]] analysis::GrowthMove withRoles(const analysis::GrowthMove& move) const;

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
    m_document.occasion = m_words.date(meeting.heldOn);
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
    QStringList less;
    for (const analysis::Voice& voice : analysis::voices(meeting))
        if (voice.here > 0 && (voice.share == analysis::Voice::Share::Less ||
                               voice.share == analysis::Voice::Share::NotHeard))
            less.append(m_words.locale().toLower(vocabulary::plural(voice.group, m_words.language())
            ));
    if (!less.isEmpty())
        sentences.append(
            say(QT_TRANSLATE_NOOP("record", "Heard less than their share of the room: %1."))
                .arg(m_words.list(less))
        );
    paragraph(sentences.join(u' '));
}

QString Record::told(const analysis::MeetingNote& note) const {
    QString told = u"“%1”"_s.arg(note.words);
    QStringList rests;
    if (note.constituency)
        rests.append(vocabulary::plural(vocabulary::groupOf(*note.constituency), m_words.language())
        );
    if (const auto found = m_material.evidence.find(note.id); found != m_material.evidence.end())
        rests += found->second;
    return rests.isEmpty() ? told : u"%1 (%2)"_s.arg(told, rests.join(u"; "_s));
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
        list.items.push_back({told(seen[i])});
    add(list);
}

void Record::explanations() {
    List list;
    for (const analysis::MeetingNote& note : m_material.meeting.notes)
        if (note.kind == NoteKind::Explain && list.items.size() < mostObservations)
            list.items.push_back({told(note)});
    if (list.items.empty())
        return;
    heading(say(QT_TRANSLATE_NOOP("record", "How we explain it")));
    add(list);
}

/// The spread of each attribute before the talk and after it, and where the team is furthest apart.
void Record::standing() {
    const QStringList& attributes = m_material.meeting.attributes;
    const auto before =
        analysis::spreads(m_material.placements, Placement::Round::Before, attributes);
    const auto after =
        analysis::spreads(m_material.placements, Placement::Round::After, attributes);
    const auto& first = before.empty() ? after : before;
    if (first.empty())
        return;
    heading(say(QT_TRANSLATE_NOOP("record", "Where we stand")));
    Table table;
    table.caption = say(QT_TRANSLATE_NOOP(
        "record", "People at each level, 1 Not yet to 4 Shared and lasting; the widest spread first"
    ));
    table.header = {
        say(QT_TRANSLATE_NOOP("record", "Attribute")),
        u"1"_s,
        u"2"_s,
        u"3"_s,
        u"4"_s,
        say(QT_TRANSLATE_NOOP("record", "Before we talked")),
        say(QT_TRANSLATE_NOOP("record", "After"))};
    for (const analysis::Spread& spread : first) {
        QStringList row{catalogue::attributeName(spread.attribute, m_words.language())};
        for (const int people : spread.marks)
            row.append(QString::number(people));
        row.append(analysis::rangeSentence(spread, m_words));
        const auto later = std::find_if(after.begin(), after.end(), [&](const auto& each) {
            return each.attribute == spread.attribute;
        });
        row.append(
            later == after.end() || before.empty() ? QString()
                                                   : analysis::rangeSentence(*later, m_words)
        );
        table.rows.push_back(row);
    }
    add(table);
    paragraph(analysis::disagreementSentence(first, m_words));
    paragraph(analysis::differenceSentence(first.front(), m_words));
}

analysis::GrowthMove Record::withRoles(const analysis::GrowthMove& move) const {
    const auto role = [this](std::optional<Constituency> constituency) {
        return constituency ? vocabulary::label(*constituency, m_words.language()) : QString();
    };
    analysis::GrowthMove roles = move;
    roles.owner = role(move.ownerConstituency);
    roles.coOwner = role(move.coOwnerConstituency);
    return roles;
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
        paragraph(analysis::growthSentence(withRoles(chosen[i]), decision, m_words));
        QStringList facts;
        if (const int dots = dotsOn(chosen[i]); dots > 0)
            facts.append(m_words.translate("record", "%n dot(s).", nullptr, dots));
        if (const auto hands = m_material.hands.find(chosen[i].id); hands != m_material.hands.end())
            facts.append(analysis::consensusSentence(analysis::consensus(hands->second), m_words));
        paragraph(facts.join(u' '), Paragraph::Style::Caption);
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
            list.items.push_back({told(note)});
    if (list.items.empty())
        return;
    heading(say(QT_TRANSLATE_NOOP("record", "Whose voice we missed")));
    add(list);
}

} // namespace

MeetingMaterial
gatherMeeting(const school::Reader& reader, analysis::Meeting meeting, Language language) {
    const RoleNames roles(reader, language);
    MeetingMaterial material;
    material.school = team::profile(reader).name;
    for (analysis::MeetingNote& note : meeting.notes)
        note.words = roles.in(note.words);
    meeting.title = roles.in(meeting.title);
    meeting.aim = roles.in(meeting.aim);
    material.meeting = meeting;
    for (const analysis::MeetingNote& note : meeting.notes)
        for (const auto& end : evidence::restsOn(reader, {u"note"_s, note.id.uuid()}))
            material.evidence[note.id].append(end.name);
    material.placements = analysis::placements(reader, meeting.id);
    material.dots = analysis::dots(reader, meeting.id);
    material.hands = analysis::hands(reader, meeting.id);
    for (analysis::GrowthMove& move : analysis::growthMoves(reader)) {
        if (move.meeting != meeting.id.uuid() && !material.dots.contains(move.id))
            continue;
        for (QString* words :
             {&move.title, &move.because, &move.firstStep, &move.sign, &move.support})
            *words = roles.in(*words);
        material.moves.push_back(move);
    }
    material.decisions = power::readMap(reader).decisions;
    return material;
}

Document meetingRecord(const MeetingMaterial& material, const Words& words) {
    return Record(material, words).written();
}

} // namespace trellis::report
