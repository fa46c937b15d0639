#include "ui/analysis/wall_scene.h"

#include "core/analysis/meeting_findings.h"
#include "core/school/school.h"
#include "core/team/profile.h"
#include "core/words/catalogue.h"
#include "ui/analysis/exhibit.h"
#include "ui/analysis/meeting_controller.h"
#include "ui/parts/themed.h"
#include "ui/shell/desk.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace trellis::ui {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using analysis::Phase;

constexpr auto lastSeconds = 30s;
constexpr QSize windowed(1280, 720);

void addClock(WallPicture& picture, const MeetingController& meeting, const Words& words) {
    const auto left = meeting.remaining();
    const auto whole = analysis::length(meeting.clock(), meeting.form());
    picture.time = analysis::clockText(left);
    picture.of = meeting.running()
                     ? words.translate("wall", "of %1 min")
                           .arg(std::chrono::round<std::chrono::minutes>(whole).count())
                     : words.translate("wall", "paused");
    picture.share = std::clamp(double(left.count()) / double(whole.count()), 0.0, 1.0);
    picture.late = left <= lastSeconds;
}

void addCards(WallPicture& picture, const MeetingController& meeting, const Words& words) {
    for (const analysis::MeetingNote& note : meeting.meeting().notes) {
        // What was guessed is looked at beside what is seen.
        const bool guessed = note.kind == NoteKind::Guess && meeting.clock().phase == Phase::Look;
        if (!note.onScreen || (note.phase != meeting.clock().phase && !guessed))
            continue;
        WallPicture::Card card{note.words};
        if (note.constituency) {
            card.group = vocabulary::groupOf(*note.constituency);
            card.groupName = vocabulary::plural(*card.group, words.language());
        } else {
            card.groupName = vocabulary::label(note.kind, words.language());
        }
        picture.cards.push_back(card);
    }
    if (!picture.cards.empty())
        picture.cards.back().isNew = true;
}

void addStrips(WallPicture& picture, const MeetingController& meeting, const Words& words) {
    using Round = analysis::Placement::Round;
    const auto marks = analysis::placements(meeting.desk().school().reader(), meeting.meeting().id);
    const auto& attributes = meeting.meeting().attributes;
    auto found = analysis::spreads(marks, Round::After, attributes);
    if (found.empty())
        found = analysis::spreads(marks, Round::Before, attributes);
    for (const analysis::Spread& spread : found)
        picture.strips.push_back(paint::spreadStrip(spread, words));
    if (picture.strips.empty())
        for (const QString& id : attributes)
            picture.list.append(catalogue::attributeName(id, words.language()));
}

void addBars(WallPicture& picture, const MeetingController& meeting, const Words& words) {
    const auto dots = analysis::dots(meeting.desk().school().reader(), meeting.meeting().id);
    for (const analysis::GrowthMove& move : meeting.opportunities()) {
        const auto found = dots.find(move.id);
        if (dots.empty()) {
            picture.list.append(u"• "_s + move.title);
        } else if (found != dots.end()) {
            picture.bars.push_back(
                {move.title,
                 found->second,
                 words.translate("wall", "%n dot(s)", nullptr, found->second)}
            );
        }
    }
    std::stable_sort(picture.bars.begin(), picture.bars.end(), [](const auto& a, const auto& b) {
        return a.dots > b.dots;
    });
}

void addVoices(WallPicture& picture, const MeetingController& meeting, const Words& words) {
    const auto voices = analysis::voices(meeting.meeting());
    int heard = 0;
    for (const analysis::Voice& voice : voices) {
        if (voice.here == 0)
            continue;
        picture.heard.emplace_back(voice.group, voice.notes > 0);
        heard += voice.notes > 0 ? 1 : 0;
    }
    picture.next = analysis::nextVoiceSentence(voices, words);
    picture.spoken =
        words.translate("wall", "%1 of %n group(s) heard", nullptr, int(picture.heard.size()))
            .arg(heard);
}

} // namespace

WallPicture wallPicture(const MeetingController& meeting, const Exhibit& exhibit) {
    const Words& words = meeting.desk().words();
    const analysis::Round& round = meeting.round();
    WallPicture picture;
    picture.language = words.language();
    for (const analysis::Round& each : analysis::protocol(words.language()))
        picture.rounds.append(each.name);
    picture.current = int(round.phase);
    const QString school = team::profile(meeting.desk().school().reader()).name;
    picture.occasion = u"%1 · %2"_s.arg(school, words.shortDate(meeting.meeting().heldOn));
    picture.label = words.translate("wall", "Round %1 of %2, %3")
                        .arg(picture.current + 1)
                        .arg(analysis::phaseCount)
                        .arg(round.name);
    picture.prompt = round.prompt;
    picture.rule = round.phase == Phase::Open && !meeting.meeting().aim.isEmpty()
                       ? meeting.meeting().aim
                       : round.rule;
    addClock(picture, meeting, words);
    addVoices(picture, meeting, words);
    if (round.phase == Phase::Compare)
        addStrips(picture, meeting, words);
    else if (round.phase == Phase::Choose)
        addBars(picture, meeting, words);
    else
        addCards(picture, meeting, words);
    if (round.phase == Phase::Commit && picture.cards.empty())
        for (int fingers = 0; fingers <= 5; ++fingers)
            picture.list.append(analysis::handMeaning(fingers, words.language()));
    // Marks and dots need the whole width.
    if (picture.strips.empty() && picture.bars.empty())
        picture.exhibit = exhibit.picture();
    return picture;
}

MeetingWall::MeetingWall(MeetingController& meeting, Exhibit& exhibit, QWidget& console)
    : QWidget(&console, Qt::Window),
      m_meeting(meeting),
      m_exhibit(exhibit),
      m_console(console) {
    setWindowTitle(tr("Trellis on the projector"));
    resize(windowed);
    setLightsOn(false);
    connect(&meeting, &MeetingController::ticked, this, &MeetingWall::look);
    connect(&meeting, &MeetingController::changed, this, &MeetingWall::look);
    connect(&exhibit, &Exhibit::changed, this, &MeetingWall::look);
    look();
}

bool MeetingWall::open() {
    for (QScreen* screen : QGuiApplication::screens())
        if (screen != m_console.screen()) {
            setGeometry(screen->geometry());
            showFullScreen();
            // Qt moves a window of a screen that is gone to another one: the team does not see it.
            connect(
                qGuiApp,
                &QGuiApplication::screenRemoved,
                this,
                [this, screen](QScreen* removed) {
                    if (removed == screen)
                        emit lost();
                }
            );
            return true;
        }
    show();
    return false;
}

void MeetingWall::look() {
    if (m_frozen)
        return;
    WallPicture now = wallPicture(m_meeting, m_exhibit);
    if (now == m_picture)
        return;
    m_picture = std::move(now);
    setAccessibleName(u"%1. %2 %3"_s.arg(m_picture.label, m_picture.prompt, m_picture.rule));
    update();
    emit repainted();
}

void MeetingWall::setFrozen(bool frozen) {
    m_frozen = frozen;
    look();
    emit repainted();
}

void MeetingWall::setBlank(bool blank) {
    m_blank = blank;
    update();
    emit repainted();
}

void MeetingWall::setLightsOn(bool on) {
    m_lightsOn = on;
    applyTheme(
        *this, paint::Theme::make(on ? paint::ThemeName::Light : paint::ThemeName::Projector)
    );
    update();
    emit repainted();
}

void MeetingWall::paintOn(QPainter& painter, const QRectF& rect) const {
    const paint::Theme theme = themeOf(*this);
    if (m_blank)
        painter.fillRect(rect, theme.paper);
    else
        paintWall(painter, rect, m_picture, theme);
}

void MeetingWall::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    m_texts.clear();
    if (m_blank)
        painter.fillRect(rect(), themeOf(*this).paper);
    else
        m_texts = paintWall(painter, rect(), m_picture, themeOf(*this));
}

void MeetingWall::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QCoreApplication::sendEvent(&m_console, event);
}

void MeetingWall::closeEvent(QCloseEvent* event) {
    QWidget::closeEvent(event);
    emit lost();
}

} // namespace trellis::ui
