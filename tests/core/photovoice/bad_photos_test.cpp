#include "core/photovoice/import.h"
#include "core/photovoice/store.h"
#include "tests/core/photovoice/camera.h"
#include "tests/core/school/full_disk.h"
#include "tests/core/school/temporary_school.h"

#include <QtEndian>

#include <catch2/catch.hpp>

#include <turbojpeg.h>
#include <webp/mux.h>

using namespace trellis;
using namespace trellis::photovoice;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// A whole JPEG whose header says that it has that many pixels.
QByteArray jpegThatClaims(int width, int height) {
    QByteArray jpeg = saved(photographed(64, 48), "jpg");
    const qsizetype frame = jpeg.indexOf(QByteArray("\xff\xc0", 2));
    REQUIRE(frame > 0);
    qToBigEndian(quint16(height), jpeg.data() + frame + 5);
    qToBigEndian(quint16(width), jpeg.data() + frame + 7);
    return jpeg;
}

QByteArray cmykJpeg(int width, int height) {
    const QByteArray inks(qsizetype(width) * height * 4, char(0x60));
    const tjhandle turbo = tjInitCompress();
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    const int code = tjCompress2(
        turbo,
        reinterpret_cast<const unsigned char*>(inks.constData()),
        width,
        0,
        height,
        TJPF_CMYK,
        &bytes,
        &size,
        TJSAMP_444,
        90,
        0
    );
    REQUIRE(code == 0);
    const QByteArray jpeg(reinterpret_cast<const char*>(bytes), qsizetype(size));
    tjFree(bytes);
    tjDestroy(turbo);
    return jpeg;
}

QByteArray movingWebp() {
    WebPMux* mux = WebPMuxNew();
    const WebPMuxAnimParams endless{0xffffffff, 0};
    REQUIRE(WebPMuxSetAnimationParams(mux, &endless) == WEBP_MUX_OK);
    for (const int width : {64, 64}) {
        const QByteArray still = saved(photographed(width, 48), "webp");
        WebPMuxFrameInfo frame{};
        frame.bitstream = {
            reinterpret_cast<const uint8_t*>(still.constData()), size_t(still.size())};
        frame.id = WEBP_CHUNK_ANMF;
        frame.duration = 100;
        REQUIRE(WebPMuxPushFrame(mux, &frame, 1) == WEBP_MUX_OK);
    }
    WebPData assembled{};
    REQUIRE(WebPMuxAssemble(mux, &assembled) == WEBP_MUX_OK);
    const QByteArray bytes(
        reinterpret_cast<const char*>(assembled.bytes), qsizetype(assembled.size)
    );
    WebPDataClear(&assembled);
    WebPMuxDelete(mux);
    return bytes;
}

/// A real PNG of a few bytes that claims 3,600 megapixels.
QByteArray pngBomb() {
    QByteArray bomb = saved(photographed(8, 8), "png");
    setPngSize(bomb, 60000, 60000);
    return bomb;
}

} // namespace

TEST_CASE(
    "Each file that cannot be a photo gets one sentence of its own, and the good ones are taken",
    "[photo][import]"
) {
    const Folder folder;
    const QByteArray whole = saved(photographed(640, 480), "jpg");
    const std::vector<std::pair<QString, QByteArray>> bad{
        {u"1 half.jpg"_s, whole.left(whole.size() / 2)},
        {u"2 header only.jpg"_s, whole.left(300)},
        {u"3 bomb.png"_s, pngBomb()},
        {u"4 letter.jpg"_s, "Dear diary"},
        {u"5 nothing.jpg"_s, {}},
        {u"6 panorama.jpg"_s, jpegThatClaims(20000, 10000)},
        {u"7 moving.webp"_s, movingWebp()},
        {u"8 cut.heic"_s, savedAsHeic(photographed(320, 240)).left(900)},
        {u"9 program.png"_s,
         "\x7f"
         "ELF and so on"},
    };
    for (const auto& [name, bytes] : bad)
        write(folder.path(name), bytes);
    write(folder.path(u"good.jpg"_s), whole);
    write(folder.path(u"inks.jpg"_s), cmykJpeg(320, 240));
    TemporarySchool file;
    const ImportSummary summary = importPhotos(file.school(), {folder.path(u"."_s)}, {});
    CHECK(summary.added.size() == 2);
    CHECK(summary.skipped.size() == bad.size());
    for (const auto& [name, bytes] : bad) {
        INFO(name.toStdString());
        const auto skipped =
            std::find_if(summary.skipped.begin(), summary.skipped.end(), [&](const auto& each) {
                return each.path.endsWith(name);
            });
        REQUIRE(skipped != summary.skipped.end());
        CHECK(skipped->reason.contains(name));
        CHECK(skipped->reason.endsWith(u'.'));
    }
    file.close();
    CHECK(school::School::check(file.path()).sound());
}

TEST_CASE("A photo in printing inks is stored as it is, and shown in its colours", "[photo]") {
    const PreparedPhoto photo = preparePhoto(cmykJpeg(320, 240), u"inks.jpg"_s);
    CHECK(QSize(photo.width, photo.height) == QSize(320, 240));
    const QImage shown = QImage::fromData(photo.thumbnail);
    CHECK(shown.size() == QSize(320, 240));
    CHECK_THROWS_AS(preparePhoto(cmykJpeg(320, 240).left(900), u"inks.jpg"_s), ImportError);
}

TEST_CASE("Bytes that belong to no pixel do not come along with the pixels", "[photo]") {
    const QByteArray whole = saved(photographed(320, 240), "jpg");
    QByteArray untidy = whole;
    untidy.insert(untidy.size() - 2, "SECRETWORDS"); // between the last pixel and the end
    const PreparedPhoto photo = preparePhoto(untidy, u"a.jpg"_s);
    CHECK_FALSE(photo.bytes.contains("SECRETWORDS"));
    CHECK(QImage::fromData(photo.bytes) == QImage::fromData(whole));
}

TEST_CASE("Any damage to a photo is refused or survived, and never ends the program", "[photo]") {
    const auto format = GENERATE(as<const char*>(), "jpg", "png", "webp");
    const QByteArray whole = withPhoneMetadata(saved(photographed(160, 120), format), 6);
    std::srand(2026);
    for (int round = 0; round < 120; ++round) {
        QByteArray damaged = whole;
        for (int hit = 0; hit < 1 + round % 5; ++hit)
            damaged[std::rand() % damaged.size()] = char(std::rand());
        try {
            const PreparedPhoto photo = preparePhoto(damaged, u"a"_s);
            CHECK(photo.sha256.size() == 32);
            CHECK_FALSE(photo.bytes.contains("SECRET"));
        } catch (const ImportError& error) {
            CHECK_FALSE(error.sentence().isEmpty());
        }
    }
}

TEST_CASE(
    "When the disk fills up in the middle, what was kept stays and the rest is told in a sentence",
    "[photo][import]"
) {
    const Folder folder;
    for (int i = 0; i < 150; ++i)
        write(folder.path(u"IMG_%1.jpg"_s.arg(i)), saved(photographed(40 + i, 30), "jpg"));
    FullDisk disk;
    TemporarySchool file;
    const ImportSummary summary =
        importPhotos(file.school(), {folder.path(u"."_s)}, {}, [&](int, int) {
            disk.fill();
            return true;
        });
    CHECK_FALSE(summary.added.empty());
    CHECK(summary.leftOut > 0);
    CHECK(summary.stopped.contains(u"no room left"_s));
    CHECK(int(summary.added.size()) + summary.leftOut == 150);
    disk.makeRoom();
    file.reopen();
    CHECK(readAlbum(file->reader()).photos.size() == summary.added.size());
    CHECK(school::unneededPhotoBytes(file->reader()).isEmpty());
    CHECK(
        importPhotos(file.school(), {folder.path(u"."_s)}, {}).added.size() ==
        size_t(summary.leftOut)
    );
    file.close();
    CHECK(school::School::check(file.path()).sound());
}
