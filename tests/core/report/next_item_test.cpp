#include "core/analysis/store.h"
#include "core/photovoice/store.h"
#include "core/power/store.h"
#include "core/report/next_item.h"
#include "core/team/store.h"
#include "tests/core/school/temporary_school.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;
using course::Count;

TEST_CASE("A next step leads to the first thing that waits for it", "[course]") {
    const QDate today(2026, 10, 23);
    TemporarySchool file;
    for (const Count about : {Count::Vacant, Count::Stories, Count::Answers, Count::Ideas})
        CHECK_FALSE(report::nextItem(file->reader(), about, today));
    team::Seat filled;
    filled.filled = true;
    team::Seat vacant;
    vacant.position = 1;
    power::Decision answered;
    power::Decision open;
    answered.name = u"Budget"_s;
    open.name = u"Bell schedule"_s;
    open.position = 1;
    analysis::GrowthMove owned;
    owned.title = u"Ask first"_s;
    owned.owner = u"A teacher"_s;
    owned.dueOn = today;
    analysis::GrowthMove unowned;
    unowned.title = u"Rotate who leads"_s;
    unowned.position = 1;
    file->edit(u"Filled"_s, [&](school::Edit& edit) {
        team::put(edit, filled);
        team::put(edit, vacant);
        power::put(edit, answered);
        power::put(edit, open);
        for (const Group group : allGroups)
            for (const Lens lens : {Lens::Formal, Lens::Practice})
                power::setSay(
                    edit, {answered.id, vocabulary::mainConstituency(group), lens}, std::nullopt
                );
        analysis::put(edit, owned);
        analysis::put(edit, unowned);
    });
    const auto item = [&](Count about) {
        const auto found = report::nextItem(file->reader(), about, today);
        return found ? found->id : QUuid();
    };
    CHECK(item(Count::Vacant) == vacant.id.uuid());
    CHECK(item(Count::Answers) == open.id.uuid()); // “don’t know” is an answer
    CHECK(item(Count::Ideas) == owned.id.uuid());
    CHECK(item(Count::Unowned) == unowned.id.uuid());
    CHECK(item(Count::Slides) == QUuid()); // no single thing
}

TEST_CASE("A next step with nothing in the file yet leads to where it begins", "[course]") {
    TemporarySchool file;
    const auto place = [&](Count about) {
        const auto found = report::nextItem(file->reader(), about, QDate(2026, 10, 23));
        return found ? found->kind : QString();
    };
    CHECK(place(Count::Profile) == u"school_profile"_s);
    CHECK(place(Count::Spaces) == u"space"_s);
    CHECK(place(Count::Signals) == u"impact_signal"_s);
    CHECK(place(Count::Photos) == QString());
}
