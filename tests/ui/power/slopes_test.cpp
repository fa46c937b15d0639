#include "tests/ui/power/power_fixture.h"
#include "ui/parts/segmented_control.h"
#include "ui/power/plain_list.h"
#include "ui/power/slope_chart.h"

#include <QAction>
#include <QPushButton>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two decisions, looked at as slopes.
struct SlopesDesk : PowerDesk {
    SlopesDesk() : PowerDesk({u"Budget"_s, u"Hiring"_s}) {}
    void say(size_t decision, Constituency group, Lens lens, int level) {
        file->edit(u"Said"_s, [&](school::Edit& edit) {
            power::setSay(edit, {map().decisions.at(decision).id, group, lens}, level);
        });
    }
    void showSlopes() {
        named<ui::SegmentedControl>(u"One map, whose map or slopes"_s)
            .findChildren<QPushButton*>()
            .last()
            ->click();
        settle();
    }
    QStringList row(int number) {
        const auto& model =
            *named<ui::PlainList>(u"Each group’s average say, as a table"_s).model();
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(number, column).data().toString();
        return cells;
    }
};

} // namespace

TEST_CASE("Slopes show each group on paper, in practice and as hoped for", "[slopes]") {
    SlopesDesk power;
    for (const size_t decision : {size_t(0), size_t(1)}) {
        power.say(decision, Constituency::Family, Lens::Formal, 3);
        power.say(decision, Constituency::Family, Lens::Practice, int(decision));
    }
    power.say(0, Constituency::Family, Lens::Hoped, 4);
    power.showSlopes();
    CHECK(
        power.row(0) ==
        QStringList{u"Families"_s, u"3.0"_s, u"0.5"_s, u"2.5"_s, u"−2.5"_s, u"+2"_s, u"2 of 2"_s}
    );
    const auto charts = power.page->findChildren<ui::SlopeChart*>();
    CHECK(std::any_of(charts.begin(), charts.end(), [](const ui::SlopeChart* chart) {
        return chart->accessibleName() ==
               u"Families: 3.0 on paper, 0.5 in practice and 2.5 hoped for, over 2 decisions";
    }));
    CHECK(power.page->canPresent());
}

TEST_CASE("Before two lenses are known, slopes say what is missing and lead back", "[slopes]") {
    SlopesDesk power;
    power.say(0, Constituency::Family, Lens::Formal, 3);
    power.showSlopes();
    CHECK_FALSE(power.page->canPresent());
    const QList<QAction*> actions = power.page->actions();
    (*std::find_if(actions.begin(), actions.end(), [](const QAction* action) {
        return action->text() == u"Go to the matrix";
    }))->trigger();
    settle();
    CHECK(power.table().isVisible());
}
