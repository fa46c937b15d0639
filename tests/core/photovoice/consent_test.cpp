#include "core/photovoice/share.h"

#include <QBuffer>
#include <QImage>

#include <catch2/catch.hpp>

#include <random>

using namespace trellis;
using namespace trellis::photovoice;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 10, 14);

Photo emptyScene() {
    Photo photo;
    photo.recognizable = Recognizable::None;
    photo.audience = Audience::Coach;
    return photo;
}

Photo withChild(ReleaseState release, Audience releaseAudience) {
    Photo photo = emptyScene();
    photo.recognizable = Recognizable::Minors;
    DepictedPerson child;
    child.minor = true;
    child.release = release;
    child.releaseAudience = releaseAudience;
    photo.people = {child};
    return photo;
}

QByteArray whitePicture(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setText(u"Description"_s, u"SECRETWORDS"_s);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

TEST_CASE(
    "A photo reaches the audience that its photographer allows, and no wider one", "[consent]"
) {
    const Photo photo = emptyScene();
    CHECK(cleared(photo, Audience::Team, today).has_value());
    CHECK(cleared(photo, Audience::Coach, today).has_value());
    CHECK(clearance(photo, Audience::School, today).obstacle == Obstacle::PhotographerSaysNo);
    CHECK(clearance(photo, Audience::Public, today).obstacle == Obstacle::PhotographerSaysNo);
}

TEST_CASE("Until someone says who can be recognized, a photo goes nowhere", "[consent]") {
    Photo photo = emptyScene();
    photo.recognizable = std::nullopt;
    CHECK(clearance(photo, Audience::Team, today).obstacle == Obstacle::NobodySaidWho);
    photo.recognizable = Recognizable::Adults;
    CHECK(clearance(photo, Audience::Team, today).obstacle == Obstacle::PeopleNotListed);
}

TEST_CASE("Everyone who can be recognized needs a signed release for that audience", "[consent]") {
    CHECK(clearance(withChild(ReleaseState::Signed, Audience::Coach), Audience::Coach, today)
              .cleared());
    CHECK(
        clearance(withChild(ReleaseState::Signed, Audience::Team), Audience::Coach, today)
            .obstacle == Obstacle::ReleaseMissing
    );
    CHECK(
        clearance(withChild(ReleaseState::Sent, Audience::Public), Audience::Team, today)
            .obstacle == Obstacle::ReleaseMissing
    );
    CHECK(
        clearance(withChild(ReleaseState::Refused, Audience::Public), Audience::Team, today)
            .obstacle == Obstacle::ReleaseRefused
    );
    CHECK(
        clearance(withChild(ReleaseState::Withdrawn, Audience::Public), Audience::Team, today)
            .obstacle == Obstacle::ReleaseRefused
    );
}

TEST_CASE(
    "A release ends on its day, and a redaction over the person stands in for it", "[consent]"
) {
    Photo photo = withChild(ReleaseState::Signed, Audience::Coach);
    photo.people[0].releaseExpires = today;
    CHECK(clearance(photo, Audience::Coach, today).cleared());
    CHECK_FALSE(clearance(photo, Audience::Coach, today.addDays(1)).cleared());
    Redaction redaction;
    redaction.person = photo.people[0].id;
    redaction.area = QRectF(.1, .1, .2, .2);
    photo.redactions = {redaction};
    const Clearance covered = clearance(photo, Audience::Coach, today.addDays(1));
    CHECK(covered.cleared());
    CHECK(covered.peopleCovered == 1);
}

TEST_CASE("A withdrawn photo reaches nobody, whatever else it says", "[consent]") {
    Photo photo = withChild(ReleaseState::Signed, Audience::Public);
    photo.audience = Audience::Public;
    photo.withdrawn = true;
    for (const Audience audience :
         {Audience::Team, Audience::Coach, Audience::School, Audience::Public})
        CHECK(clearance(photo, audience, today).obstacle == Obstacle::Withdrawn);
}

TEST_CASE(
    "For any photo, what a wider audience may see a narrower one may see too", "[consent][property]"
) {
    std::mt19937 random(14);
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    int clearedOnce = 0;
    for (int run = 0; run < 4000; ++run) {
        Photo photo = emptyScene();
        photo.audience = static_cast<Audience>(upTo(4));
        photo.withdrawn = upTo(9) == 0;
        if (upTo(5) == 0)
            photo.recognizable = std::nullopt;
        else
            photo.recognizable = static_cast<Recognizable>(upTo(4));
        for (int person = upTo(3); person > 0; --person) {
            DepictedPerson someone;
            someone.release = static_cast<ReleaseState>(upTo(4));
            someone.releaseAudience = static_cast<Audience>(upTo(4));
            photo.people.push_back(someone);
        }
        bool wider = false;
        for (int audience = 4; audience >= 1; --audience) {
            const bool allowed = cleared(photo, static_cast<Audience>(audience), today).has_value();
            CHECK((!wider || allowed));
            // Nobody whose form is not signed is ever shown.
            for (const DepictedPerson& person : photo.people)
                CHECK_FALSE((allowed && person.release != ReleaseState::Signed));
            wider = allowed;
            clearedOnce += allowed ? 1 : 0;
        }
    }
    CHECK(clearedOnce > 100);
}

TEST_CASE(
    "A shared picture has its redactions burnt in, its size bounded, and no words in its bytes",
    "[consent]"
) {
    Photo photo = emptyScene();
    Redaction solid;
    solid.area = QRectF(0, 0, .5, .5);
    photo.redactions = {solid};
    const auto allowed = cleared(photo, Audience::Coach, today);
    REQUIRE(allowed);
    const QByteArray jpeg = sharedJpeg(*allowed, whitePicture(3200, 1600), 1600);
    const QImage shown = QImage::fromData(jpeg);
    CHECK(shown.size() == QSize(1600, 800));
    CHECK(qGray(shown.pixel(10, 10)) < 60);
    CHECK(qGray(shown.pixel(790, 390)) < 60);
    CHECK(qGray(shown.pixel(810, 410)) > 240);
    CHECK_FALSE(jpeg.contains("SECRET"));
    CHECK(sharedJpeg(*allowed, QByteArray("not a picture")).isEmpty());
}

TEST_CASE("A mosaic leaves at most six blocks across what it covers", "[consent]") {
    QImage stripes(600, 600, QImage::Format_RGB32);
    for (int x = 0; x < 600; ++x)
        for (int y = 0; y < 600; ++y)
            stripes.setPixel(x, y, qRgb(x % 256, y % 256, (x * y) % 256));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    stripes.save(&buffer, "PNG");
    Photo photo = emptyScene();
    Redaction mosaic;
    mosaic.area = QRectF(0, 0, .5, .5);
    mosaic.style = Redaction::Style::Mosaic;
    photo.redactions = {mosaic};
    const QImage shown = sharedImage(*cleared(photo, Audience::Coach, today), bytes);
    int changes = 0;
    for (int x = 1; x < 300; ++x)
        changes += shown.pixel(x, 20) == shown.pixel(x - 1, 20) ? 0 : 1;
    CHECK(changes <= 5);
}
