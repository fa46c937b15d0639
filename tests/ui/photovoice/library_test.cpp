#include "tests/ui/photovoice/photo_window.h"
#include "ui/parts/button.h"
#include "ui/photovoice/campaign_bar.h"
#include "ui/photovoice/campaign_inspector.h"
#include "ui/photovoice/photo_delegate.h"
#include "ui/photovoice/photo_view.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Writes into the field of several lines with that name, and leaves it.
void write(PhotoWindow& photos, const QString& name, const QString& words) {
    auto& edit = photos.named<QPlainTextEdit>(name);
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, words);
    QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier);
    settle();
}

void press(PhotoWindow& photos, const QString& name) {
    photos.named<ui::Button>(name).click();
    settle();
}

} // namespace

TEST_CASE("A campaign is started, written, joined by new photos and ended", "[photo-library]") {
    PhotoWindow photos;
    photos.add(1);
    photos.action(u"Start a campaign…"_s).trigger();
    settle();
    REQUIRE(photos.album().campaigns.size() == 1);
    write(photos, u"The question, in English"_s, u"Who keeps this place warm?"_s);
    photos.named<QSpinBox>(u"Photos from students"_s).setValue(6);
    const auto campaign = photos.album().campaigns.front();
    CHECK(campaign.english == u"Who keeps this place warm?"_s);
    CHECK(campaign.quota == std::map<Group, int>{{Group::Students, 6}});
    CHECK(campaign.startsOn.daysTo(campaign.endsOn) == 20);

    photos.shell.dialogs.paths = {photos.picture(u"new.jpg"_s, Qt::darkBlue)};
    photos.action(u"Add photos…"_s).trigger();
    REQUIRE(photos.hasPhotos(2));
    settle();
    int joined = 0;
    for (const auto& photo : photos.album().photos)
        joined += photo.campaign == campaign.id ? 1 : 0;
    CHECK(joined == 1); // only what was added since

    press(photos, u"End the campaign"_s);
    CHECK(photos.album().campaigns.front().closedOn.isValid());
    photos.window->menus().undo->trigger();
    CHECK_FALSE(photos.album().campaigns.front().closedOn.isValid());
}

TEST_CASE("A question may be asked before there is a photo", "[photo-library]") {
    PhotoWindow photos;
    photos.action(u"Start a campaign…"_s).trigger();
    settle();
    CHECK(photos.find<ui::CampaignBar>().isVisible());
    auto& last = photos.named<QDateEdit>(u"Last day"_s);
    const QDate ends = photos.album().campaigns.front().endsOn;
    last.setFocus();
    last.setDate(QDate(2001, 1, 1));
    QTest::keyClick(&last, Qt::Key_Return);
    settle();
    CHECK(photos.album().campaigns.front().endsOn == ends); // it would end before it begins
    photos.action(u"End the campaign"_s).trigger();
    CHECK_FALSE(photos.album().campaigns.front().closedOn.isNull());
}

TEST_CASE("A campaign that was found stands open, with its photos alone", "[photo-library]") {
    PhotoWindow photos;
    photos.add(2);
    photos.action(u"Start a campaign…"_s).trigger();
    settle();
    const auto campaign = photos.album().campaigns.front().id;
    photos.action(u"End the campaign"_s).trigger();
    settle();
    photos.page->showItem(u"campaign"_s, campaign.uuid());
    settle();
    CHECK(photos.window->findChild<ui::CampaignInspector*>()->isVisible());
    CHECK(photos.window->findChild<ui::PhotoGrid*>()->model()->rowCount() == 0);
}

TEST_CASE("Several photos join a campaign as one step", "[photo-library]") {
    PhotoWindow photos;
    photos.add(3);
    photos.action(u"Start a campaign…"_s).trigger();
    settle();
    photos.grid().setFocus();
    QTest::keyClick(&photos.grid(), Qt::Key_Right); // the panel makes room for the photos
    QTest::keyClick(&photos.grid(), Qt::Key_A, Qt::ControlModifier);
    const int before = photos.edits();
    choose(
        photos.named<QComboBox>(u"Answers the campaign"_s), u"What helps us here on a hard day?"_s
    );
    CHECK(photos.edits() == before + 1);
    for (const auto& photo : photos.album().photos)
        CHECK(photo.campaign.has_value());
}

TEST_CASE(
    "Letters typed among the photos find by them, Escape shows all again", "[photo-library]"
) {
    PhotoWindow photos;
    photos.add(3);
    photos.type<QLineEdit>(u"Title"_s, u"Buddy bench"_s);
    photos.grid().setFocus();
    QTest::keyClick(&photos.grid(), 'b');
    QTest::keyClicks(photos.window->focusWidget(), u"uddy"_s);
    CHECK(photos.grid().model()->rowCount() == 1);
    QTest::keyClick(photos.window->focusWidget(), Qt::Key_Escape);
    CHECK(photos.grid().model()->rowCount() == 3);
    CHECK(photos.grid().hasFocus());
}

TEST_CASE("Menus leave the photos of one group or stage", "[photo-library]") {
    PhotoWindow photos;
    photos.add(3);
    choose(photos.named<QComboBox>(u"Taken by"_s), u"Student"_s);
    choose(photos.named<QComboBox>(u"Group that took them"_s), u"Students"_s);
    CHECK(photos.grid().model()->rowCount() == 1);
    const ui::PhotoGrid& grid = photos.grid();
    choose(photos.named<QComboBox>(u"Stage"_s), u"Told"_s);
    CHECK(grid.isHidden());
    choose(photos.named<QComboBox>(u"Stage"_s), u"Not told yet"_s);
    CHECK(photos.grid().model()->rowCount() == 1);
}

TEST_CASE(
    "Space looks at a photo closely, arrows look at the next, Space closes", "[photo-library]"
) {
    PhotoWindow photos;
    photos.add(2);
    photos.grid().setFocus();
    photos.grid().setCurrentIndex(photos.grid().model()->index(0, 0));
    QTest::keyClick(&photos.grid(), Qt::Key_Space);
    auto& close = photos.find<ui::PhotoView>();
    CHECK(close.hasFocus());
    QTest::keyClick(&close, Qt::Key_Right);
    CHECK(photos.grid().currentIndex().row() == 1);
    QTest::keyClick(&close, Qt::Key_Space);
    CHECK_FALSE(close.isVisible());
    CHECK(photos.grid().hasFocus());
    CHECK(photos.page->view() == u"library"_s);
}

TEST_CASE("A mark in the corner of each card chooses several", "[photo-library]") {
    PhotoWindow photos;
    photos.add(3);
    ui::PhotoGrid& grid = photos.grid();
    grid.setCurrentIndex(grid.model()->index(0, 0));
    const auto markOf = [&](int row) {
        return ui::PhotoDelegate::markIn(grid.visualRect(grid.model()->index(row, 0))).center();
    };
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, markOf(1));
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, markOf(2));
    CHECK(grid.selectionModel()->selectedIndexes().size() == 3);
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, markOf(1));
    CHECK(grid.selectionModel()->selectedIndexes().size() == 2);
}

TEST_CASE("The team writes its own questions and asks them of every photo", "[photo-library]") {
    PhotoWindow photos;
    photos.add(1);
    choose(photos.named<QComboBox>(u"Questions"_s), u"Our own"_s);
    photos.type<QLineEdit>(u"Question 1, in English"_s, u"Who would miss it?"_s);
    REQUIRE(photos.album().questions.size() == 1);
    write(photos, u"Who would miss it?"_s, u"The little ones"_s);
    CHECK(photos.album().photos[0].story.size() == 1);
    press(photos, u"Ask these of every photo"_s);
    CHECK(photos.album().questionSet == u"own"_s);
    choose(photos.named<QComboBox>(u"Questions"_s), u"Three sentences"_s);
    CHECK(photos.album().photos[0].questionSet == u"short"_s);
    CHECK(photos.album().photos[0].story.size() == 1); // the answer is kept
}

TEST_CASE("An answer's translation is written under it, in One photo", "[photo-library]") {
    PhotoWindow photos;
    photos.add(1);
    write(photos, u"What is in the frame?"_s, u"Una banca"_s);
    photos.page->setView(u"one"_s);
    settle();
    auto fields = photos.window->findChildren<QPlainTextEdit*>();
    fields.erase(
        std::remove_if(
            fields.begin(),
            fields.end(),
            [](const QPlainTextEdit* field) {
                return !field->isVisible() ||
                       field->accessibleName() != u"Translation, shown under it"_s;
            }
        ),
        fields.end()
    );
    REQUIRE(fields.size() == 1);
    fields[0]->setFocus();
    QTest::keyClicks(fields[0], u"A bench"_s);
    QTest::keyClick(fields[0], Qt::Key_Return, Qt::ControlModifier);
    settle();
    const auto answer = photos.album().photos[0].story.at(u"see"_s);
    CHECK(answer.words == u"Una banca"_s);
    CHECK(answer.translation == u"A bench"_s);
}
