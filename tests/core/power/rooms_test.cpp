#include "core/power/room_measures.h"
#include "core/power/rooms_layout.h"

#include <catch2/catch.hpp>

#include <random>

using namespace trellis;
using namespace trellis::power;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Made when it is first asked for: before main() the translations are not there yet.
const Words& english() {
    static const Words words(Language::English);
    return words;
}

Space& addSpace(PowerMap& map, const QString& name, Openness openness) {
    Space space;
    space.name = name;
    space.openness = openness;
    map.spaces.push_back(space);
    return map.spaces.back();
}

Decision& addDecision(
    PowerMap& map, const QString& name, std::optional<size_t> official, std::optional<size_t> actual
) {
    Decision decision;
    decision.name = name;
    if (official)
        decision.officialSpace = map.spaces[*official].id;
    if (actual)
        decision.actualSpace = map.spaces[*actual].id;
    map.decisions.push_back(decision);
    return map.decisions.back();
}

RoomsFrame frameFor(QSizeF canvas) {
    RoomsFrame frame;
    frame.canvas = canvas;
    frame.width = [](RoomsText, const QString& text) { return 7.0 * double(text.size()); };
    frame.noDecisions = u"no decisions"_s;
    for (int i = 0; i < 40; ++i)
        frame.folded.push_back(u"+%1 rooms"_s.arg(i));
    return frame;
}

RoomsLayout laidOut(const PowerMap& map, QSizeF canvas = {1024, 728}) {
    return layOutRooms(roomsMap(map, RoomsLens::Both, english()), frameFor(canvas));
}

/// A school with so many rooms of each openness, and decisions that drift between them.
PowerMap schoolWith(int closed, int invited, int outer, int decisions) {
    PowerMap map;
    std::mt19937 random(unsigned(100 * closed + 10 * invited + outer));
    for (int i = 0; i < closed; ++i)
        addSpace(map, u"Closed room %1"_s.arg(i), Openness::Closed);
    for (int i = 0; i < invited; ++i)
        addSpace(map, u"Invited %1"_s.arg(i), Openness::Invited);
    for (int i = 0; i < outer; ++i)
        addSpace(
            map, u"Outer room number %1"_s.arg(i), i % 2 == 0 ? Openness::Claimed : Openness::Shared
        );
    std::uniform_int_distribution<size_t> any(0, map.spaces.size() - 1);
    for (int i = 0; i < decisions; ++i)
        addDecision(map, u"Decision number %1"_s.arg(i), any(random), any(random));
    return map;
}

void checkWhole(const RoomsMap& map, const RoomsLayout& layout) {
    const QRectF canvas(QPointF(), layout.canvas);
    size_t shown = 0;
    for (const PlacedRoom& room : layout.rooms) {
        INFO(room.name.toStdString());
        shown += room.folded.empty() ? 1 : room.folded.size();
        CHECK(canvas.contains(room.outline()));
        for (const PlacedToken& token : room.tokens)
            CHECK(room.rect.contains(token.rect));
        for (const PlacedRoom& other : layout.rooms)
            if (&other != &room)
                CHECK_FALSE(other.outline().intersects(room.outline()));
        if (!room.folded.empty())
            continue;
        const Openness openness = map.rooms[room.room].openness;
        if (openness == Openness::Closed)
            CHECK(layout.closed.contains(room.rect));
        if (openness == Openness::Invited) {
            CHECK(layout.invited.contains(room.rect.center()));
            CHECK_FALSE(layout.closed.contains(room.rect.center()));
        }
        if (openness == Openness::Claimed || openness == Openness::Shared)
            CHECK_FALSE(layout.closed.contains(room.rect.center()));
    }
    CHECK(shown == map.rooms.size());
}

} // namespace

TEST_CASE("Rooms stand on their rings, apart, and with their decisions inside", "[power][rooms]") {
    for (const auto& [closed, invited, outer] :
         {std::tuple(1, 1, 0),
          std::tuple(1, 3, 1),
          std::tuple(2, 5, 4),
          std::tuple(3, 6, 5),
          std::tuple(0, 2, 3),
          std::tuple(0, 0, 1),
          std::tuple(4, 0, 0),
          std::tuple(1, 9, 3)}) {
        INFO(closed << " closed, " << invited << " invited, " << outer << " outside");
        const PowerMap map = schoolWith(closed, invited, outer, 8);
        const RoomsMap rooms = roomsMap(map, RoomsLens::Both, english());
        for (const QSizeF canvas : {QSizeF(1024, 728), QSizeF(800, 560), QSizeF(1500, 900)})
            checkWhole(rooms, layOutRooms(rooms, frameFor(canvas)));
    }
}

TEST_CASE("An empty map has its rings and no rooms", "[power][rooms]") {
    const RoomsLayout layout = laidOut({});
    CHECK(layout.rooms.empty());
    CHECK(layout.closed.a > 0);
    CHECK(layout.invited.a > layout.closed.a);
}

TEST_CASE("The same map always has the same places", "[power][rooms]") {
    const PowerMap map = schoolWith(2, 5, 4, 8);
    CHECK(laidOut(map) == laidOut(map));
}

TEST_CASE("From on paper to in practice is a straight line down in one column", "[power][rooms]") {
    PowerMap map;
    addSpace(map, u"Cabinet"_s, Openness::Closed);
    addSpace(map, u"School leadership team"_s, Openness::Invited);
    for (const auto& name : {u"Discipline policy"_s, u"Bell schedule"_s, u"Budget"_s})
        addDecision(map, name, 1, 0);
    const RoomsLayout layout = laidOut(map);
    REQUIRE(layout.flows.size() == 3);
    for (const PlacedFlow& flow : layout.flows) {
        CHECK(flow.from.x() == Approx(flow.to.x()));
        CHECK(flow.from.y() < flow.to.y());
        CHECK(flow.at(0.5).x() == Approx(flow.to.x()));
    }
}

TEST_CASE(
    "An arrow to a room outside passes over neither its name nor its people", "[power][rooms]"
) {
    PowerMap map;
    addSpace(map, u"Cabinet"_s, Openness::Closed);
    addSpace(map, u"School leadership team"_s, Openness::Invited);
    for (const auto& name : {u"Parent coffee"_s, u"Group chat"_s, u"Workshop"_s, u"Breakfast"_s}) {
        Space& space = addSpace(map, name, Openness::Claimed);
        space.constituencies = {Constituency::SupportStaff};
        space.people = {{Constituency::SupportStaff, 3}};
    }
    for (size_t room = 2; room < 6; ++room)
        addDecision(map, u"Decision"_s, 0, room);
    const RoomsLayout layout = laidOut(map);
    REQUIRE(layout.flows.size() == 4);
    for (const PlacedFlow& flow : layout.flows) {
        const PlacedRoom& to = *layout.find(flow.flow.to);
        for (double share = 0; share <= 1; share += 1. / 64) {
            CHECK_FALSE(to.tag.contains(flow.at(share)));
            for (const PlacedPresence& each : to.presence)
                CHECK_FALSE(each.badge.united(each.count).contains(flow.at(share)));
        }
    }
}

TEST_CASE("A room that a person put somewhere stays there, and others make way", "[power][rooms]") {
    PowerMap map = schoolWith(2, 5, 4, 8);
    const RoomsLayout before = laidOut(map);
    const RoomsMap rooms = roomsMap(map, RoomsLens::Both, english());
    // Where another room stands.
    const PlacedRoom& other = before.rooms[3];
    const QPointF pin(
        2 * other.rect.center().x() / before.canvas.width() - 1,
        2 * other.rect.center().y() / before.canvas.height() - 1
    );
    for (Space& space : map.spaces)
        if (space.id == rooms.rooms[2].space)
            space.pin = pin;
    const RoomsMap pinned = roomsMap(map, RoomsLens::Both, english());
    const RoomsLayout after = layOutRooms(pinned, frameFor({1024, 728}));
    const PlacedRoom* moved = after.find(2);
    REQUIRE(moved != nullptr);
    CHECK(moved->pinned);
    CHECK(moved->rect.center().x() == Approx(other.rect.center().x()).margin(40));
    for (const PlacedRoom& room : after.rooms)
        if (room.room != 2)
            CHECK_FALSE(room.outline().intersects(moved->outline()));
    int stayed = 0;
    for (const PlacedRoom& room : after.rooms)
        if (const PlacedRoom* was = before.find(room.room);
            was != nullptr && was->rect == room.rect)
            ++stayed;
    CHECK(stayed >= int(after.rooms.size()) - 3);
}

TEST_CASE("Above twelve rooms the quiet ones fold, and unfold when asked", "[power][rooms]") {
    PowerMap map = schoolWith(3, 6, 6, 0);
    addDecision(map, u"Budget"_s, 3, 0);
    const RoomsMap rooms = roomsMap(map, RoomsLens::Both, english());
    RoomsFrame frame = frameFor({1024, 728});
    const RoomsLayout folded = layOutRooms(rooms, frame);
    checkWhole(rooms, folded);
    CHECK(folded.rooms.size() < 8);
    CHECK(folded.flows.size() == 1);
    frame.fold = false;
    const RoomsLayout open = layOutRooms(rooms, frame);
    checkWhole(rooms, open);
    CHECK(open.rooms.size() == 15);
}

TEST_CASE("A room says in one sentence what it is, and who holds its levers", "[power][rooms]") {
    PowerMap map;
    addSpace(map, u"Cabinet"_s, Openness::Closed);
    addSpace(map, u"Team"_s, Openness::Invited);
    Actor principal;
    principal.name = u"Principal"_s;
    principal.constituency = Constituency::Administrator;
    map.actors = {principal};
    map.spaces[0].actors = {principal.id};
    map.spaces[0].constituencies = {Constituency::SupportStaff};
    map.spaces[0].people = {{Constituency::SupportStaff, 2}};
    for (const Lever lever : allLevers)
        map.spaces[0].levers[{lever, Lens::Practice}] = {principal.id};
    map.spaces[0].levers[{Lever::WritesRecord, Lens::Practice}] = {Constituency::SupportStaff};
    map.spaces[0].levers[{Lever::MoneyAndTime, Lens::Practice}] = {};
    map.spaces[0].levers[{Lever::CallsIt, Lens::Formal}] = {Constituency::Teacher};
    addDecision(map, u"A very long name of a decision"_s, 1, 0);
    const RoomsMap rooms = roomsMap(map, RoomsLens::Both, english());
    CHECK(
        rooms.rooms[0].sentence ==
        u"Cabinet, closed, 3 people, 1 decision made here, administrators hold 6 of 7 levers"_s
    );
    CHECK(rooms.rooms[0].tokens[0].text.size() <= 18);
    CHECK(
        leverRuns(rooms.rooms[0].practice) ==
        std::vector<LeverRun>{{Group::Administrators, 6}, {Group::SupportStaff, 1}, {{}, 1}}
    );

    const LeverShares shares = leverShares(map);
    CHECK(shares.known == 7);
    CHECK(shares.unknown == 1);
    CHECK(shares.share.at(Group::Administrators) == Approx(6.0 / 7));
    CHECK(leversElsewhere(map, map.spaces[0]) == 1);
    CHECK(groupsNeverPresent(map).size() == 4);
    const QStringList said = roomsSentences(map, english());
    CHECK(said.front() == u"One of one decisions are made in another room."_s);
    CHECK(said.contains(u"In Cabinet, administrators hold 6 of 7 levers."_s));
    CHECK(roomSentences(map, map.spaces[0], english()).size() == 5);
}

TEST_CASE("Each lens shows its own marks, and arrows are of both", "[power][rooms]") {
    PowerMap map;
    addSpace(map, u"Cabinet"_s, Openness::Closed);
    addSpace(map, u"Team"_s, Openness::Invited);
    addDecision(map, u"Budget"_s, 1, 0);
    addDecision(map, u"Events"_s, 1, 1);
    addDecision(map, u"Nowhere"_s, std::nullopt, std::nullopt);
    const auto made = [&](RoomsLens lens) {
        const RoomsMap rooms = roomsMap(map, lens, english());
        return rooms.rooms[0].made() + rooms.rooms[1].made();
    };
    CHECK(made(RoomsLens::Both) == 2);
    CHECK(made(RoomsLens::Practice) == 2);
    CHECK(made(RoomsLens::Paper) == 0);
    CHECK(roomsMap(map, RoomsLens::Both, english()).flows.size() == 1);
    CHECK(roomsMap(map, RoomsLens::Paper, english()).flows.empty());
    CHECK(roomsMap(map, RoomsLens::Both, english()).homeless.size() == 1);
}

TEST_CASE("On paper, a room shows who holds its levers on paper, and counts what belongs there") {
    PowerMap map;
    addSpace(map, u"Cabinet"_s, Openness::Closed);
    addDecision(map, u"Budget"_s, 0, std::nullopt);
    map.spaces[0].levers[{Lever::WritesRecord, Lens::Formal}] = {Constituency::Administrator};
    map.spaces[0].levers[{Lever::WritesRecord, Lens::Practice}] = {Constituency::SupportStaff};
    const auto writer = [](const RoomsMap& rooms) {
        return rooms.rooms[0].levers.at(size_t(Lever::WritesRecord)).holders;
    };
    const RoomsMap paper = roomsMap(map, RoomsLens::Paper, english());
    CHECK(writer(paper) == std::vector{Group::Administrators});
    CHECK(
        writer(roomsMap(map, RoomsLens::Practice, english())) == std::vector{Group::SupportStaff}
    );
    CHECK(writer(roomsMap(map, RoomsLens::Both, english())) == std::vector{Group::SupportStaff});
    CHECK(roomsWords(paper, english()).closedCount == u"1 decision belongs here on paper"_s);
    CHECK(
        paper.rooms[0].sentence == u"Cabinet, closed, 1 decision belongs here on paper, "
                                   "administrators hold 1 of 1 levers"_s
    );
}

TEST_CASE("A lever of a group that one of it holds in practice has not changed hands") {
    PowerMap map;
    addSpace(map, u"Cabinet"_s, Openness::Closed);
    Actor principal;
    principal.name = u"Principal"_s;
    principal.constituency = Constituency::Administrator;
    Actor clerk;
    clerk.name = u"Office manager"_s;
    clerk.constituency = Constituency::SupportStaff;
    map.actors = {principal, clerk};
    auto& levers = map.spaces[0].levers;
    levers[{Lever::WritesRecord, Lens::Formal}] = {Constituency::Administrator};
    levers[{Lever::WritesRecord, Lens::Practice}] = {principal.id};
    CHECK(leversElsewhere(map, map.spaces[0]) == 0);
    levers[{Lever::WritesRecord, Lens::Practice}] = {principal.id, clerk.id};
    CHECK(leversElsewhere(map, map.spaces[0]) == 1);
}

TEST_CASE("Of a group that is counted in a room, its actors are part and not more people") {
    PowerMap map;
    addSpace(map, u"Coffee hour"_s, Openness::Claimed);
    Actor families;
    families.kind = ActorKind::Group;
    families.constituency = Constituency::Family;
    families.people = 60;
    Actor teacher;
    teacher.kind = ActorKind::Person;
    teacher.constituency = Constituency::Teacher;
    map.actors = {families, teacher};
    Space& room = map.spaces[0];
    room.actors = {families.id, teacher.id};
    CHECK(
        presenceIn(map, room) ==
        std::vector<RoomPresence>{{Group::Teachers, 1}, {Group::Families, 60}}
    );
    room.constituencies = {Constituency::Family, Constituency::Teacher};
    room.people = {{Constituency::Family, 12}, {Constituency::Teacher, 2}};
    CHECK(
        presenceIn(map, room) ==
        std::vector<RoomPresence>{{Group::Teachers, 3}, {Group::Families, 12}}
    );
}

TEST_CASE("Over a room stands who holds each of its levers") {
    PowerMap map;
    addSpace(map, u"Cabinet"_s, Openness::Closed);
    map.spaces[0].levers[{Lever::Invites, Lens::Practice}] = {Constituency::Administrator};
    map.spaces[0].levers[{Lever::MakesCall, Lens::Practice}] = {};
    const QStringList lines =
        roomsMap(map, RoomsLens::Both, english()).rooms[0].tip.split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 3);
    CHECK(lines[1] == u"Invites: Administrators"_s);
    CHECK(lines[2] == u"Makes the call: Don’t know"_s);
}
