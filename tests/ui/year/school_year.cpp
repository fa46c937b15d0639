#include "tests/ui/year/school_year.h"

#include "ui/keystone/slide_canvas.h"
#include "ui/keystone/storyboard.h"
#include "ui/photovoice/photo_grid.h"
#include "ui/photovoice/wall_list.h"
#include "ui/photovoice/wall_tray.h"
#include "ui/power/matrix_table.h"
#include "ui/shell/menus.h"
#include "ui/shell/page_deck.h"
#include "ui/shell/welcome_window.h"

#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

#include "app/furnishing.h"

using namespace Qt::Literals::StringLiterals;

namespace trellis::test {
namespace {

constexpr int lastWeek = 13;

} // namespace

SchoolYear::SchoolYear()
    : first(QDate::currentDate().addDays(1 - QDate::currentDate().dayOfWeek() - 7 * (lastWeek - 1))
      ),
      now(first) {
    shell.windows.reset();
    shell.furnishing = app::furnishing();
    shell.furnishing.today = [this] { return now; };
    shell.windows =
        std::make_unique<ui::Windows>(shell.furnishing, shell.preferences, shell.dialogs);
}

SchoolYear::~SchoolYear() = default;

void SchoolYear::week(int number) {
    now = number == lastWeek ? QDate::currentDate() : first.addDays(7 * (number - 1));
}

void SchoolYear::toFront() {
    window->activateWindow();
    REQUIRE(waitFor([&] { return window->isActiveWindow(); }));
    settle();
}

void SchoolYear::go(At page) {
    toFront();
    QTest::keyClick(window, Qt::Key(Qt::Key_0 + int(page)), Qt::ControlModifier);
    settle();
}

void SchoolYear::menu(const QString& words) {
    for (QAction* action : window->menus().all())
        if (QString(action->text()).remove(u'&') == words) {
            REQUIRE(action->isEnabled());
            action->trigger();
            settle();
            return;
        }
    FAIL("no menu has: " << words.toStdString());
}

QString SchoolYear::pageTitle() const {
    const ui::Page& page = *window->findChild<ui::PageDeck*>()->currentPage();
    return page.title() + u", "_s + page.subtitle();
}

QString SchoolYear::photograph(const QString& name, const QColor& color) {
    QImage image(1600, 1200, QImage::Format_RGB32);
    image.fill(color);
    REQUIRE(image.save(path(name), "JPG", 90));
    return path(name);
}

void SchoolYear::begin() {
    week(1);
    shell.windows->start();
    shell.dialogs.lines = {u"Millbrook Elementary"_s};
    shell.dialogs.paths = {path(u"Millbrook"_s)};
    Hands(*shell.windows->welcome()).click(u"New school file"_s);
    REQUIRE(shell.windows->schools().size() == 1);
    window = shell.windows->schools()[0];
    window->resize(1440, 900);
    toFront();

    hands().click(u"Set the first day"_s);
    hands().inDialog(
        [&] { hands().click(u"First day and form…"_s); },
        [&](Hands& dialog) {
            dialog.day(u"First day"_s, first);
            dialog.choose(u"Form of the course"_s, u"13 weeks"_s);
            dialog.click(u"Make the plan"_s);
        }
    );

    go(At::Team);
    hands().view(u"School"_s);
    hands().type(u"Students enrolled"_s, u"212"_s);
    hands().type(u"Where the figures come from"_s, u"October count"_s);
    hands().view(u"Table"_s);
    addMember(u"Dr. Reyes"_s, u"Administrator"_s);
    addMember(u"Ms. Adeyemi"_s, u"Teacher"_s);
    addMember(u"Mr. Lund"_s, u"Teacher"_s);
    addMember(u"Ms. Park"_s, u"Teacher"_s);
    addMember(u"Grandfather Tso"_s, u"Family member"_s);
    addMember(u"Ms. Haddad"_s, u"Family member"_s);
}

void SchoolYear::addMember(const QString& name, const QString& countsAs) {
    hands().click(u"Add seat"_s);
    hands().choose(u"Counts as"_s, countsAs);
    hands().type(u"Member, by name or pseudonym"_s, name);
}

void SchoolYear::takePhotos() {
    week(2);
    go(At::Photos);
    shell.dialogs.paths = {
        photograph(u"flags.jpg"_s, Qt::darkGreen),
        photograph(u"bench.jpg"_s, Qt::darkBlue),
        photograph(u"recess.jpg"_s, Qt::darkRed),
    };
    hands().click(u"Add photos…"_s);
    const auto& grid = *window->findChild<ui::PhotoGrid*>();
    REQUIRE(waitFor([&] { return grid.isVisible() && grid.model()->rowCount() == 3; }, 20000));
    const struct {
        QString title, caption, part, by, recognizable;
    } told[] = {
        {u"Flags we sewed"_s,
         u"Each family brought one."_s,
         u"Culture"_s,
         u"Family member"_s,
         u"People, but nobody can be recognized"_s},
        {u"The buddy bench"_s,
         u"Nobody sits alone here."_s,
         u"Structures"_s,
         u"Student"_s,
         u"People, but nobody can be recognized"_s},
        {u"Recess by the gate"_s,
         u"They wait for the bus."_s,
         u"People"_s,
         u"Teacher"_s,
         u"Children can be recognized"_s},
    };
    hands().pressIn<ui::PhotoGrid>(Qt::Key_Home);
    for (const auto& each : told) {
        hands().type(u"Title"_s, each.title);
        hands().type(u"Caption, in the photographer’s words"_s, each.caption);
        hands().choose(u"Part of school life"_s, each.part);
        hands().choose(u"Taken by"_s, each.by);
        hands().choose(u"Who can be recognized?"_s, each.recognizable);
        hands().choose(u"The photographer allows it to be seen by"_s, u"Public or online"_s);
        hands().pressIn<ui::PhotoGrid>(Qt::Key_Right);
    }
    week(3);
    hands().view(u"Theme wall"_s);
    toFront();
    ui::WallList& tray = hands().find<ui::WallTray>().list();
    tray.setFocus();
    QTest::keyClick(&tray, Qt::Key_T);
    settle();
    hands().type(u"Name of the theme"_s, u"Made by us"_s);
    tray.setFocus();
    QTest::keyClick(&tray, Qt::Key_1);
    settle();
}

void SchoolYear::mapPower() {
    week(4);
    go(At::Power);
    hands().click(u"Add decisions"_s);
    hands().click(u"Use the eight that many teams start with"_s);
    hands().click(u"Add 8 decisions"_s);
    menu(u"Move on after each figure"_s);
    auto& table = hands().find<ui::MatrixTable>();
    table.goTo({0, 0, Lens::Formal});
    table.setFocus();
    for (int half = 0; half < 8 * 6 * 2; ++half)
        QTest::keyClick(&table, Qt::Key(Qt::Key_0 + half % 6));
    settle();
    hands().view(u"Rooms"_s);
    shell.dialogs.lines = {u"Friday cabinet"_s};
    hands().click(u"Add a space"_s);
}

void SchoolYear::talkWithCoach() {
    week(5);
    go(At::Coaching);
    hands().click(u"Add talk with the coach"_s);
    hands().type(u"What it was about"_s, u"Who was in the room for the map"_s);
    hands().type(u"New promise"_s, u"Ask two families to lead the meeting"_s);
    hands().type(u"Private note"_s, u"I was too quick with the answer"_s);
    week(6);
    hands().click(u"Ask two families to lead the meeting"_s);
}

void SchoolYear::chooseMove() {
    week(8);
    go(At::Analysis);
    hands().view(u"Growth moves"_s);
    hands().type(u"Because we saw…"_s, u"the schedule was told and not asked"_s);
    hands().choose(u"The decision that moves"_s, u"Bell schedule"_s);
    hands().choose(u"For which group"_s, u"Family member"_s);
    hands().choose(u"From"_s, u"1 Told"_s);
    hands().choose(u"To"_s, u"3 Shaping"_s);
    hands().type(u"Owner"_s, u"Ms. Adeyemi"_s);
    hands().choose(u"The owner’s group"_s, u"Teacher"_s);
    hands().type(u"Co-owner, from another group"_s, u"Grandfather Tso"_s);
    hands().choose(u"The co-owner’s group"_s, u"Family member"_s);
    hands().day(u"By"_s, now.addDays(28));
    hands().type(u"First step"_s, u"Two questions at the coffee hour"_s);
    hands().day(u"First step by"_s, now.addDays(7));
    hands().type(u"We’ll know when…"_s, u"a family names what changed"_s);
    hands().day(u"We look again on"_s, now.addDays(35));
    hands().choose(u"Where it stands"_s, u"Chosen"_s);
}

void SchoolYear::buildKeystone() {
    week(12);
    go(At::Keystone);
    hands().click(u"Begin the Keystone"_s);
    hands().pressIn<ui::Storyboard>(Qt::Key_Down);
    auto& shelf = hands().named<QListView>(u"Photos that are ready to be shown"_s);
    shelf.setFocus();
    QTest::keyClick(&shelf, Qt::Key_Home);
    QTest::keyClick(&shelf, Qt::Key_Return);
    settle();
    hands().pressIn<ui::SlideCanvas>(Qt::Key_Tab);
    QTest::keyClick(&hands().find<ui::SlideCanvas>(), Qt::Key_Return);
    auto& words = *hands().find<ui::SlideCanvas>().findChild<QPlainTextEdit*>();
    QTest::keyClicks(&words, u"What families bring"_s);
    QTest::keyClick(&words, Qt::Key_Return, Qt::ControlModifier);
    settle();
    hands().type(u"Speaker notes, for you alone"_s, u"Thank Grandfather Tso first"_s);
    hands().view(u"Signs"_s);
    hands().click(u"Add a sign of impact"_s);
    hands().type(u"The sign"_s, u"Three families spoke at the last meeting"_s);
    hands().choose(u"How we know"_s, u"Counted"_s);
    hands().view(u"Responses"_s);
    for (const bool shown : {true, false}) {
        hands().click(u"Add a peer’s response"_s);
        if (!shown)
            continue;
        hands().type(u"From, as they wish to be named"_s, u"A principal two towns over"_s);
        hands().type(u"Warm: what stays with me"_s, u"You let a parent answer"_s);
        hands().click(u"They agreed that it may be shown"_s);
    }
}

void SchoolYear::makePapers() {
    week(lastWeek);
    QString told;
    const QObject listening; // for as long as `told` is there
    QObject::connect(
        &window->desk(),
        &ui::Desk::noticed,
        &listening,
        [&](const ui::Notice& notice) { told = notice.sentence; }
    );
    go(At::Keystone);
    hands().view(u"Slides"_s);
    shell.dialogs.paths = {path(u"slides.pdf"_s)};
    hands().click(u"Slides as PDF…"_s);
    REQUIRE(waitFor([&] { return told.startsWith(u"Saved the slides"_s); }));
    shell.dialogs.paths = {path(u"narrative.pdf"_s)};
    menu(u"Narrative as PDF…"_s);
    REQUIRE(waitFor([&] { return told.startsWith(u"Saved the narrative"_s); }));
    go(At::Analysis);
    hands().view(u"Meetings"_s);
    shell.dialogs.paths = {path(u"record.pdf"_s)};
    hands().click(u"Make the record…"_s);
    go(At::Plan);
    shell.dialogs.paths = {path(u"course.ics"_s)};
    menu(u"Export to a calendar…"_s);
    shell.dialogs.paths = {path(u"brief.pdf"_s)};
    hands().inDialog(
        [&] { QTest::keyClick(window, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier); },
        [&](Hands& dialog) { dialog.click(u"Save brief…"_s); }
    );
}

} // namespace trellis::test
