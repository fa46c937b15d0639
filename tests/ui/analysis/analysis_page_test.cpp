#include "core/analysis/meeting_store.h"
#include "core/analysis/store.h"
#include "core/power/store.h"
#include "core/words/catalogue.h"
#include "tests/ui/shell/page_window.h"
#include "ui/analysis/analysis_page.h"
#include "ui/analysis/meeting_console.h"
#include "ui/analysis/meeting_inspector.h"
#include "ui/analysis/move_inspector.h"
#include "ui/parts/button.h"
#include "ui/parts/card_list.h"
#include "ui/parts/empty_state.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

class AnalysisWindow : public PageWindow<ui::AnalysisPage> {
public:
    using PageWindow::PageWindow;

    std::vector<analysis::GrowthMove> moves() { return analysis::growthMoves(reader()); }
    void choose(const QString& field, const QString& text) {
        auto& box = named<QComboBox>(field);
        const int row = box.findText(text);
        REQUIRE(row >= 0);
        box.setCurrentIndex(row);
        emit box.activated(row);
        settle();
    }
};

void bellSchedule(school::Edit& edit) {
    power::Decision decision;
    decision.name = u"Bell schedule"_s;
    power::put(edit, decision);
}

} // namespace

TEST_CASE("The first growth move is typed from the empty page", "[analysis-page]") {
    AnalysisWindow analysis(bellSchedule);
    CHECK_FALSE(analysis.page->inspector()->isVisible());
    QTest::mouseClick(analysis.find<ui::EmptyState>().findChild<ui::Button*>(), Qt::LeftButton);
    settle();
    auto* title = qobject_cast<QLineEdit*>(analysis.window->focusWidget());
    REQUIRE(title != nullptr);
    title->selectAll();
    QTest::keyClicks(title, u"Ask before we set start times"_s);
    QTest::keyClick(title, Qt::Key_Return);
    analysis.choose(u"The decision that moves"_s, u"Bell schedule"_s);
    analysis.choose(u"For which group"_s, u"Family member"_s);
    analysis.choose(u"From"_s, u"1 Told"_s);
    analysis.choose(u"To"_s, u"3 Shaping"_s);
    analysis.type<QLineEdit>(u"Owner"_s, u"Assistant principal"_s);
    REQUIRE(analysis.moves().size() == 1);
    const analysis::GrowthMove move = analysis.moves()[0];
    CHECK(move.title == u"Ask before we set start times"_s);
    CHECK(move.decision == power::readMap(analysis.reader()).decisions[0].id.uuid());
    CHECK(move.constituency == Constituency::Family);
    CHECK(move.fromLevel == 1);
    CHECK(move.toLevel == 3);
    CHECK(move.owner == u"Assistant principal"_s);
}

TEST_CASE(
    "A move without owner and day cannot be chosen, and the page says why", "[analysis-page]"
) {
    AnalysisWindow analysis;
    analysis.action(u"Add growth move"_s).trigger();
    analysis.choose(u"Where it stands"_s, u"Chosen"_s);
    CHECK(analysis.moves()[0].status == MoveStatus::Idea);
}

TEST_CASE("A removed move comes back with Undo", "[analysis-page]") {
    AnalysisWindow analysis;
    analysis.action(u"Add growth move"_s).trigger();
    auto& cards = analysis.find<ui::CardList>();
    cards.setFocus();
    QTest::keyClick(&cards, Qt::Key_Delete);
    CHECK(analysis.moves().empty());
    CHECK_FALSE(analysis.page->inspector()->isVisible());
    analysis.window->menus().undo->trigger();
    CHECK(analysis.moves().size() == 1);
    CHECK(analysis.page->inspector()->isVisible());
}

TEST_CASE(
    "What was said in a meeting is typed line by line, with whose words it is", "[analysis-page]"
) {
    AnalysisWindow analysis;
    analysis.page->setView(u"meetings"_s);
    analysis.action(u"Add meeting"_s).trigger();
    analysis.type<QLineEdit>(u"New note"_s, u"The flyer came after the vote"_s);
    analysis.type<QLineEdit>(u"New note"_s, u"Three languages, one sign"_s);
    const auto meetings = analysis::meetings(analysis.reader());
    REQUIRE(meetings.size() == 1);
    REQUIRE(meetings[0].notes.size() == 2);
    CHECK(meetings[0].notes[1].words == u"Three languages, one sign"_s);
}

TEST_CASE(
    "A planned meeting is run from the title row, and says what it needs first", "[analysis-page]"
) {
    AnalysisWindow analysis;
    analysis.page->setView(u"meetings"_s);
    QAction& run = analysis.action(u"Run the meeting"_s);
    CHECK_FALSE(run.isVisible()); // there is none yet
    analysis.action(u"Add meeting"_s).trigger();
    settle();
    CHECK(run.isVisible());
    QString told;
    QObject::connect(&analysis.window->desk(), &ui::Desk::noticed, [&](const ui::Notice& notice) {
        told = notice.sentence;
    });
    run.trigger();
    CHECK(told.contains(u"a facilitator who is no administrator"_s));
    CHECK(analysis.window->findChild<ui::MeetingConsole*>() == nullptr);

    analysis.window->desk().perform(u"Planned"_s, [](school::Edit& edit) {
        auto meeting = analysis::meetings(edit).front();
        meeting.facilitator = u"Ms. Ortiz"_s;
        meeting.facilitatorConstituency = Constituency::Teacher;
        meeting.attendance[Constituency::Teacher].people = 4;
        for (const auto& attribute : catalogue::attributes(Language::English))
            if (meeting.attributes.size() < 5)
                meeting.attributes.append(attribute.id);
        analysis::put(edit, meeting);
    });
    settle();
    run.trigger();
    settle();
    CHECK(analysis.window->findChild<ui::MeetingConsole*>() != nullptr);
}
