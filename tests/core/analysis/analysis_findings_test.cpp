#include "core/analysis/findings.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::analysis;
using namespace Qt::Literals::StringLiterals;

namespace {

GrowthMove bellSchedule() {
    GrowthMove move;
    move.title = u"Share the bell schedule"_s;
    move.because = u"that families heard of it from a flyer."_s;
    move.constituency = Constituency::Family;
    move.fromLevel = 1;
    move.toLevel = 3;
    move.firstStep = u"invite two families to the cabinet"_s;
    move.firstStepBy = QDate(2026, 11, 14);
    move.owner = u"Assistant principal"_s;
    move.ownerConstituency = Constituency::Administrator;
    move.coOwner = u"PTA chair"_s;
    move.coOwnerConstituency = Constituency::Family;
    move.dueOn = QDate(2026, 12, 1);
    move.sign = u"families bring an option that is in the vote"_s;
    return move;
}

std::string
said(const GrowthMove& move, const QString& decision, Language language, Open open = {}) {
    return growthSentence(move, decision, Words(language), open).toStdString();
}

} // namespace

TEST_CASE("A growth move reads as one sentence, in both languages", "[analysis]") {
    CHECK(
        said(bellSchedule(), u"2027 bell schedule"_s, Language::English) ==
        "Because we saw that families heard of it from a flyer, we will move “2027 bell schedule” "
        "from “Told” to “Shaping” for families by December 1, 2026; first step: invite two "
        "families to the cabinet by Nov 14 (Assistant principal and PTA chair); we’ll know when "
        "families bring an option that is in the vote."
    );
    CHECK(
        said(bellSchedule(), u"Horario 2027"_s, Language::Spanish) ==
        "Porque vimos that families heard of it from a flyer, vamos a mover “Horario 2027” de "
        "“Recibe aviso” a “Da forma” para familias a más tardar el 1 de diciembre de 2026; primer "
        "paso: invite two families to the cabinet a más tardar el 14 nov (Assistant principal y "
        "PTA chair); lo sabremos cuando families bring an option that is in the vote."
    );
}

TEST_CASE("What nobody wrote yet is left out of a report and marked while writing", "[analysis]") {
    GrowthMove move;
    move.title = u"Post agendas in four languages"_s;
    CHECK(said(move, {}, Language::English) == "We will take on “Post agendas in four languages”.");
    CHECK(
        said(move, {}, Language::English, Open::Marked) ==
        "Because we saw …, we will take on “Post agendas in four languages” from … to … for … by "
        "…; first step: … by … (…); we’ll know when …."
    );
    move.toLevel = 4;
    CHECK(said(move, u"Agendas"_s, Language::English) == "We will move “Agendas” to “Sharing”.");
}

TEST_CASE("What a move needs is said before the team chooses it", "[analysis]") {
    const Words words(Language::English);
    GrowthMove move;
    CHECK(
        neededSentence(move, words) ==
        u"Before the team can choose it, it needs an owner and a date."_s
    );
    CHECK_FALSE(askedSentence(move, words).isEmpty());
    move = bellSchedule();
    CHECK(neededSentence(move, words).isEmpty());
    CHECK(askedSentence(move, words).isEmpty());
    move.coOwnerConstituency = Constituency::Administrator;
    CHECK(askedSentence(move, words).contains(u"same group"_s));
}

TEST_CASE("A meeting tells who was there without the size of a small group", "[analysis]") {
    Meeting meeting;
    meeting.title = u"Reading the map"_s;
    meeting.heldOn = QDate(2026, 11, 3);
    meeting.minutes = 75;
    CHECK(
        meetingSentence(meeting, Words(Language::English)) ==
        u"Reading the map, November 3, 2026, 75 minutes."_s
    );
    meeting.attendance = {
        {Constituency::Teacher, {6}}, {Constituency::Family, {1}}, {Constituency::Student, {0}}};
    CHECK(
        meetingSentence(meeting, Words(Language::English)) ==
        u"Reading the map, November 3, 2026, 75 minutes. Present: teachers and families, 7 people."_s
    );
    CHECK(
        meetingSentence(meeting, Words(Language::Spanish)) ==
        u"Reading the map, 3 de noviembre de 2026, 75 minutos. Asistieron: docentes y familias, 7 "
        u"personas."_s
    );
}
