#include "core/analysis/protocol.h"
#include "core/words/catalogue.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::analysis;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("The protocol has nine rounds that fill each form to the minute", "[analysis]") {
    for (const int form : meetingForms) {
        int minutes = 0;
        for (const Round& round : protocol(Language::English)) {
            CHECK(timeOf(round.phase, form).count() > 0);
            minutes += int(timeOf(round.phase, form).count());
        }
        CHECK(minutes == form);
    }
    for (const Language language : {Language::English, Language::Spanish}) {
        REQUIRE(protocol(language).size() == size_t(phaseCount));
        for (const Round& round : protocol(language)) {
            CHECK_FALSE(round.name.isEmpty());
            CHECK_FALSE(round.prompt.isEmpty());
            CHECK_FALSE(round.rule.isEmpty());
            CHECK_FALSE(round.say.isEmpty());
            CHECK_FALSE(round.kinds.empty());
            CHECK(phaseFromId(analysis::idOf(round.phase)) == round.phase);
        }
        for (int fingers = 0; fingers <= 5; ++fingers)
            CHECK_FALSE(handMeaning(fingers, language).isEmpty());
        CHECK(catalogue::attributes(language).size() == 15);
        for (const auto& attribute : catalogue::attributes(language))
            CHECK(attribute.anchors.size() == 4);
    }
    CHECK(roundOf(Phase::Guess, Language::English).skippable);
    CHECK(roundOf(Phase::Guess, Language::English).hidden);
    CHECK(roundOf(Phase::Look, Language::English).pinned);
    CHECK(roundOf(Phase::Feel, Language::English).unattributed);
}

TEST_CASE(
    "A meeting begins with a facilitator other than the principal, a count and attributes",
    "[analysis]"
) {
    const Words words(Language::English);
    Meeting meeting;
    CHECK(
        neededToBegin(meeting, words) ==
        u"Before the meeting can begin, it needs a facilitator who is no administrator, a count of "
        "who is here and five to seven attributes to compare with."_s
    );
    meeting.facilitator = u"Ms. Kaur"_s;
    meeting.facilitatorConstituency = Constituency::Administrator;
    meeting.attendance[Constituency::Teacher].people = 4;
    meeting.attributes = {u"A1"_s, u"B1"_s, u"B3"_s, u"C1"_s, u"D1"_s};
    CHECK_FALSE(neededToBegin(meeting, words).isEmpty());
    meeting.facilitatorConstituency = Constituency::Teacher;
    CHECK(neededToBegin(meeting, words).isEmpty());
    meeting.attributes.append({u"A2"_s, u"A3"_s, u"D2"_s});
    CHECK_FALSE(neededToBegin(meeting, words).isEmpty());
}

TEST_CASE("What is seen in Look points at something, a question may stand alone", "[analysis]") {
    const Words words(Language::English);
    MeetingNote note;
    CHECK_FALSE(objection(note, false, Phase::Look, words).isEmpty());
    CHECK(objection(note, true, Phase::Look, words).isEmpty());
    CHECK(objection(note, false, Phase::MakeSense, words).isEmpty());
    note.kind = NoteKind::Wonder;
    CHECK(objection(note, false, Phase::Look, words).isEmpty());
}
