#include "tests/ui/power/power_fixture.h"
#include "ui/power/gap_row.h"
#include "ui/power/map_edits.h"
#include "ui/power/whose_inspector.h"
#include "ui/power/whose_panel.h"
#include "ui/power/whose_view.h"

#include <QPushButton>
#include <QSpinBox>

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A page with two decisions and three perspectives, on "whose map".
class WhoseDesk : public PowerDesk {
public:
    WhoseDesk() : PowerDesk({u"Budget"_s, u"Hiring"_s}) {
        file->edit(u"Asked"_s, [&](school::Edit& edit) {
            const power::PowerMap now = power::readMap(edit);
            int level = 3;
            for (const auto& [title, people] :
                 {std::pair(u"Staff"_s, 19),
                  std::pair(u"Families"_s, 23),
                  std::pair(u"Students"_s, 2)}) {
                power::Perspective perspective;
                perspective.title = title;
                perspective.people = people;
                perspective.position = power::nextPerspectivePosition(edit);
                power::put(edit, perspective);
                power::setView(
                    edit,
                    {perspective.id, now.decisions[0].id, Constituency::Family, Lens::Practice},
                    {{level, people}}
                );
                level -= 3;
                level = std::max(level, 0);
            }
        });
        for (auto* button : window.findChildren<QPushButton*>())
            if (button->text() == u"Whose map"_s)
                button->click();
        settle();
    }
    ui::WhoseView& view() { return page->whoseView(); }
    power::Tally tally(size_t perspective, size_t decision, Constituency group) {
        const power::PowerMap now = map();
        const auto found = now.views.find(
            {now.perspectives[perspective].id, now.decisions[decision].id, group, Lens::Practice}
        );
        return found == now.views.end() ? power::Tally() : found->second;
    }
};

} // namespace

TEST_CASE("Whose map shows a panel for each perspective, and locks those of two", "[whose]") {
    WhoseDesk desk;
    CHECK(desk.view().table(0) != nullptr);
    CHECK(desk.view().table(1) != nullptr);
    CHECK(desk.view().table(2) == nullptr);
    CHECK(desk.view().whose().gaps.size() == 1);
    CHECK(desk.window.findChildren<ui::GapRow*>().size() == 1);
}

TEST_CASE("The arrows move in all panels together", "[whose]") {
    WhoseDesk desk;
    ui::ViewTable* staff = desk.view().table(0);
    staff->setFocus();
    staff->setCurrentIndex(staff->model()->index(0, 0));
    QTest::keyClick(staff, Qt::Key_Right);
    QTest::keyClick(staff, Qt::Key_Down);
    CHECK(desk.view().table(1)->currentIndex().row() == 1);
    CHECK(desk.view().table(1)->currentIndex().column() == 1);
}

TEST_CASE("A figure says what all of a perspective answered, and undo takes it back", "[whose]") {
    WhoseDesk desk;
    const auto before = desk.map();
    ui::ViewTable* staff = desk.view().table(0);
    staff->setFocus();
    staff->setCurrentIndex(staff->model()->index(1, 0));
    QTest::keyClick(staff, Qt::Key_4);
    CHECK(desk.tally(0, 1, Constituency::Administrator) == power::Tally{{4, 19}});
    QTest::keyClicks(desk.view().table(0), u"?"_s);
    CHECK(desk.tally(0, 1, Constituency::Administrator) == power::Tally{{std::nullopt, 19}});
    QTest::keyClick(desk.view().table(0), Qt::Key_Delete);
    CHECK(desk.tally(0, 1, Constituency::Administrator).empty());
    while (desk.map() != before)
        REQUIRE(desk.desk.undo());
}

TEST_CASE("Hands are counted level by level", "[whose]") {
    WhoseDesk desk;
    desk.view().goTo({1, 0, 4});
    settle();
    auto& zero = desk.named<QSpinBox>(u"People who answered 0 Shut out"_s);
    CHECK(zero.value() == 23);
    zero.setFocus();
    zero.selectAll();
    QTest::keyClicks(&zero, u"20"_s);
    QTest::keyClick(&zero, Qt::Key_Return);
    CHECK(desk.tally(1, 0, Constituency::Family) == power::Tally{{0, 20}});
}

TEST_CASE("Enter on a gap goes to its cell", "[whose]") {
    WhoseDesk desk;
    auto* gap = desk.window.findChild<ui::GapRow*>();
    REQUIRE(gap != nullptr);
    gap->setFocus();
    QTest::keyClick(gap, Qt::Key_Return);
    REQUIRE(desk.view().current());
    CHECK(desk.view().current()->row == 0);
    CHECK(desk.view().current()->column == 4);
}

TEST_CASE("The wall shows whose map it is, as soon as somebody was asked", "[whose]") {
    WhoseDesk desk;
    QWidget wall;
    CHECK(desk.page->canPresent());
    const std::unique_ptr<QWidget> page(desk.page->present(&wall));
    REQUIRE(page != nullptr);
    CHECK(page->accessibleName().contains(u"Whose map"_s)); // nobody answered “don’t know”
    page->resize(1280, 720);
    // Two rows of answers and a lock are more than a title on its ground.
    const QImage picture = page->grab().toImage();
    int painted = 0;
    for (int y = 120; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            painted += picture.pixel(x, y) != picture.pixel(2, 2) ? 1 : 0;
    CHECK(painted > 20000);
}

TEST_CASE("A perspective can be added where none is", "[whose]") {
    PowerDesk desk({u"Budget"_s});
    for (auto* button : desk.window.findChildren<QPushButton*>())
        if (button->text() == u"Whose map"_s)
            button->click();
    settle();
    desk.dialogs.lines = {u"Families"_s};
    ui::addPerspective(desk.desk);
    settle();
    REQUIRE(desk.map().perspectives.size() == 1);
    CHECK(desk.page->whoseView().table(0) == nullptr); // nobody was counted yet: locked
}
