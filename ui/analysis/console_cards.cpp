#include "ui/analysis/console_cards.h"

#include "core/analysis/meeting_findings.h"
#include "ui/analysis/meeting_controller.h"
#include "ui/analysis/wall_scene.h"
#include "ui/paint/group_badge.h"
#include "ui/paint/icons.h"
#include "ui/paint/text.h"
#include "ui/parts/themed.h"
#include "ui/shell/desk.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>
#include <QToolTip>

#include <algorithm>

namespace trellis::ui {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using paint::TextStyle;
using paint::Theme;

constexpr double mostEquity = 2;  ///< where the bar is cut
constexpr int previewPause = 250; ///< milliseconds: four pictures a second

} // namespace

RoundBar::RoundBar(MeetingController& meeting, QWidget* parent)
    : QWidget(parent),
      m_meeting(meeting) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto look = [this] {
        setAccessibleName(tr("Round %1 of %2, %3")
                              .arg(int(m_meeting.clock().phase) + 1)
                              .arg(analysis::phaseCount)
                              .arg(m_meeting.round().name));
        update();
    };
    connect(&meeting, &MeetingController::changed, this, look);
    look();
}

QSize RoundBar::sizeHint() const {
    return {560, themeOf(*this).scaledInt(44)};
}

QRectF RoundBar::cell(int place) const {
    const double width = double(this->width()) / analysis::phaseCount;
    return {place * width, 0, width, double(height())};
}

void RoundBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeOf(*this);
    const int now = int(m_meeting.clock().phase);
    for (const analysis::Round& round : analysis::protocol(m_meeting.desk().language())) {
        const int place = int(round.phase);
        const QRectF room = cell(place);
        const QRectF disc(room.left() + 2, room.center().y() - 11, 22, 22);
        painter.setPen(place > now ? QPen(theme.ctl, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(
            place == now  ? QBrush(theme.accent)
            : place < now ? QBrush(theme.accentSoft)
                          : QBrush(Qt::NoBrush)
        );
        painter.drawEllipse(disc);
        if (place < now)
            paint::paintIcon(painter, disc.adjusted(5, 5, -5, -5), u"check"_s, theme.accentText);
        else
            paint::paintLine(
                painter,
                disc,
                QString::number(place + 1),
                {theme.font(TextStyle::SmallStrong),
                 place == now ? theme.onAccent : theme.ink2,
                 Qt::AlignHCenter}
            );
        const QRectF words(
            disc.right() + 5, room.top(), room.right() - disc.right() - 7, room.height()
        );
        paint::paintLine(
            painter,
            words,
            round.name,
            {theme.font(place == now ? TextStyle::SmallStrong : TextStyle::Small),
             place == now ? theme.ink : theme.ink2}
        );
    }
}

void RoundBar::mousePressEvent(QMouseEvent* event) {
    for (int place = 0; place < analysis::phaseCount; ++place)
        if (cell(place).contains(event->position()))
            m_meeting.goTo(analysis::Phase(place));
}

bool RoundBar::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto& help = static_cast<const QHelpEvent&>(*event);
        for (const analysis::Round& round : analysis::protocol(m_meeting.desk().language()))
            if (cell(int(round.phase)).contains(help.pos()))
                QToolTip::showText(
                    help.globalPos(),
                    tr("%1, %2 min")
                        .arg(round.name)
                        .arg(analysis::timeOf(round.phase, m_meeting.form()).count()),
                    this
                );
        return true;
    }
    return QWidget::event(event);
}

ConsoleClock::ConsoleClock(MeetingController& meeting, QWidget* parent)
    : QWidget(parent),
      m_meeting(meeting) {
    setFixedSize(sizeHint());
    const auto look = [this] {
        setAccessibleName(tr("%1 left").arg(text()));
        update();
    };
    connect(&meeting, &MeetingController::ticked, this, look);
    connect(&meeting, &MeetingController::changed, this, look);
    look();
}

QString ConsoleClock::text() const {
    return analysis::clockText(m_meeting.remaining());
}

void ConsoleClock::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeOf(*this);
    const auto left = m_meeting.remaining();
    const auto whole = analysis::length(m_meeting.clock(), m_meeting.form());
    const bool late = left <= 30s;
    const QRectF ring = QRectF(rect()).adjusted(6, 6, -6, -6);
    painter.setPen(QPen(theme.line2, 8));
    painter.drawEllipse(ring);
    QPen pen(late ? theme.warnMark : theme.accent, 8);
    pen.setCapStyle(Qt::RoundCap);
    painter.setPen(pen);
    const double share = std::clamp(double(left.count()) / double(whole.count()), 0.0, 1.0);
    painter.drawArc(ring, 90 * 16, -int(share * 360 * 16));
    QFont figures = theme.font(TextStyle::PageTitle);
    figures.setPixelSize(29);
    figures.setWeight(QFont::Bold);
    paint::paintLine(
        painter,
        {0, 30, double(width()), 36},
        text(),
        {figures, late ? theme.warn : theme.ink, Qt::AlignHCenter}
    );
    paint::paintLine(
        painter,
        {10, 66, double(width()) - 20, 18},
        m_meeting.running()
            ? tr("of %1 min").arg(std::chrono::round<std::chrono::minutes>(whole).count())
            : tr("paused"),
        {theme.font(TextStyle::Caption), theme.ink3, Qt::AlignHCenter}
    );
}

EquityBars::EquityBars(MeetingController& meeting, QWidget* parent)
    : QWidget(parent),
      m_meeting(meeting) {
    connect(&meeting, &MeetingController::changed, this, &EquityBars::look);
    look();
}

void EquityBars::look() {
    m_voices = analysis::voices(m_meeting.meeting());
    const Words& words = m_meeting.desk().words();
    QStringList told;
    for (const analysis::Voice& voice : m_voices)
        told.append(u"%1: %2"_s.arg(
            vocabulary::plural(voice.group, words.language()),
            analysis::voiceWord(voice.share, words)
        ));
    setAccessibleName(told.join(u", "_s));
    updateGeometry();
    update();
}

QSize EquityBars::sizeHint() const {
    return {300, themeOf(*this).scaledInt(27) * std::max(1, int(m_voices.size()))};
}

void EquityBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeOf(*this);
    const Words& words = m_meeting.desk().words();
    const double pitch = theme.scaled(27);
    const QSizeF badge = paint::groupBadgeSize(theme);
    double y = 0;
    for (const analysis::Voice& voice : m_voices) {
        const double middle = y + pitch / 2;
        paint::paintGroupBadge(
            painter, {QPointF(0, middle - badge.height() / 2), badge}, voice.group, theme
        );
        const int people = voice.here + voice.away;
        const double marks = 66;
        const double step = std::min(16.0, marks / people);
        for (int person = 0; person < people; ++person)
            paint::paintGroupMark(
                painter,
                {badge.width() + 14 + person * step, middle},
                std::min(11.0, step),
                voice.group,
                theme,
                person < voice.here ? paint::BadgeStyle::Filled : paint::BadgeStyle::Hollow
            );
        const double end = theme.scaled(104);
        const QRectF track(
            badge.width() + marks + 18, middle - 4, width() - badge.width() - marks - 18 - end, 8
        );
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.line);
        painter.drawRoundedRect(track, 4, 4);
        const double share = std::min(voice.equity, mostEquity) / mostEquity;
        if (share > 0) {
            painter.setBrush(theme.group(voice.group));
            painter.drawRoundedRect(
                QRectF(track.topLeft(), QSizeF(track.width() * share, track.height())), 4, 4
            );
        }
        painter.fillRect(QRectF(track.center().x() - 1, middle - 8, 2, 16), theme.ink);
        paint::paintLine(
            painter,
            {track.right() + 8, y, 24, pitch},
            QString::number(voice.notes),
            {theme.font(TextStyle::SmallStrong), theme.ink, Qt::AlignHCenter}
        );
        const bool unheard = voice.here > 0 && voice.share == analysis::Voice::Share::NotHeard;
        paint::paintLine(
            painter,
            {track.right() + 32, y, width() - track.right() - 32, pitch},
            voice.here == 0 ? tr("away") : analysis::voiceWord(voice.share, words),
            {theme.font(unheard ? TextStyle::SmallStrong : TextStyle::Small),
             unheard ? theme.warn : theme.ink3,
             Qt::AlignRight}
        );
        y += pitch;
    }
}

PlacedStrip::PlacedStrip(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlacedStrip::setCounts(int placed, int people) {
    m_placed = placed;
    m_people = people;
    setAccessibleName(tr("%1 of %2").arg(placed).arg(people));
    update();
}

void PlacedStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeOf(*this);
    const int blocks = std::max(m_people, m_placed);
    if (blocks == 0)
        return;
    const double pitch = std::min(17.0, double(width()) / blocks);
    for (int block = 0; block < blocks; ++block) {
        const QRectF box(block * pitch + 1, 10, pitch - 4, 20);
        painter.setPen(block < m_placed ? QPen(Qt::NoPen) : QPen(theme.ctl, 1.3, Qt::DashLine));
        painter.setBrush(block < m_placed ? QBrush(theme.accent) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box, 3, 3);
    }
}

WallPreview::WallPreview(MeetingWall& wall, QWidget* parent) : QWidget(parent), m_wall(wall) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("What the wall shows now"));
    auto* timer = new QTimer(this);
    timer->setSingleShot(true);
    timer->setInterval(previewPause);
    connect(timer, &QTimer::timeout, this, [this] {
        m_stale = true;
        update();
    });
    connect(&wall, &MeetingWall::repainted, this, [timer] {
        if (!timer->isActive())
            timer->start();
    });
}

void WallPreview::paintEvent(QPaintEvent*) {
    const QSize size(width(), heightForWidth(width()));
    const double sharp = devicePixelRatioF();
    if (m_stale || m_kept.deviceIndependentSize().toSize() != size) {
        m_kept = QPixmap(size * sharp);
        m_kept.setDevicePixelRatio(sharp);
        QPainter painter(&m_kept);
        m_wall.paintOn(painter, QRectF(QPointF(0, 0), QSizeF(size)));
        m_stale = false;
    }
    QPainter(this).drawPixmap(0, 0, m_kept);
}

} // namespace trellis::ui
