#include "core/analysis/store.h"
#include "core/evidence/store.h"
#include "core/exchange/sample_school.h"
#include "core/power/store.h"
#include "tests/ui/shell/page_window.h"
#include "ui/analysis/analysis_page.h"
#include "ui/analysis/console_cards.h"
#include "ui/analysis/exhibit.h"
#include "ui/analysis/meeting_console.h"
#include "ui/analysis/quick_entry.h"
#include "ui/analysis/wall_scene.h"
#include "ui/paint/sample_picture.h"
#include "ui/parts/button.h"

#include <QFontInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QRadioButton>

using namespace trellis;
using namespace trellis::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using analysis::Phase;
using Time = analysis::MeetingClock::Time;

namespace {

constexpr auto pointsNowhere = "no such thing in the tray";

analysis::Meeting plannedMeeting() {
    analysis::Meeting meeting;
    meeting.title = u"Reading the map"_s;
    meeting.heldOn = QDate(2026, 11, 3);
    meeting.form = 30;
    meeting.facilitator = u"Ms. Kaur"_s;
    meeting.facilitatorConstituency = Constituency::Teacher;
    meeting.attributes = {u"A1"_s, u"B2"_s, u"B3"_s, u"C1"_s, u"D2"_s};
    meeting.attendance = {
        {Constituency::Administrator, {1}},
        {Constituency::Teacher, {3}},
        {Constituency::Family, {2, 1}},
    };
    return meeting;
}

/// A school with a decision and a meeting, led from its console by a clock of the test's own.
class LedMeeting {
public:
    LedMeeting()
        : shown([this](school::Edit& edit) {
              power::Decision decision;
              decision.name = u"Bell schedule"_s;
              power::put(edit, decision);
              analysis::put(edit, planned);
          }) {
        open();
    }
    ~LedMeeting() { delete console; }

    void open() {
        console = new ui::MeetingConsole(shown.window->desk(), planned.id, nullptr, [this] {
            return now;
        });
        console->open();
        settle();
    }
    ui::MeetingController& led() { return console->controller(); }
    analysis::Meeting meeting() {
        return analysis::findMeeting(shown.reader(), planned.id).value();
    }
    QLineEdit& line() { return console->findChild<ui::QuickEntry*>()->line(); }
    /// A key while nobody types.
    void press(int key) {
        console->setFocus();
        QTest::keyClick(console, Qt::Key(key));
        settle();
    }
    void say(const QString& digits, const QString& words) {
        line().setFocus();
        QTest::keyClicks(&line(), digits + words);
        QTest::keyClick(&line(), Qt::Key_Return);
        settle();
    }
    void putOnWall(const QString& name) {
        auto* tray = console->findChild<QListWidget*>();
        const auto found = tray->findItems(name, Qt::MatchContains);
        if (found.isEmpty())
            FAIL(pointsNowhere);
        tray->setCurrentItem(found.first());
        emit tray->itemActivated(found.first());
        settle();
    }
    QString time() { return console->findChild<ui::ConsoleClock*>()->text(); }

    analysis::Meeting planned = plannedMeeting();
    Time now = 1000s;
    PageWindow<ui::AnalysisPage> shown;
    ui::MeetingConsole* console = nullptr;
};

} // namespace

TEST_CASE("A whole 30-minute meeting is led from the console by its keys", "[ui][meeting]") {
    LedMeeting test;
    CHECK(test.time() == u"2:00"_s);
    CHECK_FALSE(test.led().running());

    test.press(Qt::Key_Space);
    CHECK(test.led().running());
    CHECK(test.meeting().begunAt.isValid());
    test.now += 45s;
    CHECK(test.time() == u"1:15"_s);
    test.press(Qt::Key_Space);
    test.now += 10min;
    CHECK(test.time() == u"1:15"_s);
    test.press(Qt::Key_Space);
    test.press(Qt::Key_Plus);
    CHECK(test.time() == u"3:15"_s);

    test.press(Qt::Key_Right);
    REQUIRE(test.led().clock().phase == Phase::Guess);
    test.say(u"1"_s, u"Families are low on budget"_s);
    REQUIRE(test.meeting().notes.size() == 1);
    CHECK(test.meeting().notes[0].constituency == Constituency::Administrator);
    CHECK_FALSE(test.meeting().notes[0].onScreen);

    test.press(Qt::Key_Right);
    REQUIRE(test.led().clock().phase == Phase::Look);
    CHECK(test.meeting().notes[0].onScreen); // what was guessed comes to the wall now
    test.say(u"5"_s, u"Here 5 of 8 are decided elsewhere"_s);
    CHECK(test.meeting().notes.size() == 1); // it points at nothing
    CHECK_FALSE(test.console->findChild<ui::QuickEntry*>()->objection().isEmpty());
    CHECK(test.line().text() == u"Here 5 of 8 are decided elsewhere"_s); // what was typed is kept
    test.putOnWall(u"Bell schedule"_s);
    QTest::keyClick(&test.line(), Qt::Key_Return);
    settle();
    REQUIRE(test.meeting().notes.size() == 2);
    const analysis::MeetingNote seen = test.meeting().notes[1];
    CHECK(seen.constituency == Constituency::Family);
    CHECK(seen.words == u"Here 5 of 8 are decided elsewhere"_s);
    const auto ends = evidence::restsOn(test.shown.reader(), {u"note"_s, seen.id.uuid()});
    REQUIRE(ends.size() == 1);
    CHECK(ends[0].name == u"Bell schedule"_s);
    // Letters typed into the line are words and not commands.
    test.say({}, u"hb flag"_s);
    CHECK(test.meeting().notes.size() == 3);
    CHECK_FALSE(test.console->wall().blank());
    test.press(Qt::Key_H);
    CHECK_FALSE(test.meeting().notes[2].onScreen);

    test.press(Qt::Key_Right);
    test.say(u"2"_s, u"Surprised"_s);
    CHECK_FALSE(test.meeting().notes.back().constituency); // feelings carry no group
    test.press(Qt::Key_Right);
    test.say(u"2"_s, u"Because the flyer came after the vote"_s);
    CHECK(test.meeting().notes.back().kind == NoteKind::Explain);

    test.press(Qt::Key_Right);
    REQUIRE(test.led().clock().phase == Phase::Compare);
    for (int person = 0; person < 6; ++person) {
        CHECK_FALSE(test.led().reveal());
        test.led().place(
            {person < 3   ? Constituency::Teacher
             : person < 5 ? Constituency::Family
                          : Constituency::Administrator,
             {{u"B3"_s, person < 3 ? 4 : 1}}}
        );
        CHECK(analysis::placements(test.shown.reader(), test.planned.id).empty());
    }
    CHECK(test.led().reveal());
    const auto marks = analysis::placements(test.shown.reader(), test.planned.id);
    REQUIRE(marks.size() == 6);
    for (const analysis::Placement& mark : marks)
        CHECK((!mark.constituency || mark.constituency == Constituency::Teacher));

    test.press(Qt::Key_Right);
    test.shown.shell.dialogs.lines = {u"Share the bell schedule"_s};
    for (auto* button : test.console->findChildren<ui::Button*>())
        if (button->isVisible() && button->text().startsWith(u"Add an opportunity"_s))
            button->click();
    REQUIRE(test.led().opportunities().size() == 1);
    const analysis::GrowthMove move = test.led().opportunities()[0];
    CHECK(move.meeting == test.planned.id.uuid());
    for (int person = 0; person < 6; ++person) {
        analysis::DotBallot ballot;
        REQUIRE(ballot.place(move.id));
        test.led().vote(ballot);
    }
    CHECK(analysis::dots(test.shown.reader(), test.planned.id).empty());
    CHECK(test.led().openDots());
    CHECK(analysis::dots(test.shown.reader(), test.planned.id).at(move.id) == 6);

    test.press(Qt::Key_Right);
    CHECK(test.led().countHands(move.id, {0, 0, 0, 2, 2, 2}));
    test.press(Qt::Key_Right);
    REQUIRE(test.led().clock().phase == Phase::Close);
    test.press(Qt::Key_Right); // there is nothing after it
    CHECK(test.led().clock().phase == Phase::Close);
    test.press(Qt::Key_Left);
    CHECK(test.led().clock().phase == Phase::Commit);
    test.now += 29min;
    CHECK(test.led().end());
    CHECK(test.meeting().endedAt.isValid());
    CHECK(test.meeting().minutes == 30);
}

TEST_CASE("The keys of the wall blank it, freeze it and turn the lights on", "[ui][meeting]") {
    LedMeeting test;
    ui::MeetingWall& wall = test.console->wall();
    test.press(Qt::Key_B);
    CHECK(wall.blank());
    test.press(Qt::Key_B);
    CHECK_FALSE(wall.blank());
    test.press(Qt::Key_L);
    CHECK(wall.lightsOn());
    test.press(Qt::Key_F);
    CHECK(wall.frozen());
    const QString before = wall.accessibleName();
    test.press(Qt::Key_Right);
    CHECK(wall.accessibleName() == before);
    test.press(Qt::Key_F);
    CHECK(wall.accessibleName() != before);
}

TEST_CASE("Losing the wall pauses the clock and says so", "[ui][meeting]") {
    LedMeeting test;
    test.press(Qt::Key_Space);
    REQUIRE(test.led().running());
    test.console->wall().close();
    settle();
    CHECK_FALSE(test.led().running());
}

TEST_CASE(
    "A console that is closed and opened again stands where the meeting stood", "[ui][meeting]"
) {
    LedMeeting test;
    test.press(Qt::Key_Space);
    test.press(Qt::Key_Right);
    test.press(Qt::Key_Right);
    test.now += 71s;
    delete test.console; // no farewell: as when the process ends
    test.now = 5s;       // a monotonic clock begins anew
    test.open();
    CHECK(test.led().clock().phase == Phase::Look);
    CHECK_FALSE(test.led().running());
}

TEST_CASE(
    "Nothing on the wall is smaller than 24 pixels or leaves it, in both languages", "[ui][meeting]"
) {
    LedMeeting test;
    test.putOnWall(u"Bell schedule"_s);
    QImage sheet(1920, 1080, QImage::Format_RGB32);
    for (const Language language : {Language::English, Language::Spanish}) {
        test.shown.window->desk().setLanguage(language);
        for (int place = 0; place < analysis::phaseCount; ++place) {
            test.led().goTo(Phase(place));
            for (const QString& words :
                 {u"Did anyone decide the flags could stay up all year, and who keeps the wall open when the custodian is away?"_s,
                  u"Short"_s}) {
                test.led().place({Constituency::Teacher, {{u"B3"_s, 2}, {u"A1"_s, 4}}});
                static_cast<void>(test.led().addNote(
                    Constituency::Family, NoteKind::Wonder, words, std::nullopt, {}
                ));
            }
            test.led().reveal();
            QPainter painter(&sheet);
            const auto texts = ui::paintWall(
                painter,
                sheet.rect(),
                ui::wallPicture(test.led(), test.console->exhibit()),
                paint::Theme::make(paint::ThemeName::Projector)
            );
            REQUIRE(texts.size() > 8);
            bool prompted = false;
            for (const ui::WallText& text : texts) {
                INFO(text.words.toStdString());
                const int pixels = QFontInfo(text.font).pixelSize();
                CHECK(pixels >= 24);
                prompted = prompted || pixels == 62;
                const QRectF used =
                    QFontMetricsF(text.font).boundingRect(text.rect, text.flags, text.words);
                CHECK(QRectF(0, 0, 1920, 1080).contains(used));
                CHECK(used.width() <= text.rect.width() + 2);
            }
            CHECK(prompted);
        }
    }
}

TEST_CASE(
    "The wall shows no photo that is not cleared for the team, and names of nobody", "[ui][meeting]"
) {
    PageWindow<ui::AnalysisPage> shown;
    ui::Exhibit exhibit(shown.window->desk());
    exhibit.show(evidence::NamedThing{{u"photo"_s, QUuid::createUuid()}, {}, u"Gone"_s, {}, {}});
    CHECK_FALSE(exhibit.picture());
    for (const auto& thing : ui::evidenceForTeam(shown.window->desk()))
        CHECK(thing.thing.kind != u"photo"_s);
}

TEST_CASE("The record of a meeting is made from its inspector", "[ui][meeting]") {
    PageWindow<ui::AnalysisPage> shown([](school::Edit& edit) {
        analysis::put(edit, plannedMeeting());
    });
    shown.page->setView(u"meetings"_s);
    settle();
    const QString path = shown.shell.folder.path(u"record.html"_s);
    shown.shell.dialogs.paths = {path};
    for (auto* button : shown.window->findChildren<ui::Button*>())
        if (button->isVisible() && button->text() == u"Make the record…"_s)
            button->click();
    const QByteArray page = bytesOf(path);
    CHECK(page.contains("Who took part"));
    CHECK_FALSE(page.contains("Kaur"));
}

TEST_CASE("One person’s marks and dots are handed in at the shared laptop", "[ui][meeting]") {
    LedMeeting test;
    test.led().goTo(Phase::Compare);
    bool handedIn = false;
    QTimer::singleShot(0, test.console, [&] {
        QWidget* sheet = QApplication::activeModalWidget();
        if (sheet == nullptr)
            return;
        for (auto* choice : sheet->findChildren<QRadioButton*>())
            if (choice->accessibleName().startsWith(u"Final say is shared: 3"_s))
                choice->click();
        handedIn = true;
        QTest::keyClick(sheet, Qt::Key_Return);
    });
    for (auto* button : test.console->findChildren<ui::Button*>())
        if (button->isVisible() && button->text().startsWith(u"One person places"_s))
            button->click();
    CHECK(handedIn);
    CHECK(test.led().placed() == 1);
}
