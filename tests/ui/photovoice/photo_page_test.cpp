#include "tests/ui/photovoice/photo_window.h"
#include "ui/parts/chip.h"
#include "ui/parts/toast.h"
#include "ui/photovoice/photo_view.h"
#include "ui/shell/projector_window.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Photos are dropped on the page, and what is none is named", "[photo-page]") {
    PhotoWindow photos;
    QFile text(photos.shell.folder.path(u"notes.jpg"_s));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("not a picture");
    text.close();
    drop(
        *photos.page,
        {photos.picture(u"a.jpg"_s, Qt::red), text.fileName(), photos.picture(u"b.jpg"_s, Qt::blue)}
    );
    CHECK(photos.hasPhotos(2));
    REQUIRE(waitFor([&] { return !photos.shell.dialogs.asked.isEmpty(); }));
    CHECK(photos.shell.dialogs.asked == QStringList(u"Photos added"_s));
    CHECK(photos.page->subtitle().startsWith(u"2 photos"_s));
}

TEST_CASE("The same picture twice is one photo", "[photo-page]") {
    PhotoWindow photos;
    photos.add(1);
    const int before = photos.edits();
    photos.shell.dialogs.paths = {photos.picture(u"again.jpg"_s, QColor::fromHsv(0, 200, 60))};
    photos.action(u"Add photos…"_s).trigger();
    auto* toast = photos.window->findChild<ui::Toast*>();
    CHECK(waitFor([&] { return toast->sentence().contains(u"there already"_s); }));
    CHECK(photos.album().photos.size() == 1);
    CHECK(photos.edits() == before);
}

TEST_CASE("A picture copied in another program is pasted as a photo", "[photo-page]") {
    PhotoWindow photos;
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(Qt::green);
    QGuiApplication::clipboard()->setImage(image);
    photos.action(u"Paste photos"_s).trigger();
    REQUIRE(photos.album().photos.size() == 1);
    CHECK(photos.album().photos[0].width == 64);
}

TEST_CASE("A story is typed beside its photo, each field one edit", "[photo-page]") {
    PhotoWindow photos;
    photos.add(1);
    const int before = photos.edits();
    photos.type<QLineEdit>(u"Title"_s, u"Grandparents run the garden"_s);
    photos.type<QLineEdit>(u"Place at school"_s, u"School garden"_s);
    choose(photos.named<QComboBox>(u"Taken by"_s), u"Student"_s);
    choose(photos.named<QComboBox>(u"Part of school life"_s), u"People"_s);
    const photovoice::Photo photo = photos.album().photos[0];
    CHECK(photo.title == u"Grandparents run the garden"_s);
    CHECK(photo.place == u"School garden"_s);
    CHECK(photovoice::takenBy(photos.album(), photo) == Constituency::Student);
    CHECK(photo.category == Category::People);
    CHECK(photos.edits() == before + 4);
}

TEST_CASE("Several chosen photos change together, and Undo takes all back", "[photo-page]") {
    PhotoWindow photos;
    photos.add(3);
    photos.grid().setFocus();
    QTest::keyClick(&photos.grid(), Qt::Key_A, Qt::ControlModifier);
    choose(photos.named<QComboBox>(u"Part of school life"_s), u"Culture"_s);
    for (const photovoice::Photo& photo : photos.album().photos)
        CHECK(photo.category == Category::Culture);
    photos.window->menus().undo->trigger();
    for (const photovoice::Photo& photo : photos.album().photos)
        CHECK_FALSE(photo.category.has_value());
}

TEST_CASE("A chip leaves only its part of school life", "[photo-page]") {
    PhotoWindow photos;
    photos.add(3);
    choose(photos.named<QComboBox>(u"Part of school life"_s), u"Culture"_s);
    for (ui::Chip* chip : photos.window->findChildren<ui::Chip*>())
        if (chip->text().contains(u"Culture"_s))
            QTest::mouseClick(chip, Qt::LeftButton);
    CHECK(photos.grid().model()->rowCount() == 1);
}

TEST_CASE("Enter opens one photo, arrows step on, Escape comes back", "[photo-page]") {
    PhotoWindow photos;
    photos.add(2);
    photos.grid().setFocus();
    photos.grid().setCurrentIndex(photos.grid().model()->index(0, 0));
    QTest::keyClick(&photos.grid(), Qt::Key_Return);
    CHECK(photos.page->view() == u"one"_s);
    QTest::keyClick(photos.window->focusWidget(), Qt::Key_Right);
    QTest::keyClick(photos.window->focusWidget(), Qt::Key_Escape);
    CHECK(photos.page->view() == u"library"_s);
    CHECK(photos.grid().currentIndex().row() == 1);
}

TEST_CASE("A photo that is not cleared for the team is not thrown on the wall", "[photo-page]") {
    PhotoWindow photos;
    photos.add(1);
    photos.type<QLineEdit>(u"Title"_s, u"Two children at the gate"_s);
    const auto isOnTheWall = [&](const QString& words) {
        photos.window->menus().present->trigger();
        settle();
        const auto* wall = photos.window->findChild<ui::ProjectorWindow*>();
        const bool shown =
            waitFor([&] { return wall->findChild<ui::PhotoView*>()->accessibleName() == words; });
        photos.window->menus().present->trigger();
        settle();
        return shown;
    };
    CHECK(isOnTheWall(u"This photo is not cleared for the team"_s));
    choose(
        photos.named<QComboBox>(u"Who can be recognized?"_s),
        u"People, but nobody can be recognized"_s
    );
    choose(
        photos.named<QComboBox>(u"The photographer allows it to be seen by"_s),
        u"The leadership team"_s
    );
    CHECK(isOnTheWall(u"Two children at the gate"_s));
}

TEST_CASE("Delete takes a photo out and Undo brings it back with its words", "[photo-page]") {
    PhotoWindow photos;
    photos.add(1);
    photos.type<QLineEdit>(u"Title"_s, u"Buddy bench"_s);
    photos.grid().setFocus();
    QTest::keyClick(&photos.grid(), Qt::Key_Delete);
    CHECK(photos.album().photos.empty());
    photos.window->menus().undo->trigger();
    REQUIRE(photos.album().photos.size() == 1);
    CHECK(photos.album().photos[0].title == u"Buddy bench"_s);
}

TEST_CASE("Erasing asks first, and then neither Undo nor the file has the photo", "[photo-page]") {
    PhotoWindow photos;
    photos.add(1);
    photos.type<QLineEdit>(u"Title"_s, u"Unmistakable marker"_s);
    photos.action(u"Erase photos for good…"_s).trigger();
    REQUIRE(photos.album().photos.size() == 1);
    photos.shell.dialogs.consent = true;
    photos.action(u"Erase photos for good…"_s).trigger();
    CHECK(photos.album().photos.empty());
    const QString path = photos.window->desk().school().path();
    CHECK_FALSE(bytesOf(path).contains("Unmistakable marker"));
}
