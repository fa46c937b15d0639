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

QStringList namesOf(const NetworkPicture& picture, const std::set<int>& actors) {
    QStringList names;
    for (const int actor : actors)
        names << picture.actors.at(size_t(actor)).name;
    return names;
}

QStringList tiesOf(const NetworkPicture& picture, const std::set<int>& ties) {
    QStringList names;
    for (const int each : ties) {
        const PictureTie& tie = picture.ties.at(size_t(each));
        names << picture.actors.at(size_t(tie.from)).name + u" to "_s +
                     picture.actors.at(size_t(tie.to)).name;
    }
    return names;
}

} // namespace

TEST_CASE("One over the other, two moments say who came, left and changed", "[power]") {
    const NetworkOverlay overlay = TwoMoments().overlay();
    CHECK(overlay.picture.actors.size() == 4);
    CHECK(namesOf(overlay.picture, overlay.came) == QStringList{u"Di"_s});
    CHECK(namesOf(overlay.picture, overlay.left) == QStringList{u"Cy"_s});
    CHECK(namesOf(overlay.picture, overlay.changed) == QStringList{u"Bo"_s, u"Di"_s, u"Cy"_s});
    CHECK(tiesOf(overlay.picture, overlay.newTies) == QStringList{u"Ana to Bo"_s, u"Di to Bo"_s});
    CHECK(tiesOf(overlay.picture, overlay.lostTies) == QStringList{u"Bo to Cy"_s});
    CHECK(overlay.weakerTies.empty());
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
    const TwoMoments moments;
    const NetworkOverlay overlay = moments.overlay();
    const NetworkPicture then = overlayThen(overlay, moments.then);
    const NetworkPicture now = overlayNow(overlay);
    CHECK(then.actors.at(1).practice == 2);
    CHECK(now.actors.at(1).practice == 5);
    CHECK(then.ties.at(0).strength == 1);
    CHECK(now.ties.at(0).strength == 3);
    CHECK(
        namesOf(then, {then.spaces.at(0).members.begin(), then.spaces.at(0).members.end()}) ==
        QStringList{u"Ana"_s, u"Cy"_s}
    );
    CHECK(
        namesOf(now, {now.spaces.at(0).members.begin(), now.spaces.at(0).members.end()}) ==
        QStringList{u"Ana"_s, u"Di"_s}
    );
    for (size_t i = 0; i < 4; ++i)
        CHECK(then.actors[i].place == now.actors[i].place);
}
