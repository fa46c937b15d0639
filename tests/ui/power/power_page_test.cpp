#include "core/words/catalogue.h"
#include "tests/ui/power/power_fixture.h"
#include "tests/ui/support/fields.h"
#include "ui/parts/button.h"
#include "ui/parts/choice_fields.h"
#include "ui/parts/segmented_control.h"
#include "ui/parts/text_fields.h"
#include "ui/power/decision_editor.h"
#include "ui/power/decision_picker.h"
#include "ui/power/people_view.h"
#include "ui/power/plain_list.h"
#include "ui/power/power_projection.h"
#include "ui/power/say_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList two{u"Budget"_s, u"Bell schedule"_s};

using Answer = std::optional<power::SayLevel>;

QStringList labelsOf(const QWidget& widget) {
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        if (label->isVisible())
            texts << label->text();
    return texts;
}

} // namespace

TEST_CASE(
    "A new school's matrix asks one question and leads to the sixteen domains", "[power-page]"
) {
    PowerDesk desk;
    CHECK(labelsOf(*desk.page).contains(u"Who decides here, and who has a say?"_s));
    CHECK_FALSE(desk.page->canPresent());
    for (ui::Button* button : desk.page->findChildren<ui::Button*>())
        if (button->text() == u"Add decisions"_s && button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    settle();
    auto* picker = desk.page->findChild<ui::DecisionPicker*>();
    REQUIRE(picker->isVisible());
    CHECK(picker->findChildren<QCheckBox*>().size() == 16);

    desk.type(Qt::Key_Space);
    QTest::keyClicks(QApplication::focusWidget(), u"Our plan for 2027"_s);
    desk.type(Qt::Key_Return);
    REQUIRE(desk.map().decisions.size() == 1);
    CHECK(desk.map().decisions[0].domain == 1);
    CHECK(desk.map().decisions[0].name == u"Our plan for 2027"_s);
    CHECK(desk.table().hasFocus());
    CHECK(desk.table().currentHalf() == ui::MatrixHalf{0, 0, Lens::Formal});
}

TEST_CASE("The eight that teams start with are added at once, as one step", "[power-page]") {
    PowerDesk desk;
    desk.action(u"Add decisions"_s).trigger();
    QTest::mouseClick(
        &desk.named<ui::Button>(u"Use the eight that many teams start with"_s), Qt::LeftButton
    );
    QTest::mouseClick(&desk.named<ui::Button>(u"Add 8 decision(s)"_s), Qt::LeftButton);
    settle();
    const power::PowerMap map = desk.map();
    REQUIRE(map.decisions.size() == 8);
    CHECK(map.decisions[3].name == catalogue::domains(Language::English).at(8).example);
    CHECK(school::historyCount(desk.file->reader()) == 1);
}

TEST_CASE("A domain that is ticked waits for its name to be written over", "[power-page]") {
    PowerDesk desk;
    desk.action(u"Add decisions"_s).trigger();
    auto* picker = desk.page->findChild<ui::DecisionPicker*>();
    auto* first = picker->findChild<QCheckBox*>();
    QTest::mouseClick(first, Qt::LeftButton, {}, QPoint(8, first->height() / 2));
    REQUIRE(first->isChecked());
    QTest::keyClicks(desk.window.focusWidget(), u"plan w"_s); // w alone would open the walk
    const auto names = picker->findChildren<QLineEdit*>();
    CHECK(names[0]->text() == u"plan w"_s);
    // And a name that is written first ticks its domain.
    QTest::mouseClick(names[1], Qt::LeftButton);
    QTest::keyClicks(desk.window.focusWidget(), u"who"_s);
    CHECK(names[1]->text() == u"who"_s);
    CHECK(picker->findChildren<QCheckBox*>()[1]->isChecked());
}

TEST_CASE("Escape leaves the choice of decisions without adding any", "[power-page]") {
    PowerDesk desk(two);
    desk.action(u"Add decisions"_s).trigger();
    desk.type(Qt::Key_Space);
    desk.type(Qt::Key_Escape);
    CHECK(desk.table().isVisible());
    CHECK(desk.map().decisions.size() == 2);
}

TEST_CASE("The inspector follows the cell, and what it sets is in the matrix", "[power-page]") {
    PowerDesk desk(two);
    desk.goTo(1, 4, Lens::Formal);
    CHECK(labelsOf(*desk.page->inspector()).contains(u"Bell schedule"_s));
    choose(field<ui::ChoiceField>(desk.window, u"On paper"_s), u"3"_s);
    choose(field<ui::ChoiceField>(desk.window, u"In practice"_s), u"?"_s);
    choose(field<ui::ChoiceField>(desk.window, u"Hoped for"_s), u"4"_s);
    CHECK(desk.answer(1, Constituency::Family, Lens::Formal) == Answer(power::SayLevel(3)));
    CHECK(desk.answer(1, Constituency::Family, Lens::Practice) == Answer(power::SayLevel()));
    CHECK(desk.answer(1, Constituency::Family, Lens::Hoped) == Answer(power::SayLevel(4)));
    choose(field<ui::ChoiceField>(desk.window, u"Hoped for"_s), {});
    CHECK_FALSE(desk.answer(1, Constituency::Family, Lens::Hoped));
}

TEST_CASE(
    "E goes to the evidence, and leaving it keeps the words with their cell", "[power-page]"
) {
    PowerDesk desk(two);
    desk.goTo(0, 4, Lens::Practice);
    desk.type(Qt::Key_E);
    QTest::keyClicks(QApplication::focusWidget(), u"The flyer of August 20"_s);
    desk.goTo(1, 0, Lens::Formal);
    settle();
    const power::PowerMap map = desk.map();
    REQUIRE(map.evidence.size() == 1);
    const auto& [key, words] = *map.evidence.begin();
    CHECK(key == power::EvidenceKey{map.decisions[0].id, Constituency::Family});
    CHECK(words == u"The flyer of August 20"_s);
}

TEST_CASE("A decision's place can be a space that is made on the spot", "[power-page]") {
    PowerDesk desk(two);
    desk.goTo(0, 0, Lens::Formal);
    desk.dialogs.lines = {u"Cabinet"_s};
    choose(field<ui::ChoiceField>(desk.window, u"Where it is made, in practice"_s), u"+"_s);
    const power::PowerMap map = desk.map();
    REQUIRE(map.spaces.size() == 1);
    CHECK(map.decisions[0].actualSpace == map.spaces[0].id);
    CHECK_FALSE(map.decisions[0].officialSpace);

    auto& official = field<ui::ChoiceField>(desk.window, u"Where it belongs, on paper"_s);
    choose(official, u"+"_s);
    CHECK(desk.map().spaces.size() == 1);
    CHECK(official.value().isEmpty());
}

TEST_CASE("A decision is renamed, moved and removed, and each can be taken back", "[power-page]") {
    PowerDesk desk(two);
    desk.goTo(1, 2, Lens::Formal);
    write(field<ui::LineField>(desk.window, u"Name, as concrete as can be"_s), u"Start times"_s);
    CHECK(desk.map().decisions[1].name == u"Start times"_s);

    desk.action(u"Move the decision up"_s).trigger();
    settle();
    CHECK(desk.map().decisions[0].name == u"Start times"_s);
    CHECK(desk.table().currentHalf() == ui::MatrixHalf{0, 2, Lens::Formal});

    desk.action(u"Remove the decision"_s).trigger();
    settle();
    CHECK(desk.map().decisions.size() == 1);
    for (int i = 0; i < 3; ++i)
        desk.desk.undo();
    settle();
    CHECK(desk.map().decisions[1].name == u"Bell schedule"_s);
}

TEST_CASE(
    "Through one lens the arrows go from group to group, and differences are not typed over",
    "[power-page]"
) {
    PowerDesk desk(two);
    desk.goTo(0, 0, Lens::Formal);
    desk.page->matrixView().setView(paint::MatrixView::Practice);
    CHECK(desk.table().currentHalf() == ui::MatrixHalf{0, 0, Lens::Practice});
    desk.type(Qt::Key_Right);
    CHECK(desk.table().currentHalf() == ui::MatrixHalf{0, 1, Lens::Practice});
    desk.type(Qt::Key_4);
    CHECK(desk.answer(0, Constituency::Teacher, Lens::Practice) == Answer(power::SayLevel(4)));
    desk.page->matrixView().setView(paint::MatrixView::Difference);
    desk.type(Qt::Key_1);
    CHECK(desk.answer(0, Constituency::Teacher, Lens::Practice) == Answer(power::SayLevel(4)));
}

TEST_CASE("People and spaces are added, changed and removed in the window", "[power-page]") {
    PowerDesk desk;
    desk.dialogs.lines = {u"PTA president"_s, u"Car line"_s};
    desk.action(u"Add a person or role"_s).trigger();
    settle();
    choose(field<ui::ChoiceField>(desk.window, u"Group"_s), u"family"_s);
    choose(field<ui::ChoiceField>(desk.window, u"Influence in practice"_s), u"4"_s);
    desk.action(u"Add a space"_s).trigger();
    settle();
    choose(field<ui::ChoiceField>(desk.window, u"Openness"_s), u"claimed"_s);
    for (auto* chip : desk.window.findChildren<QAbstractButton*>())
        if (chip->isVisible() && chip->accessibleName() == u"PTA president"_s) {
            QTest::mouseClick(chip, Qt::LeftButton);
            break;
        }
    settle();
    const power::PowerMap map = desk.map();
    REQUIRE(map.actors.size() == 1);
    CHECK(map.actors[0].constituency == Constituency::Family);
    CHECK(map.actors[0].influencePractice == 4);
    REQUIRE(map.spaces.size() == 1);
    CHECK(map.spaces[0].openness == Openness::Claimed);
    CHECK(map.spaces[0].actors == std::vector{map.actors[0].id});

    auto& people = *desk.page->findChild<ui::PeopleView*>();
    people.goTo(map.actors[0].id.uuid());
    settle();
    QTest::mouseClick(&desk.named<ui::Button>(u"Remove from the map"_s), Qt::LeftButton);
    settle();
    CHECK(desk.map().actors.empty());
    CHECK(desk.map().spaces[0].actors.empty());
}

TEST_CASE(
    "A search hit opens the decision, the evidence's cell, the person or the space", "[power-page]"
) {
    PowerDesk desk(two);
    power::Actor actor;
    actor.name = u"Lead custodian"_s;
    desk.file->edit(u"Noted"_s, [&](school::Edit& edit) {
        power::put(edit, actor);
        power::setEvidence(
            edit, {desk.map().decisions[1].id, Constituency::Student}, u"Asked nobody"_s
        );
    });
    settle();
    desk.page->showItem(u"actor"_s, actor.id.uuid());
    CHECK(desk.page->view() == u"people"_s);
    CHECK(desk.page->findChild<ui::PeopleView*>()->current() == actor.id.uuid());

    auto row = desk.file->reader().query("SELECT id FROM say_evidence");
    REQUIRE(row.next());
    desk.page->showItem(u"say_evidence"_s, row.uuid(0));
    CHECK(desk.page->view() == u"matrix"_s);
    CHECK(desk.table().currentHalf() == ui::MatrixHalf{1, 3, Lens::Formal});
    desk.page->showItem(u"decision"_s, desk.map().decisions[0].id.uuid());
    CHECK(desk.table().currentRow() == 0);
}

TEST_CASE("A past moment shows the matrix of then, and takes no figures", "[power-page]") {
    PowerDesk desk(two);
    desk.goTo(0, 0, Lens::Formal);
    desk.type(Qt::Key_5);
    desk.desk.lookBack(1);
    settle();
    desk.goTo(0, 0, Lens::Formal);
    CHECK_FALSE(desk.table().currentIndex().data(ui::MatrixModel::LevelRole).isValid());
    desk.type(Qt::Key_2);
    CHECK(school::historyCount(desk.file->reader()) == 2);
    CHECK_FALSE(desk.action(u"Remove the decision"_s).isEnabled());
    desk.desk.lookBack(std::nullopt);
    settle();
    CHECK(desk.table().currentIndex().data(ui::MatrixModel::LevelRole) == QVariant(5));
}

TEST_CASE("On the wall more decisions than fit come page by page", "[power-page]") {
    QStringList names;
    for (int i = 0; i < 30; ++i)
        names << u"Decision %1"_s.arg(i + 1);
    PowerDesk desk(names);
    QWidget wall;
    wall.resize(1366, 768);
    auto* shown = qobject_cast<ui::PowerProjection*>(desk.page->present(&wall));
    REQUIRE(shown != nullptr);
    shown->resize(1366, 768);
    shown->grab();
    QTest::keyClick(shown, Qt::Key_PageDown);
    const size_t second = shown->firstRow();
    CHECK(second > 3);
    CHECK(second < 30);
    shown->grab();
    QTest::keyClick(shown, Qt::Key_PageUp);
    CHECK(shown->firstRow() == 0);
}

TEST_CASE("Every control of the page says its name to a screen reader", "[power-page]") {
    PowerDesk desk(two);
    const auto check = [&] {
        for (const QWidget* widget : desk.window.findChildren<QWidget*>()) {
            const bool control = widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
                                 qobject_cast<const QLabel*>(widget) == nullptr;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() ||
                               (button != nullptr && !button->text().isEmpty());
            INFO(widget->metaObject()->className());
            if (control &&
                qobject_cast<const QAbstractScrollArea*>(widget->parentWidget()) == nullptr)
                CHECK(named);
        }
    };
    desk.goTo(0, 0, Lens::Formal);
    check();
    desk.page->setView(u"people"_s);
    settle();
    check();
    desk.action(u"Add decisions"_s).trigger();
    settle();
    check();
}

TEST_CASE("The page speaks Spanish as soon as the window does", "[power-page]") {
    PowerDesk desk(two);
    desk.desk.setLanguage(Language::Spanish);
    settle();
    CHECK(desk.table()
              .model()
              ->headerData(8, Qt::Horizontal, Qt::DisplayRole)
              .toString()
              .startsWith(u"Familias"_s));
    CHECK(desk.table()
              .currentIndex()
              .data(Qt::AccessibleTextRole)
              .toString()
              .contains(u"en el papel"_s));
}
