#include "core/words/catalogue.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace Qt::Literals::StringLiterals;

TEST_CASE(
    "There are sixteen decision domains, found by number or by name in either language", "[words]"
) {
    for (const Language language : {Language::English, Language::Spanish}) {
        const auto& domains = catalogue::domains(language);
        REQUIRE(domains.size() == 16);
        for (const auto& domain : domains) {
            CHECK_FALSE(domain.example.isEmpty());
            CHECK(catalogue::domainNumber(domain.name.toUpper()) == domain.number);
        }
    }
    CHECK(catalogue::domainNumber(u" 9 "_s) == 9);
    CHECK(catalogue::domainNumber(u"17"_s) == std::nullopt);
    CHECK(catalogue::domainNumber(u"lunch"_s) == std::nullopt);
}

TEST_CASE("Each of the fifteen attributes has four anchors in both languages", "[words]") {
    for (const Language language : {Language::English, Language::Spanish}) {
        const auto& attributes = catalogue::attributes(language);
        REQUIRE(attributes.size() == 15);
        for (const auto& attribute : attributes) {
            CHECK(attribute.anchors.size() == 4);
            CHECK_FALSE(attribute.anchors.contains(QString()));
            CHECK(catalogue::attributeName(attribute.id, language) == attribute.name);
        }
    }
}

TEST_CASE("Story prompts and opening questions have the same number in both languages", "[words]") {
    const auto& english = catalogue::storyPromptSets(Language::English);
    const auto& spanish = catalogue::storyPromptSets(Language::Spanish);
    REQUIRE(english.size() == spanish.size());
    for (size_t set = 0; set < english.size(); ++set) {
        REQUIRE(english[set].prompts.size() == spanish[set].prompts.size());
        for (size_t i = 0; i < english[set].prompts.size(); ++i) {
            CHECK(english[set].prompts[i].id == spanish[set].prompts[i].id);
            CHECK_FALSE(spanish[set].prompts[i].question.isEmpty());
        }
    }
    for (const auto& step : {u"team"_s, u"power"_s, u"analysis"_s})
        CHECK(
            catalogue::questions(step, Language::Spanish).size() ==
            catalogue::questions(step, Language::English).size()
        );
}
