// The meeting of the year: week 7, led from the console.
#include "tests/ui/year/school_year.h"
#include "ui/analysis/meeting_console.h"
#include "ui/analysis/quick_entry.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::Literals::StringLiterals;

namespace trellis::test {
namespace {

/// Who sits at the table, in the order in which they come to the laptop.
const QStringList& people() {
    static const QStringList groups{
        u"Administrator"_s,
        u"Teacher"_s,
        u"Teacher"_s,
        u"Teacher"_s,
        u"Family member"_s,
        u"Family member"_s,
    };
    return groups;
}

ui::MeetingConsole& openConsole() {
    for (QWidget* each : QApplication::topLevelWidgets())
        if (auto* console = qobject_cast<ui::MeetingConsole*>(each);
            console && console->isVisible())
            return *console;
    FAIL("the console did not open");
    std::abort();
}

void press(ui::MeetingConsole& console, Qt::Key key) {
    console.setFocus();
    QTest::keyClick(&console, key);
    settle();
}

/// A digit says whose words they are.
void say(ui::MeetingConsole& console, const QString& digitAndWords) {
    QLineEdit& line = console.findChild<ui::QuickEntry*>()->line();
    line.setFocus();
    QTest::keyClicks(&line, digitAndWords);
    QTest::keyClick(&line, Qt::Key_Return);
    settle();
}

} // namespace

void SchoolYear::meet() {
    week(7);
    go(At::Analysis);
    hands().view(u"Meetings"_s);
    hands().click(u"Add meeting"_s);
    hands().type(u"Meeting"_s, u"Reading the map together"_s);
    hands().type(u"Led by (somebody else than the principal)"_s, u"Ms. Adeyemi"_s);
    hands().choose(u"How long"_s, u"30 minutes"_s);
    hands().choose(u"The facilitator’s group"_s, u"Teacher"_s);
    for (const auto& attribute :
         {u"Mirrors the community"_s,
          u"Real decisions reach the team"_s,
          u"Final say is shared"_s,
          u"Agenda and floor are shared"_s,
          u"Students as partners"_s})
        hands().click(attribute);
    hands().count(u"Administrators"_s, 1);
    hands().count(u"Teachers"_s, 3);
    hands().count(u"Families"_s, 2);
    hands().click(u"Run the meeting"_s);

    ui::MeetingConsole& console = openConsole();
    press(console, Qt::Key_Space);
    press(console, Qt::Key_Right);
    say(console, u"1Families are low on budget"_s);
    press(console, Qt::Key_Right);
    auto* tray = console.findChild<QListWidget*>();
    tray->setFocus();
    QTest::keyClick(tray, Qt::Key_Home);
    QTest::keyClick(tray, Qt::Key_Return);
    settle();
    say(console, u"5The flags came from every street"_s);
    press(console, Qt::Key_Right);
    say(console, u"Surprised"_s);
    press(console, Qt::Key_Right);
    say(console, u"2Because the flyer came after the vote"_s);
    press(console, Qt::Key_Right); // one explanation is asked for a second
    say(console, u"5Maybe nobody thought of the bus families"_s);
    press(console, Qt::Key_Right);
    placeInSilence(console);
    press(console, Qt::Key_Right);
    placeDots(console);
    press(console, Qt::Key_Right);
    countHands(console);
    press(console, Qt::Key_Right);
    shell.dialogs.consent = true;
    Hands(console).click(u"End meeting…"_s);
}

/// The teachers see the final say as shared, the others do not.
void SchoolYear::placeInSilence(ui::MeetingConsole& console) {
    for (const QString& person : people())
        Hands(console).inDialog(
            [&] { Hands(console).click(u"One person places…"_s); },
            [&](Hands& sheet) {
                sheet.choose(u"I am here as"_s, person);
                sheet.click(
                    person == u"Teacher"_s ? u"Final say is shared: 4"_s
                                           : u"Final say is shared: 1"_s
                );
                sheet.click(u"Hand it in"_s);
            }
        );
    Hands(console).click(u"Reveal"_s);
}

void SchoolYear::placeDots(ui::MeetingConsole& console) {
    for (const auto& title : {u"Ask before the bell schedule"_s, u"Rotate who leads"_s}) {
        shell.dialogs.lines = {title};
        Hands(console).click(u"Add an opportunity…"_s);
    }
    for (qsizetype person = 0; person < people().size(); ++person)
        Hands(console).inDialog(
            [&] { Hands(console).click(u"One person’s dots…"_s); },
            [&](Hands& sheet) {
                sheet.click(u"Place a dot on “Ask before the bell schedule”"_s);
                sheet.click(u"Place a dot on “Ask before the bell schedule”"_s);
                sheet.click(u"Place a dot on “Rotate who leads”"_s);
                sheet.click(u"Hand it in"_s);
            }
        );
    Hands(console).click(u"Open the dots"_s);
}

void SchoolYear::countHands(ui::MeetingConsole& console) {
    Hands(console).inDialog(
        [&] { Hands(console).click(u"Count hands…"_s); },
        [&](Hands& sheet) {
            sheet.count(u"Four"_s, 2);
            sheet.count(u"Five"_s, 4);
            sheet.click(u"Keep the count"_s);
        }
    );
}

} // namespace trellis::test
