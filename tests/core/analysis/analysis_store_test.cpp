#include "core/analysis/store.h"
#include "tests/core/school/temporary_school.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::analysis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;
using school::Edit;

namespace {

GrowthMove sharedSchedule() {
    GrowthMove move;
    move.title = u"Share the bell schedule"_s;
    move.attribute = u"B3"_s;
    move.because = u"families heard of it from a flyer"_s;
    move.constituency = Constituency::Family;
    move.fromLevel = 1;
    move.toLevel = 4;
    move.owner = u"Assistant principal"_s;
    move.ownerConstituency = Constituency::Administrator;
    move.coOwner = u"PTA board"_s;
    move.coOwnerConstituency = Constituency::Family;
    move.dueOn = QDate(2026, 12, 1);
    return move;
}

} // namespace

TEST_CASE("A growth move and a meeting are read again as they were", "[analysis]") {
    TemporarySchool file;
    const GrowthMove move = sharedSchedule();
    Meeting meeting;
    meeting.heldOn = QDate(2026, 11, 3);
    meeting.title = u"Reading the map"_s;
    meeting.minutes = 75;
    meeting.attendance = {
        {Constituency::Teacher, {4}}, {Constituency::Family, {3, 1, 1, u"Spanish"_s}}};
    meeting.notes = {
        {Id<MeetingNote>::create(), NoteKind::See, Constituency::Family, u"We are told last"_s},
        {Id<MeetingNote>::create(), NoteKind::Feel, std::nullopt, u"Surprised"_s},
    };
    file->edit(u"All"_s, [&](Edit& edit) {
        put(edit, move);
        put(edit, meeting);
    });
    CHECK(growthMoves(file->reader()) == std::vector{move});
    CHECK(meetings(file->reader()) == std::vector{meeting});

    SECTION("A note that is left out is removed, and undo brings it back") {
        Meeting shorter = meeting;
        shorter.notes.erase(shorter.notes.begin());
        file->edit(u"Less"_s, [&](Edit& edit) { put(edit, shorter); });
        CHECK(meetings(file->reader()) == std::vector{shorter});
        file->undo();
        CHECK(meetings(file->reader()) == std::vector{meeting});
    }
    SECTION("They can be removed") {
        file->edit(u"None"_s, [&](Edit& edit) {
            remove(edit, move.id);
            remove(edit, meeting.id);
        });
        CHECK(growthMoves(file->reader()).empty());
        CHECK(meetings(file->reader()).empty());
    }
}

TEST_CASE("A move can be chosen once it has an owner and a date", "[analysis]") {
    GrowthMove move = sharedSchedule();
    CHECK(lacking(move).empty());
    move.coOwnerConstituency = Constituency::Administrator;
    CHECK(lacking(move) == std::vector{Lacking::CoOwnerFromAnotherGroup});
    CHECK(canBeChosen(move));
    move.coOwner.clear();
    CHECK(canBeChosen(move));
    move.owner = u"  "_s;
    CHECK_FALSE(canBeChosen(move));
    move.owner = u"Principal"_s;
    move.dueOn = {};
    CHECK_FALSE(canBeChosen(move));
}
