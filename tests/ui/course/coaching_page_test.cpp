#include "core/course/measures.h"
#include "core/course/store.h"
#include "tests/ui/shell/page_window.h"
#include "tests/ui/year/hands.h"
#include "tests/ui/year/papers.h"
#include "ui/course/coaching_page.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A promise is typed, and ticked when it is kept", "[coaching]") {
    PageWindow<ui::CoachingPage> coaching;
    coaching.action(u"Add talk with the coach"_s).trigger();
    coaching.type<QLineEdit>(u"New promise"_s, u"Let someone else hold the marker"_s);
    const auto promised = [&] {
        return course::oneToOnes(coaching.reader()).at(0).shared.promises.at(0);
    };
    CHECK(promised().words == u"Let someone else hold the marker"_s);
    CHECK_FALSE(promised().done);
    QTest::mouseClick(&coaching.find<QCheckBox>(), Qt::LeftButton, {}, QPoint(8, 8));
    CHECK(promised().done);
}

TEST_CASE("A promise of an earlier talk is carried forward until it is kept", "[coaching]") {
    const auto twoTalks = [](school::Edit& edit) {
        course::OneToOne first;
        first.shared.heldOn = QDate(2026, 9, 25);
        first.shared.promises = {{Id<course::Promise>::create(), u"Ask two families"_s, false}};
        course::OneToOne second;
        second.shared.heldOn = QDate(2026, 10, 9);
        course::put(edit, first);
        course::put(edit, second);
    };
    PageWindow<ui::CoachingPage> coaching(twoTalks);
    QCheckBox& tick = coaching.find<QCheckBox>();
    CHECK(tick.accessibleName().startsWith(u"Ask two families"_s));
    QTest::mouseClick(&tick, Qt::LeftButton, {}, QPoint(8, 8));
    settle();
    CHECK(course::carriedForward(course::oneToOnes(coaching.reader()), QDate(2027, 1, 1)).empty());
}

TEST_CASE(
    "The brief for the next talk is made from Coaching, without the private note", "[coaching]"
) {
    PageWindow<ui::CoachingPage> coaching([](school::Edit& edit) {
        course::OneToOne talk;
        talk.shared.heldOn = QDate(2026, 9, 25);
        talk.shared.promises = {{Id<course::Promise>::create(), u"Ask two families"_s, false}};
        talk.privateNote = u"I was too quick"_s;
        course::put(edit, talk);
    });
    const QString path = coaching.shell.folder.path(u"brief.pdf"_s);
    coaching.shell.dialogs.paths = {path};
    Hands hands(*coaching.window);
    hands.inDialog(
        [&] { hands.click(u"Brief for the next talk…"_s); },
        [](Hands& dialog) { dialog.click(u"Save brief…"_s); }
    );
    const QString words = wordsOfPdf(path);
    CHECK(words.contains(u"Ask two families"_s));
    CHECK_FALSE(words.contains(u"too quick"_s));
}
