#include "core/words/keystone_words.h"
#include "core/words/spelling.h"
#include "core/words/vocabulary.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class Enum>
void checkWhole() {
    REQUIRE(vocabulary::count<Enum>() > 0);
    for (int place = 0; place < vocabulary::count<Enum>(); ++place) {
        const Enum value = static_cast<Enum>(place);
        const QString id = vocabulary::id(value);
        INFO(id.toStdString());
        CHECK(vocabulary::fromId<Enum>(id) == value);
        for (const Language language : {Language::English, Language::Spanish}) {
            const QString label = vocabulary::label(value, language);
            CHECK_FALSE(label.isEmpty());
            CHECK(vocabulary::parse<Enum>(label) == value);
            CHECK(vocabulary::parse<Enum>(label.toUpper()) == value);
        }
    }
}

} // namespace

TEST_CASE("Every word of the vocabulary has both languages and reads back as itself", "[words]") {
    checkWhole<Group>();
    checkWhole<Constituency>();
    checkWhole<Selection>();
    checkWhole<Population>();
    checkWhole<CourseEventKind>();
    checkWhole<CourseStep>();
    checkWhole<ActorKind>();
    checkWhole<TieType>();
    checkWhole<Formality>();
    checkWhole<Openness>();
    checkWhole<SlideLayout>();
    checkWhole<SignalLevel>();
    checkWhole<SignalStrength>();
    checkWhole<Lens>();
    checkWhole<Lever>();
    checkWhole<Visibility>();
    checkWhole<SpaceKind>();
    checkWhole<DecisionLevel>();
    checkWhole<Sphere>();
    checkWhole<EvidenceKind>();
    checkWhole<Confidence>();
    checkWhole<Category>();
    checkWhole<Audience>();
    checkWhole<Recognizable>();
    checkWhole<NoteKind>();
    checkWhole<MoveStatus>();
    checkWhole<ReleaseState>();
}

TEST_CASE("The enumerations and the data file agree to their last value", "[words]") {
    CHECK(vocabulary::count<Group>() == int(allGroups.size()));
    CHECK(vocabulary::id(Constituency::Alum) == u"alum"_s);
    CHECK(vocabulary::count<Constituency>() == int(Constituency::Alum) + 1);
    CHECK(vocabulary::id(Selection::Volunteer) == u"volunteer"_s);
    CHECK(vocabulary::id(Population::Neighborhood) == u"neighborhood"_s);
    CHECK(vocabulary::id(TieType::Tension) == u"tension"_s);
    CHECK(vocabulary::id(Openness::Shared) == u"shared"_s);
    CHECK(vocabulary::id(Category::Climate) == u"climate"_s);
    CHECK(vocabulary::id(Audience::Public) == u"public"_s);
    CHECK(vocabulary::id(Recognizable::Minors) == u"minors"_s);
    CHECK(vocabulary::id(MoveStatus::Dropped) == u"dropped"_s);
    CHECK(vocabulary::id(ReleaseState::Signed) == u"signed"_s);
}

TEST_CASE("Imports understand the field's other words, in English and Spanish", "[words]") {
    const auto read = vocabulary::parse<Constituency>;
    CHECK(read(u"Parent"_s) == Constituency::Family);
    CHECK(read(u"familias"_s) == Constituency::Family);
    CHECK(read(u"PRINCIPAL"_s) == Constituency::Administrator);
    CHECK(read(u" community  partners "_s) == Constituency::CommunityPartner);
    CHECK(read(u"Nacion tribal"_s) == Constituency::TribalNation);
    CHECK(read(u"pueblo"_s) == Constituency::TribalNation);
    CHECK(read(u"maestra"_s) == Constituency::Teacher);
    CHECK(read(u"wizard"_s) == std::nullopt);
    CHECK(vocabulary::parse<Lens>(u"actual"_s) == Lens::Practice);
    CHECK(vocabulary::parse<Formality>(u"Semi_Formal"_s) == Formality::SemiFormal);
}

TEST_CASE("Every constituency rolls up to one of the six groups", "[words]") {
    CHECK(vocabulary::groupOf(Constituency::District) == Group::Administrators);
    CHECK(vocabulary::groupOf(Constituency::Counselor) == Group::SupportStaff);
    CHECK(vocabulary::groupOf(Constituency::TribalNation) == Group::Partners);
    for (const Group group : allGroups)
        CHECK(vocabulary::groupOf(vocabulary::mainConstituency(group)) == group);
}

TEST_CASE("The say scale has a name for every level, and for not knowing", "[words]") {
    CHECK(vocabulary::sayLabel(0, Language::English) == u"Shut out"_s);
    CHECK(vocabulary::sayLabel(5, Language::English) == u"Leading"_s);
    CHECK(vocabulary::sayLabel(std::nullopt, Language::English) == u"Don’t know"_s);
    for (int level = 0; level <= 5; ++level)
        CHECK_FALSE(vocabulary::sayDefinition(level, Language::Spanish).isEmpty());
}

TEST_CASE("Yes and no are understood as spreadsheets and people write them", "[words]") {
    for (const auto& yes : {u"yes"_s, u"TRUE"_s, u"1"_s, u"sí"_s, u"Si"_s})
        CHECK(parseYes(yes) == true);
    for (const auto& no : {u"no"_s, u"False"_s, u"0"_s})
        CHECK(parseYes(no) == false);
    CHECK(parseYes(u"perhaps"_s) == std::nullopt);
}
