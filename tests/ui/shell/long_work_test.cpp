#include "tests/ui/shell/shell_fixture.h"
#include "ui/shell/long_work.h"

#include <QProgressDialog>

#include <catch2/catch.hpp>

#include <stdexcept>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Long work in an open window, and what it told.
struct Working {
    Working() {
        QObject::connect(&work, &ui::LongWork::finished, [this](bool all) { whole = all; });
        QObject::connect(&work, &ui::LongWork::progressed, [this](int done, int) { last = done; });
        QObject::connect(&window.desk(), &ui::Desk::failed, [this](const QString& sentence) {
            told = sentence;
        });
    }
    bool ended() {
        return waitFor([this] { return whole.has_value(); });
    }

    Shell shell;
    ui::MainWindow& window = shell.open(shell.makeFile());
    ui::LongWork work{window.desk()};
    std::optional<bool> whole;
    int last = 0;
    QString told;
};

/// Goes on for as long as it may.
bool endless(const ui::LongWork::Progress& progress) {
    int done = 0;
    while (progress(std::min(++done, 99), 100))
        std::this_thread::yield();
    return false;
}

} // namespace

TEST_CASE("Long work tells how far it is, and that all of it is done", "[long-work]") {
    Working working;
    working.work.start([](const ui::LongWork::Progress& progress) {
        for (int i = 1; i <= 3; ++i)
            if (!progress(i, 3))
                return false;
        return true;
    });
    CHECK(working.work.running());
    REQUIRE(working.ended());
    CHECK(working.whole == true);
    CHECK(working.last == 3);
    CHECK_FALSE(working.work.running());
}

TEST_CASE("Long work that is cancelled over the window ends, and is not whole", "[long-work]") {
    Working working;
    working.work.start(endless);
    working.work.showOver(working.window, u"Saving the slides"_s);
    auto* dialog = working.window.findChild<QProgressDialog*>();
    REQUIRE(waitFor([&] { return dialog->isVisible(); }));
    QTest::keyClick(dialog, Qt::Key_Escape);
    REQUIRE(working.ended());
    CHECK(working.whole == false);
    settle();
    CHECK(working.window.findChild<QProgressDialog*>() == nullptr);
}

TEST_CASE("What goes wrong in long work is a sentence on the screen", "[long-work]") {
    Working working;
    working.work.start([](const ui::LongWork::Progress&) -> bool {
        throw std::runtime_error("The disk is full.");
    });
    REQUIRE(working.ended());
    CHECK(working.whole == false);
    CHECK_FALSE(working.told.isEmpty());
}

TEST_CASE("Long work stops when what it works for is taken away", "[long-work]") {
    Working working;
    std::atomic<bool> ended = false;
    {
        ui::LongWork shorter(working.window.desk());
        shorter.start([&ended](const ui::LongWork::Progress& progress) {
            const bool whole = endless(progress);
            ended = true;
            return whole;
        });
    }
    CHECK(ended);
}
