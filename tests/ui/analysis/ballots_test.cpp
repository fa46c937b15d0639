#include "tests/ui/analysis/led_meeting.h"
#include "tests/ui/year/hands.h"
#include "ui/analysis/ballots.h"

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;
namespace {

std::vector<analysis::GrowthMove> twoMoves() {
    std::vector<analysis::GrowthMove> moves(2);
    moves[0].title = u"Ask first"_s;
    moves[0].id = Id<analysis::GrowthMove>::create();
    moves[1].title = u"Rotate who leads"_s;
    moves[1].id = Id<analysis::GrowthMove>::create();
    return moves;
}

void open(QWidget& sheet) {
    sheet.show();
    sheet.activateWindow();
    REQUIRE(waitFor([&] { return sheet.isActiveWindow(); }));
}

} // namespace

TEST_CASE("One person’s marks are handed in at the shared laptop", "[ui][meeting]") {
    LedMeeting test;
    test.led().goTo(analysis::Phase::Compare);
    Hands(*test.console)
        .inDialog(
            [&] { test.click(u"One person places"_s); },
            [](Hands& sheet) {
                sheet.click(u"Final say is shared: 3"_s);
                sheet.click(u"Hand it in"_s);
            }
        );
    CHECK(test.led().placed() == 1);
}

TEST_CASE(
    "Three dots, two of them on one at most, and each can be taken back until they are handed in",
    "[ui][meeting]"
) {
    const auto moves = twoMoves();
    ui::DotSheet sheet(moves, nullptr);
    open(sheet);
    Hands hands(sheet);
    hands.click(u"Place a dot on “Ask first”"_s);
    hands.click(u"Place a dot on “Ask first”"_s);
    CHECK(sheet.ballot().on(moves[0].id) == 2);
    for (const auto* button : sheet.findChildren<ui::Button*>())
        if (button->accessibleName() == u"Place a dot on “Ask first”"_s)
            CHECK_FALSE(button->isEnabled()); // a third one on the same
    hands.click(u"Place a dot on “Rotate who leads”"_s);
    for (const auto* button : sheet.findChildren<ui::Button*>())
        if (button->accessibleName().startsWith(u"Place a dot"_s))
            CHECK_FALSE(button->isEnabled()); // none is left
    hands.click(u"Take a dot back from “Ask first”"_s);
    CHECK(sheet.ballot().on(moves[0].id) == 1);
    hands.click(u"Hand it in"_s);
    CHECK(sheet.result() == QDialog::Accepted);
}

TEST_CASE("Leaving the dots without handing them in counts for nothing", "[ui][meeting]") {
    LedMeeting test;
    test.shown.shell.dialogs.lines = {u"Ask first"_s};
    test.led().goTo(analysis::Phase::Choose);
    test.click(u"Add an opportunity"_s);
    Hands(*test.console)
        .inDialog(
            [&] { test.click(u"One person’s dots"_s); },
            [](Hands& sheet) {
                sheet.click(u"Place a dot on “Ask first”"_s);
                sheet.press(Qt::Key_Escape);
            }
        );
    CHECK(test.led().voted() == 0);
}

TEST_CASE("Fingers are counted by keyboard, from none to five", "[ui][meeting]") {
    ui::HandsSheet sheet(u"Ask first"_s, {}, Language::English, nullptr);
    open(sheet);
    Hands hands(sheet);
    hands.count(u"Fist"_s, 1);
    hands.count(u"Three"_s, 4);
    hands.count(u"Five"_s, 2);
    hands.click(u"Keep the count"_s);
    CHECK(sheet.hands() == analysis::Hands{1, 0, 0, 4, 0, 2});
    CHECK(sheet.result() == QDialog::Accepted);
}
