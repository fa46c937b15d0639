#include "tests/ui/shell/shell_fixture.h"

#include "core/team/profile.h"
#include "ui/shell/page_deck.h"

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;

namespace trellis::test {

Shell::Shell()
    : settings(folder.path(u"settings.ini"_s), QSettings::IniFormat),
      preferences(settings) {
    ui::Appearance look;
    look.theme = ui::ThemeChoice::Light;
    preferences.setAppearance(look);
    furnishing.pages = {seatsEntry(u"team"_s), seatsEntry(u"terms"_s)};
    furnishing.pages[1].kinds.clear();
    furnishing.pages[1].tables = {u"growth_move"_s};
    furnishing.pages[1].name = [] { return u"2 Terms"_s; };
    windows = std::make_unique<ui::Windows>(furnishing, preferences, dialogs);
}

QString Shell::makeFile(const QStringList& members) {
    const QString path = folder.path(u"Cedar Grove.trellis"_s);
    const auto school = school::School::create(path, principal);
    school->edit(u"Started the school file"_s, [](school::Edit& edit) {
        team::SchoolProfile profile;
        profile.name = u"Cedar Grove Community School"_s;
        team::put(edit, profile);
    });
    for (const QString& member : members)
        school->edit(u"Added %1"_s.arg(member), [&](school::Edit& edit) { addSeat(edit, member); });
    return path;
}

ui::MainWindow& Shell::open(const QString& path) {
    ui::MainWindow* window = windows->open(path);
    REQUIRE(window != nullptr);
    window->resize(1366, 768);
    window->activateWindow();
    REQUIRE(waitFor([&] { return window->isActiveWindow(); }));
    settle();
    return *window;
}

void Shell::speak(Language language) {
    ui::Appearance look = preferences.appearance();
    look.language = language;
    preferences.setAppearance(look);
    settle();
}

SeatsPage& seatsOf(ui::MainWindow& window) {
    auto* page = qobject_cast<SeatsPage*>(window.findChild<ui::PageDeck*>()->currentPage());
    REQUIRE(page != nullptr);
    return *page;
}

} // namespace trellis::test
