#include "core/evidence/store.h"
#include "core/keystone/store.h"
#include "core/photovoice/store.h"
#include "core/power/store.h"
#include "tests/ui/shell/page_window.h"
#include "tests/ui/year/papers.h"
#include "ui/keystone/keystone_edits.h"
#include "ui/keystone/keystone_page.h"
#include "ui/keystone/presenter_view.h"
#include "ui/keystone/slide_canvas.h"
#include "ui/keystone/slide_show.h"
#include "ui/keystone/storyboard.h"
#include "ui/paint/slide_painter.h"
#include "ui/parts/button.h"
#include "ui/parts/empty_state.h"

#include <QListView>
#include <QPlainTextEdit>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

photovoice::Photo photoTitled(const QString& title, char byte, Recognizable who) {
    photovoice::Photo photo;
    photo.title = title;
    photo.sha256 = QByteArray(32, byte);
    photo.width = photo.height = 8;
    photo.audience = Audience::Coach;
    photo.recognizable = who;
    return photo;
}

/// A photo that may be shown and one that may not, and no slide yet.
void twoPhotos(school::Edit& edit) {
    photovoice::put(edit, photoTitled(u"Flags we sewed"_s, 'f', Recognizable::None));
    photovoice::put(edit, photoTitled(u"Lunch line"_s, 'l', Recognizable::Minors));
}

struct KeystoneWindow : PageWindow<ui::KeystonePage> {
    KeystoneWindow() : PageWindow(twoPhotos) {}

    void begin() {
        action(u"Begin the Keystone"_s).trigger();
        settle();
    }
    std::vector<keystone::Slide> slides() { return keystone::readKeystone(reader()).slides; }
    ui::Storyboard& board() { return find<ui::Storyboard>(); }
    ui::SlideCanvas& canvas() { return find<ui::SlideCanvas>(); }
    void go(int row) {
        board().setCurrentIndex(board().model()->index(row, 0));
        settle();
    }
    int row() { return board().currentIndex().row(); }
};

} // namespace

TEST_CASE("The Keystone begins with eight open slides from the empty page", "[keystone-page]") {
    KeystoneWindow keystone;
    CHECK_FALSE(keystone.page->inspector()->isVisible());
    QTest::mouseClick(keystone.find<ui::EmptyState>().findChild<ui::Button*>(), Qt::LeftButton);
    settle();
    CHECK(keystone.slides().size() == 8);
    CHECK(keystone.page->inspector()->isVisible());
    keystone.window->menus().undo->trigger();
    settle();
    CHECK(keystone.slides().empty());
    CHECK(keystone.find<ui::EmptyState>().isVisible());
}

TEST_CASE("A slide is written on where it stands, by keyboard", "[keystone-page]") {
    KeystoneWindow keystone;
    keystone.begin();
    keystone.go(1);
    ui::SlideCanvas& canvas = keystone.canvas();
    canvas.setFocus();
    QTest::keyClick(&canvas, Qt::Key_Tab);
    QTest::keyClick(&canvas, Qt::Key_Return);
    auto* editor = canvas.findChild<QPlainTextEdit*>();
    REQUIRE(editor->isVisible());
    QTest::keyClicks(editor, u"Help closes early"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK_FALSE(editor->isVisible());
    CHECK(keystone.slides()[1].title == u"Help closes early"_s);
    const int edits = keystone.edits();
    QTest::keyClick(&canvas, Qt::Key_Return);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(keystone.edits() == edits); // nothing was changed, so nothing is in the history
}

TEST_CASE(
    "Only photos that are cleared are offered, and Enter puts one on the slide", "[keystone-page]"
) {
    KeystoneWindow keystone;
    keystone.begin();
    keystone.go(1);
    auto& shelf = keystone.named<QListView>(u"Photos that are ready to be shown"_s);
    REQUIRE(shelf.model()->rowCount() == 1);
    CHECK(shelf.model()->index(0, 0).data().toString() == u"Flags we sewed"_s);
    shelf.setCurrentIndex(shelf.model()->index(0, 0));
    shelf.setFocus();
    QTest::keyClick(&shelf, Qt::Key_Return);
    settle();
    const auto links =
        evidence::restsOn(keystone.reader(), {u"slide"_s, keystone.slides()[1].id.uuid()});
    REQUIRE(links.size() == 1);
    CHECK(links[0].name == u"Flags we sewed"_s);
    CHECK(
        shelf.model()->index(0, 0).data(Qt::AccessibleTextRole).toString() ==
        u"Flags we sewed, slide 2"_s
    );
}

TEST_CASE("Slides are moved, duplicated and removed by keyboard", "[keystone-page]") {
    KeystoneWindow keystone;
    keystone.begin();
    keystone.go(0);
    QTest::keyClick(&keystone.board(), Qt::Key_Down, Qt::AltModifier);
    settle();
    CHECK(keystone.slides()[1].layout == SlideLayout::Title);
    CHECK(keystone.row() == 1);
    keystone.action(u"Duplicate slide"_s).trigger();
    settle();
    REQUIRE(keystone.slides().size() == 9);
    CHECK(keystone.slides()[2].layout == SlideLayout::Title);
    CHECK(keystone.row() == 2);
    QTest::keyClick(&keystone.board(), Qt::Key_Delete);
    settle();
    CHECK(keystone.slides().size() == 8);
}

TEST_CASE("A picture is moved by arrow keys and snaps when it is dragged", "[keystone-page]") {
    KeystoneWindow keystone;
    keystone.begin();
    keystone.go(1);
    ui::SlideCanvas& canvas = keystone.canvas();
    canvas.setFocus();
    QTest::keyClick(&canvas, Qt::Key_Tab);
    QTest::keyClick(&canvas, Qt::Key_Tab);
    QTest::keyClick(&canvas, Qt::Key_Right);
    settle();
    REQUIRE(keystone.slides()[1].frame);
    CHECK(keystone.slides()[1].frame->x() == Approx(110.0 / 1920 + .01));
    const ui::Snapped near = ui::snapped(QRectF(.06, .3, .3, .3));
    CHECK(near.frame.left() == Approx(.057));
    CHECK(near.x == Approx(.057));
    CHECK(ui::snapped(QRectF(.8, .2, .5, .3)).frame.right() <= 1);
}

TEST_CASE(
    "The presenter goes on by keyboard, and the room sees the same slide", "[keystone-page]"
) {
    KeystoneWindow keystone;
    keystone.begin();
    keystone.go(0);
    QWidget room;
    auto* screen = qobject_cast<ui::SlideShow*>(keystone.page->present(&room));
    REQUIRE(screen != nullptr);
    keystone.page->setView(u"presenter"_s);
    settle();
    auto& presenter = keystone.find<ui::PresenterView>();
    QTest::keyClick(&presenter, Qt::Key_PageDown);
    QTest::keyClick(&presenter, Qt::Key_Space);
    settle();
    CHECK(screen->slide()->number == 3);
    QTest::keyClick(&presenter, Qt::Key_PageUp);
    CHECK(screen->slide()->number == 2);
}

TEST_CASE(
    "The room sees a network move from then to now, and its preview stands still", "[keystone-page]"
) {
    KeystoneWindow keystone;
    keystone.begin();
    keystone.window->desk().perform(u"Laid out"_s, [&](school::Edit& edit) {
        power::Actor nurse;
        nurse.name = u"Nurse"_s;
        power::put(edit, nurse);
        keystone::Slide slide = keystone.slides().front();
        slide.layout = SlideLayout::Network;
        keystone::put(edit, slide);
    });
    settle();
    keystone.go(0);
    QWidget room;
    room.resize(960, 540);
    auto* screen = qobject_cast<ui::SlideShow*>(keystone.page->present(&room));
    REQUIRE(screen != nullptr);
    CHECK(screen->time() == 0);
    CHECK(waitFor([&] { return screen->time() == 1; }, 20000));
    ui::SlideShow preview;
    preview.show(screen->slide());
    CHECK(preview.time() == 1);
}

TEST_CASE(
    "The Keystone is saved off the window's thread, as slides and as a report", "[keystone-page]"
) {
    KeystoneWindow keystone;
    keystone.begin();
    const QString slides = keystone.shell.folder.path(u"slides.pdf"_s);
    const QString report = keystone.shell.folder.path(u"report.pdf"_s);
    keystone.shell.dialogs.paths = {slides, report};
    QString told;
    QObject::connect(&keystone.window->desk(), &ui::Desk::noticed, [&](const ui::Notice& notice) {
        told = notice.sentence;
    });
    keystone.action(u"Slides as PDF…"_s).trigger();
    REQUIRE(waitFor([&] { return told.startsWith(u"Saved the slides"_s); }));
    keystone.action(u"Narrative as PDF…"_s).trigger();
    REQUIRE(waitFor([&] { return told.startsWith(u"Saved the narrative"_s); }));
    const QString first = keystone.slides().front().title;
    CHECK(wordsOfPdf(slides).contains(first));
    CHECK(wordsOfPdf(report).contains(first));
}

TEST_CASE("Signs and peers' responses are typed in", "[keystone-page]") {
    KeystoneWindow keystone;
    keystone.begin();
    keystone.page->setView(u"responses"_s);
    settle();
    for (ui::Button* button : keystone.window->findChildren<ui::Button*>())
        if (button->isVisible() && button->text() == u"Add a peer’s response"_s)
            button->click();
    settle();
    auto& warm = keystone.named<QPlainTextEdit>(u"Warm: what stays with me"_s);
    warm.setFocus();
    QTest::keyClicks(&warm, u"The flags"_s);
    QTest::keyClick(&warm, Qt::Key_Return, Qt::ControlModifier);
    settle();
    const auto responses = keystone::readKeystone(keystone.reader()).responses;
    REQUIRE(responses.size() == 1);
    CHECK(responses[0].warm == u"The flags"_s);
    CHECK_FALSE(responses[0].mayShow);
}

TEST_CASE(
    "Nothing on a slide is smaller than 24 on the sheet, however much is written", "[keystone-page]"
) {
    report::ShownSlide slide;
    const QString much = QString(u"a long sentence that goes on and on "_s).repeated(40);
    for (int layout = 0; layout < 8; ++layout) {
        slide.layout = static_cast<SlideLayout>(layout);
        slide.title = much;
        slide.texts = {much, much, much};
        slide.labels = {u"One"_s, u"Two"_s, u"Three"_s};
        slide.consent = much;
        slide.photos = {{false, {}, u"Culture"_s, u"a parent"_s, much}};
        bool cut = false;
        for (const paint::SlidePart& part : paint::slideParts(slide)) {
            CHECK((part.size == 0 || part.size >= paint::smallestOnSlide));
            CHECK(QRectF(QPointF(), paint::slideSheet).contains(part.box));
            cut = cut || part.cut;
        }
        CHECK(cut);
    }
}
