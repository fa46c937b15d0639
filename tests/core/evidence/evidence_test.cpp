#include "core/analysis/store.h"
#include "core/evidence/findings.h"
#include "core/evidence/store.h"
#include "core/photovoice/store.h"
#include "core/power/store.h"
#include "tests/core/school/temporary_school.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace Qt::Literals::StringLiterals;
using evidence::Thing;

namespace {

/// A school with a photo, a decision that families are told about, and a move that rests on both.
struct LinkedSchool {
    LinkedSchool() {
        photo.title = u"Bus at 6:40"_s;
        photo.sha256 = QByteArray(32, 'p');
        photo.width = photo.height = 8;
        decision.name = u"Bell schedule"_s;
        move.title = u"Ask before we set start times"_s;
        file->edit(u"Filled it in"_s, [&](school::Edit& edit) {
            photovoice::put(edit, photo);
            power::put(edit, decision);
            power::setSay(edit, {decision.id, Constituency::Family, Lens::Practice}, 1);
            analysis::put(edit, move);
            evidence::link(edit, moved, seen);
            evidence::link(edit, moved, cell);
        });
    }
    [[nodiscard]] QStringList restsOn() {
        QStringList names;
        for (const auto& end : evidence::restsOn(file->reader(), moved))
            names.append(evidence::inWords(end, english));
        return names;
    }
    [[nodiscard]] QStringList usedIn(const Thing& thing) {
        QStringList names;
        for (const auto& end : evidence::usedIn(file->reader(), thing))
            names.append(evidence::inWords(end, english));
        return names;
    }
    int rows() {
        school::Query row = file->reader().query("SELECT count(*) FROM evidence_link");
        row.next();
        return row.integer(0);
    }

    test::TemporarySchool file;
    Words english{Language::English};
    photovoice::Photo photo;
    power::Decision decision;
    analysis::GrowthMove move;
    Thing seen{u"photo"_s, photo.id.uuid()};
    Thing cell{u"say"_s, power::cellId({decision.id, Constituency::Family})};
    Thing moved{u"growth_move"_s, move.id.uuid()};
};

} // namespace

TEST_CASE("A growth move leads to what it rests on, and each of those back to it", "[evidence]") {
    LinkedSchool school;
    CHECK(
        school.restsOn() ==
        QStringList{u"Bus at 6:40, Photo"_s, u"Bell schedule: Families, Say in a decision"_s}
    );
    const QStringList move{u"Ask before we set start times, Growth move"_s};
    CHECK(school.usedIn(school.seen) == move);
    CHECK(school.usedIn(school.cell) == move);
}

TEST_CASE("Linking twice, or a thing to itself, changes nothing", "[evidence]") {
    LinkedSchool school;
    school.file->edit(u"Again"_s, [&](school::Edit& edit) {
        evidence::link(edit, school.moved, school.seen);
        evidence::link(edit, school.moved, school.moved);
    });
    CHECK(school.rows() == 2);
}

TEST_CASE("A removed photo takes its links along, and Undo brings both back", "[evidence]") {
    LinkedSchool school;
    const QStringList before = school.restsOn();
    school.file->edit(u"Removed"_s, [&](school::Edit& edit) {
        photovoice::remove(edit, school.photo.id);
    });
    CHECK(school.rows() == 1);
    school.file->undo();
    CHECK(school.restsOn() == before);
    school.file->edit(u"Unlinked"_s, [&](school::Edit& edit) {
        evidence::unlink(edit, school.moved, school.seen);
    });
    CHECK(school.usedIn(school.seen).isEmpty());
}

TEST_CASE("A removed decision takes the links to its cells along", "[evidence]") {
    LinkedSchool school;
    school.file->edit(u"Removed"_s, [&](school::Edit& edit) {
        power::remove(edit, school.decision.id);
    });
    CHECK(school.rows() == 1);
    school.file->edit(u"Removed the move"_s, [&](school::Edit& edit) {
        analysis::remove(edit, school.move.id);
    });
    CHECK(school.rows() == 0);
}

TEST_CASE("An erased photo leaves no link in the file or its history", "[evidence]") {
    LinkedSchool school;
    const QByteArray id = school.photo.id.bytes();
    photovoice::erase(school.file.school(), {school.photo.id});
    CHECK(school.rows() == 1);
    const QString path = school.file.path();
    school.file.close();
    CHECK_FALSE(test::bytesOf(path).contains(id));
}

TEST_CASE("A note is known by its words and its meeting, an answer by its photo", "[evidence]") {
    LinkedSchool school;
    analysis::Meeting meeting;
    meeting.title = u"Reading the map"_s;
    meeting.heldOn = QDate(2026, 11, 3);
    meeting.notes.push_back({});
    meeting.notes.back().words = u"The flyer came after the vote"_s;
    school.file->edit(u"Met"_s, [&](school::Edit& edit) {
        analysis::put(edit, meeting);
        photovoice::answer(edit, school.photo.id, u"see"_s, u"A line in the dark"_s);
    });
    const Thing note{u"note"_s, meeting.notes.back().id.uuid()};
    const auto named = evidence::named(school.file->reader(), note);
    REQUIRE(named);
    CHECK(
        evidence::inWords(*named, school.english) ==
        u"The flyer came after the vote, Meeting note · Reading the map"_s
    );
    CHECK_FALSE(evidence::named(school.file->reader(), {u"photo"_s, note.id}));
}

TEST_CASE("What may be linked is found by its words, a decision brings its cells", "[evidence]") {
    LinkedSchool school;
    const auto found = evidence::offered(school.file->reader(), u"bell"_s);
    REQUIRE(found.size() == 2);
    CHECK(found[0].thing.kind == u"decision"_s);
    CHECK(found[1].thing == school.cell);
    CHECK(evidence::offered(school.file->reader(), u"no such words"_s).empty());
    // Without words, what is linked to already comes first.
    const auto common = evidence::offered(school.file->reader(), {});
    REQUIRE(common.size() == 3);
    CHECK(common[2].thing.kind == u"decision"_s);
}
