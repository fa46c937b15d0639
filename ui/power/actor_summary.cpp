#include "ui/power/actor_summary.h"

#include "ui/paint/dumbbell.h"
#include "ui/paint/group_badge.h"
#include "ui/paint/network_painter.h"
#include "ui/paint/text.h"
#include "ui/parts/themed.h"

#include <QPainter>

#include <algorithm>

namespace trellis::ui {
namespace {

constexpr size_t mostTies = 4;
constexpr size_t mostDecisions = 10;
constexpr int steps = 5;
constexpr double legendLines = 1.4; ///< two lines of small words

/// Only what both halves know; the matrix says the rest.
std::optional<int> known(const power::PowerMap& map, const power::SayKey& key) {
    const auto answer = map.say.find(key);
    return answer == map.say.end() ? std::nullopt : answer->second;
}

} // namespace

ActorSummary::ActorSummary(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ActorSummary::showActor(
    const power::PowerMap& map, const power::Actor& actor, const Words& words
) {
    const Language language = words.language();
    m_actor.emplace(power::PictureActor{actor.id});
    m_actor->name = actor.name;
    m_actor->constituency = actor.constituency;
    m_actor->group = vocabulary::groupOf(actor.constituency);
    m_actor->paper = actor.influenceFormal;
    m_actor->practice = actor.influencePractice;
    m_actor->note = actor.role;
    const QString group = vocabulary::label(actor.constituency, language);
    m_kind = actor.role.isEmpty()
                 ? tr("%1, %2").arg(vocabulary::label(actor.kind, language), group.toLower())
                 : actor.role;
    fillSay(map, actor);
    fillTies(map, actor, language);
    tell(words);
    updateGeometry();
    update();
}

void ActorSummary::fillSay(const power::PowerMap& map, const power::Actor& actor) {
    m_say.clear();
    const Constituency group =
        vocabulary::mainConstituency(vocabulary::groupOf(actor.constituency));
    for (const power::Decision& decision : map.decisions) {
        Say say{
            decision.shortName.isEmpty() ? decision.name : decision.shortName,
            known(map, {decision.id, group, Lens::Formal}),
            known(map, {decision.id, group, Lens::Practice})};
        if ((say.paper || say.practice) && m_say.size() < mostDecisions)
            m_say.push_back(std::move(say));
    }
}

void ActorSummary::fillTies(
    const power::PowerMap& map, const power::Actor& actor, Language language
) {
    std::vector<power::Tie> ties;
    for (const power::Tie& tie : map.ties)
        if (!tie.perspective && (tie.from == actor.id || tie.to == actor.id))
            ties.push_back(tie);
    std::stable_sort(ties.begin(), ties.end(), [](const auto& one, const auto& other) {
        return one.strength > other.strength;
    });
    m_ties.clear();
    for (const power::Tie& tie : ties) {
        if (m_ties.size() == mostTies)
            break;
        const Id<power::Actor> other = tie.from == actor.id ? tie.to : tie.from;
        const auto found =
            std::find_if(map.actors.begin(), map.actors.end(), [&](const auto& each) {
                return each.id == other;
            });
        if (found != map.actors.end())
            m_ties.push_back(
                {vocabulary::groupOf(found->constituency),
                 found->name,
                 vocabulary::label(tie.type, language).toLower()}
            );
    }
}

/// The picture in words, for who does not see it.
void ActorSummary::tell(const Words& words) {
    QStringList told{power::actorSentence(*m_actor, words)};
    const auto level = [&](const std::optional<int>& say) {
        return say ? QString::number(*say) : tr("not known");
    };
    for (const Say& say : m_say)
        told.append(tr("%1: %2 on paper, %3 in practice")
                        .arg(say.decision, level(say.paper), level(say.practice)));
    for (const Neighbour& tie : m_ties)
        told.append(tr("%1: %2").arg(tie.name, tie.what));
    setAccessibleName(told.join(QStringLiteral(". ")));
}

double ActorSummary::line() const {
    return themeOf(*this).scaled(26);
}

QSize ActorSummary::sizeHint() const {
    const double lines = 2.6 + 2.6 +
                         (m_say.empty() ? 0 : double(m_say.size()) + legendLines + 1.6) +
                         (m_ties.empty() ? 0 : double(m_ties.size()) + 1.4);
    return {240, int(lines * line())};
}

QSize ActorSummary::minimumSizeHint() const {
    return {160, sizeHint().height()};
}

void ActorSummary::paintHead(QPainter& painter, double& top) const {
    const paint::Theme theme = themeOf(*this);
    paint::ActorMark mark;
    mark.centre = {22, top + line()};
    mark.radius = 20;
    mark.group = m_actor->group;
    paint::paintActor(painter, mark, {theme, paint::NetworkLens::Practice});
    const QRectF name(54, top + 2, width() - 54, line());
    paint::paintLine(
        painter, name, m_actor->name, {theme.font(paint::TextStyle::SectionTitle), theme.ink}
    );
    paint::paintLine(
        painter,
        name.translated(0, line() * .85),
        m_kind,
        {theme.font(paint::TextStyle::Small), theme.ink3}
    );
    top += 2.6 * line();
}

void ActorSummary::paintInfluence(QPainter& painter, double& top) const {
    const paint::Theme theme = themeOf(*this);
    const QFont font = theme.font(paint::TextStyle::Small);
    const double names = std::min(
        width() * .52,
        std::max(
            paint::widthOf(tr("Influence on paper"), font),
            paint::widthOf(tr("Influence in practice"), font)
        ) + 10
    );
    for (const bool paper : {true, false}) {
        const auto& level = paper ? m_actor->paper : m_actor->practice;
        const QRectF row(0, top, width(), line());
        paint::paintLine(
            painter,
            QRectF(0, top, names, line()),
            paper ? tr("Influence on paper") : tr("Influence in practice"),
            {font, theme.ink2}
        );
        const double figure = 22;
        const double bar = (width() - names - figure) / steps;
        painter.setPen(Qt::NoPen);
        for (int step = 0; step < steps; ++step) {
            const bool on = level && step < *level;
            painter.setBrush(on ? paper ? theme.ctl : theme.group(m_actor->group) : theme.line);
            painter.drawRoundedRect(
                QRectF(names + step * bar, row.center().y() - 4, bar - 4, 8), 4, 4
            );
        }
        paint::paintLine(
            painter,
            QRectF(width() - figure, top, figure, line()),
            level ? QString::number(*level) : QStringLiteral("?"),
            {theme.font(paint::TextStyle::SmallStrong), theme.ink, Qt::AlignRight}
        );
        top += line();
    }
    top += .6 * line();
}

void ActorSummary::paintSays(QPainter& painter, double& top) const {
    if (m_say.empty())
        return;
    const paint::Theme theme = themeOf(*this);
    const QFont small = theme.font(paint::TextStyle::Small);
    paint::paintLine(
        painter,
        QRectF(0, top, width(), line()),
        tr("Say of its group in decisions"),
        {theme.font(paint::TextStyle::BodyStrong), theme.ink}
    );
    top += line();
    const double names = width() * .42;
    const double figure = 28;
    const double axis = width() - names - figure - 16;
    for (const Say& say : m_say) {
        paint::paintLine(painter, QRectF(0, top, names, line()), say.decision, {small, theme.ink2});
        paint::paintLevelDumbbell(
            painter, QRectF(names + 2, top, axis + 12, line()), {say.paper, say.practice}, theme
        );
        if (say.paper && say.practice && say.paper != say.practice)
            paint::paintLine(
                painter,
                QRectF(width() - figure, top, figure, line()),
                power::changeText(*say.practice - *say.paper, locale()),
                {theme.font(paint::TextStyle::SmallStrong), theme.accentText, Qt::AlignRight}
            );
        top += line();
    }
    painter.setFont(theme.font(paint::TextStyle::Caption));
    painter.setPen(theme.ink3);
    painter.drawText(
        QRectF(0, top + 4, width(), legendLines * line()),
        Qt::TextWordWrap,
        tr("Hollow: on paper. Filled: in practice. 0 shut out, 5 leading.")
    );
    top += (legendLines + .6) * line();
}

void ActorSummary::paintTies(QPainter& painter, double& top) const {
    if (m_ties.empty())
        return;
    const paint::Theme theme = themeOf(*this);
    const QFont small = theme.font(paint::TextStyle::Small);
    paint::paintLine(
        painter,
        QRectF(0, top, width(), line()),
        tr("Strongest ties"),
        {theme.font(paint::TextStyle::BodyStrong), theme.ink}
    );
    top += line();
    const QSizeF badge = paint::groupBadgeSize(theme);
    for (const Neighbour& tie : m_ties) {
        paint::paintGroupBadge(
            painter,
            QRectF(QPointF(0, top + (line() - badge.height()) / 2), badge),
            tie.group,
            theme
        );
        const double what = std::min(width() * .45, paint::widthOf(tie.what, small) + 2);
        paint::paintLine(
            painter,
            QRectF(badge.width() + 8, top, width() - badge.width() - 16 - what, line()),
            tie.name,
            {small, theme.ink}
        );
        paint::paintLine(
            painter,
            QRectF(width() - what, top, what, line()),
            tie.what,
            {small, theme.ink3, Qt::AlignRight}
        );
        top += line();
    }
}

void ActorSummary::paintEvent(QPaintEvent*) {
    if (!m_actor)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double top = 0;
    paintHead(painter, top);
    paintInfluence(painter, top);
    paintSays(painter, top);
    paintTies(painter, top);
}

} // namespace trellis::ui
