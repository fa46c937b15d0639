#include "core/course/findings.h"
#include "core/course/store.h"
#include "tests/core/school/temporary_school.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::course;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;
using school::Edit;

TEST_CASE("A talk with the coach is read again as it was", "[talks]") {
    TemporarySchool file;
    OneToOne talk;
    talk.shared.heldOn = QDate(2026, 10, 20);
    talk.shared.promises = {{Id<Promise>::create(), u"Ask two families"_s, true}};
    talk.privateNote = u"Worried about the vote"_s;
    file->edit(u"Talked"_s, [&](Edit& edit) { put(edit, talk); });
    CHECK(oneToOnes(file->reader()) == std::vector{talk});

    SECTION("A promise that is left out is removed, and undo brings it back") {
        OneToOne bare = talk;
        bare.shared.promises.clear();
        file->edit(u"Less"_s, [&](Edit& edit) { put(edit, bare); });
        CHECK(oneToOnes(file->reader()) == std::vector{bare});
        file->undo();
        CHECK(oneToOnes(file->reader()) == std::vector{talk});
    }
    SECTION("What may be shared of a talk has no place for the private note") {
        CHECK(sharedOneToOnes(file->reader()) == std::vector{talk.shared});
    }
    SECTION("It can be removed, its promises with it") {
        file->edit(u"None"_s, [&](Edit& edit) { remove(edit, talk.id); });
        CHECK(oneToOnes(file->reader()).empty());
    }
}

TEST_CASE("What was promised to the coach is counted as done or not", "[talks]") {
    SharedOneToOne talk;
    talk.heldOn = QDate(2026, 10, 20);
    CHECK(promisesSentence(talk, Words(Language::English)).isEmpty());
    talk.promises = {
        {Id<Promise>::create(), u"Ask two families"_s, true},
        {Id<Promise>::create(), u"Share the agenda"_s, false},
    };
    CHECK(
        promisesSentence(talk, Words(Language::English)) ==
        u"Done: 1 of 2 things promised on October 20, 2026."_s
    );
    CHECK(
        promisesSentence(talk, Words(Language::Spanish)) ==
        u"Listas: 1 de 2 cosas prometidas el 20 de octubre de 2026."_s
    );
}
