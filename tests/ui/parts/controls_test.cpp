#include "tests/print_qt.h"
#include "tests/ui/support/wait.h"
#include "ui/parts/button.h"
#include "ui/parts/button_access.h"
#include "ui/parts/chip.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/segmented_control.h"
#include "ui/parts/themed.h"
#include "ui/parts/tick_box.h"
#include "ui/parts/toast.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace trellis;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Arrows move along a segmented control, which is one stop for Tab", "[parts]") {
    ui::SegmentedControl control(u"View"_s);
    control.setPieces({{u"a"_s, u"Library"_s, {}}, {u"b"_s, u"Wall"_s, {}}, {u"c"_s, u"One"_s, {}}}
    );
    control.show();
    CHECK(control.current() == u"a"_s);
    QSignalSpy chosen(&control, &ui::SegmentedControl::chosen);
    const auto buttons = control.findChildren<QAbstractButton*>();
    QTest::keyClick(buttons[0], Qt::Key_Right);
    CHECK(control.current() == u"b"_s);
    QTest::mouseClick(buttons[2], Qt::LeftButton);
    CHECK(control.current() == u"c"_s);
    QTest::keyClick(buttons[2], Qt::Key_Right);
    CHECK(control.current() == u"c"_s);
    REQUIRE(chosen.size() == 2);
    CHECK(chosen[0][0].toString() == u"b"_s);
    int stops = 0;
    for (const QAbstractButton* button : buttons)
        stops += (button->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
    CHECK(stops == 1);
}

TEST_CASE("A segmented control short of room keeps the words of what is on", "[parts]") {
    ui::SegmentedControl control(u"View"_s);
    control.setPieces({{u"a"_s, u"Library"_s, u"grid"_s}, {u"b"_s, u"Wall"_s, u"wall"_s}});
    const int whole = control.sizeHint().width();
    control.setBrief(true);
    const auto buttons = control.findChildren<QAbstractButton*>();
    CHECK(control.sizeHint().width() < whole);
    CHECK(buttons[0]->text() == u"Library"_s);
    CHECK(buttons[1]->text().isEmpty());
    CHECK(buttons[1]->toolTip() == u"Wall"_s);
    CHECK(buttons[1]->accessibleName() == u"Wall"_s);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    CHECK(buttons[1]->text() == u"Wall"_s);
    CHECK(buttons[0]->text().isEmpty());
    control.setBrief(false);
    CHECK(control.sizeHint().width() == whole);
}

TEST_CASE("Setting a segmented control from the file is not a choice of the person", "[parts]") {
    ui::SegmentedControl control(u"View"_s);
    control.setPieces({{u"a"_s, u"Library"_s, {}}, {u"b"_s, u"Wall"_s, {}}});
    QSignalSpy chosen(&control, &ui::SegmentedControl::chosen);
    control.setCurrent(u"b"_s);
    control.setPieces({{u"a"_s, u"Biblioteca"_s, {}}, {u"b"_s, u"Muro"_s, {}}});
    CHECK(control.current() == u"b"_s);
    CHECK(chosen.isEmpty());
}

TEST_CASE("Chips that do not fit go on in the next line, and nothing overlaps", "[parts]") {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* flow = new ui::FlowLayout(6);
    QList<ui::Chip*> chips;
    for (const auto& words : {u"Administrators"_s, u"Teachers"_s, u"Families"_s, u"Partners"_s}) {
        chips << new ui::Chip(words);
        chips.last()->setCount(12);
        flow->addWidget(chips.last());
    }
    auto* below = new ui::Button(u"Below"_s);
    column->addLayout(flow);
    column->addWidget(below);
    column->addStretch();
    ui::applyTheme(window, paint::Theme::make(paint::ThemeName::Light, 1.5));
    window.setFixedSize(320, 480);
    window.show();
    test::settle();
    for (const ui::Chip* chip : chips) {
        CHECK(chip->geometry().right() <= window.width());
        CHECK(chip->geometry().bottom() < below->geometry().top());
        for (const ui::Chip* other : chips)
            CHECK((chip == other || !chip->geometry().intersects(other->geometry())));
    }
}

TEST_CASE("A chip keeps its width when it is switched on", "[parts]") {
    ui::Chip chip(u"School climate"_s);
    chip.setCount(5);
    const QSize off = chip.sizeHint();
    chip.setChecked(true);
    CHECK(chip.sizeHint() == off);
    CHECK(chip.accessibleName() == u"School climate, 5"_s);
}

TEST_CASE("A button that follows an action says and does what the action does", "[parts]") {
    QAction action(u"&Add member"_s);
    ui::Button button({});
    button.follow(&action);
    CHECK(button.text() == u"Add member"_s);
    QSignalSpy triggered(&action, &QAction::triggered);
    button.click();
    CHECK(triggered.size() == 1);
    action.setEnabled(false);
    CHECK_FALSE(button.isEnabled());
}

TEST_CASE("What a screen reader presses does what a click does", "[parts]") {
    ui::giveButtonsTheirAccess();
    const auto press = [](QWidget& widget) {
        auto* heard = QAccessible::queryAccessibleInterface(&widget);
        REQUIRE(heard->actionInterface() != nullptr);
        heard->actionInterface()->doAction(heard->actionInterface()->actionNames().first());
        test::settle();
        return heard->role();
    };
    ui::Button button(u"Save"_s, ui::ButtonKind::Primary);
    QSignalSpy saved(&button, &ui::Button::clicked);
    CHECK(press(button) == QAccessible::PushButton);
    CHECK(saved.size() == 1);

    ui::TickBox box(u"Voting"_s);
    QSignalSpy ticked(&box, &ui::TickBox::ticked);
    CHECK(press(box.box()) == QAccessible::CheckBox);
    CHECK(box.box().isChecked());
    CHECK(ticked.size() == 1);

    ui::SegmentedControl control(u"View"_s);
    control.setPieces({{u"a"_s, u"Library"_s, {}}, {u"b"_s, u"Wall"_s, {}}});
    QSignalSpy chosen(&control, &ui::SegmentedControl::chosen);
    CHECK(press(*control.findChildren<QAbstractButton*>().last()) == QAccessible::RadioButton);
    CHECK(control.current() == u"b"_s);
    CHECK(chosen.size() == 1);
}

TEST_CASE("A toast goes by itself, but not while somebody is about to use it", "[parts]") {
    QWidget window;
    window.resize(600, 400);
    ui::Toast toast(window);
    window.show();
    toast.say(u"Renamed actor"_s, u"Undo"_s, [] {});
    const auto timer = toast.findChild<QTimer*>();
    const auto running = [&] { return timer != nullptr ? timer->isActive() : false; };
    REQUIRE(toast.isVisible());
    QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
    QCoreApplication::sendEvent(&toast, &enter);
    CHECK_FALSE(running());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&toast, &leave);
    CHECK(running());
    CHECK(toast.geometry().bottom() < window.height());
}
