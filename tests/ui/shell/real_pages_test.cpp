#include "tests/ui/shell/shell_fixture.h"
#include "tests/ui/support/access.h"
#include "ui/parts/inspector.h"
#include "ui/shell/menus.h"
#include "ui/shell/page_deck.h"

#include <QAbstractSpinBox>
#include <QFocusFrame>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

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

/// As narrow as a person can draw it.
constexpr int narrowestPanel = 280;

/// The views of the page in front; one without a name for a page that has none.
QStringList viewsOf(ui::MainWindow& window) {
    QStringList views;
    for (const ui::PageView& view : window.findChild<ui::PageDeck*>()->currentPage()->views())
        views << view.id;
    return views.isEmpty() ? QStringList(QString()) : views;
}

/// A width that the design gives, or that the field around it does; or no words that could be cut.
bool hasItsWidth(const QWidget& widget) {
    const QWidget* around = widget.parentWidget();
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (button != nullptr && button->text().isEmpty())
        return true;
    return widget.minimumWidth() > 0 || widget.maximumWidth() < QWIDGETSIZE_MAX ||
           qobject_cast<const QAbstractSpinBox*>(around) != nullptr ||
           qobject_cast<const QLineEdit*>(around) != nullptr;
}

/// What stands in the panel and runs out of it at the right, or needs more room than it was given.
QStringList tooWideIn(const ui::Inspector& inspector) {
    const QWidget* seen = inspector.findChild<QScrollArea*>()->viewport();
    QStringList tooWide;
    for (const auto* child : inspector.findChildren<QWidget*>()) {
        if (!child->isVisible() || !seen->isAncestorOf(child))
            continue;
        const int right = child->mapTo(seen, QPoint(child->width(), 0)).x();
        const int needed = hasItsWidth(*child) ? 0 : child->minimumSizeHint().width();
        if (right > seen->width() || needed > child->width())
            tooWide << u"%1 “%2” ends at %3 of %4, needs %5 of %6"_s
                           .arg(QString::fromLatin1(child->metaObject()->className()))
                           .arg(child->accessibleName())
                           .arg(right)
                           .arg(seen->width())
                           .arg(needed)
                           .arg(child->width());
    }
    return tooWide;
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

TEST_CASE("Nothing in an inspector is wider than its panel, with long Spanish words", "[pages]") {
    Furnished shell;
    ui::MainWindow& window = shell.openSample();
    shell.speak(Language::Spanish);
    shell.preferences.setInspectorWidth(narrowestPanel);
    shell.eachPage(window, [&](const QString& page) {
        for (const QString& view : viewsOf(window)) {
            INFO(page.toStdString() << " " << view.toStdString());
            window.findChild<ui::PageDeck*>()->currentPage()->setView(view);
            test::settle();
            for (const auto* inspector : window.findChildren<ui::Inspector*>())
                if (inspector->isVisible())
                    CHECK(tooWideIn(*inspector) == QStringList());
        }
    });
}

TEST_CASE("On every page a ring is painted around the field that is written in", "[real-pages]") {
    Furnished trellis;
    ui::MainWindow& window = trellis.openSample();
    const QColor colour = window.desk().theme().focus;
    trellis.eachPage(window, [&](const QString& page) {
        for (QLineEdit* line : window.findChildren<QLineEdit*>()) {
            if (!line->isVisible() || !line->isEnabled() || line->visibleRegion().isEmpty())
                continue;
            line->setFocus(Qt::MouseFocusReason);
            test::settle();
            INFO(page.toStdString() << ": " << line->accessibleName().toStdString());
            auto* ring = window.findChild<QFocusFrame*>();
            REQUIRE(ring != nullptr);
            CHECK(ring->isVisible());
            const QImage painted = ring->grab().toImage();
            CHECK(painted.pixelColor(1, painted.height() / 2) == colour);
        }
    });
}
