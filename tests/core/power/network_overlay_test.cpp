#include "core/power/network_overlay.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::power;
using namespace Qt::Literals::StringLiterals;

namespace {

Actor somebody(const QString& name, int influence, QPointF place) {
    Actor actor;
    actor.name = name;
    actor.influencePractice = influence;
    actor.place = place;
    return actor;
}

Tie tieOf(const Actor& from, const Actor& to, int strength) {
    Tie tie{Id<Tie>::create(), from.id, to.id};
    tie.strength = strength;
    return tie;
}

/// In fall Ana asks Bo, who asks Cy; since then Cy left, Di came, and Ana asks Bo more often.
struct TwoMoments {
    TwoMoments() {
        then.actors = {ana, bo, cy};
        then.ties = {tieOf(ana, bo, 1), tieOf(bo, cy, 2)};
        now.actors = {ana, bo, di};
        now.actors[1].influencePractice = 5;
        now.ties = {then.ties[0], tieOf(di, bo, 1)};
        now.ties[0].strength = 3;
        Space team;
        team.actors = {ana.id, cy.id};
        then.spaces = {team};
        team.actors = {ana.id, di.id};
        now.spaces = {team};
    }
    [[nodiscard]] NetworkOverlay overlay() const {
        return networkOverlay(then, now, Names::Shown, Words(Language::English));
    }
    Actor ana = somebody(u"Ana"_s, 3, {0, 0});
    Actor bo = somebody(u"Bo"_s, 2, {200, 0});
    Actor cy = somebody(u"Cy"_s, 4, {200, 200});
    Actor di = somebody(u"Di"_s, 1, {0, 200});
    PowerMap then;
    PowerMap now;
};

QStringList namesOf(const NetworkPicture& picture, const std::set<QUuid>& actors) {
    QStringList names;
    for (const PictureActor& actor : picture.actors)
        if (actors.contains(actor.id.uuid()))
            names << actor.name;
    return names;
}

QStringList tiesOf(const NetworkPicture& picture, const std::set<QUuid>& ties) {
    QStringList names;
    for (const PictureTie& tie : picture.ties)
        if (ties.contains(tie.id.uuid()))
            names << picture.actors.at(size_t(tie.from)).name + u" to "_s +
                         picture.actors.at(size_t(tie.to)).name;
    return names;
}

QStringList membersOf(const NetworkPicture& picture) {
    QStringList names;
    for (const int member : picture.spaces.at(0).members)
        names << picture.actors.at(size_t(member)).name;
    return names;
}

} // namespace

TEST_CASE("One over the other, two moments say who came, left and changed", "[power]") {
    const NetworkOverlay overlay = TwoMoments().overlay();
    const NetworkDifference& difference = overlay.difference;
    CHECK(overlay.picture.actors.size() == 4);
    CHECK(namesOf(overlay.picture, difference.came) == QStringList{u"Di"_s});
    CHECK(namesOf(overlay.picture, difference.gone) == QStringList{u"Cy"_s});
    CHECK(namesOf(overlay.picture, difference.changed) == QStringList{u"Bo"_s, u"Di"_s});
    CHECK(tiesOf(overlay.picture, difference.gained) == QStringList{u"Ana to Bo"_s, u"Di to Bo"_s});
    CHECK(tiesOf(overlay.picture, difference.lost) == QStringList{u"Bo to Cy"_s});
}

TEST_CASE("A ring tells the influence then and the fill the influence now", "[power]") {
    const NetworkOverlay overlay = TwoMoments().overlay();
    const PictureActor& bo = overlay.picture.actors.at(1);
    CHECK(bo.paper == 2);
    CHECK(bo.practice == 5);
    CHECK_FALSE(overlay.picture.actors.at(2).paper.has_value()); // Di was not there
    CHECK(overlay.picture.actors.at(3).practice == 4);           // Cy as he last was
}

TEST_CASE("Each moment of the overlay has its own influence, ties and spaces", "[power]") {
    const NetworkOverlay overlay = TwoMoments().overlay();
    CHECK(overlay.then.actors.at(1).practice == 2);
    CHECK(overlay.now.actors.at(1).practice == 5);
    CHECK(overlay.then.ties.at(0).strength == 1);
    CHECK(overlay.now.ties.at(0).strength == 3);
    CHECK(membersOf(overlay.then) == QStringList{u"Ana"_s, u"Cy"_s});
    CHECK(membersOf(overlay.now) == QStringList{u"Ana"_s, u"Di"_s});
    for (size_t i = 0; i < 4; ++i)
        CHECK(overlay.then.actors[i].place == overlay.now.actors[i].place);
}

TEST_CASE("With roles for names, no name is anywhere in the overlay", "[power]") {
    TwoMoments moments;
    for (PowerMap* map : {&moments.then, &moments.now})
        for (Actor& actor : map->actors) {
            actor.kind = ActorKind::Person;
            actor.role = u"Teacher"_s;
        }
    const NetworkOverlay overlay =
        networkOverlay(moments.then, moments.now, Names::Roles, Words(Language::English));
    for (const NetworkPicture* picture : {&overlay.picture, &overlay.then, &overlay.now})
        for (const PictureActor& actor : picture->actors)
            CHECK(actor.name == u"Teacher"_s);
}
