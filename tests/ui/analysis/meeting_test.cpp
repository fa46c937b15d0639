#include "core/evidence/store.h"
#include "core/photovoice/store.h"
#include "tests/ui/analysis/led_meeting.h"
#include "ui/analysis/exhibit.h"
#include "ui/analysis/wall_scene.h"
#include "ui/parts/messages.h"

using namespace trellis;
using namespace trellis::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using analysis::Phase;

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
    // In the line, before a word is in it, Space is the clock's; after that it parts words.
    test.line().setFocus();
    const bool ran = test.led().running();
    QTest::keyClick(&test.line(), Qt::Key_Space);
    CHECK(test.led().running() != ran);
    QTest::keyClick(&test.line(), Qt::Key_Space);
    CHECK(test.led().running() == ran);
    CHECK(test.line().text().isEmpty());
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
    test.say(u"5"_s, u"Or nobody thought to ask the bus families"_s);

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

TEST_CASE(
    "With one explanation the console asks for a second before it goes on, once", "[ui][meeting]"
) {
    LedMeeting test;
    test.led().goTo(Phase::MakeSense);
    test.say(u"2"_s, u"Because the flyer came after the vote"_s);
    test.press(Qt::Key_Right);
    CHECK(test.led().clock().phase == Phase::MakeSense);
    const auto* message = test.console->findChild<ui::InlineMessage*>();
    REQUIRE(message->isVisible());
    CHECK(message->sentence().startsWith(u"There is one explanation."_s));
    test.press(Qt::Key_Right);
    CHECK(test.led().clock().phase == Phase::Compare);
    CHECK_FALSE(message->isVisible());
}

TEST_CASE("With two explanations the console goes on at once", "[ui][meeting]") {
    LedMeeting test;
    test.led().goTo(Phase::MakeSense);
    test.say(u"2"_s, u"Because the flyer came after the vote"_s);
    test.say(u"5"_s, u"Maybe nobody thought of the bus families"_s);
    test.press(Qt::Key_Right);
    CHECK(test.led().clock().phase == Phase::Compare);
}

TEST_CASE(
    "Add… finds what the tray does not have, puts it on the wall and under the next note",
    "[ui][meeting]"
) {
    LedMeeting test;
    test.led().goTo(Phase::Look);
    auto* tray = test.console->findChild<QListWidget*>();
    const int before = tray->count();
    test.shown.window->desk().perform(u"Added a theme"_s, [](school::Edit& edit) {
        photovoice::Theme theme;
        theme.name = u"Made by us"_s;
        photovoice::put(edit, theme);
    });
    test.click(u"Add…"_s);
    REQUIRE(waitFor([] { return QApplication::activeModalWidget() != nullptr; }));
    QWidget* picker = QApplication::activeModalWidget();
    auto* words = picker->findChild<QLineEdit*>();
    QTest::keyClicks(words, u"Made by"_s);
    QTest::keyClick(words, Qt::Key_Return);
    settle();
    CHECK(tray->count() == before + 1);
    REQUIRE(test.console->exhibit().picture());
    CHECK(test.console->exhibit().picture()->title == u"Made by us"_s);
    test.say(u"5"_s, u"It is on every wall"_s);
    REQUIRE(test.meeting().notes.size() == 1);
    const auto ends =
        evidence::restsOn(test.shown.reader(), {u"note"_s, test.meeting().notes[0].id.uuid()});
    REQUIRE(ends.size() == 1);
    CHECK(ends[0].name == u"Made by us"_s);
}

TEST_CASE("A cell of the matrix with an example can be pointed at", "[ui][meeting]") {
    PageWindow<ui::AnalysisPage> shown([](school::Edit& edit) {
        power::Decision decision;
        decision.name = u"Bell schedule"_s;
        power::put(edit, decision);
        power::setSay(edit, {decision.id, Constituency::Family, Lens::Practice}, 1);
        power::setEvidence(edit, {decision.id, Constituency::Family}, u"A flyer, after the vote"_s);
    });
    QStringList offered;
    for (const auto& thing : ui::evidenceForTeam(shown.window->desk()))
        offered.append(thing.name);
    CHECK(offered.contains(u"Bell schedule: Families"_s));
}

TEST_CASE(
    "Minutes that are no number are answered with a sentence, and nothing is changed",
    "[ui][meeting]"
) {
    PageWindow<ui::AnalysisPage> shown([](school::Edit& edit) {
        analysis::Meeting meeting = plannedMeeting();
        meeting.minutes = 75;
        analysis::put(edit, meeting);
    });
    shown.page->setView(u"meetings"_s);
    settle();
    for (auto* line : shown.window->findChildren<QLineEdit*>())
        if (line->isVisible() && line->accessibleName() == u"Minutes"_s) {
            line->setFocus();
            line->selectAll();
            QTest::keyClicks(line, u"about an hour"_s);
            QTest::keyClick(line, Qt::Key_Return);
            settle();
            CHECK(line->accessibleDescription().startsWith(u"Type how many minutes"_s));
            CHECK(line->text() == u"about an hour"_s);
        }
    CHECK(analysis::meetings(shown.reader()).front().minutes == 75);
}
