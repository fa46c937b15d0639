#pragma once

#include "core/analysis/meeting_store.h"
#include "core/analysis/sealed.h"
#include "core/evidence/types.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace trellis::school {
struct Changes;
}

namespace trellis::ui {

class Desk;

/// One meeting while it is led: its clock, what was placed in silence, and the edits that write
/// down what is said. The console and the wall show it; neither keeps a second truth.
class MeetingController : public QObject {
    Q_OBJECT

public:
    using Time = analysis::MeetingClock::Time;
    using Now = std::function<Time()>;
    /// The computer's monotonic clock.
    [[nodiscard]] static Time monotonic();

    /// Goes on with the meeting where it stood, paused; a new one stands at its beginning.
    MeetingController(Desk& desk, Id<analysis::Meeting> meeting, Now now = &monotonic);

    [[nodiscard]] Desk& desk() const { return m_desk; }
    [[nodiscard]] const analysis::Meeting& meeting() const { return m_meeting; }
    [[nodiscard]] int form() const { return m_meeting.form.value_or(75); }
    [[nodiscard]] const analysis::MeetingClock& clock() const { return m_clock; }
    [[nodiscard]] const analysis::Round& round() const;
    [[nodiscard]] bool running() const { return m_clock.since.has_value(); }
    [[nodiscard]] Time remaining() const;
    [[nodiscard]] Time meetingRemaining() const;
    [[nodiscard]] std::vector<analysis::GrowthMove> opportunities() const;

    void toggle();
    void pause();
    void goTo(analysis::Phase phase);
    /// On to the next round. From "make sense" with fewer than two explanations it first asks for
    /// another, once; whoever says next again goes on.
    void next();
    void back();
    void extend(std::chrono::minutes by);
    /// Ends the meeting: the time it took is kept, and the clock is over.
    bool end();

    /// Writes down what was said; the sentence that says why not, or nothing.
    [[nodiscard]] QString addNote(
        std::optional<Constituency> constituency,
        NoteKind kind,
        const QString& words,
        const std::optional<evidence::NamedThing>& pointsAt,
        const QString& attribute
    );
    void showNote(Id<analysis::MeetingNote> note, bool onScreen);
    /// Takes the newest note of this round that is on the wall off it.
    void hideNewest();

    [[nodiscard]] int placed() const { return m_placements.people(); }
    void place(const analysis::PlacementBallot& ballot);
    void takeBackPlacement();
    /// Everybody here has placed or passed.
    [[nodiscard]] bool canReveal() const;
    bool reveal();
    /// The round of marks that is gathered now: before the talk, and after it once revealed.
    [[nodiscard]] analysis::Placement::Round placingRound() const;

    [[nodiscard]] int voted() const { return m_dots.people(); }
    void vote(const analysis::DotBallot& ballot);
    void takeBackVote();
    [[nodiscard]] bool canOpenDots() const;
    bool openDots();
    bool countHands(Id<analysis::GrowthMove> move, const analysis::Hands& hands);

signals:
    /// What the team is asked before it goes on.
    void asked(const QString& sentence);
    /// The clock moved on by a second or was set.
    void ticked();
    /// Something else changed: a round, a note, a count.
    void changed();

private:
    void read();
    void fileChanged(const school::Changes& changes);
    void setClock(const analysis::MeetingClock& clock);
    bool begin();
    void tick();
    void revealGuesses(analysis::Phase from, analysis::Phase to);

    Desk& m_desk;
    Now m_now;
    analysis::Meeting m_meeting;
    analysis::MeetingClock m_clock;
    analysis::ClockBeat m_beat;
    analysis::SealedPlacements m_placements;
    analysis::SealedDots m_dots;
    QTimer m_timer;
    std::chrono::seconds m_lastBeat{};
    bool m_askedForSecond = false;
};

} // namespace trellis::ui
