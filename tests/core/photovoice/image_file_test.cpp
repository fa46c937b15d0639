#include "core/photovoice/image_file.h"
#include "tests/core/photovoice/camera.h"

#include <QColorSpace>

#include <catch2/catch.hpp>

#include <exiv2/exiv2.hpp>

using namespace trellis::photovoice;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString refusalOf(const QByteArray& file) {
    try {
        static_cast<void>(preparePhoto(file, u"IMG 4711.jpg"_s));
    } catch (const ImportError& error) {
        CHECK(error.sentence().contains(u"IMG 4711.jpg"_s));
        return error.sentence();
    }
    return {};
}

/// An independent reader finds nothing beside the pixels.
void checkBare(const QByteArray& bytes) {
    const auto image = Exiv2::ImageFactory::open(
        reinterpret_cast<const Exiv2::byte*>(bytes.constData()), long(bytes.size())
    );
    image->readMetadata();
    CHECK(image->exifData().empty());
    CHECK(image->iptcData().empty());
    CHECK(image->xmpData().empty());
    CHECK(image->comment().empty());
    for (const char* mark : {"SECRET", "GPS", "Exif", "http://ns.adobe.com", "APPENDED"})
        CHECK_FALSE(bytes.contains(mark));
}

} // namespace

TEST_CASE("A photo keeps its pixels and loses everything else that the phone wrote", "[photo]") {
    const QImage scene = photographed(640, 480);
    for (const char* format : {"jpg", "png", "webp"}) {
        INFO(format);
        const QByteArray plain = saved(scene, format);
        const QByteArray file =
            withPhoneMetadata(plain, 1) + (QByteArray(format) == "webp" ? "" : "APPENDED VIDEO");
        REQUIRE(file.contains("SECRET"));
        const PreparedPhoto photo = preparePhoto(file, u"a"_s);
        checkBare(photo.bytes);
        CHECK(photo.takenOn == QDate(2026, 10, 6));
        CHECK(QSize(photo.width, photo.height) == QSize(640, 480));
        CHECK(
            QImage::fromData(photo.bytes).convertToFormat(QImage::Format_RGB32) ==
            QImage::fromData(plain).convertToFormat(QImage::Format_RGB32)
        );
        CHECK(photo.sha256 == preparePhoto(plain, u"b"_s).sha256);
        const QSize thumbnail = QImage::fromData(photo.thumbnail).size();
        CHECK(thumbnail.width() <= thumbnailSide);
        CHECK(thumbnail.width() > 0.9 * thumbnailSide);
        CHECK(thumbnail.width() * 3 == thumbnail.height() * 4);
    }
}

TEST_CASE("A photo taken sideways is stored upright, whatever its size", "[photo]") {
    const auto size = GENERATE(QSize(640, 480), QSize(641, 479));
    const auto orientation = GENERATE(range(1, 9));
    const QByteArray file =
        withPhoneMetadata(saved(photographed(size.width(), size.height()), "jpg"), orientation);
    const PreparedPhoto photo = preparePhoto(file, u"a"_s);
    checkBare(photo.bytes);
    const QImage stored = QImage::fromData(photo.bytes);
    const QSize upright = orientation >= 5 ? size.transposed() : size;
    REQUIRE(stored.size() == upright);
    CHECK(QSize(photo.width, photo.height) == upright);
    // The scene's red corner is at the sensor's top left; EXIF says where that corner belongs.
    const bool right = orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7;
    const bool bottom =
        orientation == 3 || orientation == 4 || orientation == 7 || orientation == 8;
    const QImage thumbnail = QImage::fromData(photo.thumbnail);
    for (const QImage& picture : {stored, thumbnail}) {
        const QColor corner = picture.pixelColor(
            right ? picture.width() - 12 : 12, bottom ? picture.height() - 12 : 12
        );
        CHECK(corner.red() > 180);
        CHECK(corner.blue() < 90);
    }
}

TEST_CASE("The colour profile stays with the pixels", "[photo]") {
    QImage wide = photographed(320, 200);
    wide.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
    for (const char* format : {"jpg", "png"}) {
        const PreparedPhoto photo = preparePhoto(saved(wide, format), u"a"_s);
        CHECK(
            QImage::fromData(photo.bytes).colorSpace().primaries() ==
            QColorSpace::Primaries::AdobeRgb
        );
    }
}

TEST_CASE("A HEIC photo from a phone becomes a JPEG of the same picture", "[photo]") {
    const QByteArray file = savedAsHeic(photographed(640, 480));
    const PreparedPhoto photo = preparePhoto(file, u"IMG_1.HEIC"_s);
    checkBare(photo.bytes);
    CHECK(photo.bytes.startsWith("\xff\xd8"));
    CHECK(QSize(photo.width, photo.height) == QSize(640, 480));
    CHECK(QImage::fromData(photo.bytes).pixelColor(12, 12).red() > 180);
}

TEST_CASE("What is not a whole photo is refused in words that name the file", "[photo]") {
    CHECK(refusalOf({}).contains(u"empty"_s));
    CHECK(refusalOf("Dear diary").contains(u"not a photo"_s));
    CHECK(refusalOf("<svg xmlns='http://www.w3.org/2000/svg'/>").contains(u"not a photo"_s));
    for (const char* format : {"jpg", "png", "webp"}) {
        INFO(format);
        const QByteArray whole = saved(photographed(640, 480), format);
        for (const double share : {0.02, 0.3, 0.7, 0.95})
            CHECK(refusalOf(whole.left(qsizetype(double(whole.size()) * share)))
                      .contains(u"not whole"_s));
    }
    const QByteArray heic = savedAsHeic(photographed(640, 480));
    CHECK_FALSE(refusalOf(heic.left(heic.size() / 2)).isEmpty());
}

TEST_CASE("A picture with too many pixels is refused before it is decoded", "[photo]") {
    QByteArray bomb = saved(photographed(8, 8), "png");
    // Width and height in the header; the checksum is made right so that only the size is wrong.
    setPngSize(bomb, 60000, 60000);
    CHECK(refusalOf(bomb).contains(u"3600"_s));
}
