#include "ui/analysis/meeting_controller.h"

#include "core/analysis/meeting_findings.h"
#include "core/analysis/store.h"
#include "core/evidence/store.h"
#include "core/school/school.h"
#include "ui/shell/desk.h"

#include <QElapsedTimer>

#include <algorithm>

namespace trellis::ui {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using analysis::MeetingClock;
using analysis::Phase;
using analysis::Placement;
using school::Edit;

constexpr auto beat = 250ms; ///< the seconds never look late by more than this

} // namespace

MeetingController::Time MeetingController::monotonic() {
    static QElapsedTimer timer = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    return Time(timer.elapsed());
}

MeetingController::MeetingController(Desk& desk, Id<analysis::Meeting> meeting, Now now)
    : m_desk(desk),
      m_now(std::move(now)),
      m_meeting{meeting},
      m_beat(desk.school().path()) {
    read();
    if (const auto saved = analysis::savedClock(desk.reader(), meeting))
        m_clock = m_beat.caughtUp(meeting, *saved);
    m_timer.setInterval(beat);
    connect(&m_timer, &QTimer::timeout, this, &MeetingController::tick);
    connect(&desk, &Desk::changed, this, &MeetingController::fileChanged);
    connect(&desk, &Desk::languageChanged, this, &MeetingController::changed);
}

void MeetingController::read() {
    if (auto found = analysis::findMeeting(m_desk.school().reader(), m_meeting.id))
        m_meeting = std::move(*found);
}

void MeetingController::fileChanged(const school::Changes& changes) {
    if (!changes.touchesAny(
            u"meeting"_s,
            u"attendance"_s,
            u"note"_s,
            u"placement"_s,
            u"growth_move"_s,
            u"dots"_s,
            u"hands"_s
        ))
        return;
    read();
    emit changed();
}

const analysis::Round& MeetingController::round() const {
    return analysis::roundOf(m_clock.phase, m_desk.language());
}
MeetingController::Time MeetingController::remaining() const {
    return analysis::remaining(m_clock, form(), m_now());
}
MeetingController::Time MeetingController::meetingRemaining() const {
    return analysis::meetingRemaining(m_clock, form(), m_now());
}

std::vector<analysis::GrowthMove> MeetingController::opportunities() const {
    std::vector<analysis::GrowthMove> open = analysis::growthMoves(m_desk.school().reader());
    std::erase_if(open, [&](const analysis::GrowthMove& move) {
        return move.meeting != m_meeting.id.uuid() && move.status != MoveStatus::Idea;
    });
    return open;
}

void MeetingController::tick() {
    const auto second = std::chrono::floor<std::chrono::seconds>(m_now());
    if (second == m_lastBeat)
        return;
    m_lastBeat = second;
    m_beat.keep(m_meeting.id, m_clock, m_now());
    emit ticked();
}

void MeetingController::setClock(const MeetingClock& clock) {
    m_clock = clock;
    m_desk.perform(tr("Moved the meeting’s clock"), [&](Edit& edit) {
        analysis::saveClock(edit, m_meeting.id, m_clock, m_now());
    });
    if (running())
        m_timer.start();
    else
        m_timer.stop();
    m_beat.keep(m_meeting.id, m_clock, m_now());
    emit ticked();
    emit changed();
}

bool MeetingController::begin() {
    if (m_meeting.begunAt.isValid())
        return true;
    analysis::Meeting begun = m_meeting;
    begun.begunAt = m_desk.school().now();
    begun.heldOn = m_desk.today();
    begun.form = form();
    return m_desk.perform(tr("Began a meeting"), [&](Edit& edit) { analysis::put(edit, begun); });
}

void MeetingController::toggle() {
    if (running())
        return pause();
    if (begin())
        setClock(analysis::running(m_clock, m_now()));
}

void MeetingController::pause() {
    if (running())
        setClock(analysis::paused(m_clock, m_now()));
}

/// What people guessed comes to the wall when the guessing is over, and not before.
void MeetingController::revealGuesses(Phase from, Phase to) {
    const bool guessed = std::any_of(
        m_meeting.notes.begin(),
        m_meeting.notes.end(),
        [](const analysis::MeetingNote& note) {
            return note.kind == NoteKind::Guess && !note.onScreen;
        }
    );
    if (from == Phase::Guess && to > from && guessed)
        m_desk.perform(tr("Showed what people had guessed"), [&](Edit& edit) {
            analysis::showNotes(edit, m_meeting.id, NoteKind::Guess, true);
        });
}

void MeetingController::goTo(Phase phase) {
    if (phase == m_clock.phase)
        return;
    revealGuesses(m_clock.phase, phase);
    setClock(analysis::moved(m_clock, phase, m_now()));
}

void MeetingController::next() {
    if (m_clock.phase == Phase::MakeSense && !m_askedForSecond) {
        m_askedForSecond = true;
        if (const QString why = analysis::secondExplanation(m_meeting, m_desk.words());
            !why.isEmpty())
            return emit asked(why);
    }
    if (m_clock.phase != Phase::Close)
        goTo(Phase(int(m_clock.phase) + 1));
}
void MeetingController::back() {
    if (m_clock.phase != Phase::Open)
        goTo(Phase(int(m_clock.phase) - 1));
}

void MeetingController::extend(std::chrono::minutes by) {
    setClock(analysis::extended(m_clock, by));
}

bool MeetingController::end() {
    const MeetingClock still = analysis::paused(m_clock, m_now());
    analysis::Meeting ended = m_meeting;
    ended.endedAt = m_desk.school().now();
    Time spent{};
    for (const Time time : still.spent)
        spent += time;
    ended.minutes = std::max(1, int(std::chrono::round<std::chrono::minutes>(spent).count()));
    if (!m_desk.perform(tr("Ended a meeting"), [&](Edit& edit) { analysis::put(edit, ended); }))
        return false;
    setClock(still);
    m_beat.forget();
    return true;
}

QString MeetingController::addNote(
    std::optional<Constituency> constituency,
    NoteKind kind,
    const QString& words,
    const std::optional<evidence::NamedThing>& pointsAt,
    const QString& attribute
) {
    analysis::MeetingNote note;
    note.kind = kind;
    note.words = words.trimmed();
    note.phase = m_clock.phase;
    note.attribute = attribute;
    note.onScreen = !round().hidden;
    note.saidAt = m_desk.school().now();
    if (!round().unattributed)
        note.constituency = constituency;
    if (note.words.isEmpty())
        return tr("Type what was said first.");
    if (const QString objection =
            analysis::objection(note, pointsAt.has_value(), m_clock.phase, m_desk.words());
        !objection.isEmpty())
        return objection;
    m_desk.perform(tr("Noted what was said"), [&](Edit& edit) {
        analysis::put(edit, m_meeting.id, note);
        if (pointsAt)
            evidence::link(edit, {u"note"_s, note.id.uuid()}, pointsAt->thing);
    });
    return {};
}

void MeetingController::showNote(Id<analysis::MeetingNote> id, bool onScreen) {
    for (analysis::MeetingNote note : m_meeting.notes)
        if (note.id == id && note.onScreen != onScreen) {
            note.onScreen = onScreen;
            m_desk.perform(
                onScreen ? tr("Showed a note on the wall") : tr("Took a note off the wall"),
                [&](Edit& edit) { analysis::put(edit, m_meeting.id, note); }
            );
            return;
        }
}

void MeetingController::hideNewest() {
    for (auto note = m_meeting.notes.rbegin(); note != m_meeting.notes.rend(); ++note)
        if (note->phase == m_clock.phase && note->onScreen)
            return showNote(note->id, false);
}

void MeetingController::place(const analysis::PlacementBallot& ballot) {
    m_placements.add(ballot);
    emit changed();
}

void MeetingController::takeBackPlacement() {
    if (m_placements.takeBackLast())
        emit changed();
}

bool MeetingController::canReveal() const {
    return m_placements.people() > 0 && m_placements.people() >= analysis::peopleHere(m_meeting);
}

Placement::Round MeetingController::placingRound() const {
    const auto all = analysis::placements(m_desk.school().reader(), m_meeting.id);
    const bool before = std::any_of(all.begin(), all.end(), [](const Placement& each) {
        return each.round == Placement::Round::Before;
    });
    return before ? Placement::Round::After : Placement::Round::Before;
}

bool MeetingController::reveal() {
    if (!canReveal())
        return false;
    const Placement::Round round = placingRound();
    const auto marks = m_placements.opened(round);
    return m_desk.perform(tr("Revealed where the team stands"), [&](Edit& edit) {
        analysis::putPlacements(edit, m_meeting.id, round, marks);
    });
}

void MeetingController::vote(const analysis::DotBallot& ballot) {
    m_dots.add(ballot);
    emit changed();
}

void MeetingController::takeBackVote() {
    if (m_dots.takeBackLast())
        emit changed();
}

bool MeetingController::canOpenDots() const {
    return m_dots.people() > 0 && m_dots.people() >= analysis::peopleHere(m_meeting);
}

bool MeetingController::openDots() {
    if (!canOpenDots())
        return false;
    const auto sums = m_dots.opened(opportunities());
    return m_desk.perform(tr("Opened the dots"), [&](Edit& edit) {
        analysis::putDots(edit, m_meeting.id, sums);
    });
}

bool MeetingController::countHands(Id<analysis::GrowthMove> move, const analysis::Hands& hands) {
    return m_desk.perform(tr("Counted fist to five"), [&](Edit& edit) {
        analysis::putHands(edit, m_meeting.id, move, hands);
    });
}

} // namespace trellis::ui
