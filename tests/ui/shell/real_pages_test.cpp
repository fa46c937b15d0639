#include "tests/ui/shell/shell_fixture.h"
#include "tests/ui/support/access.h"
#include "ui/shell/menus.h"
#include "ui/shell/page_deck.h"

#include <QLabel>

#include <catch2/catch.hpp>

#include "app/furnishing.h"

using namespace trellis;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Trellis as people get it.
struct Furnished : test::Shell {
    Furnished() {
        windows.reset();
        furnishing = app::furnishing();
        windows = std::make_unique<ui::Windows>(furnishing, preferences, dialogs);
    }

    /// The sample school, made once for all tests of this run.
    ui::MainWindow& openSample() {
        static const test::Folder made;
        const QString sample = made.path(u"Cedar Grove.trellis"_s);
        if (!QFile::exists(sample))
            furnishing.makeSample(sample, Language::English);
        const QString copy = folder.path(u"Sample.trellis"_s);
        REQUIRE(QFile::copy(sample, copy));
        return open(copy);
    }

    void eachPage(ui::MainWindow& window, const std::function<void(const QString&)>& look) {
        for (size_t page = 0; page < furnishing.pages.size(); ++page) {
            window.goTo(static_cast<int>(page));
            test::settle();
            look(furnishing.pages[page].id);
        }
    }
};

QStringList wordsOn(const QWidget& window) {
    QStringList words;
    for (const auto* label : window.findChildren<QLabel*>())
        if (label->isVisible() && label->text().size() > 3)
            words << label->text();
    for (const auto* button : window.findChildren<QAbstractButton*>())
        if (button->isVisible() && button->text().size() > 3)
            words << button->text();
    return words;
}

} // namespace

TEST_CASE("Every control of every page has a name for a screen reader", "[pages]") {
    Furnished shell;
    ui::MainWindow& window = shell.openSample();
    shell.eachPage(window, [&](const QString& page) {
        INFO(page.toStdString());
        CHECK(test::nameless(window) == QStringList());
    });
}

TEST_CASE("Every action of every page has a text and a shortcut of its own", "[pages]") {
    Furnished shell;
    ui::MainWindow& window = shell.openSample();
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

TEST_CASE("No page keeps an English word when the window speaks Spanish", "[pages]") {
    Furnished shell;
    ui::MainWindow& window = shell.open(shell.makeFile());
    QMap<QString, QStringList> english;
    shell.eachPage(window, [&](const QString& page) { english[page] = wordsOn(window); });
    shell.speak(Language::Spanish);
    const QStringList same{
        u"PhotoVoice"_s,
        u"Keystone"_s,
        u"Cedar Grove Community School"_s,
        u"Ctrl+K"_s,
        u"Principal: Started the school file"_s}; // the history keeps the words it was written in
    shell.eachPage(window, [&](const QString& page) {
        INFO(page.toStdString());
        QStringList kept;
        for (const QString& words : wordsOn(window))
            if (english[page].contains(words) && !same.contains(words))
                kept << words;
        CHECK(kept == QStringList());
    });
}
