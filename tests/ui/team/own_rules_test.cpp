#include "core/team/charter.h"
#include "core/team/rules.h"
#include "tests/ui/support/access.h"
#include "tests/ui/support/fields.h"
#include "tests/ui/team/team_window.h"
#include "ui/parts/chip.h"
#include "ui/team/own_rule_dialog.h"
#include "ui/team/rules_card.h"

#include <QPushButton>
#include <QSpinBox>

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The school's form with the team held against its own rules.
class RulesWindow : public TeamWindow {
public:
    RulesWindow() : TeamWindow(fiveSeats()) {
        window->desk().perform(u"Held"_s, [](school::Edit& edit) {
            team::Charter charter;
            charter.rules = team::ownRules;
            team::put(edit, charter);
        });
        page->setView(u"school"_s);
        settle();
    }
    QPushButton& button(const QString& words) {
        for (auto* each : window->findChildren<QPushButton*>())
            if (each->isVisible() && each->accessibleName().startsWith(words))
                return *each;
        FAIL("no button: " << words.toStdString());
        std::abort();
    }
    ui::OwnRuleDialog& dialog() {
        settle();
        return find<ui::OwnRuleDialog>();
    }
    /// Switches the chip of that name, the first of the dialog or the last.
    void chip(const QString& words, bool last = false) {
        std::vector<ui::Chip*> all;
        for (auto* each : dialog().findChildren<ui::Chip*>())
            if (each->isVisible() && each->text() == words)
                all.push_back(each);
        REQUIRE_FALSE(all.empty());
        QTest::mouseClick(last ? all.back() : all.front(), Qt::LeftButton);
    }
    void keep() {
        QTest::mouseClick(&button(u"Keep"_s), Qt::LeftButton);
        settle();
    }
};

} // namespace

TEST_CASE("A rule of the team's own is added, changed, removed, and comes back", "[own-rules]") {
    RulesWindow team;
    QTest::mouseClick(&team.button(u"Add a rule"_s), Qt::LeftButton);
    CHECK(nameless(team.dialog()) == QStringList());
    team.chip(u"Families"_s);
    team.dialog().findChild<QSpinBox*>()->setValue(4);
    team.keep();
    REQUIRE(team.team().rules.size() == 1);
    CHECK(team.team().rules[0].constituencies == std::vector{Constituency::Family});
    CHECK(team.team().rules[0].least == 4);
    CHECK_FALSE(team.team().rules[0].most);

    QTest::mouseClick(&team.button(u"Change “Families: at least 4”"_s), Qt::LeftButton);
    choose(field<ui::ChoiceField>(team.dialog(), u"How many filled seats"_s), u"as many"_s);
    CHECK_FALSE(team.button(u"Keep"_s).isEnabled()); // as many as whom?
    team.chip(u"Teachers"_s, true);
    team.keep();
    CHECK(team.team().rules[0].asManyAs == std::vector{Constituency::Teacher});
    CHECK_FALSE(team.team().rules[0].least);

    QTest::mouseClick(
        &team.button(u"Remove “Families: at least as many as Teachers”"_s), Qt::LeftButton
    );
    settle();
    CHECK(team.team().rules.empty());
    REQUIRE(team.window->desk().undo());
    CHECK(team.team().rules.size() == 1);
}

TEST_CASE("A range that runs backwards is not kept", "[own-rules]") {
    RulesWindow team;
    QTest::mouseClick(&team.button(u"Add a rule"_s), Qt::LeftButton);
    choose(field<ui::ChoiceField>(team.dialog(), u"How many filled seats"_s), u"between"_s);
    const auto numbers = team.dialog().findChildren<QSpinBox*>();
    numbers[0]->setValue(5);
    numbers[1]->setValue(2);
    CHECK_FALSE(team.button(u"Keep"_s).isEnabled());
    numbers[1]->setValue(5);
    CHECK(team.button(u"Keep"_s).isEnabled());
    team.dialog().reject();
}
