#include "tests/core/photovoice/camera.h"

#include <QBuffer>
#include <QImageWriter>
#include <QtEndian>

#include <catch2/catch.hpp>

#include <exiv2/exiv2.hpp>
#include <libheif/heif.h>
#include <zlib.h>

namespace trellis::test {

QImage photographed(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            image.setPixel(
                x, y, qRgb(30, 60 + 150 * y / height, 120 + ((x * 7919 + y * 104729) % 97))
            );
    for (int y = 0; y < std::min(64, height); ++y)
        for (int x = 0; x < std::min(64, width); ++x)
            image.setPixel(x, y, qRgb(230, 20, 20));
    return image;
}

QByteArray saved(const QImage& image, const char* format) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(92);
    REQUIRE(writer.write(image));
    return bytes;
}

QByteArray savedAsHeic(const QImage& image) {
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    heif_image* picture = nullptr;
    heif_image_create(
        rgb.width(), rgb.height(), heif_colorspace_RGB, heif_chroma_interleaved_RGB, &picture
    );
    heif_image_add_plane(picture, heif_channel_interleaved, rgb.width(), rgb.height(), 8);
    int stride = 0;
    uint8_t* plane = heif_image_get_plane(picture, heif_channel_interleaved, &stride);
    for (int y = 0; y < rgb.height(); ++y)
        std::copy_n(rgb.constScanLine(y), rgb.width() * 3, plane + qsizetype(y) * stride);
    heif_context* context = heif_context_alloc();
    heif_encoder* encoder = nullptr;
    REQUIRE(
        heif_context_get_encoder_for_format(context, heif_compression_HEVC, &encoder).code ==
        heif_error_Ok
    );
    heif_encoder_set_lossy_quality(encoder, 80);
    REQUIRE(
        heif_context_encode_image(context, picture, encoder, nullptr, nullptr).code == heif_error_Ok
    );
    QByteArray bytes;
    heif_writer writer{
        1, [](heif_context*, const void* data, size_t size, void* out) {
            static_cast<QByteArray*>(out)->append(static_cast<const char*>(data), qsizetype(size));
            return heif_error{heif_error_Ok, heif_suberror_Unspecified, ""};
        }};
    heif_context_write(context, &writer, &bytes);
    heif_encoder_release(encoder);
    heif_image_release(picture);
    heif_context_free(context);
    return bytes;
}

QByteArray withPhoneMetadata(const QByteArray& file, int orientation) {
    const auto image = Exiv2::ImageFactory::open(
        reinterpret_cast<const Exiv2::byte*>(file.constData()), long(file.size())
    );
    image->readMetadata();
    Exiv2::ExifData exif;
    exif["Exif.Image.Orientation"] = uint16_t(orientation);
    exif["Exif.Image.Model"] = "SECRETPHONE";
    exif["Exif.Photo.DateTimeOriginal"] = "2026:10:06 09:41:00";
    exif["Exif.Photo.BodySerialNumber"] = "SECRETSERIAL";
    exif["Exif.GPSInfo.GPSLatitude"] = "35/1 5/1 0/1";
    image->setExifData(exif);
    Exiv2::XmpData xmp;
    xmp["Xmp.dc.creator"] = "SECRETNAME";
    image->setXmpData(xmp);
    if (file.startsWith("\xff\xd8"))
        image->setComment("SECRETCOMMENT");
    image->writeMetadata();
    Exiv2::BasicIo& io = image->io();
    io.open();
    const Exiv2::DataBuf bytes = io.read(long(io.size()));
    return QByteArray(reinterpret_cast<const char*>(bytes.pData_), bytes.size_);
}

void setPngSize(QByteArray& png, int width, int height) {
    qToBigEndian(width, png.data() + 16);
    qToBigEndian(height, png.data() + 20);
    const auto checksum =
        quint32(crc32(0, reinterpret_cast<const Bytef*>(png.constData() + 12), 17));
    qToBigEndian(checksum, png.data() + 29);
}

} // namespace trellis::test
