#include "core/analysis/meeting_store.h"
#include "core/analysis/store.h"
#include "core/evidence/store.h"
#include "core/photovoice/store.h"
#include "core/power/store.h"
#include "tests/core/school/temporary_school.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::analysis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;
using school::Edit;
using When = Placement::Round;

namespace {

Meeting ledMeeting() {
    Meeting meeting;
    meeting.heldOn = QDate(2026, 11, 3);
    meeting.title = u"Reading the map"_s;
    meeting.aim = u"Where do families decide?"_s;
    meeting.form = 45;
    meeting.facilitator = u"Ms. Kaur"_s;
    meeting.facilitatorConstituency = Constituency::Teacher;
    meeting.attributes = {u"A1"_s, u"B3"_s, u"C1"_s, u"C2"_s, u"D2"_s};
    meeting.begunAt = QDateTime(QDate(2026, 11, 3), QTime(21, 0), Qt::UTC);
    meeting.attendance[Constituency::Family] = {3, 1, 1, u"Spanish"_s};
    return meeting;
}

} // namespace

TEST_CASE("A meeting that was led is read again as it was held", "[analysis]") {
    TemporarySchool file;
    Meeting meeting = ledMeeting();
    MeetingNote note;
    note.words = u"We are told last"_s;
    note.phase = Phase::MakeSense;
    note.attribute = u"B3"_s;
    note.onScreen = false;
    note.saidAt = QDateTime(QDate(2026, 11, 3), QTime(21, 31), Qt::UTC);
    file->edit(u"Meeting"_s, [&](Edit& edit) {
        put(edit, meeting);
        put(edit, meeting.id, note);
        put(edit, meeting.id, MeetingNote{Id<MeetingNote>::create(), NoteKind::Guess, {}, u"Low"_s}
        );
    });
    auto read = findMeeting(file->reader(), meeting.id).value();
    REQUIRE(read.notes.size() == 2);
    CHECK(read.notes[0] == note);
    file->edit(u"Shown"_s, [&](Edit& edit) {
        showNotes(edit, meeting.id, NoteKind::Guess, false);
        note.words = u"We are told last, by a flyer"_s;
        put(edit, meeting.id, note);
    });
    read = findMeeting(file->reader(), meeting.id).value();
    CHECK(read.notes[0] == note);
    CHECK_FALSE(read.notes[1].onScreen);
    read.notes.clear();
    CHECK(read == meeting);
    CHECK_FALSE(findMeeting(file->reader(), Id<Meeting>::create()));
}

TEST_CASE(
    "Placements, dots and hands are kept without names and taken back by undo", "[analysis]"
) {
    TemporarySchool file;
    const Meeting meeting = ledMeeting();
    GrowthMove move;
    move.title = u"Share the bell schedule"_s;
    move.meeting = meeting.id.uuid();
    const std::vector<Placement> marks{
        {u"A1"_s, When::Before, std::nullopt, 2}, {u"B3"_s, When::Before, Constituency::Family, 1}};
    const Hands shown{0, 0, 1, 2, 3, 4};
    file->edit(u"Meeting"_s, [&](Edit& edit) {
        put(edit, meeting);
        put(edit, move);
    });
    file->edit(u"Results"_s, [&](Edit& edit) {
        putPlacements(edit, meeting.id, When::Before, marks);
        putDots(edit, meeting.id, {{move.id, 9}});
        putHands(edit, meeting.id, move.id, shown);
    });
    CHECK(placements(file->reader(), meeting.id) == marks);
    CHECK(dots(file->reader(), meeting.id).at(move.id) == 9);
    CHECK(hands(file->reader(), meeting.id).at(move.id) == shown);
    CHECK(growthMoves(file->reader()) == std::vector{move});

    SECTION("Revealing a round again replaces it and leaves the other") {
        file->edit(u"After"_s, [&](Edit& edit) {
            putPlacements(edit, meeting.id, When::After, {{u"A1"_s, When::After, {}, 3}});
            putPlacements(edit, meeting.id, When::Before, {{u"A1"_s, When::Before, {}, 4}});
        });
        CHECK(placements(file->reader(), meeting.id).size() == 2);
    }
    SECTION("Undo takes back what was opened") {
        file->undo();
        CHECK(placements(file->reader(), meeting.id).empty());
        CHECK(dots(file->reader(), meeting.id).empty());
        CHECK(hands(file->reader(), meeting.id).empty());
    }
    SECTION("A meeting that is removed leaves its moves, and undo brings all of it back") {
        file->edit(u"Removed"_s, [&](Edit& edit) { remove(edit, meeting.id); });
        CHECK(meetings(file->reader()).empty());
        CHECK_FALSE(growthMoves(file->reader())[0].meeting);
        file->undo();
        CHECK(meetings(file->reader()) == std::vector{meeting});
        CHECK(placements(file->reader(), meeting.id) == marks);
    }
    SECTION("A move that is removed takes its dots and hands along") {
        file->edit(u"Removed"_s, [&](Edit& edit) { remove(edit, move.id); });
        CHECK(dots(file->reader(), meeting.id).empty());
        CHECK(hands(file->reader(), meeting.id).empty());
    }
}

TEST_CASE("A move’s way is told by the days on which it moved on", "[analysis]") {
    QDateTime now(QDate(2026, 11, 3), QTime(12, 0), Qt::UTC);
    const Folder folder;
    const auto school =
        school::School::create(folder.path(u"A.trellis"_s), principal, [&] { return now; });
    GrowthMove move;
    move.title = u"Share the bell schedule"_s;
    const auto become = [&](MoveStatus status) {
        move.status = status;
        school->edit(u"Moved on"_s, [&](Edit& edit) { put(edit, move); });
        now = now.addDays(7);
    };
    become(MoveStatus::Idea);
    become(MoveStatus::Chosen);
    become(MoveStatus::Chosen);
    become(MoveStatus::Started);
    CHECK(
        standings(school->reader(), move.id) ==
        std::vector<MoveStanding>{
            {MoveStatus::Chosen, QDate(2026, 11, 10)}, {MoveStatus::Started, QDate(2026, 11, 24)}}
    );
    school->undo();
    CHECK(standings(school->reader(), move.id).size() == 1);
}

TEST_CASE("What notes point at is told by the mapping step that it comes from", "[analysis]") {
    TemporarySchool file;
    Meeting meeting = ledMeeting();
    MeetingNote note;
    note.words = u"The vote came first"_s;
    note.attribute = u"B3"_s;
    meeting.notes = {note};
    file->edit(u"Linked"_s, [&](Edit& edit) {
        power::Decision decision;
        decision.name = u"Bell schedule"_s;
        power::put(edit, decision);
        photovoice::Theme theme;
        theme.name = u"Made by us"_s;
        photovoice::put(edit, theme);
        analysis::put(edit, meeting);
        const evidence::Thing from{u"note"_s, note.id.uuid()};
        evidence::link(edit, from, {u"decision"_s, decision.id.uuid()});
        evidence::link(edit, from, {u"theme"_s, theme.id.uuid()});
    });
    const EvidenceMix mix = evidenceMix(u"B3"_s, meeting.notes, pointings(file->reader(), meeting));
    CHECK(mix.items == 2);
    CHECK(mix.steps == 2);
}
