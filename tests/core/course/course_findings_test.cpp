#include "core/course/findings.h"
#include "tests/print_qt.h"

using namespace trellis;
using namespace trellis::course;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate monday(2026, 9, 7);
const Calendar thirteen{monday, 13};

std::vector<Event> planned() {
    return plan(thirteen, QUuid::createUuidV5(QUuid(), QByteArray("a school")));
}

Event theOne(const QString& key) {
    for (const Event& event : planned())
        if (event.formKey == key)
            return event;
    FAIL(key.toStdString());
    return {};
}

} // namespace

TEST_CASE("The plan is told in one line, in either language", "[course]") {
    CHECK(
        planSentence(planned(), 13, Words(Language::English)) ==
        u"13 weeks, 4 whole-group sessions, 3 talks with your coach"_s
    );
    CHECK(
        planSentence(planned(), 13, Words(Language::Spanish)) ==
        u"13 semanas, 4 sesiones de todo el grupo, 3 pláticas con su coach"_s
    );
}

TEST_CASE("The week is told before, in and after the course", "[course]") {
    const Words words(Language::English);
    CHECK(weekSentence(thirteen, monday.addDays(44), words) == u"Week 7 of 13, Oct 19 to Oct 25"_s);
    CHECK(
        weekSentence(thirteen, monday.addDays(-3), words) ==
        u"The course starts on September 7, 2026"_s
    );
    CHECK(
        weekSentence(thirteen, monday.addDays(100), words) ==
        u"The course ended on December 6, 2026"_s
    );
    CHECK(weekSentence({{}, 13}, monday, words).isEmpty());
    CHECK(weekTheme(planned(), thirteen, monday, Language::English) == u"Who we are"_s);
    CHECK(
        weekTheme(planned(), thirteen, monday.addDays(44), Language::Spanish) ==
        u"Mapa y primera lectura"_s
    );
}

TEST_CASE(
    "A day is told with its hour and length, weeks with their first and last day", "[course]"
) {
    const Words words(Language::English);
    CHECK(whenSentence(theOne(u"talk 1"_s), words).startsWith(u"Thu, Sep 24, 3:15"_s));
    CHECK(whenSentence(theOne(u"talk 1"_s), words).endsWith(u"45 minutes"_s));
    CHECK(whenSentence(theOne(u"practice 1"_s), words) == u"Sep 14 to Oct 4"_s);
    CHECK(weekdayDate(monday, Words(Language::Spanish)).contains(u"7"_s));
}

TEST_CASE(
    "A title that a person wrote stands in every language, the form's follows it", "[course]"
) {
    Event event = theOne(u"session 1"_s);
    CHECK(titleOf(event, Language::English) == u"Who we are"_s);
    CHECK(titleOf(event, Language::Spanish) == u"Quiénes somos"_s);
    event.title = u"Kick-off"_s;
    CHECK(titleOf(event, Language::Spanish) == u"Kick-off"_s);
    CHECK_FALSE(aboutOf(event, Language::English).isEmpty());
    event.formKey.clear();
    CHECK(aboutOf(event, Language::English).isEmpty());
}

TEST_CASE("A hand-in says how much of what it asks for is there", "[course]") {
    Standing standing;
    standing.set(Count::Photos, 40);
    standing.set(Count::Stories, 9);
    const auto lines = needLines(theOne(u"photos"_s), standing, Words(Language::English));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == NeedLine{true, u"12 of 12 photos"_s});
    CHECK(lines[1] == NeedLine{false, u"9 of 12 photos with a story"_s});
    CHECK(needLines(theOne(u"session 1"_s), standing, Words(Language::English)).empty());
}

TEST_CASE("Every need of both courses is told in both languages", "[course]") {
    for (const Language language : {Language::English, Language::Spanish})
        for (const Event& event : planned())
            for (const NeedLine& line : needLines(event, {}, Words(language))) {
                CHECK_FALSE(line.sentence.isEmpty());
                CHECK_FALSE(line.sentence.contains(u'%'));
                CHECK_FALSE(line.met);
            }
}

TEST_CASE("Before dates move, a sentence says how many and until when", "[course]") {
    const auto moved = shifted(planned(), monday.addDays(12 * 7), 7);
    CHECK(shiftSentence(moved, 7, Words(Language::English))
              .endsWith(u"dates move, 7 days later. The last one is “Slides and rehearsal”, until "
                        "December 13, 2026."_s));
    CHECK(shiftSentence({}, 7, Words(Language::English)).isEmpty());
}
