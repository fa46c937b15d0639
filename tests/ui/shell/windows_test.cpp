#include "tests/ui/shell/shell_fixture.h"
#include "ui/parts/messages.h"
#include "ui/parts/themed.h"
#include "ui/shell/menus.h"
#include "ui/shell/projector_window.h"
#include "ui/shell/welcome_parts.h"
#include "ui/shell/welcome_window.h"

#include <QCheckBox>
#include <QListView>
#include <QMimeData>

#include <catch2/catch.hpp>

using namespace trellis;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("The welcome window opens a school from the recent list", "[shell]") {
    test::Shell shell;
    const QString path = shell.makeFile({u"Ms. Ortiz"_s});
    shell.open(path).close();
    REQUIRE(test::waitFor([&] { return shell.windows->schools().empty(); }));
    ui::WelcomeWindow* welcome = shell.windows->welcome();
    REQUIRE(welcome != nullptr);
    REQUIRE(welcome->isVisible());
    auto* list = welcome->findChild<QListView*>();
    REQUIRE(list->model()->rowCount() == 1);
    CHECK(list->model()->index(0, 0).data().toString().startsWith(u"Cedar Grove Community School"_s)
    );
    const QRect place = list->visualRect(list->model()->index(0, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place.center());
    REQUIRE(shell.windows->schools().size() == 1);
    CHECK(test::seatsOf(*shell.windows->schools()[0]).names() == QStringList{u"Ms. Ortiz"_s});
    CHECK_FALSE(welcome->isVisible());
}

TEST_CASE("A school file that is dropped on the welcome window opens", "[shell]") {
    test::Shell shell;
    const QString path = shell.makeFile();
    shell.windows->start();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(shell.windows->welcome(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(shell.windows->welcome(), &drop);
    CHECK(shell.windows->schools().size() == 1);
}

TEST_CASE("A new school file has the school's name, and starts on the first page", "[shell]") {
    test::Shell shell;
    shell.dialogs.lines = {u"Millbrook Elementary"_s};
    shell.dialogs.paths = {shell.folder.path(u"Millbrook"_s)};
    shell.windows->start();
    shell.windows->newSchool();
    REQUIRE(shell.windows->schools().size() == 1);
    CHECK(shell.windows->schools()[0]->path().endsWith(u"Millbrook.trellis"_s));
    CHECK(shell.windows->schools()[0]->windowTitle().startsWith(u"Millbrook Elementary"_s));
}

TEST_CASE("A file that cannot be opened says so in the welcome window", "[shell]") {
    test::Shell shell;
    shell.windows->start(shell.folder.path(u"gone.trellis"_s));
    ui::WelcomeWindow* welcome = shell.windows->welcome();
    REQUIRE(welcome->isVisible());
    auto* message = welcome->findChild<ui::InlineMessage*>();
    REQUIRE(message->isVisible());
    CHECK(message->sentence().contains(u"gone.trellis"_s));
}

TEST_CASE("A second window on the same file says who has it, and only reads", "[shell]") {
    test::Shell first;
    test::Shell second;
    const QString path = first.makeFile({u"Ms. Ortiz"_s});
    first.open(path);
    ui::MainWindow& window = second.open(path);
    CHECK(window.desk().readOnly());
    CHECK_FALSE(test::seatsOf(window).adding().isEnabled());
    QStringList sentences;
    for (const auto* message : window.findChildren<ui::InlineMessage*>())
        if (message->isVisible())
            sentences << message->sentence();
    CHECK(sentences == QStringList{window.desk().school().accessSentence()});
}

TEST_CASE("Opening a school twice brings its window to the front", "[shell]") {
    test::Shell shell;
    const QString path = shell.makeFile();
    CHECK(&shell.open(path) == &shell.open(path));
    CHECK(shell.windows->schools().size() == 1);
}

TEST_CASE("Another language is spoken at once, everywhere", "[shell]") {
    test::Shell shell;
    ui::MainWindow& window = shell.open(shell.makeFile());
    CHECK(window.menus().history->text() == u"&History"_s);
    shell.speak(Language::Spanish);
    CHECK(window.menus().history->text() == u"&Historial"_s);
    CHECK(window.desk().language() == Language::Spanish);
    CHECK(window.locale().language() == QLocale::Spanish);
    shell.speak(Language::English);
    CHECK(window.menus().history->text() == u"&History"_s);
}

TEST_CASE("Another theme and text size reach every widget at once", "[shell]") {
    test::Shell shell;
    ui::MainWindow& window = shell.open(shell.makeFile());
    ui::Appearance look = shell.preferences.appearance();
    look.theme = ui::ThemeChoice::Dark;
    look.textScale = 1.5;
    shell.preferences.setAppearance(look);
    test::settle();
    const paint::Theme theme = ui::themeOf(test::seatsOf(window));
    CHECK(theme.name == paint::ThemeName::Dark);
    CHECK(theme.textScale == 1.5);
    CHECK(window.desk().theme() == theme);
    CHECK(window.grab().toImage().pixelColor(700, 600) == theme.paper);
}

TEST_CASE("Present shows the page in the projector's theme, and Escape ends it", "[shell]") {
    test::Shell shell;
    ui::MainWindow& window = shell.open(shell.makeFile({u"Ms. Ortiz"_s}));
    QTest::keyClick(&window, Qt::Key_F5);
    auto* projector = window.findChild<ui::ProjectorWindow*>();
    REQUIRE(projector != nullptr);
    CHECK(projector->isVisible());
    CHECK(ui::themeOf(*projector).name == paint::ThemeName::Projector);
    QTest::keyClick(projector, Qt::Key_Escape);
    test::settle();
    CHECK(window.findChild<ui::ProjectorWindow*>() == nullptr);
    CHECK_FALSE(window.menus().present->isChecked());
}

TEST_CASE("A file in a folder that a cloud service keeps gets one note, once", "[shell]") {
    test::Shell shell;
    const QString made = shell.makeFile();
    REQUIRE(QDir().mkpath(shell.folder.path(u"OneDrive - District"_s)));
    const QString path = shell.folder.path(u"OneDrive - District/Cedar.trellis"_s);
    REQUIRE(QFile::copy(made, path));
    const auto notes = [](ui::MainWindow& window) {
        int shown = 0;
        for (const auto* message : window.findChildren<ui::InlineMessage*>())
            shown += message->isVisible() ? 1 : 0;
        return shown;
    };
    ui::MainWindow& window = shell.open(path);
    CHECK(notes(window) == 1);
    window.close();
    test::settle();
    CHECK(notes(shell.open(path)) == 0);
}
