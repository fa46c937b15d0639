#include "core/photovoice/store.h"
#include "core/photovoice/wall_store.h"
#include "tests/ui/shell/page_window.h"
#include "tests/ui/support/access.h"
#include "ui/parts/button.h"
#include "ui/photovoice/photo_page.h"
#include "ui/photovoice/theme_card.h"
#include "ui/photovoice/wall_list.h"
#include "ui/photovoice/wall_tray.h"
#include "ui/photovoice/wall_view.h"

#include <QComboBox>
#include <QDrag>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimer>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// That many photos under no theme, and these themes.
std::function<void(school::Edit&)> filled(int photos, const QStringList& themes) {
    return [=](school::Edit& edit) {
        for (int i = 0; i < photos; ++i) {
            photovoice::Photo photo;
            photo.sha256 = QByteArray(32, '0') + QByteArray::number(i);
            photo.sha256 = photo.sha256.right(32);
            photo.width = 400;
            photo.height = 300;
            photo.addedAt = QDateTime(QDate(2026, 10, 6), QTime(9, 0), Qt::UTC).addSecs(i);
            photo.title = u"Photo %1"_s.arg(i + 1);
            photovoice::put(edit, photo);
        }
        for (const QString& name : themes)
            (void)photovoice::addTheme(edit, name);
    };
}

class WallWindow : public PageWindow<ui::PhotoPage> {
public:
    explicit WallWindow(int photos = 3, const QStringList& themes = {u"Belonging"_s, u"Play"_s})
        : PageWindow(filled(photos, themes)) {
        page->setView(u"wall"_s);
        settle();
    }
    photovoice::Album album() { return photovoice::readAlbum(reader()); }
    ui::WallList& tray() { return find<ui::WallTray>().list(); }
    ui::ThemeCard& card(const QString& name) {
        for (ui::ThemeCard* card : window->findChildren<ui::ThemeCard*>())
            if (card->isVisible() && card->list().accessibleName().contains(name))
                return *card;
        FAIL("no such theme on the wall: " << name.toStdString());
        std::abort();
    }
    int under(const QString& name) { return card(name).list().photoCount(); }
};

void drop(
    QWidget& target,
    const ui::DraggedPhotos& dragged,
    Qt::KeyboardModifiers modifiers = Qt::NoModifier
) {
    const std::unique_ptr<QMimeData> mime(ui::mimeOf(dragged));
    const QPoint where = target.rect().center();
    QDragEnterEvent enter(where, Qt::MoveAction, mime.get(), Qt::LeftButton, modifiers);
    QCoreApplication::sendEvent(&target, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent event(where, Qt::MoveAction, mime.get(), Qt::LeftButton, modifiers);
    QCoreApplication::sendEvent(&target, &event);
    settle();
}

/// All that eyes or a screen reader get of one widget.
QString wordsOn(const QWidget& widget) {
    return widget.property("text").toString() + widget.accessibleName() +
           widget.accessibleDescription() + widget.toolTip();
}

} // namespace

TEST_CASE("A photo of the tray is taken by the mouse", "[wall]") {
    WallWindow wall;
    ui::WallList& tray = wall.tray();
    const QPoint from = tray.visualRect(tray.model()->index(0, 0)).center();
    bool taken = false;
    // A drag has a loop of its own: it is looked at from inside, and ended there.
    QTimer::singleShot(0, &tray, [&] {
        taken = tray.findChild<QDrag*>() != nullptr;
        QDrag::cancel();
    });
    QTest::mousePress(tray.viewport(), Qt::LeftButton, {}, from);
    for (const int step : {8, 16, 24}) {
        const QPoint at = from - QPoint(0, step);
        // QTest::mouseMove carries no button where the platform keeps none.
        QMouseEvent move(
            QEvent::MouseMove,
            QPointF(at),
            QPointF(tray.viewport()->mapToGlobal(at)),
            Qt::NoButton,
            Qt::LeftButton,
            {}
        );
        QApplication::sendEvent(tray.viewport(), &move);
    }
    settle();
    CHECK(taken);
}

TEST_CASE("A number puts the chosen photo under that theme, and the next is chosen", "[wall]") {
    WallWindow wall;
    const int before = wall.edits();
    wall.tray().setFocus();
    QTest::keyClick(&wall.tray(), Qt::Key_2);
    settle();
    CHECK(wall.under(u"Play"_s) == 1);
    CHECK(wall.tray().photoCount() == 2);
    CHECK(wall.tray().chosen().size() == 1);
    QTest::keyClick(&wall.tray(), Qt::Key_1);
    QTest::keyClick(&wall.tray(), Qt::Key_2);
    settle();
    CHECK(wall.under(u"Belonging"_s) == 1);
    CHECK(wall.under(u"Play"_s) == 2);
    CHECK(wall.edits() == before + 3);
}

TEST_CASE("A number adds a theme to a photo that has one, Delete takes one away", "[wall]") {
    WallWindow wall(1);
    wall.tray().setFocus();
    QTest::keyClick(&wall.tray(), Qt::Key_1);
    settle();
    ui::WallList& list = wall.card(u"Belonging"_s).list();
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_2);
    settle();
    CHECK(wall.album().photos[0].themes.size() == 2);
    QTest::keyClick(&list, Qt::Key_Delete);
    settle();
    CHECK(wall.under(u"Belonging"_s) == 0);
    CHECK(wall.under(u"Play"_s) == 1);
    wall.window->menus().undo->trigger();
    CHECK(wall.album().photos[0].themes.size() == 2);
}

TEST_CASE("Dragging moves a photo between themes, and with Ctrl it stays in both", "[wall]") {
    WallWindow wall(2);
    const auto album = wall.album();
    const int before = wall.edits();
    const auto photo = album.photos[0].id;
    drop(wall.card(u"Belonging"_s), {{photo}, std::nullopt});
    drop(wall.card(u"Play"_s), {{photo}, album.themes[0].id});
    CHECK(wall.under(u"Belonging"_s) == 0);
    CHECK(wall.under(u"Play"_s) == 1);
    drop(wall.card(u"Belonging"_s), {{photo}, album.themes[1].id}, Qt::ControlModifier);
    CHECK(wall.album().photos[0].themes.size() == 2);
    drop(wall.find<ui::WallTray>(), {{photo}, album.themes[1].id});
    CHECK(wall.under(u"Play"_s) == 0);
    CHECK(wall.edits() == before + 4);
}

TEST_CASE("T makes a theme and lets it be named at once, F2 names it anew", "[wall]") {
    WallWindow wall(1, {});
    wall.tray().setFocus();
    QTest::keyClick(&wall.tray(), Qt::Key_T);
    settle();
    auto& name = wall.named<QLineEdit>(u"Name of the theme"_s);
    QTest::keyClicks(&name, u"Belonging 1st"_s);
    QTest::keyClick(&name, Qt::Key_Return);
    settle();
    REQUIRE(wall.album().themes.size() == 1);
    CHECK(wall.album().themes[0].name == u"Belonging 1st"_s);
    QTest::keyClick(wall.window->focusWidget(), Qt::Key_F2);
    auto& again = wall.named<QLineEdit>(u"Name of the theme"_s);
    QTest::keyClicks(&again, u"Play"_s);
    QTest::keyClick(&again, Qt::Key_Escape);
    CHECK(wall.album().themes[0].name == u"Belonging 1st"_s);
}

TEST_CASE("A photo dropped on the empty place makes a theme of it", "[wall]") {
    WallWindow wall(1, {});
    const int before = wall.edits();
    for (QWidget* widget : wall.window->findChildren<QWidget*>())
        if (widget->inherits("trellis::ui::NewThemeTile"))
            drop(*widget, {{wall.album().photos[0].id}, std::nullopt});
    CHECK(wall.edits() == before + 1);
    REQUIRE(wall.album().themes.size() == 1);
    CHECK(wall.album().photos[0].themes.size() == 1);
}

TEST_CASE("In silent sorting no name is on the screen, not even for a screen reader", "[wall]") {
    WallWindow wall(1);
    wall.action(u"Sort in silence"_s).trigger();
    settle();
    CHECK(wall.album().wall.silent);
    for (const QWidget* widget : wall.window->findChildren<QWidget*>())
        if (widget->isVisible()) {
            CHECK_FALSE(wordsOn(*widget).contains(u"Belonging"_s));
        }
    wall.tray().setFocus();
    QTest::keyClick(&wall.tray(), Qt::Key_1);
    settle();
    for (ui::Button* button : wall.window->findChildren<ui::Button*>())
        if (button->isVisible() && button->text() == u"Reveal names"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    settle();
    CHECK(wall.under(u"Belonging"_s) == 1);
}

TEST_CASE("Beside the wall a theme gets its meaning and its dots, and is merged", "[wall]") {
    WallWindow wall(2);
    drop(wall.card(u"Play"_s), {{wall.album().photos[0].id}, std::nullopt});
    wall.card(u"Play"_s).list().setFocus();
    QTest::keyClick(&wall.card(u"Play"_s).list(), Qt::Key_I);
    settle();
    auto& dots = wall.named<QSpinBox>(u"Dots from students"_s);
    dots.setFocus();
    dots.selectAll();
    QTest::keyClicks(&dots, u"12"_s);
    QTest::keyClick(&dots, Qt::Key_Return);
    settle();
    CHECK(wall.album().themes[1].dots.at(Group::Students) == 12);
    auto& into = wall.named<QComboBox>(u"Merge it into"_s);
    const int row = into.findText(u"Belonging"_s);
    REQUIRE(row > 0);
    into.setCurrentIndex(row);
    emit into.activated(row);
    settle();
    REQUIRE(wall.album().themes.size() == 1);
    CHECK(wall.album().themes[0].dots.at(Group::Students) == 12);
    CHECK(wall.under(u"Belonging"_s) == 1);
}

TEST_CASE("Themes change places by the keyboard", "[wall]") {
    WallWindow wall;
    wall.card(u"Play"_s).list().setFocus();
    QTest::keyClick(&wall.card(u"Play"_s).list(), Qt::Key_Left, Qt::AltModifier);
    CHECK(wall.album().themes[0].name == u"Play"_s);
}

TEST_CASE("More photos than fit are counted, and shown when asked for", "[wall]") {
    WallWindow wall(9, {u"Belonging"_s});
    std::vector<Id<photovoice::Photo>> all;
    for (const auto& photo : wall.album().photos)
        all.push_back(photo.id);
    drop(wall.card(u"Belonging"_s), {all, std::nullopt});
    CHECK(wall.under(u"Belonging"_s) == 5);
    wall.named<ui::Button>(u"Show 4 more photos under “Belonging”"_s).click();
    CHECK(wall.under(u"Belonging"_s) == 9);
}

TEST_CASE("Enter on the wall opens the photo, and every control has a name", "[wall]") {
    WallWindow wall;
    CHECK(nameless(*wall.window) == QStringList());
    wall.tray().setFocus();
    QTest::keyClick(&wall.tray(), Qt::Key_Return);
    CHECK(wall.page->view() == u"one"_s);
}

TEST_CASE(
    "A gesture on a wall of 300 photos and 12 themes is done within a frame or few", "[wall]"
) {
    QStringList themes;
    for (int i = 0; i < 12; ++i)
        themes << u"Theme %1"_s.arg(QChar(u'A' + i));
    WallWindow wall(300, themes);
    wall.tray().setFocus();
    QElapsedTimer clock;
    std::vector<qint64> times;
    for (int i = 0; i < 9; ++i) {
        clock.start();
        QTest::keyClick(&wall.tray(), Qt::Key(Qt::Key_1 + i));
        settle();
        times.push_back(clock.elapsed());
    }
    std::sort(times.begin(), times.end());
    INFO("median " << times[4] << " ms");
    CHECK(times[4] < 500); // a limit for the slowest machine; what is usual is in the message
}
