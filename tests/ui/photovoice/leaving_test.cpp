#include "core/photovoice/library.h"
#include "tests/ui/photovoice/photo_window.h"
#include "tests/ui/year/papers.h"
#include "ui/parts/button.h"
#include "ui/parts/tick_box.h"
#include "ui/photovoice/export_dialog.h"
#include "ui/photovoice/wall_projection.h"
#include "ui/shell/projector_window.h"

#include <QCheckBox>
#include <QDir>
#include <QRegularExpression>

#include <set>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Three photos in which nobody can be recognized; the coach may see all but the last.
void fillAlbum(PhotoWindow& photos) {
    photos.add(3);
    photos.window->desk().perform(u"Cleared"_s, [](school::Edit& edit) {
        auto album = photovoice::readAlbum(edit).photos;
        for (photovoice::Photo& photo : album) {
            photo.recognizable = Recognizable::None;
            photo.audience = photo.id == album.back().id ? Audience::Team : Audience::Coach;
            photo.caption = u"=1+1 our door"_s;
            photovoice::put(edit, photo);
        }
    });
    settle();
}

ui::ExportDialog& exporting(PhotoWindow& photos) {
    photos.action(u"Export photos…"_s).trigger();
    settle();
    return photos.find<ui::ExportDialog>();
}

/// Saves it to that place, and waits until all of it is there.
void exportTo(PhotoWindow& photos, ui::ExportDialog& dialog, const QString& place) {
    bool there = false;
    QObject::connect(&dialog, &ui::ExportDialog::exported, [&there] { there = true; });
    photos.shell.dialogs.paths = {place};
    photos.named<ui::Button>(u"Export…"_s).click();
    REQUIRE(waitFor([&] { return there; }));
    settle();
}

} // namespace

TEST_CASE(
    "Photos leave for an audience as pictures, with their words inside when asked", "[leave]"
) {
    PhotoWindow photos;
    fillAlbum(photos);
    const int edits = photos.edits();
    ui::ExportDialog& dialog = exporting(photos);
    dialog.findChild<ui::TickBox*>()->box().click();
    exportTo(photos, dialog, photos.shell.folder.path(u"out"_s));
    const QDir out(photos.shell.folder.path(u"out"_s));
    CHECK(
        out.entryList(QDir::Files) ==
        QStringList{u"captions.csv"_s, u"photo-001.jpg"_s, u"photo-002.jpg"_s}
    );
    CHECK(photos.edits() == edits); // leaving is no edit
}

TEST_CASE("Photos leave as a table that runs nothing, and as a researcher's project", "[leave]") {
    PhotoWindow photos;
    fillAlbum(photos);
    for (const int form : {1, 2}) {
        ui::ExportDialog& dialog = exporting(photos);
        auto& forms = photos.named<QComboBox>(u"As what"_s);
        choose(forms, forms.itemText(form));
        const QString place = photos.shell.folder.path(u"leaves-%1"_s.arg(form));
        exportTo(photos, dialog, place);
        QFile file(place);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        if (form == 1)
            CHECK(bytes.startsWith("PK"));
        else
            CHECK_FALSE(bytes.contains(",=1+1"));
    }
}

TEST_CASE("An audience that may see no photo gets none", "[leave]") {
    PhotoWindow photos;
    fillAlbum(photos);
    exporting(photos);
    auto& audiences = photos.named<QComboBox>(u"For whom"_s);
    choose(audiences, audiences.itemText(audiences.count() - 1));
    CHECK_FALSE(photos.named<ui::Button>(u"Export…"_s).isEnabled());
}

TEST_CASE("The exhibit hangs in an order of its own, changed by keys and undone", "[leave]") {
    PhotoWindow photos;
    photos.add(3);
    const auto order = [&] { return photovoice::exhibitOrder(photos.album()); };
    photos.grid().setFocus();
    QTest::keyClick(&photos.grid(), Qt::Key_A, Qt::ControlModifier);
    photos.action(u"Hang in the exhibit"_s).trigger();
    settle();
    const auto hung = order();
    REQUIRE(hung.size() == 3);
    auto& menu = photos.named<QComboBox>(u"Order"_s);
    choose(menu, u"As the exhibit hangs"_s);
    photos.grid().clearSelection();
    photos.grid().setCurrentIndex(photos.grid().model()->index(0, 0));
    photos.action(u"Hang later"_s).trigger();
    settle();
    CHECK(order() == std::vector{hung[1], hung[0], hung[2]});
    photos.action(u"Take out of the exhibit"_s).trigger();
    settle();
    CHECK(order() == std::vector{hung[1], hung[2]});
    photos.window->menus().undo->trigger();
    photos.window->menus().undo->trigger();
    CHECK(order() == hung);
}

TEST_CASE("The projector follows to the theme wall, with what the team may see", "[leave]") {
    PhotoWindow photos;
    photos.add(2); // red and yellow
    photos.window->desk().perform(u"Sorted"_s, [](school::Edit& edit) {
        const auto theme = photovoice::themeNamed(edit, u"Belonging"_s);
        auto album = photovoice::readAlbum(edit).photos;
        for (const photovoice::Photo& photo : album)
            photovoice::tag(edit, photo.id, theme);
        album[0].recognizable = Recognizable::None;
        album[0].audience = Audience::Team;
        photovoice::put(edit, album[0]);
    });
    settle();
    photos.window->menus().present->trigger();
    settle();
    const auto* projector = photos.window->findChild<ui::ProjectorWindow*>();
    REQUIRE(projector != nullptr);
    const auto wall = [&] { return projector->findChild<ui::WallProjection*>(); };
    CHECK(wall() == nullptr);
    photos.page->setView(u"wall"_s);
    REQUIRE(waitFor([&] { return wall() != nullptr && wall()->isVisible(); }));
    CHECK(wall()->accessibleDescription() == u"Belonging: 2 photos"_s);
    const auto hues = [&] {
        const QImage seen = wall()->grab().toImage();
        std::set<int> found;
        for (int y = 0; y < seen.height(); y += 4)
            for (int x = 0; x < seen.width(); x += 4)
                if (const QColor at = seen.pixelColor(x, y);
                    at.saturation() > 150 && at.value() > 45)
                    found.insert((at.hue() + 10) % 360 / 20);
        return found;
    };
    CHECK(waitFor([&] { return !hues().empty(); }));
    CHECK(hues().size() == 1); // the other is not cleared
}

TEST_CASE("Exhibit cards are a card a page, with the photographer's words", "[leave]") {
    PhotoWindow photos;
    photos.add(2);
    photos.window->desk().perform(u"Cleared"_s, [](school::Edit& edit) {
        auto album = photovoice::readAlbum(edit).photos;
        int number = 0;
        for (photovoice::Photo& photo : album) {
            photo.recognizable = Recognizable::None;
            photo.audience = Audience::School;
            photo.caption = u"Door number %1"_s.arg(++number);
            photovoice::put(edit, photo);
        }
        photovoice::hang(edit, {album[1].id, album[0].id});
    });
    settle();
    const QString path = photos.shell.folder.path(u"cards.pdf"_s);
    photos.shell.dialogs.paths = {path};
    photos.action(u"Exhibit cards…"_s).trigger();
    const QString words = wordsOfPdf(path);
    CHECK(words.contains(u"Door number 1"_s));
    CHECK(words.indexOf(u"Door number 2"_s) < words.indexOf(u"Door number 1"_s)); // as it hangs
    CHECK(told(u"pdfinfo"_s, {path}).contains(QRegularExpression(u"Pages: +2"_s)));
}
