#include "ui/analysis/meeting_console.h"

#include "core/analysis/meeting_findings.h"
#include "core/analysis/store.h"
#include "core/evidence/findings.h"
#include "core/evidence/store.h"
#include "ui/analysis/ballots.h"
#include "ui/analysis/console_cards.h"
#include "ui/analysis/evidence_tray.h"
#include "ui/analysis/exhibit.h"
#include "ui/analysis/live_notes.h"
#include "ui/analysis/quick_entry.h"
#include "ui/analysis/wall_scene.h"
#include "ui/evidence/evidence_picker.h"
#include "ui/parts/button.h"
#include "ui/parts/chip.h"
#include "ui/parts/messages.h"
#include "ui/parts/text_label.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace trellis::ui {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using analysis::Phase;

constexpr auto moreTime = 2min;

bool isTyping(const QWidget* widget) {
    return qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QComboBox*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr;
}

/// The clock's keys mean nothing in a line that holds no words yet.
bool isForTheClock(const QLineEdit& line, int key) {
    return line.text().isEmpty() &&
           (key == Qt::Key_Space || key == Qt::Key_Left || key == Qt::Key_Right);
}

} // namespace

void MeetingConsole::open() {
    showMaximized();
    if (!m_wall->open())
        m_message->setSentence(
            tr("There is one screen only, so the wall is a window. Move it to the projector, or "
               "connect one and open the meeting again.")
        );
    m_message->setVisible(!m_message->sentence().isEmpty());
    raise();
    activateWindow();
    m_entry->line().setFocus();
}

/// Keys of the console go first to it, so that a list or a button does not swallow them.
bool MeetingConsole::eventFilter(QObject* watched, QEvent* event) {
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (event->type() != QEvent::KeyPress || widget == nullptr || widget->window() != this)
        return QWidget::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const QLineEdit& line = m_entry->line();
    if (!isTyping(widget) || (watched == &line && isForTheClock(line, key.key()))) {
        const auto modifiers = key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
        // Space presses the button that has the focus, and the arrows walk the tray.
        const bool itsOwn =
            (key.key() == Qt::Key_Space && qobject_cast<QAbstractButton*>(watched) != nullptr) ||
            ((key.key() == Qt::Key_Left || key.key() == Qt::Key_Right) && watched == m_tray);
        if (!itsOwn && modifiers == Qt::NoModifier && shortcut(key.key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void MeetingConsole::keyPressEvent(QKeyEvent* event) {
    if (!shortcut(event->key()))
        QWidget::keyPressEvent(event);
}

bool MeetingConsole::shortcut(int key) {
    switch (key) {
    case Qt::Key_Space:
        m_meeting->toggle();
        return true;
    case Qt::Key_Right:
        m_meeting->next();
        return true;
    case Qt::Key_Left:
        m_meeting->back();
        return true;
    case Qt::Key_Plus:
        m_meeting->extend(moreTime);
        return true;
    case Qt::Key_H:
        m_meeting->hideNewest();
        return true;
    case Qt::Key_B:
        m_wall->setBlank(!m_wall->blank());
        break;
    case Qt::Key_F:
        m_wall->setFrozen(!m_wall->frozen());
        break;
    case Qt::Key_L:
        m_wall->setLightsOn(!m_wall->lightsOn());
        break;
    default:
        return false;
    }
    look();
    return true;
}

void MeetingConsole::wallLost() {
    if (m_ended)
        return;
    m_meeting->pause();
    m_message->setSentence(
        tr("The wall is gone, so the clock is paused. Nothing was lost. Connect the screen again, "
           "or go on with a window.")
    );
    m_message->setAction(tr("Open the wall"), [this] {
        m_message->hide();
        m_wall->open();
    });
    m_message->show();
}

void MeetingConsole::closeEvent(QCloseEvent* event) {
    // Closing is no end: the meeting stands where it stood and can be gone on with.
    m_ended = true;
    m_meeting->pause();
    m_wall->close();
    QWidget::closeEvent(event);
    deleteLater();
}

void MeetingConsole::endMeeting() {
    const bool sealed = m_meeting->placed() > 0 || m_meeting->voted() > 0;
    const QString lost =
        sealed ? u' ' + tr("What was placed in silence and not opened is gone then.") : QString();
    if (!m_desk.dialogs().confirm({
            tr("End the meeting"),
            tr("The clock stops and the record is ready. You can still add notes afterwards.") +
                lost,
            tr("End meeting"),
            false,
        }))
        return;
    if (m_meeting->end())
        close();
}

void MeetingConsole::look() {
    if (!m_question.isEmpty() && m_meeting->clock().phase != Phase::MakeSense) {
        m_question.clear();
        m_message->hide();
    }
    lookAtTime();
    lookAtSilence();
    const analysis::Round& round = m_meeting->round();
    m_label->setText(
        tr("Round %1 of %2, %3").arg(int(round.phase) + 1).arg(analysis::phaseCount).arg(round.name)
    );
    m_prompt->setText(round.prompt);
    m_say->setText(round.rule + u' ' + round.say);
    m_back->setEnabled(round.phase != Phase::Open);
    m_next->setEnabled(round.phase != Phase::Close);
    m_next->setWords(round.skippable ? tr("Next or skip") : tr("Next"));
    m_pause->setWords(m_meeting->running() ? tr("Pause") : tr("Start"));
    m_pause->setIconName(m_meeting->running() ? u"pause"_s : u"play"_s);
    m_freeze->setWords(m_wall->frozen() ? tr("Unfreeze") : tr("Freeze"));
    m_blank->setWords(m_wall->blank() ? tr("Show") : tr("Blank"));
    m_lights->setWords(m_wall->lightsOn() ? tr("Lights down") : tr("Lights on"));
    const auto& meeting = m_meeting->meeting();
    m_noteCount->setText(tr("%n in this round, newest first", nullptr, m_notes->thisRound()));
    m_allRounds->setWords(tr("All"));
    m_allRounds->setCount(int(meeting.notes.size()));
    int away = 0;
    for (const auto& [constituency, present] : meeting.attendance)
        away += present.away;
    const int here = analysis::peopleHere(meeting);
    m_here->setText(tr("%1 of %2 here").arg(here).arg(here + away));
    const QString next = analysis::nextVoiceSentence(analysis::voices(meeting), m_desk.words());
    m_nextVoice->setText(next);
    m_nextVoice->setVisible(!next.isEmpty());
}

void MeetingConsole::lookAtTime() {
    const QTime end = QTime::currentTime().addMSecs(int(m_meeting->meetingRemaining().count()));
    const QLocale locale = m_desk.words().locale();
    const Phase phase = m_meeting->clock().phase;
    QStringList facts;
    if (phase != Phase::Close) {
        const auto next = Phase(int(phase) + 1);
        facts.append(tr("Next: %1, %2 min")
                         .arg(analysis::roundOf(next, m_desk.language()).name)
                         .arg(analysis::timeOf(next, m_meeting->form()).count()));
    }
    facts.append(tr("the meeting ends about %1").arg(locale.toString(end, QLocale::ShortFormat)));
    m_after->setText(facts.join(u" · "_s));
}

/// The silent card: marks in Compare, dots in Choose, fist to five in Commit.
void MeetingConsole::lookAtSilence() {
    const Phase phase = m_meeting->clock().phase;
    const bool dots = phase == Phase::Choose;
    const bool hands = phase == Phase::Commit;
    const int people = analysis::peopleHere(m_meeting->meeting());
    const int done = dots ? m_meeting->voted() : m_meeting->placed();
    m_silentTitle->setText(
        hands  ? tr("Fist to five")
        : dots ? tr("Private dots")
        : m_meeting->placingRound() == analysis::Placement::Round::After
            ? tr("Private placements, after we talked")
            : tr("Private placements")
    );
    m_placed->setVisible(!hands);
    m_placed->setCounts(done, people);
    m_placedWords->setText(hands ? QString() : tr("%1 of %2 handed in").arg(done).arg(people));
    m_silentHelp->setText(
        hands
            ? tr("Count the fingers for one move at a time. It passes when all show three or more.")
        : dots
            ? tr("The sums open when everybody has handed in dots or passed.")
            : tr("Reveal opens when everybody has placed or passed. You cannot see single marks.")
    );
    m_place->setWords(
        hands  ? tr("Count hands…")
        : dots ? tr("One person’s dots…")
               : tr("One person places…")
    );
    m_place->setEnabled(hands || dots || phase == Phase::Compare);
    m_takeBack->setVisible(!hands);
    m_takeBack->setEnabled(done > 0);
    m_reveal->setVisible(!hands);
    m_reveal->setWords(dots ? tr("Open the dots") : tr("Reveal"));
    m_reveal->setEnabled(dots ? m_meeting->canOpenDots() : m_meeting->canReveal());
    m_opportunity->setVisible(dots || hands);
}

void MeetingConsole::placeOne() {
    if (m_meeting->clock().phase == Phase::Commit)
        return countHands();
    if (m_meeting->clock().phase == Phase::Choose) {
        DotSheet sheet(m_meeting->opportunities(), this);
        if (sheet.exec() == QDialog::Accepted)
            m_meeting->vote(sheet.ballot());
        return;
    }
    PlacementSheet sheet(m_meeting->meeting().attributes, m_desk.language(), this);
    if (sheet.exec() == QDialog::Accepted)
        m_meeting->place(sheet.ballot());
}

void MeetingConsole::takeBack() {
    if (m_meeting->clock().phase == Phase::Choose)
        m_meeting->takeBackVote();
    else
        m_meeting->takeBackPlacement();
}

void MeetingConsole::openSealed() {
    if (m_meeting->clock().phase == Phase::Choose)
        m_meeting->openDots();
    else
        m_meeting->reveal();
    look();
}

/// The move with the most dots that nobody counted hands for yet.
void MeetingConsole::countHands() {
    const auto& reader = m_desk.reader();
    const auto counted = analysis::hands(reader, m_meeting->meeting().id);
    const auto dots = analysis::dots(reader, m_meeting->meeting().id);
    std::optional<analysis::GrowthMove> next;
    int most = -1;
    for (const analysis::GrowthMove& move : m_meeting->opportunities()) {
        const auto found = dots.find(move.id);
        const int on = found == dots.end() ? 0 : found->second;
        if (!counted.contains(move.id) && on > most) {
            next = move;
            most = on;
        }
    }
    if (!next)
        return m_silentHelp->setText(tr("Hands are counted for every move of this meeting."));
    HandsSheet sheet(next->title, {}, m_desk.language(), this);
    if (sheet.exec() != QDialog::Accepted)
        return;
    m_meeting->countHands(next->id, sheet.hands());
    m_placedWords->setText(
        analysis::consensusSentence(analysis::consensus(sheet.hands()), m_desk.words())
    );
}

void MeetingConsole::addOpportunity() {
    const auto title = m_desk.dialogs().line(
        tr("Add an opportunity"), tr("What we could move, in a few words"), {}
    );
    if (!title || title->trimmed().isEmpty())
        return;
    analysis::GrowthMove move;
    move.title = title->trimmed();
    move.meeting = m_meeting->meeting().id.uuid();
    move.position = analysis::nextPosition(m_desk.reader());
    m_desk.perform(tr("Added an opportunity"), [&](school::Edit& edit) {
        analysis::put(edit, move);
    });
}

void MeetingConsole::ask(const QString& question) {
    m_question = question;
    m_message->setSentence(question + u' ' + tr("“Next” again goes on all the same."));
    m_message->setAction({}, {});
    m_message->show();
}

/// Anything of the file can be pointed at, not only what the tray offers.
void MeetingConsole::addEvidence() {
    auto* picker = new EvidencePicker(m_desk, this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &EvidencePicker::chosen, this, [this](const evidence::Thing& thing) {
        std::optional<evidence::NamedThing> named;
        m_desk.attempt([&] { named = evidence::named(m_desk.reader(), thing); });
        if (!named)
            return;
        named->name = evidence::nameOf(*named, m_desk.words());
        m_tray->add(*named);
        putOnWall(*named);
    });
    picker->open();
}

void MeetingConsole::putOnWall(const evidence::NamedThing& thing) {
    m_exhibit->show(thing);
    m_entry->setEvidence(thing);
    m_entry->line().setFocus();
}

} // namespace trellis::ui
