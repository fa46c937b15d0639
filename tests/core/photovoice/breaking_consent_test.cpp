// Attempts to get a photo out that should stay: each has to fail.
#include "core/photovoice/form_scan.h"
#include "core/photovoice/regions.h"
#include "core/photovoice/share.h"
#include "core/photovoice/store.h"
#include "tests/core/school/temporary_school.h"

#include <QBuffer>
#include <QColor>
#include <QFile>

#include <catch2/catch.hpp>

#include <random>

using namespace trellis;
using namespace trellis::photovoice;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;
using school::Edit;

namespace {

const QDate today(2026, 10, 14);

/// A photo of one child whose parent signed for everybody.
Photo releasedPhoto() {
    Photo photo;
    photo.recognizable = Recognizable::Minors;
    photo.audience = Audience::Public;
    DepictedPerson child;
    child.minor = true;
    child.area = QRectF(.25, .25, .25, .25);
    child.release = ReleaseState::Signed;
    child.signedBy = Signer::Guardian;
    child.releaseAudience = Audience::Public;
    photo.people = {child};
    return photo;
}

bool leaves(const Photo& photo) {
    return cleared(photo, Audience::Team, today).has_value();
}

} // namespace

TEST_CASE("What is all in order leaves, or nothing below would mean anything", "[consent]") {
    CHECK(leaves(releasedPhoto()));
}

TEST_CASE("One undecided face among many keeps the photo here", "[consent]") {
    Photo photo = releasedPhoto();
    photo.people.push_back({});
    CHECK_FALSE(leaves(photo));
    photo.people[1].release = ReleaseState::Sent;
    CHECK_FALSE(leaves(photo));
}

TEST_CASE("A release that expired yesterday, and one taken back, hold nothing open", "[consent]") {
    Photo photo = releasedPhoto();
    photo.people[0].releaseExpires = today.addDays(-1);
    CHECK_FALSE(leaves(photo));
    photo.people[0].releaseExpires = today;
    CHECK(leaves(photo));
    photo.people[0].release = ReleaseState::Withdrawn;
    CHECK_FALSE(leaves(photo));
    photo.people[0].release = ReleaseState::Refused;
    CHECK_FALSE(leaves(photo));
}

TEST_CASE("A child cannot sign a release alone, an adult can", "[consent]") {
    Photo photo = releasedPhoto();
    photo.people[0].signedBy = Signer::Self;
    CHECK_FALSE(leaves(photo));
    photo.people[0].minor = false;
    CHECK(leaves(photo));
}

TEST_CASE(
    "A cover that was moved off a face, or is too small for it, covers nothing", "[consent]"
) {
    Photo photo = releasedPhoto();
    photo.people[0].release = ReleaseState::Refused;
    Redaction cover;
    cover.person = photo.people[0].id;
    cover.area = photo.people[0].area;
    photo.redactions = {cover};
    CHECK(leaves(photo));
    photo.redactions[0].area.translate(.05, 0);
    CHECK_FALSE(leaves(photo));
    photo.redactions[0].area = QRectF(.3, .3, .1, .1);
    CHECK_FALSE(leaves(photo));
    photo.redactions[0].area = QRectF(0, 0, 1, 1);
    CHECK(leaves(photo));
    photo.redactions[0].person.reset();
    CHECK_FALSE(leaves(photo)); // a cover that is nobody's does not speak for somebody
}

TEST_CASE("A child's photo waits for a parent's permission and the child's own yes", "[consent]") {
    Photographer child;
    child.minor = true;
    CHECK(participationOf(child) == Participation::Waiting);
    child.parentPermission = Agreement::Yes;
    CHECK(participationOf(child) == Participation::Waiting);
    child.assent = Agreement::No;
    CHECK(participationOf(child) == Participation::Refused);
    child.assent = Agreement::Yes;
    CHECK(participationOf(child) == Participation::Agreed);
    child.consent = Agreement::No;
    CHECK(participationOf(child) == Participation::Refused);
    Photo photo = releasedPhoto();
    photo.participation = Participation::Waiting;
    CHECK_FALSE(leaves(photo));
    CHECK(cleared(photo, Audience::Photographer, today));
    photo.participation = Participation::Refused;
    CHECK_FALSE(cleared(photo, Audience::Photographer, today));
}

TEST_CASE("A photo knows of its photographer's yes as soon as the file does", "[consent]") {
    TemporarySchool file;
    file->edit(u"Added"_s, [](Edit& edit) {
        Photo photo = releasedPhoto();
        photo.sha256 = QByteArray(32, 'f');
        photo.width = 4;
        photo.height = 3;
        photo.photographer = photographerNamed(edit, Constituency::Student, u"5th grader"_s, true);
        put(edit, photo);
        put(edit, photo.id, photo.people[0]);
    });
    Album album = readAlbum(file->reader());
    CHECK_FALSE(leaves(album.photos[0]));
    file->edit(u"Asked"_s, [&](Edit& edit) {
        Photographer child = album.photographers[0];
        child.parentPermission = Agreement::Yes;
        child.assent = Agreement::Yes;
        put(edit, child);
    });
    CHECK(leaves(readAlbum(file->reader()).photos[0]));
    file->undo();
    CHECK_FALSE(leaves(readAlbum(file->reader()).photos[0]));
}

TEST_CASE("A minor's name never stands beside the photo, whatever was chosen", "[consent]") {
    Photographer child;
    child.minor = true;
    child.credit = u"Ana Marker"_s;
    for (const CreditStyle style : {CreditStyle::FullName, CreditStyle::FirstName}) {
        child.creditStyle = style;
        CHECK(creditOf(child, Language::English) == u"Student"_s);
    }
    child.creditStyle = CreditStyle::None;
    CHECK(creditOf(child, Language::English).isEmpty());
    child.minor = false;
    child.creditStyle = CreditStyle::FullName;
    CHECK(creditOf(child, Language::English) == u"Ana Marker"_s);
}

TEST_CASE(
    "Drawing, covering, moving and uncovering in any order never shows an unreleased face",
    "[consent]"
) {
    std::mt19937 random(11); // NOLINT: the same gestures on every run
    TemporarySchool file;
    file->edit(u"Added"_s, [](Edit& edit) {
        Photo photo;
        photo.sha256 = QByteArray(32, 'f');
        photo.width = 400;
        photo.height = 300;
        photo.audience = Audience::Public;
        photo.recognizable = Recognizable::Minors;
        put(edit, photo);
    });
    const auto share = [&] { return double(random() % 100) / 100; };
    for (int step = 0; step < 60; ++step) {
        file->edit(u"Gesture"_s, [&](Edit& edit) {
            const Photo photo = readAlbum(edit).photos[0];
            const auto regions = regionsOf(photo);
            const QRectF area(share(), share(), share() / 2 + .02, share() / 2 + .02);
            if (regions.empty() || random() % 4 == 0) {
                markPerson(edit, photo, area);
                return;
            }
            const Region& region = regions[random() % regions.size()];
            if (random() % 3 == 0)
                uncover(edit, photo, region);
            else if (random() % 2 == 0)
                cover(edit, photo.id, region, Redaction::Style::Mosaic);
            else
                move(edit, photo, region, area);
        });
        const Photo photo = readAlbum(file->reader()).photos[0];
        bool allCovered = true;
        for (const Region& region : regionsOf(photo)) {
            allCovered = allCovered && region.covered();
            CHECK(QRectF(-1e-9, -1e-9, 1 + 2e-9, 1 + 2e-9).contains(region.area));
        }
        CHECK(leaves(photo) == allCovered);
    }
}

TEST_CASE("What is under a cover is not in the bytes that leave, nor near its edge", "[consent]") {
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::gray);
    for (int y = 75; y < 150; ++y)
        for (int x = 100; x < 200; ++x)
            image.setPixelColor(x, y, Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(image.save(&buffer, "PNG"));
    Photo photo = releasedPhoto();
    photo.people[0].release = ReleaseState::None;
    Redaction cover;
    cover.person = photo.people[0].id;
    cover.area = photo.people[0].area;
    photo.redactions = {cover};
    const auto allowed = cleared(photo, Audience::Team, today);
    REQUIRE(allowed);
    const QImage shared = QImage::fromData(sharedJpeg(*allowed, bytes));
    for (int y = 0; y < shared.height(); ++y)
        for (int x = 0; x < shared.width(); ++x) {
            const QColor pixel = shared.pixelColor(x, y);
            REQUIRE(pixel.red() - pixel.blue() < 60);
        }
}

TEST_CASE("A whole figure is marked from a face, inside the picture", "[consent]") {
    const QRectF face(.4, .1, .05, .08);
    const QRectF figure = wholeFigure(face, 4.0 / 3);
    CHECK(figure.contains(face));
    CHECK(figure.height() > .5);
    CHECK(QRectF(0, 0, 1, 1).contains(wholeFigure(QRectF(.9, .9, .1, .1), 1)));
}

TEST_CASE(
    "A scanned form stays with its person, loses what a camera wrote, and is erased with it",
    "[consent]"
) {
    TemporarySchool file;
    const QString scan = file.path() + u".pdf"_s;
    QFile pdf(scan);
    REQUIRE(pdf.open(QIODevice::WriteOnly));
    pdf.write("%PDF-1.7 signed by unmistakablemark");
    pdf.close();
    std::optional<Id<Photo>> id;
    file->edit(u"Attached"_s, [&](Edit& edit) {
        Photo photo = releasedPhoto();
        photo.sha256 = QByteArray(32, 'f');
        photo.width = 4;
        photo.height = 3;
        photo.people[0].release = ReleaseState::Sent;
        edit.keepPhotoBytes(photo.sha256, "pixels", "small");
        put(edit, photo);
        attach(edit, photo.id, photo.people[0], readFormScan(scan), today);
        id = photo.id;
    });
    const DepictedPerson person = readAlbum(file->reader()).photos[0].people[0];
    CHECK(person.release == ReleaseState::Signed);
    CHECK(person.answeredOn == today);
    CHECK(file->reader().photoBytes(person.formSha256).contains("unmistakablemark"));
    CHECK(school::School::check(file.path()).orphanedPhotos == 0);
    erase(file.school(), {*id});
    CHECK_FALSE(file->reader().hasPhotoBytes(person.formSha256));
    CHECK_THROWS_AS(readFormScan(file.path()), ImportError);
}
