#pragma once

#include "core/analysis/store.h"
#include "core/power/store.h"
#include "tests/ui/shell/page_window.h"
#include "ui/analysis/analysis_page.h"
#include "ui/analysis/console_cards.h"
#include "ui/analysis/meeting_console.h"
#include "ui/analysis/quick_entry.h"
#include "ui/parts/button.h"

#include <QLineEdit>
#include <QListWidget>

namespace trellis::test {

/// Six people are here, three of them teachers; 30 minutes, five attributes.
inline analysis::Meeting plannedMeeting() {
    using namespace Qt::Literals::StringLiterals;
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
              decision.name = QStringLiteral("Bell schedule");
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
            FAIL("the tray does not have: " << name.toStdString());
        tray->setCurrentItem(found.first());
        emit tray->itemActivated(found.first());
        settle();
    }
    /// Clicks the button of the console that begins so.
    void click(const QString& words) {
        for (auto* button : console->findChildren<ui::Button*>())
            if (button->isVisible() && button->text().startsWith(words)) {
                QTest::mouseClick(button, Qt::LeftButton);
                return settle();
            }
        FAIL("the console has no button: " << words.toStdString());
    }
    QString time() { return console->findChild<ui::ConsoleClock*>()->text(); }

    analysis::Meeting planned = plannedMeeting();
    analysis::MeetingClock::Time now = std::chrono::seconds(1000);
    PageWindow<ui::AnalysisPage> shown;
    ui::MeetingConsole* console = nullptr;
};

} // namespace trellis::test
