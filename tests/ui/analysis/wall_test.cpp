#include "tests/ui/analysis/led_meeting.h"
#include "tests/ui/support/measuring_device.h"
#include "ui/analysis/exhibit.h"
#include "ui/analysis/wall_scene.h"

#include <QPainter>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;
using analysis::Phase;

TEST_CASE("The keys of the wall blank it, freeze it and turn the lights on", "[ui][meeting]") {
    LedMeeting test;
    ui::MeetingWall& wall = test.console->wall();
    test.press(Qt::Key_B);
    CHECK(wall.blank());
    test.press(Qt::Key_B);
    CHECK_FALSE(wall.blank());
    test.press(Qt::Key_L);
    CHECK(wall.lightsOn());
    test.press(Qt::Key_F);
    CHECK(wall.frozen());
    const QString before = wall.accessibleName();
    test.press(Qt::Key_Right);
    CHECK(wall.accessibleName() == before);
    test.press(Qt::Key_F);
    CHECK(wall.accessibleName() != before);
}

TEST_CASE(
    "Nothing on the wall is smaller than 24 pixels or leaves it, in both languages", "[ui][meeting]"
) {
    LedMeeting test;
    test.putOnWall(u"Bell schedule"_s);
    for (const Language language : {Language::English, Language::Spanish}) {
        test.shown.window->desk().setLanguage(language);
        for (int place = 0; place < analysis::phaseCount; ++place) {
            test.led().goTo(Phase(place));
            for (const QString& words :
                 {u"Did anyone decide the flags could stay up all year, and who keeps the wall open when the custodian is away?"_s,
                  u"Short"_s}) {
                test.led().place({Constituency::Teacher, {{u"B3"_s, 2}, {u"A1"_s, 4}}});
                static_cast<void>(test.led().addNote(
                    Constituency::Family, NoteKind::Wonder, words, std::nullopt, {}
                ));
            }
            for (int person = test.led().placed(); person < 6; ++person)
                test.led().place({Constituency::Family, {{u"B3"_s, 1}, {u"A1"_s, 1}}});
            test.led().reveal();
            MeasuringDevice sheet(1920, 1080);
            QPainter painter(&sheet);
            ui::paintWall(
                painter,
                QRectF(0, 0, 1920, 1080),
                ui::wallPicture(test.led(), test.console->exhibit()),
                paint::Theme::make(paint::ThemeName::Projector)
            );
            painter.end();
            REQUIRE(sheet.texts().size() > 8);
            bool prompted = false;
            for (const MeasuredText& text : sheet.texts()) {
                INFO(text.words.toStdString());
                CHECK(text.pixels >= 24);
                prompted = prompted || text.pixels > 60;
                CHECK(QRectF(0, 0, 1920, 1080).contains(text.box));
            }
            CHECK(prompted);
        }
    }
}

TEST_CASE(
    "The wall shows no photo that is not cleared for the team, and names of nobody", "[ui][meeting]"
) {
    PageWindow<ui::AnalysisPage> shown;
    ui::Exhibit exhibit(shown.window->desk());
    exhibit.show(evidence::NamedThing{{u"photo"_s, QUuid::createUuid()}, {}, u"Gone"_s, {}, {}});
    CHECK_FALSE(exhibit.picture());
    for (const auto& thing : ui::evidenceForTeam(shown.window->desk()))
        CHECK(thing.thing.kind != u"photo"_s);
}
