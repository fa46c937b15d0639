#include "core/team/profile.h"
#include "tests/ui/team/team_window.h"
#include "ui/parts/text_fields.h"
#include "ui/team/team_progress.h"

#include <QLineEdit>

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

ui::LineField& field(TeamWindow& team, const QString& label) {
    for (auto* each : team.page->findChildren<ui::LineField*>())
        if (each->isVisible() && each->label() == label)
            return *each;
    FAIL("no field " << label.toStdString());
    std::abort();
}

void type(ui::LineField& into, const QString& words) {
    into.editor().setFocus();
    into.editor().selectAll();
    QTest::keyClicks(&into.editor(), words);
    QTest::keyClick(&into.editor(), Qt::Key_Tab);
}

} // namespace

TEST_CASE("The school’s profile is kept field by field", "[team-page]") {
    TeamWindow team(fiveSeats());
    team.page->setView(u"school"_s);
    settle();
    const auto profile = [&] { return team::profile(team.window->desk().school().reader()); };
    const int before = team.edits();
    type(field(team, u"District"_s), u"Rio Norte"_s);
    type(field(team, u"Students enrolled"_s), u"1,204"_s);
    CHECK(profile().district == u"Rio Norte"_s);
    CHECK(profile().enrollment == 1204);
    CHECK(team.edits() == before + 2);

    type(field(team, u"Students enrolled"_s), u"many"_s);
    CHECK(profile().enrollment == 1204);
    CHECK(team.edits() == before + 2);

    // A school is never without a name: the field goes back to the one it had.
    auto& name = field(team, u"Name"_s);
    name.editor().setFocus();
    name.editor().clear();
    QTest::keyClick(&name.editor(), Qt::Key_Tab);
    CHECK(name.text() == u"Cedar Grove Community School"_s);
    CHECK(team.page->subtitle().contains(u"1,204 students"_s));
}

TEST_CASE("The ring of the step fills as its four parts do", "[team-page]") {
    TeamWindow team;
    const auto progress = [&] { return ui::teamProgress(team.window->desk().school().reader()); };
    CHECK(progress().share == 0);
    CHECK(progress().sentence == u"0%, next: how many students the school has"_s);
    team.window->desk().perform(u"Added"_s, [](school::Edit& edit) {
        team::SchoolProfile cedar;
        cedar.name = u"Cedar Grove"_s;
        cedar.enrollment = 400;
        team::put(edit, cedar);
        team::Seat seat;
        seat.filled = true;
        team::put(edit, seat);
    });
    CHECK(progress().share == Approx(0.5));
    CHECK(progress().sentence.contains(u"how each member was chosen"_s));
}

TEST_CASE("Seats come from a table that the person chooses", "[team-page]") {
    TeamWindow team;
    QFile table(team.shell.folder.path(u"seats.csv"_s));
    REQUIRE(table.open(QIODevice::WriteOnly));
    table.write("name,constituency\nMs. Ortiz,teacher\nNobody,wizard\n");
    table.close();
    team.shell.dialogs.paths = {table.fileName()};
    team.action(u"Import seats from a table…"_s).trigger();
    settle();
    REQUIRE(team.team().seats.size() == 1);
    CHECK(team.team().seats[0].member == u"Ms. Ortiz"_s);
    CHECK(team.shell.dialogs.asked == QStringList{u"Import seats"_s, u"Import"_s});

    team.action(u"Import seats from a table…"_s).trigger();
    CHECK(team.team().seats.size() == 1);
}
