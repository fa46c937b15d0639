#pragma once

#include "ui/analysis/meeting_controller.h"

#include <QWidget>

class QHBoxLayout;
class QStackedLayout;
class QVBoxLayout;

namespace trellis::ui {

class Button;
class Card;
class Chip;
class ConsoleClock;
class EquityBars;
class EvidenceTray;
class Exhibit;
class InlineMessage;
class LiveNotes;
class MeetingWall;
class PlacedStrip;
class QuickEntry;
class RoundBar;
class TextLabel;

/// The facilitator's laptop while the meeting runs on the second screen. Space pauses, the arrows
/// go from round to round, + adds two minutes, H hides the newest note, B blanks the wall, F
/// freezes it, L turns the lights on; letters only while nobody types.
class MeetingConsole : public QWidget {
    Q_OBJECT

public:
    MeetingConsole(
        Desk& desk,
        Id<analysis::Meeting> meeting,
        QWidget* parent,
        MeetingController::Now now = &MeetingController::monotonic
    );

    /// Shows the console, and the wall on the other screen.
    void open();
    [[nodiscard]] MeetingController& controller() { return *m_meeting; }
    [[nodiscard]] MeetingWall& wall() { return *m_wall; }
    [[nodiscard]] Exhibit& exhibit() { return *m_exhibit; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QHBoxLayout* makeHead();
    [[nodiscard]] Card* makeClockCard();
    [[nodiscard]] Card* makeNotesCard();
    [[nodiscard]] Card* makeTrayCard();
    [[nodiscard]] Card* makeWallCard();
    [[nodiscard]] Card* makeVoicesCard();
    [[nodiscard]] Card* makeSilentCard();
    bool shortcut(int key);
    void look();
    void lookAtTime();
    void lookAtSilence();
    void ask(const QString& question);
    void addEvidence();
    void putOnWall(const evidence::NamedThing& thing);
    void placeOne();
    void takeBack();
    void openSealed();
    void countHands();
    void addOpportunity();
    void wallLost();
    void endMeeting();

    Desk& m_desk;
    MeetingController* m_meeting;
    Exhibit* m_exhibit;
    MeetingWall* m_wall;
    RoundBar* m_rounds;
    TextLabel* m_occasion;
    TextLabel* m_label;
    TextLabel* m_prompt;
    TextLabel* m_say;
    TextLabel* m_after;
    Button* m_back;
    Button* m_pause;
    Button* m_more;
    Button* m_next;
    InlineMessage* m_message;
    QuickEntry* m_entry;
    LiveNotes* m_notes;
    TextLabel* m_noteCount;
    Chip* m_thisRound;
    Chip* m_allRounds;
    EvidenceTray* m_tray;
    Button* m_freeze;
    Button* m_blank;
    Button* m_lights;
    TextLabel* m_here;
    TextLabel* m_nextVoice;
    TextLabel* m_silentTitle;
    PlacedStrip* m_placed;
    TextLabel* m_placedWords;
    TextLabel* m_silentHelp;
    Button* m_place;
    Button* m_takeBack;
    Button* m_reveal;
    Button* m_opportunity;
    QString m_question; ///< that the message asks; empty for none
    bool m_ended = false;
};

} // namespace trellis::ui
