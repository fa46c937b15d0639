#include "core/report/coach_brief.h"

#include "core/analysis/findings.h"
#include "core/photovoice/campaign.h"
#include "core/photovoice/findings.h"
#include "core/power/findings.h"
#include "core/power/measures.h"
#include "core/report/since_last.h"
#include "core/team/actions.h"
#include "core/team/findings.h"
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
        power();
        moves();
        m_document.blocks.push_back(Heading{2, m_words.translate("brief", "Notes from our talk")});
        m_document.blocks.push_back(BlankLines{4});
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
    void power();
    void presence();
    void moves();
    void tell(const analysis::GrowthMove& move);
    [[nodiscard]] QString occasion() const;
    [[nodiscard]] std::optional<int> week() const;
    [[nodiscard]] QString lede() const;
    [[nodiscard]] QString decisionName(const analysis::GrowthMove& move) const;
    [[nodiscard]] analysis::GrowthMove withRoles(const analysis::GrowthMove& move) const;

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
    heading(m_words.translate("brief", "The team"));
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
        tiles.tiles.push_back({m_material.jpegs[i], photo.title, photo.caption, credit, alternative}
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
    for (const QString& sentence : photovoice::emptyCellSentences(m_material.album, m_words, 2))
        paragraph(sentence, Paragraph::Style::Caption);
}

void Brief::power() {
    const auto found = power::findings(m_material.map, m_words);
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
    if (!m_material.map.say.empty()) {
        QStringList words;
        for (const auto topic : {power::Topic::Gap, power::Topic::Fog})
            words += power::sentencesOf(found, topic);
        power::DecisionMatrix matrix = power::decisionMatrix(m_material.map, m_words.language());
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

void Brief::presence() {
    const auto measures = power::decisionMeasures(m_material.map, Lens::Practice);
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

QString Brief::decisionName(const analysis::GrowthMove& move) const {
    for (const power::Decision& decision : m_material.map.decisions)
        if (move.decision == decision.id.uuid())
            return decision.name;
    return {};
}

/// An owner's own words may be a name: the coach reads the group that the owner belongs to.
analysis::GrowthMove Brief::withRoles(const analysis::GrowthMove& move) const {
    const auto role = [this](std::optional<Constituency> constituency) {
        return constituency ? vocabulary::label(*constituency, m_words.language()) : QString();
    };
    analysis::GrowthMove told = move;
    told.owner = role(move.ownerConstituency);
    told.coOwner = role(move.coOwnerConstituency);
    return told;
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
    if (told > 0)
        paragraph(m_words.translate("brief", "Also on our list:"));
    add(others);
}

void Brief::tell(const analysis::GrowthMove& move) {
    QStringList facts{vocabulary::label(move.status, m_words.language())};
    if (!move.attribute.isEmpty())
        facts.append(catalogue::attributeName(move.attribute, m_words.language()));
    if (move.reviewOn.isValid())
        facts.append(m_words.translate("brief", "review on %1").arg(m_words.date(move.reviewOn)));
    add(Heading{3, move.title});
    paragraph(analysis::growthSentence(withRoles(move), decisionName(move), m_words));
    paragraph(facts.join(u" · "_s), Paragraph::Style::Caption);
    if (!move.support.isEmpty())
        paragraph(m_words.translate("brief", "Help wanted: %1").arg(move.support));
}

} // namespace

Document coachBrief(const BriefMaterial& material, const Words& words) {
    return Brief(material, words).written();
}

} // namespace trellis::report
