#include "core/analysis/store.h"
#include "core/evidence/store.h"
#include "core/photovoice/store.h"
#include "core/power/store.h"
#include "tests/ui/shell/page_window.h"
#include "ui/analysis/analysis_page.h"
#include "ui/evidence/evidence_picker.h"
#include "ui/evidence/thing_chip.h"
#include "ui/parts/button.h"
#include "ui/parts/card_list.h"

#include <QLineEdit>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

analysis::GrowthMove oneMove(school::Edit& edit) {
    power::Decision decision;
    decision.name = u"Bell schedule"_s;
    power::put(edit, decision);
    analysis::GrowthMove move;
    move.title = u"Ask first"_s;
    analysis::put(edit, move);
    return move;
}

struct MoveWindow : PageWindow<ui::AnalysisPage> {
    MoveWindow() : PageWindow([](school::Edit& edit) { oneMove(edit); }) {
        page->showItem(u"growth_move"_s, analysis::growthMoves(reader()).at(0).id.uuid());
        settle();
    }
    std::vector<evidence::NamedThing> links() {
        const auto id = analysis::growthMoves(reader()).at(0).id.uuid();
        return evidence::restsOn(reader(), {u"growth_move"_s, id});
    }
    void addBellSchedule() {
        for (ui::Button* button : window->findChildren<ui::Button*>())
            if (button->isVisible() && button->text() == u"Add evidence…"_s)
                button->click();
        settle();
        auto* picker = window->findChild<ui::EvidencePicker*>();
        REQUIRE(picker != nullptr);
        auto* words = picker->findChild<QLineEdit*>();
        QTest::keyClicks(words, u"bell"_s);
        QTest::keyClick(words, Qt::Key_Return);
        settle();
    }
};

} // namespace

TEST_CASE(
    "Evidence is found by typing, linked with Enter and taken away with Delete", "[evidence-field]"
) {
    MoveWindow moves;
    moves.addBellSchedule();
    REQUIRE(moves.links().size() == 1);
    CHECK(moves.links()[0].name == u"Bell schedule"_s);
    auto& chip = moves.find<ui::ThingChip>();
    chip.setFocus();
    QTest::keyClick(&chip, Qt::Key_Delete);
    settle();
    CHECK(moves.links().empty());
    moves.window->menus().undo->trigger();
    settle();
    CHECK(moves.find<ui::ThingChip>().text() == u"Bell schedule"_s);
}

TEST_CASE("Enter on linked evidence asks for the page that shows it", "[evidence-field]") {
    MoveWindow moves;
    moves.addBellSchedule();
    QString wanted;
    QObject::connect(&moves.window->desk(), &ui::Desk::openWanted, [&](const QString& kind) {
        wanted = kind;
    });
    QTest::keyClick(&moves.find<ui::ThingChip>(), Qt::Key_Return);
    CHECK(wanted == u"decision"_s);
}
