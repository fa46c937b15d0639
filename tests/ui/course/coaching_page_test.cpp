#include "core/course/store.h"
#include "tests/ui/shell/page_window.h"
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
