#include "core/team/findings.h"

#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::team;
using namespace Qt::Literals::StringLiterals;

namespace {

Team twelve() {
    Team team;
    for (int i = 0; i < 12; ++i) {
        Seat seat;
        seat.position = i;
        seat.filled = true;
        seat.constituency = i < 2    ? Constituency::Administrator
                            : i < 8  ? Constituency::Teacher
                            : i < 10 ? Constituency::SupportStaff
                                     : Constituency::Family;
        seat.selection = i < 2 ? Selection::ExOfficio : Selection::ElectedByOwnGroup;
        team.seats.push_back(seat);
    }
    Seat open;
    open.constituency = Constituency::Student;
    team.seats.push_back(open);
    ReferenceDimension language;
    language.name = u"Home language"_s;
    const auto group = [&](const QString& name, int people, int members) {
        language.groups.push_back({Id<ReferenceGroup>::create(), name, people, members});
    };
    group(u"Spanish"_s, 620, 4);
    group(u"Arabic"_s, 140, 0);
    group(u"English"_s, 170, 7);
    group(u"Somali"_s, 70, 1);
    team.dimensions = {language};
    return team;
}

QString sentence(const std::vector<Finding>& all, Finding::Kind kind) {
    QStringList found;
    for (const Finding& finding : all)
        if (finding.kind == kind)
            found.append(finding.sentence);
    return found.join(u" | "_s);
}

} // namespace

TEST_CASE("What the team shows is said in seats, the widest gap first", "[team]") {
    const auto found = findings(twelve(), Words(Language::English));
    CHECK(sentence(found, Finding::Kind::Seats).toStdString() == "12 of 13 seats are filled.");
    CHECK(
        sentence(found, Finding::Kind::Balance).toStdString() ==
        "Seats held: staff 10, families 2, students none and community partners none."
    );
    CHECK(
        sentence(found, Finding::Kind::OwnChoice).toStdString() ==
        "10 of the 10 members who do not sit there by office were chosen by their own group."
    );
    CHECK(
        sentence(found, Finding::Kind::SeatGap).toStdString() ==
        "Home language, Spanish: 62% of students. The team is 3 seats short. | "
        "Home language, Arabic: 14% of students, and nobody on the team."
    );
    CHECK(sentence(found, Finding::Kind::NotAsked).isEmpty());
    CHECK(findings({}, Words(Language::English)).empty());
}

TEST_CASE("A team that has not said how its members were chosen is not told a figure", "[team]") {
    Team team;
    Seat seat;
    seat.filled = true;
    team.seats = {seat};
    CHECK(
        sentence(findings(team, Words(Language::English)), Finding::Kind::OwnChoice)
            .toStdString() ==
        "How the member who does not sit there by office was chosen is not known yet."
    );
}

TEST_CASE("Who is missing is named: whole groups without a seat, then shares", "[team]") {
    const auto voices = missingVoices(twelve(), Words(Language::English));
    REQUIRE(voices.size() == 4);
    CHECK(voices[0].who == u"Students"_s);
    CHECK(voices[0].sentence == u"Nobody yet: 1 seat stands open."_s);
    CHECK(voices[0].group == Group::Students);
    CHECK(voices[1].who == u"Community partners"_s);
    CHECK(voices[1].sentence == u"No chair at the table."_s);
    CHECK(voices[2].who == u"Home language, Spanish"_s);
    CHECK(voices[3].sentence == u"14% of students, and nobody on the team."_s);
}

TEST_CASE("The findings speak Spanish with the same figures", "[team]") {
    const auto found = findings(twelve(), Words(Language::Spanish));
    CHECK(
        sentence(found, Finding::Kind::Seats).toStdString() == "Están ocupados 12 de 13 lugares."
    );
    CHECK(
        sentence(found, Finding::Kind::SeatGap).toStdString() ==
        "Home language, Spanish: 62% del alumnado. Al equipo le faltan 3 lugares. | "
        "Home language, Arabic: 14% del alumnado, y nadie en el equipo."
    );
}

TEST_CASE("No sentence speaks of a group that is too small to show", "[team]") {
    Team team = twelve();
    team.dimensions[0].groups[1].people = 7; // and so the next smallest, Somali, is hidden as well
    for (const Language language : {Language::English, Language::Spanish}) {
        const Words words(language);
        for (const Finding& finding : findings(team, words)) {
            INFO(finding.sentence.toStdString());
            CHECK_FALSE(finding.sentence.contains(u"Arabic"_s));
            CHECK_FALSE(finding.sentence.contains(u"Somali"_s));
        }
        for (const MissingVoice& voice : missingVoices(team, words))
            CHECK_FALSE(voice.who.contains(u"Arabic"_s));
    }
    const ShownDimension shownLanguage = shownDimensions(team).front();
    CHECK(shownLanguage.anyHidden());
    CHECK_FALSE(shownLanguage.groups[1].measures.has_value());
    CHECK_FALSE(shownLanguage.groups[3].measures.has_value());
    CHECK_FALSE(shownLanguage.dissimilarity.has_value());
    CHECK(shownLanguage.groups[0].people.shown() == 620);
}

TEST_CASE("A gap is said in words, and a team that can do no better is told so", "[team]") {
    const ShownDimension languages = shownDimensions(twelve()).at(0);
    const auto words = [&](size_t group, Language language = Language::English) {
        return gapInWords(*languages.groups[group].measures, 12, Words(language)).toStdString();
    };
    CHECK(words(0) == "three short");
    CHECK(words(1) == "two short");
    CHECK(words(2) == "five over");
    CHECK(words(3) == "as close as a team of 12 can get");
    CHECK(words(0, Language::Spanish) == "faltan tres");
    CHECK(words(2, Language::Spanish) == "sobran cinco");
    CHECK(gapInWords({}, 12, Words(Language::English)).isEmpty());
}

TEST_CASE("What the team was not asked is named instead of measured", "[team]") {
    Team team = twelve();
    for (ReferenceGroup& group : team.dimensions[0].groups)
        group.members = std::nullopt;
    const auto found = findings(team, Words(Language::English));
    CHECK(
        sentence(found, Finding::Kind::NotAsked) == u"Not asked of the team yet: Home language."_s
    );
    CHECK(sentence(found, Finding::Kind::SeatGap).isEmpty());
    CHECK(sentence(found, Finding::Kind::NoGap).isEmpty());
}
