#include "core/photovoice/store.h"
#include "core/report/exhibit_cards.h"
#include "tests/core/school/temporary_school.h"

#include <QBuffer>
#include <QImage>

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 10, 14);

Id<photovoice::Photo> addPhoto(school::Edit& edit, const QString& title, Audience audience) {
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(Qt::green);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    photovoice::Photo photo;
    photo.sha256 = QCryptographicHash::hash(title.toUtf8(), QCryptographicHash::Sha256);
    photo.width = 64;
    photo.height = 48;
    photo.title = title;
    photo.caption = u"In my words"_s;
    photo.recognizable = Recognizable::None;
    photo.audience = audience;
    photovoice::Photographer by;
    by.constituency = Constituency::Teacher;
    by.credit = u"Ms. Ortiz"_s;
    by.creditStyle = CreditStyle::FullName;
    photovoice::put(edit, by);
    photo.photographer = by.id;
    edit.keepPhotoBytes(photo.sha256, bytes, "");
    photovoice::put(edit, photo);
    return photo.id;
}

} // namespace

TEST_CASE(
    "An exhibit has a card for each photo that may hang in the school, in order", "[report]"
) {
    TemporarySchool file;
    std::vector<Id<photovoice::Photo>> photos;
    file->edit(u"Added"_s, [&](school::Edit& edit) {
        photos.push_back(addPhoto(edit, u"Second"_s, Audience::School));
        photos.push_back(addPhoto(edit, u"Only for the coach"_s, Audience::Coach));
        photos.push_back(addPhoto(edit, u"First"_s, Audience::Public));
    });
    std::reverse(photos.begin(), photos.end());
    const auto exhibit = report::gatherExhibit(file->reader(), photos, Language::English, today);
    REQUIRE(exhibit.cards.size() == 2);
    CHECK(exhibit.heldBack == 1);
    CHECK(exhibit.cards[0].photo.photo().title == u"First"_s);
    const report::Document document = report::exhibitCards(exhibit, Words(Language::English));
    REQUIRE(document.blocks.size() == 2);
    const auto& tile = std::get<report::Photos>(document.blocks[0]).tiles.at(0);
    CHECK(tile.credit == u"Ms. Ortiz"_s);
    CHECK_FALSE(tile.jpeg.isEmpty());
}
