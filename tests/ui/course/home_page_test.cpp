#include "core/course/store.h"
#include "core/photovoice/campaign.h"
#include "core/photovoice/store.h"
#include "core/team/profile.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/course/activity.h"
#include "ui/course/home_page.h"
#include "ui/course/photo_strip.h"
#include "ui/course/week_strip.h"
#include "ui/parts/button.h"
#include "ui/shell/page_deck.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

#include <catch2/catch.hpp>

#include "app/furnishing.h"

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct HomeWindow : Shell {
    explicit HomeWindow(bool sample) {
        windows.reset();
        furnishing = app::furnishing();
        windows = std::make_unique<ui::Windows>(furnishing, preferences, dialogs);
        QString path;
        if (sample) {
            path = folder.path(u"Sample.trellis"_s);
            furnishing.makeSample(path, Language::English);
        } else {
            path = makeFile();
        }
        window = &open(path);
        settle();
    }
    [[nodiscard]] QString page() const {
        return furnishing.pages[size_t(window->findChild<ui::PageDeck*>()->current())].id;
    }
    template <class Widget>
    std::vector<Widget*> shown() {
        std::vector<Widget*> found;
        for (Widget* each : window->findChildren<Widget*>())
            if (each->isVisible())
                found.push_back(each);
        return found;
    }
    ui::Button* button(const QString& words) {
        for (ui::Button* each : shown<ui::Button>())
            if (each->text() == words)
                return each;
        return nullptr;
    }
    ui::MainWindow* window;
};

} // namespace

TEST_CASE("A school file opens on Home: the week, what is next, the talk, the photos", "[home]") {
    HomeWindow home(true);
    CHECK(home.page() == u"home"_s);
    REQUIRE(home.shown<ui::WeekStrip>().size() == 1);
    CHECK(home.shown<ui::WeekStrip>()[0]->accessibleName().startsWith(u"Week 7 of 13"_s));
    CHECK(home.shown<ui::PhotoTile>().size() == 5);
    int primary = 0;
    for (const auto* button : home.shown<ui::Button>())
        primary += button->text() == u"Continue"_s ? 1 : 0;
    CHECK(primary == 1);

    SECTION("The current step's button goes to its page") {
        QTest::mouseClick(home.button(u"Continue"_s), Qt::LeftButton);
        CHECK(home.page() != u"home"_s);
    }
    SECTION("A step's button goes to the very thing that waits there") {
        for (auto* button : home.shown<ui::Button>())
            if (button->accessibleName().endsWith(u": Team"_s) ||
                button->accessibleName().endsWith(u": The team"_s)) {
                QTest::mouseClick(button, Qt::LeftButton);
                break;
            }
        settle();
        REQUIRE(home.page() == u"team"_s);
        const auto lines = home.shown<QLineEdit>();
        CHECK(std::any_of(lines.begin(), lines.end(), [](const QLineEdit* line) {
            return line->accessibleName() == u"Member, by name or pseudonym"_s;
        }));
    }
    SECTION("A photo opens where photos are") {
        QTest::keyClick(home.shown<ui::PhotoTile>()[0], Qt::Key_Space);
        CHECK(home.page() == u"photovoice"_s);
    }
    SECTION("The last talk's notes are one click away") {
        const auto buttons = home.shown<ui::Button>();
        const auto notes = std::find_if(buttons.begin(), buttons.end(), [](const auto* each) {
            return each->text().startsWith(u"Notes from"_s);
        });
        REQUIRE(notes != buttons.end());
        QTest::mouseClick(*notes, Qt::LeftButton);
        CHECK(home.page() == u"coaching"_s);
    }
}

TEST_CASE("Recent activity knows the photo that something was done to", "[home]") {
    TemporarySchool school;
    photovoice::Photo photo;
    photo.sha256 = QByteArray(32, 'p');
    photo.width = photo.height = 8;
    school->edit(u"Added a photo"_s, [&](school::Edit& edit) { photovoice::put(edit, photo); });
    team::SchoolProfile profile;
    profile.name = u"Cedar Grove"_s;
    school->edit(u"Named the school"_s, [&](school::Edit& edit) { team::put(edit, profile); });
    school->edit(u"Told of a photo"_s, [&](school::Edit& edit) {
        photovoice::answer(edit, photo.id, u"see"_s, u"A bench"_s);
    });
    const std::vector<ui::PageEntry> pages = app::furnishing().pages;
    const auto done =
        ui::recentActivity(school->reader(), pages, QDate::currentDate(), Words(Language::English));
    REQUIRE(done.size() == 3);
    CHECK(done[0].photo == photo.sha256);
    CHECK(done[1].photo.isEmpty());
    CHECK(done[2].photo == photo.sha256);
}

TEST_CASE("In an empty school the first step leads to where the school is described", "[home]") {
    HomeWindow home(false);
    for (auto* button : home.shown<ui::Button>())
        if (button->accessibleName().endsWith(u": Team"_s))
            QTest::mouseClick(button, Qt::LeftButton);
    settle();
    CHECK(home.page() == u"team"_s);
    const auto lines = home.shown<QLineEdit>();
    CHECK(std::ranges::any_of(lines, [](const QLineEdit* line) {
        return line->accessibleName().contains(u"tudents"_s);
    }));
}

TEST_CASE("The Home of an empty school says how to begin", "[home]") {
    HomeWindow home(false);
    CHECK(home.page() == u"home"_s);
    CHECK(home.shown<ui::WeekStrip>().empty());
    CHECK(home.shown<ui::PhotoTile>().empty());
    CHECK(home.button(u"Begin"_s) != nullptr);
    REQUIRE(home.button(u"Set the first day"_s) != nullptr);
    QTest::mouseClick(home.button(u"Set the first day"_s), Qt::LeftButton);
    CHECK(home.page() == u"plan"_s);
}

TEST_CASE("Home says what photos the school is asking for, while it asks", "[home]") {
    HomeWindow home(false);
    const auto strip = [&] {
        for (const QLabel* label :
             home.window->findChild<ui::PhotoStrip*>()->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(u"Who keeps this place warm?"_s))
                return true;
        return false;
    };
    CHECK_FALSE(strip());
    ui::Desk& desk = home.window->desk();
    photovoice::Campaign campaign;
    campaign.english = u"Who keeps this place warm?"_s;
    campaign.startsOn = desk.today();
    campaign.endsOn = desk.today().addDays(20);
    desk.perform(u"Asked"_s, [&](school::Edit& edit) { photovoice::put(edit, campaign); });
    settle();
    CHECK(strip());
    campaign.closedOn = desk.today();
    desk.perform(u"Ended"_s, [&](school::Edit& edit) { photovoice::put(edit, campaign); });
    settle();
    CHECK_FALSE(strip());
}
