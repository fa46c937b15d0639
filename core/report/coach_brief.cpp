#include "core/report/coach_brief.h"

#include "core/analysis/findings.h"
#include "core/photovoice/campaign.h"
#include "core/photovoice/findings.h"
#include "core/photovoice/measure_words.h"
#include "core/power/findings.h"
#include "core/report/brief_parts.h"
#include "core/report/meeting_parts.h"
#include "core/report/since_last.h"
#include "core/team/actions.h"
#include "core/team/findings.h"
#include "core/team/measures.h"
#include "core/team/term.h"
#include "core/words/catalogue.h"

#include <algorithm>

namespace trellis::report {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Adds the sections of the brief, one after another, each only when it has something to say.
class Brief {
public:
    Brief(const BriefMaterial& material, const Words& words)
        : m_material(material),
          m_words(words) {
        m_document.language = words.language();
    }

    Document written() {
        header();
        headline();
        sinceLastTime();
        team();
        photos();
        append(m_document, powerInBrief(m_material.map, m_words));
        if (m_material.meeting)
            append(m_document, meetingInBrief(*m_material.meeting, m_words));
        moves();
        m_document.blocks.push_back(Heading{2, m_words.translate("brief", "Notes from our talk")});
        m_document.blocks.push_back(BlankLines{3});
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

    void header();
    void headline();
    void sinceLastTime();
    void team();
    void voicesMissing();
    void photos();
    void moves();
    void tell(const analysis::GrowthMove& move);
    [[nodiscard]] QString occasion() const;
    [[nodiscard]] std::optional<int> week() const;
    [[nodiscard]] QString lede() const;
    [[nodiscard]] QString decisionName(const analysis::GrowthMove& move) const;

    const BriefMaterial& m_material;
    const Words& m_words;
    Document m_document;
};

std::optional<int> Brief::week() const {
    const QDate start = m_material.profile.courseStart;
    if (!start.isValid() || m_material.today < start)
        return std::nullopt;
    const int week = int(start.daysTo(m_material.today)) / 7 + 1;
    return week <= m_material.profile.courseWeeks ? std::optional(week) : std::nullopt;
}

QString Brief::occasion() const {
    QStringList parts{m_words.date(m_material.today)};
    if (const auto now = week())
        parts.append(m_words.translate("brief", "week %1 of %2")
                         .arg(*now)
                         .arg(m_material.profile.courseWeeks));
    return parts.join(u", "_s);
}

void Brief::header() {
    const QString name = m_material.profile.name.isEmpty()
                             ? m_words.translate("brief", "Our school")
                             : m_material.profile.name;
    m_document.school = name;
    m_document.kind = m_words.translate("brief", "Brief for our coach");
    m_document.title = u"%1, %2"_s.arg(m_document.kind, name);
    m_document.occasion = occasion();
    m_document.pageOf = m_words.translate("brief", "%1 of %2");
    QStringList footer{m_words.translate(
        "brief",
        "Shared with the coach and nobody else. Groups of fewer than ten people are not counted."
    )};
    if (const int held = photosHeldBack(m_material); held > 0)
        footer.append(m_words.translate(
            "brief", "%n photo(s) are not cleared for the coach and stay at school.", nullptr, held
        ));
    m_document.footer = footer.join(u' ');
}

QString Brief::lede() const {
    QStringList parts;
    if (!m_material.album.photos.empty())
        parts.append(photovoice::albumSentence(m_material.album, m_words));
    if (!m_material.map.decisions.empty())
        parts.append(m_words.translate(
            "brief", "%n decision(s) on the map", nullptr, int(m_material.map.decisions.size())
        ));
    if (!m_material.moves.empty())
        parts.append(
            m_words.translate("brief", "%n growth move(s)", nullptr, int(m_material.moves.size()))
        );
    if (parts.isEmpty())
        return m_words.translate(
            "brief", "We are at the beginning: this brief fills as the team maps its school."
        );
    return m_words.translate("brief", "So far: %1.").arg(m_words.list(parts));
}

void Brief::headline() {
    const auto control =
        power::sentencesOf(power::findings(m_material.map, m_words), power::Topic::Control);
    const QString title = !control.isEmpty()
                              ? m_words.translate("brief", "Who decides here, and who could")
                          : !m_material.album.photos.empty()
                              ? m_words.translate("brief", "What makes our school strong")
                              : m_words.translate("brief", "Where we stand");
    add(Heading{1, title});
    paragraph(lede(), Paragraph::Style::Lede);
}

void Brief::sinceLastTime() {
    if (m_material.talks.empty())
        return;
    const course::SharedOneToOne& last = m_material.talks.front();
    heading(m_words.translate("brief", "Since we last spoke"));
    List promised;
    for (const course::Promise& promise : last.promises)
        promised.items.push_back({promise.words, promise.done ? List::Mark::Done : List::Mark::Open}
        );
    if (!promised.items.empty()) {
        paragraph(m_words.translate("brief", "Promised on %1:").arg(m_words.date(last.heldOn)));
        add(promised);
    }
    paragraph(last.sharedNote);
    if (const QString changed = changesSentence(m_material.sinceLastTalk, m_words);
        !changed.isEmpty())
        paragraph(changed, Paragraph::Style::Caption);
}

void Brief::team() {
    const auto found = team::findings(m_material.team, m_words);
    if (found.empty())
        return;
    heading(team::teamName(m_material.profile.teamTerm, m_words));
    List sentences;
    for (const team::Finding& finding : found)
        sentences.items.push_back({finding.sentence});
    add(sentences);
    if (const QString& barriers = m_material.team.charter.barriers; !barriers.isEmpty())
        paragraph(m_words.translate("brief", "What keeps people from coming: %1").arg(barriers));
    voicesMissing();
}

void Brief::voicesMissing() {
    constexpr size_t mostActions = 4;
    List steps;
    for (const team::TeamAction& action : m_material.actions)
        if (steps.items.size() < mostActions)
            steps.items.push_back({
                u"%1: %2"_s.arg(action.voice, team::actionSentence(action, m_words)),
                List::Mark::Open,
            });
    if (steps.items.empty())
        return;
    paragraph(m_words.translate("brief", "What we will try, for voices that are missing:"));
    add(steps);
}

void Brief::photos() {
    if (m_material.album.photos.empty())
        return;
    heading(m_words.translate("brief", "What people photographed"));
    if (const auto* campaign = photovoice::currentCampaign(m_material.album, m_material.today))
        paragraph(photovoice::campaignSentence(
            *campaign,
            photovoice::progressOf(m_material.album, *campaign, m_material.today),
            m_words
        ));
    Photos tiles;
    for (size_t i = 0; i < m_material.jpegs.size(); ++i) {
        const photovoice::Photo& photo = m_material.cleared[i].photo();
        const auto group = photovoice::takenBy(m_material.album, photo);
        const QString alternative = !photo.alternativeText.isEmpty() ? photo.alternativeText
                                    : !photo.title.isEmpty()
                                        ? photo.title
                                        : m_words.translate("brief", "A photo from the school");
        // The coach reads who took it as a role: names stay at school.
        const QString credit = group ? vocabulary::label(*group, m_words.language()) : QString();
        tiles.tiles.push_back(
            {m_material.jpegs[i],
             photo.title,
             photo.caption,
             credit,
             alternative,
             photo.captionTranslation}
        );
    }
    if (!tiles.tiles.empty())
        add(tiles);
    else
        paragraph(m_words.translate(
            "brief",
            "No photo is cleared for the coach yet; they stay at school until the forms are signed."
        ));
    QStringList themes;
    for (const photovoice::Theme& theme : m_material.album.themes)
        themes.append(theme.name);
    if (!themes.isEmpty())
        paragraph(m_words.translate("brief", "Themes the team named: %1.").arg(m_words.list(themes))
        );
    for (const QString& sentence : photovoice::emptyCellSentences(m_material.album, m_words, 1))
        paragraph(sentence, Paragraph::Style::Caption);
    const auto seats = team::seatsByGroup(m_material.team.seats);
    auto voices = photovoice::voiceMix(m_material.album, seats);
    std::ranges::stable_sort(voices, std::greater(), [](const photovoice::Voice& voice) {
        return voice.ofTheTeam.value_or(0) - voice.share; // the widest gap is told
    });
    for (const QString& sentence : photovoice::voiceSentences(voices, m_words).mid(0, 1))
        paragraph(sentence, Paragraph::Style::Caption);
}

QString Brief::decisionName(const analysis::GrowthMove& move) const {
    for (const power::Decision& decision : m_material.map.decisions)
        if (move.decision == decision.id.uuid())
            return decision.name;
    return {};
}

void Brief::moves() {
    if (m_material.moves.empty())
        return;
    heading(m_words.translate("brief", "What we will move"));
    constexpr size_t mostTold = 3; // what a team commits to at once
    List others;
    size_t told = 0;
    for (const analysis::GrowthMove& move : m_material.moves) {
        const bool isCommitted =
            move.status != MoveStatus::Idea && move.status != MoveStatus::Dropped;
        if (isCommitted && told < mostTold) {
            tell(move);
            ++told;
        } else if (move.status != MoveStatus::Dropped) {
            const QString status = vocabulary::label(move.status, m_words.language());
            others.items.push_back({u"%1 (%2)"_s.arg(move.title, status.toLower())});
        }
    }
    if (others.items.empty())
        return;
    if (told == 0)
        return add(others);
    QStringList titles;
    for (const List::Item& item : others.items)
        titles.append(item.text);
    paragraph(m_words.translate("brief", "Also on our list: %1.").arg(titles.join(u"; "_s)));
}

void Brief::tell(const analysis::GrowthMove& move) {
    QStringList facts{vocabulary::label(move.status, m_words.language())};
    if (!move.attribute.isEmpty())
        facts.append(catalogue::attributeName(move.attribute, m_words.language()));
    if (move.reviewOn.isValid())
        facts.append(m_words.translate("brief", "review on %1").arg(m_words.date(move.reviewOn)));
    add(Heading{3, move.title});
    paragraph(analysis::growthSentence(byRoles(move, m_words), decisionName(move), m_words));
    const QString support =
        m_material.meeting ? supportSentence(*m_material.meeting, move.id, m_words) : QString();
    paragraph(
        support.isEmpty() ? facts.join(u" · "_s) : facts.join(u" · "_s) + u". "_s + support,
        Paragraph::Style::Caption
    );
    if (!move.support.isEmpty())
        paragraph(m_words.translate("brief", "Help wanted: %1").arg(move.support));
}

} // namespace

Document coachBrief(const BriefMaterial& material, const Words& words) {
    return Brief(material, words).written();
}

} // namespace trellis::report
