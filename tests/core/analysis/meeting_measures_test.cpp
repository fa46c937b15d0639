#include "core/analysis/meeting_findings.h"
#include "core/analysis/sealed.h"

#include <catch2/catch.hpp>

#include <random>

using namespace trellis;
using namespace trellis::analysis;
using namespace Qt::Literals::StringLiterals;
using When = Placement::Round;

namespace {

std::vector<Placement> marks(std::initializer_list<std::pair<Constituency, int>> given) {
    std::vector<Placement> placements;
    for (const auto& [constituency, level] : given)
        placements.push_back({u"B3"_s, When::Before, constituency, level});
    return placements;
}

constexpr auto Ad = Constituency::Administrator;
constexpr auto Te = Constituency::Teacher;
constexpr auto Fa = Constituency::Family;
constexpr auto Co = Constituency::CommunityPartner;

int peopleOf(const std::vector<Placement>& placements, std::optional<Constituency> constituency) {
    return int(std::count_if(placements.begin(), placements.end(), [&](const Placement& mark) {
        return mark.constituency == constituency;
    }));
}

} // namespace

TEST_CASE("A spread tells lowest, highest and median, and nothing of an average", "[analysis]") {
    const auto found = spreads(
        marks({{Ad, 4}, {Ad, 4}, {Te, 3}, {Te, 2}, {Fa, 1}, {Fa, 2}}), When::Before, {u"B3"_s}
    );
    REQUIRE(found.size() == 1);
    CHECK(found[0].marks == std::array{1, 2, 1, 2});
    CHECK(found[0].spread() == 3);
    CHECK(found[0].median == 2.5);
    CHECK(agreementOf(found[0]) == Agreement::Split);
    CHECK(rangeSentence(found[0], Words(Language::English)) == u"from 1 to 4, median 2.5"_s);
    CHECK(rangeSentence(found[0], Words(Language::Spanish)) == u"de 1 a 4, mediana 2.5"_s);
    CHECK(spreads({}, When::Before, {u"B3"_s}).empty());
    CHECK(spreads(marks({{Ad, 4}}), When::After, {u"B3"_s}).empty());
}

TEST_CASE(
    "The widest spread comes first, of equal ones that with more people far apart", "[analysis]"
) {
    std::vector<Placement> placements;
    const auto add = [&](const QString& attribute, std::initializer_list<int> levels) {
        for (const int level : levels)
            placements.push_back({attribute, When::Before, std::nullopt, level});
    };
    add(u"A1"_s, {2, 2, 3});
    add(u"B1"_s, {1, 3, 3, 3, 4});
    add(u"C1"_s, {1, 1, 4, 4});
    const auto found = spreads(placements, When::Before, {u"A1"_s, u"B1"_s, u"C1"_s, u"D1"_s});
    REQUIRE(found.size() == 3);
    CHECK(found[0].attribute == u"C1"_s);
    CHECK(found[1].attribute == u"B1"_s);
    CHECK(found[2].attribute == u"A1"_s);
    const Words words(Language::English);
    CHECK(
        disagreementSentence(found, words) ==
        u"We are furthest apart on “Students as partners”: some see “Sources of data”, others "
        u"“Lead, with adults "
        "behind them”."_s
    );
    CHECK(disagreementSentence({found[2]}, words).isEmpty());
}

TEST_CASE(
    "Groups are compared by their medians, and only where three stand behind each", "[analysis]"
) {
    const auto three =
        withoutSmallGroups(marks({{Te, 4}, {Te, 4}, {Te, 3}, {Fa, 1}, {Fa, 2}, {Fa, 1}}));
    const auto difference = groupDifference(spreads(three, When::Before, {u"B3"_s}).front());
    REQUIRE(difference);
    CHECK(*difference == GroupDifference{Group::Families, Group::Teachers, 1, 4});
    const auto two = withoutSmallGroups(marks({{Te, 4}, {Te, 4}, {Te, 3}, {Fa, 1}, {Fa, 2}}));
    CHECK_FALSE(groupDifference(spreads(two, When::Before, {u"B3"_s}).front()));
}

TEST_CASE("A lone partner cannot be found among marks without a group", "[analysis]") {
    const auto placements = withoutSmallGroups(
        marks({{Te, 4}, {Te, 4}, {Te, 3}, {Te, 2}, {Fa, 1}, {Fa, 2}, {Fa, 1}, {Co, 3}})
    );
    CHECK(peopleOf(placements, Te) == 4);
    CHECK(peopleOf(placements, Fa) == 0); // they hide the partner
    CHECK(peopleOf(placements, std::nullopt) == 4);
}

TEST_CASE(
    "Whoever came, nobody’s mark can be worked out from the groups that are shown", "[analysis]"
) {
    std::mt19937 random(20261103);
    for (int run = 0; run < 500; ++run) {
        std::vector<Placement> placements;
        for (int person = int(random() % 20); person > 0; --person)
            placements.push_back(
                {u"B3"_s, When::Before, Constituency(random() % 6), int(random() % 4) + 1}
            );
        const auto shown = withoutSmallGroups(placements);
        REQUIRE(shown.size() == placements.size());
        for (int each = 0; each < 6; ++each) {
            const int people = peopleOf(shown, Constituency(each));
            REQUIRE((people == 0 || people >= leastRaters));
        }
        const int hidden = peopleOf(shown, std::nullopt);
        REQUIRE((hidden == 0 || hidden >= leastRaters || hidden == int(shown.size())));
        REQUIRE(withoutSmallGroups(shown) == shown);
    }
}

TEST_CASE(
    "Sealed marks can be counted and taken back but not read before they are opened", "[analysis]"
) {
    SealedPlacements sealed;
    for (const int level : {4, 3, 1})
        sealed.add({Te, {{u"B3"_s, level}}});
    sealed.add({Ad, {}}); // passed
    sealed.add({Ad, {{u"B3"_s, 2}}});
    CHECK(sealed.people() == 5);
    CHECK(sealed.takeBackLast());
    CHECK(sealed.people() == 4);
    const auto opened = sealed.opened(When::After);
    CHECK(opened.size() == 3);
    // In the order of the values, not of the people.
    CHECK(std::is_sorted(opened.begin(), opened.end()));
    CHECK(sealed.people() == 0);
    CHECK_FALSE(sealed.takeBackLast());
}

TEST_CASE("Each person has three dots, at most two on one, and may take them back", "[analysis]") {
    const std::vector<GrowthMove> moves(3);
    DotBallot ballot;
    CHECK(ballot.place(moves[0].id));
    CHECK(ballot.place(moves[0].id));
    CHECK_FALSE(ballot.place(moves[0].id));
    CHECK(ballot.place(moves[1].id));
    CHECK_FALSE(ballot.place(moves[2].id));
    CHECK(ballot.takeBack(moves[1].id));
    CHECK_FALSE(ballot.takeBack(moves[1].id));
    CHECK(ballot.place(moves[2].id));
    CHECK(ballot.left() == 0);
    SealedDots sealed;
    sealed.add(ballot);
    sealed.add({});
    CHECK(sealed.people() == 2);
    CHECK(sealed.placed() == 3);
    const auto sums = sealed.opened(moves);
    CHECK(sums.at(moves[0].id) == 2);
    CHECK(sums.at(moves[1].id) == 0);
    CHECK(sums.at(moves[2].id) == 1);
    CHECK(sealed.placed() == 0);
}

TEST_CASE("A group’s voice is its share of the notes next to its share of the room", "[analysis]") {
    Meeting meeting;
    meeting.attendance = {{Ad, {2}}, {Te, {4}}, {Fa, {2, 1}}, {Co, {0, 1}}};
    const auto say = [&](std::optional<Constituency> who, int times) {
        for (; times > 0; --times)
            meeting.notes.push_back({Id<MeetingNote>::create(), NoteKind::See, who, u"x"_s});
    };
    say(Ad, 4);
    say(Te, 4);
    say(Co, 9); // away: said for them, counts for nobody
    say(std::nullopt, 5);
    const auto found = voices(meeting);
    REQUIRE(found.size() == 4);
    CHECK(found[0].equity == Approx(2));
    CHECK(found[0].share == Voice::Share::More);
    CHECK(found[1].equity == Approx(1));
    CHECK(found[1].share == Voice::Share::Even);
    CHECK(found[2].share == Voice::Share::NotHeard);
    CHECK(found[3].here == 0);
    CHECK(nextVoiceSentence(found, Words(Language::English)) == u"Families, you are next"_s);
    say(Fa, 1);
    CHECK(voices(meeting)[2].share == Voice::Share::Less);
    CHECK(nextVoiceSentence(voices(meeting), Words(Language::English)).isEmpty());
}

TEST_CASE("Evidence for an attribute is counted once a piece, by steps and groups", "[analysis]") {
    std::vector<MeetingNote> notes(4);
    for (MeetingNote& note : notes)
        note.attribute = u"B3"_s;
    notes[0].constituency = Fa;
    notes[1].constituency = Constituency::Student;
    notes[3].attribute = u"C1"_s;
    const QUuid photo = QUuid::createUuid();
    const QUuid decision = QUuid::createUuid();
    const std::vector<Pointing> pointings{
        {notes[0].id, photo, 2},
        {notes[1].id, photo, 2},
        {notes[1].id, decision, 3},
        {notes[3].id, QUuid::createUuid(), 1}};
    const EvidenceMix mix = evidenceMix(u"B3"_s, notes, pointings);
    CHECK(mix.items == 2);
    CHECK(mix.steps == 2);
    CHECK(mix.groups == std::set{Group::Families, Group::Students});
    CHECK(evidenceMix(u"A1"_s, notes, pointings) == EvidenceMix{});
}

TEST_CASE("Fist to five passes when everybody shows three or more", "[analysis]") {
    const Words words(Language::English);
    CHECK(consensus({}) == Consensus{});
    CHECK_FALSE(consensus({}).passes());
    const Consensus all = consensus({0, 0, 0, 2, 5, 6});
    CHECK(all.passes());
    CHECK(all.lowest == 3);
    CHECK(all.inFavour == 1);
    const Consensus two = consensus({1, 0, 1, 2, 4, 0});
    CHECK_FALSE(two.passes());
    CHECK(two.lowest == 0);
    CHECK(two.inFavour == .75);
    CHECK(
        consensusSentence(two, words) ==
        u"2 of 8 show fewer than three: ask what would make it a three."_s
    );
}

TEST_CASE("One explanation asks for a second, and the same one said twice is one", "[analysis]") {
    const Words words(Language::English);
    Meeting meeting;
    CHECK(secondExplanation(meeting, words).startsWith(u"Nobody has explained"_s));
    MeetingNote note;
    note.kind = NoteKind::Explain;
    note.words = u"Because the flyer came late"_s;
    meeting.notes = {note, note};
    meeting.notes[1].words = u" because the flyer  came late "_s;
    CHECK(secondExplanation(meeting, words).startsWith(u"There is one explanation"_s));
    meeting.notes[1].words = u"Maybe nobody asked"_s;
    CHECK(secondExplanation(meeting, words).isEmpty());
}
