#include "core/course/next_steps.h"
#include "tests/print_qt.h"

#include <QSet>

using namespace trellis;
using namespace trellis::course;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate monday(2026, 9, 7);

std::vector<Event> planned() {
    return plan({monday, 13}, QUuid::createUuidV5(QUuid(), QByteArray("a school")));
}

Standing whole() {
    Standing standing;
    for (const Count count : {
             Count::Profile,
             Count::Seats,
             Count::Comparisons,
             Count::Photos,
             Count::Stories,
             Count::Themes,
             Count::Sorted,
             Count::Decisions,
             Count::Answers,
             Count::Expected,
             Count::Evidence,
             Count::Spaces,
             Count::Placed,
             Count::Meetings,
             Count::Notes,
             Count::Moves,
             Count::Slides,
             Count::Signals,
         })
        standing.set(count, 20);
    return standing;
}

NextStep next(CourseStep step, const Standing& standing, QDate today = monday) {
    return nextSteps(planned(), standing, today, Words(Language::English))[size_t(step)];
}

} // namespace

TEST_CASE("An empty file is told where to begin in every step", "[course]") {
    for (const Language language : {Language::English, Language::Spanish}) {
        QSet<QString> told;
        for (const NextStep& each : nextSteps({}, {}, monday, Words(language))) {
            CHECK_FALSE(each.begun);
            CHECK_FALSE(each.done);
            CHECK_FALSE(each.what.isEmpty());
            CHECK_FALSE(each.why.isEmpty());
            told.insert(each.what);
        }
        CHECK(told.size() == 5);
    }
    CHECK(next(CourseStep::PhotoVoice, {}).what == u"Add the first photos"_s);
}

TEST_CASE("The first step is current in an empty file, the running one in the plan", "[course]") {
    const auto current = [](const std::vector<Event>& events, const Standing& file, QDate today) {
        QStringList steps;
        for (const NextStep& each : nextSteps(events, file, today, Words(Language::English)))
            if (each.current)
                steps.append(vocabulary::id(each.step));
        return steps;
    };
    CHECK(current({}, {}, monday) == QStringList{u"team"_s});
    CHECK(current(planned(), {}, monday.addDays(44)) == QStringList{u"power"_s});
    CHECK(current(planned(), whole(), monday.addDays(44)).isEmpty());
}

TEST_CASE("Photos without a story come before those that wait for a release", "[course]") {
    Standing standing = whole();
    standing.set(Count::Stories, 9);
    standing.set(Count::Waiting, 4);
    CHECK(next(CourseStep::PhotoVoice, standing).what == u"Finish the stories of 11 photos"_s);
    CHECK(next(CourseStep::PhotoVoice, standing).why == u"4 photos wait for somebody’s release"_s);
    standing.set(Count::Stories, 20);
    CHECK(
        next(CourseStep::PhotoVoice, standing).what ==
        u"Ask for the release forms that are missing"_s
    );
}

TEST_CASE("A step that holds everything waits for nothing, and says so", "[course]") {
    for (const NextStep& each : nextSteps(planned(), whole(), monday, Words(Language::English))) {
        INFO(vocabulary::id(each.step).toStdString());
        CHECK(each.done);
        CHECK(each.what == u"Nothing is waiting here"_s);
    }
}

TEST_CASE(
    "A step names the day of its next hand-in, one that the file does not yet hold", "[course]"
) {
    CHECK(next(CourseStep::PhotoVoice, {}).due == QDate(2026, 10, 2));
    Standing standing;
    standing.set(Count::Photos, 12);
    standing.set(Count::Stories, 12);
    CHECK(next(CourseStep::PhotoVoice, standing).due == QDate(2026, 10, 6));
    CHECK_FALSE(nextSteps({}, {}, monday, Words(Language::English))[0].due.isValid());
}
