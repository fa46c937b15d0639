#include "core/evidence/store.h"
#include "core/keystone/store.h"
#include "core/photovoice/store.h"
#include "core/power/store.h"
#include "core/report/keystone_show.h"
#include "core/report/role_names.h"
#include "core/team/store.h"
#include "tests/core/school/temporary_school.h"

#include <QBuffer>
#include <QImage>

#include <catch2/catch.hpp>

using namespace trellis;
using namespace Qt::Literals::StringLiterals;
using keystone::Slide;

namespace {

const QDate today(2026, 11, 3);

QByteArray redPicture() {
    QImage image(64, 40, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// One slide of that layout, resting on one photo of the team's and on one decision.
struct ShownSchool {
    explicit ShownSchool(SlideLayout layout) {
        slide.layout = layout;
        slide.title = u"Ms. Ortiz asked first"_s;
        photo.title = u"Flags"_s;
        photo.sha256 = QByteArray(32, 'f');
        photo.width = 64;
        photo.height = 40;
        photo.category = Category::Culture;
        photo.audience = Audience::Coach;
        decision.name = u"Bell schedule"_s;
        team::Seat seat;
        seat.member = u"Ms. Ortiz"_s;
        seat.role = u"4th grade"_s;
        seat.constituency = Constituency::Teacher;
        team::Seat lead;
        lead.member = u"Principal"_s;
        lead.constituency = Constituency::Administrator;
        file->edit(u"Filled"_s, [&](school::Edit& edit) {
            edit.keepPhotoBytes(photo.sha256, redPicture(), redPicture());
            photovoice::put(edit, photo);
            power::put(edit, decision);
            team::put(edit, seat);
            team::put(edit, lead);
            keystone::put(edit, slide);
            keystone::showPhoto(edit, slide.id, 0, photo.id.uuid());
            evidence::link(
                edit, {u"slide"_s, slide.id.uuid()}, {u"decision"_s, decision.id.uuid()}
            );
        });
    }
    report::ShownKeystone shown(report::Names names = report::Names::AsRoles) {
        return report::gatherKeystone(
            file->reader(), file.school(), today, Words(Language::English), names
        );
    }
    void say(int families) {
        file->edit(u"Said"_s, [&](school::Edit& edit) {
            power::setSay(edit, {decision.id, Constituency::Family, Lens::Practice}, families);
        });
    }

    test::TemporarySchool file;
    Slide slide;
    photovoice::Photo photo;
    power::Decision decision;
};

} // namespace

TEST_CASE(
    "A photo that is not cleared is a grey tile on a slide, and none of its bytes", "[keystone]"
) {
    ShownSchool school(SlideLayout::Photo);
    CHECK(school.shown().heldBack == 1); // nobody has said who can be recognised
    CHECK(school.shown().slides[0].photos[0].picture.isNull());
    CHECK(school.shown().slides[0].photos[0].title == u"Culture"_s);
    school.photo.recognizable = Recognizable::None;
    school.file->edit(u"Cleared"_s, [&](school::Edit& edit) {
        photovoice::put(edit, school.photo);
    });
    CHECK(school.shown().heldBack == 0);
    CHECK_FALSE(school.shown().slides[0].photos[0].picture.isNull());
    school.photo.withdrawn = true;
    school.file->edit(u"Took it back"_s, [&](school::Edit& edit) {
        photovoice::put(edit, school.photo);
    });
    const report::ShownKeystone after = school.shown();
    CHECK(after.slides[0].photos[0].picture.isNull());
    const auto document = report::keystoneNarrative(after, Words(Language::English));
    for (const report::Block& block : document.blocks)
        if (const auto* photos = std::get_if<report::Photos>(&block))
            for (const auto& tile : photos->tiles)
                CHECK(tile.jpeg.isEmpty());
}

TEST_CASE("Names of the team are roles in what leaves, and stay in the window", "[keystone]") {
    ShownSchool school(SlideLayout::Photo);
    CHECK(school.shown().slides[0].title == u"Teacher asked first"_s);
    CHECK(school.shown(report::Names::AsWritten).slides[0].title == u"Ms. Ortiz asked first"_s);
    const report::RoleNames roles(school.file->reader(), Language::English);
    CHECK(roles.in(u"MS. ORTIZ, and Ms. Ortizon"_s) == u"Teacher, and Ms. Ortizon"_s);
    CHECK(roles.in(u"The principal listens"_s) == u"The principal listens"_s);
}

TEST_CASE("Then and now compares two moments of the history, group by group", "[keystone]") {
    ShownSchool school(SlideLayout::ThenNow);
    school.say(1);
    school.file->nameThisMoment(u"Fall map"_s);
    school.say(3);
    const auto change = school.shown().slides[0].change;
    REQUIRE(change);
    CHECK(change->thenMeans == u"Fall map"_s);
    CHECK(change->nowMeans == u"Now"_s);
    REQUIRE(change->rows.size() == 6);
    CHECK(change->rows[4].group == Group::Families);
    CHECK(change->rows[4].then == 1);
    CHECK(change->rows[4].now == 3);
    CHECK_FALSE(change->rows[0].now);
    CHECK(change->sentence.contains(u"Families from 1 to 3"_s));
    // Named moments can be chosen; one that is gone gives way to the present.
    Slide slide = school.slide;
    slide.now = school::namedMoments(school.file->reader()).at(0).id;
    school.file->edit(u"Chose"_s, [&](school::Edit& edit) { keystone::put(edit, slide); });
    CHECK(school.shown().slides[0].change->rows[4].now == 1);
}

TEST_CASE("A network slide tells what changed since a moment, and people are roles", "[keystone]") {
    ShownSchool school(SlideLayout::Network);
    power::Actor nurse;
    nurse.kind = ActorKind::Person;
    nurse.name = u"Nora Quist"_s;
    nurse.role = u"School nurse"_s;
    nurse.influencePractice = 1;
    school.file->edit(u"Noted"_s, [&](school::Edit& edit) { power::put(edit, nurse); });
    school.file->nameThisMoment(u"Fall map"_s);
    nurse.influencePractice = 4;
    school.file->edit(u"Noted"_s, [&](school::Edit& edit) { power::put(edit, nurse); });
    for (const report::Names names : {report::Names::AsRoles, report::Names::AsWritten}) {
        const auto network = school.shown(names).slides[0].network;
        REQUIRE(network != nullptr);
        CHECK(network->thenName == u"Fall map"_s);
        CHECK(network->changes == QStringList{u"School nurse: 1 to 4 in practice"_s});
        CHECK(network->overlay.picture.actors.at(0).name == u"School nurse"_s);
        CHECK_FALSE(network->sentence.contains(u"Nora"_s));
    }
    CHECK_FALSE(school.shown().slides[0].change.has_value());
}

TEST_CASE("Only responses whose peers agreed may be shown", "[keystone]") {
    ShownSchool school(SlideLayout::Thanks);
    keystone::PeerResponse open;
    open.warm = u"The flags stayed with me"_s;
    open.mayShow = true;
    keystone::PeerResponse kept;
    kept.warm = u"Between us"_s;
    school.file->edit(u"Wrote down"_s, [&](school::Edit& edit) {
        keystone::put(edit, open);
        keystone::put(edit, kept);
    });
    const auto shown = school.shown();
    REQUIRE(shown.responses.size() == 1);
    CHECK(shown.responses[0].warm == open.warm);
}

TEST_CASE("More than eight slides are gently spoken of", "[keystone]") {
    CHECK(report::lengthSentence(8, Words(Language::English)).isEmpty());
    CHECK(report::lengthSentence(9, Words(Language::English)).startsWith(u"9 slides"_s));
}
