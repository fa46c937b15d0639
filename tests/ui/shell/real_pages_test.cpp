#include "tests/ui/shell/shell_fixture.h"
#include "tests/ui/support/access.h"
#include "ui/shell/menus.h"
#include "ui/shell/page_deck.h"

#include <catch2/catch.hpp>

#include "app/furnishing.h"

using namespace trellis;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Trellis as people get it, on a file of the sample school where there is one.
struct Furnished : test::Shell {
    Furnished() {
        windows.reset();
        furnishing = app::furnishing();
        windows = std::make_unique<ui::Windows>(furnishing, preferences, dialogs);
    }

    ui::MainWindow& openSample(Language language) {
        if (!furnishing.makeSample)
            return open(makeFile());
        const QString path = folder.path(u"Sample %1.trellis"_s.arg(codeOf(language)));
        furnishing.makeSample(path, language);
        return open(path);
    }

    void eachPage(ui::MainWindow& window, const std::function<void(const QString&)>& look) {
        for (size_t page = 0; page < furnishing.pages.size(); ++page) {
            window.goTo(static_cast<int>(page));
            test::settle();
            look(furnishing.pages[page].id);
        }
    }
};

} // namespace

TEST_CASE("Every control of every page has a name for a screen reader", "[pages]") {
    Furnished shell;
    ui::MainWindow& window = shell.openSample(Language::English);
    shell.eachPage(window, [&](const QString& page) {
        INFO(page.toStdString());
        CHECK(test::nameless(window) == QStringList());
    });
}

TEST_CASE("Every action of every page has a text and a shortcut of its own", "[pages]") {
    Furnished shell;
    ui::MainWindow& window = shell.openSample(Language::English);
    shell.eachPage(window, [&](const QString& page) {
        INFO(page.toStdString());
        QStringList keys;
        for (const QAction* action : window.menus().all()) {
            CHECK_FALSE(action->text().isEmpty());
            for (const QKeySequence& each : action->shortcuts())
                keys << each.toString();
        }
        const QStringList all = keys;
        keys.removeDuplicates();
        CHECK(all.size() == keys.size());
    });
}
