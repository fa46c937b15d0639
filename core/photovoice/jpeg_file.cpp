#include "core/photovoice/image_formats.h"

#include <QBuffer>
#include <QImageReader>

#include <memory>
#include <turbojpeg.h>

namespace trellis::photovoice::formats {
namespace {

struct Destroy {
    void operator()(void* handle) const { tjDestroy(handle); }
};
using Turbo = std::unique_ptr<void, Destroy>;

struct Free {
    void operator()(unsigned char* bytes) const { tjFree(bytes); }
};

const unsigned char* raw(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

struct Header {
    QSize size;
    int colors = 0;
};

Header headerOf(const QByteArray& file, const QString& name) {
    const Turbo turbo(tjInitDecompress());
    int width = 0;
    int height = 0;
    int subsampling = 0;
    Header header;
    if (tjDecompressHeader3(
            turbo.get(),
            raw(file),
            static_cast<unsigned long>(file.size()),
            &width,
            &height,
            &subsampling,
            &header.colors
        ) != 0)
        refuseTruncated(name);
    header.size = QSize(width, height);
    return header;
}

int transformFor(int orientation) {
    switch (orientation) {
    case 2:
        return TJXOP_HFLIP;
    case 3:
        return TJXOP_ROT180;
    case 4:
        return TJXOP_VFLIP;
    case 5:
        return TJXOP_TRANSPOSE;
    case 6:
        return TJXOP_ROT90;
    case 7:
        return TJXOP_TRANSVERSE;
    case 8:
        return TJXOP_ROT270;
    default:
        return TJXOP_NONE;
    }
}

/// The same coefficients, turned upright, without any marker that is not needed to decode them.
/// Empty when the picture's edges are not whole blocks and it cannot be turned without loss.
QByteArray transformed(const QByteArray& file, int orientation, const QString& name) {
    const Turbo turbo(tjInitTransform());
    tjtransform transform{};
    transform.op = transformFor(orientation);
    transform.options = TJXOPT_COPYNONE | TJXOPT_PERFECT;
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    const int code = tjTransform(
        turbo.get(),
        raw(file),
        static_cast<unsigned long>(file.size()),
        1,
        &bytes,
        &size,
        &transform,
        TJFLAG_STOPONWARNING | TJFLAG_LIMITSCANS
    );
    const std::unique_ptr<unsigned char, Free> owner(bytes);
    if (code == 0)
        return QByteArray(reinterpret_cast<const char*>(bytes), qsizetype(size));
    if (transform.op != TJXOP_NONE && QByteArray(tjGetErrorStr2(turbo.get())).contains("perfect"))
        return {};
    refuseTruncated(name);
}

/// The segments that hold the colour profile, whole, in their order.
/// @source ICC.1:2022, B.4: APP2 markers that begin with "ICC_PROFILE".
QByteArray profileSegments(const QByteArray& file) {
    QByteArray segments;
    qsizetype at = 2;
    while (at + 4 <= file.size() && static_cast<unsigned char>(file[at]) == 0xff) {
        const auto marker = static_cast<unsigned char>(file[at + 1]);
        if (marker == 0xda || marker == 0xd9)
            break;
        const qsizetype length = 2 + ((static_cast<unsigned char>(file[at + 2]) << 8) |
                                      static_cast<unsigned char>(file[at + 3]));
        if (marker == 0xe2 && file.mid(at + 4, 12) == QByteArray("ICC_PROFILE\0", 12))
            segments += file.mid(at, length);
        at += length;
    }
    return segments;
}

QByteArray withProfile(const QByteArray& stripped, const QByteArray& segments) {
    qsizetype at = 2;
    if (stripped.size() > 6 && static_cast<unsigned char>(stripped[3]) == 0xe0)
        at += 2 + ((static_cast<unsigned char>(stripped[4]) << 8) |
                   static_cast<unsigned char>(stripped[5]));
    return stripped.left(at) + segments + stripped.mid(at);
}

QImage decodeWithQt(const QByteArray& file, QSize scaledTo) {
    QBuffer buffer;
    buffer.setData(file);
    QImageReader reader(&buffer, QByteArrayLiteral("jpeg"));
    reader.setAutoTransform(false);
    if (scaledTo.isValid())
        reader.setScaledSize(scaledTo);
    return reader.read();
}

/// Decoded at the smallest of libjpeg's scales that is still as large as the thumbnail.
QImage decodeSmall(const QByteArray& file, const Header& header) {
    const QSize wanted = header.size.scaled(thumbnailSide, thumbnailSide, Qt::KeepAspectRatio);
    if (header.colors == TJCS_CMYK || header.colors == TJCS_YCCK)
        return decodeWithQt(file, wanted);
    int count = 0;
    const tjscalingfactor* factors = tjGetScalingFactors(&count);
    QSize scaled = header.size;
    for (int i = 0; i < count; ++i) {
        const QSize candidate(
            TJSCALED(header.size.width(), factors[i]), TJSCALED(header.size.height(), factors[i])
        );
        if (candidate.width() >= wanted.width() && candidate.height() >= wanted.height() &&
            candidate.width() < scaled.width())
            scaled = candidate;
    }
    QImage image(scaled, QImage::Format_RGB32);
    const Turbo turbo(tjInitDecompress());
    const int format = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? TJPF_BGRX : TJPF_XRGB;
    tjDecompress2(
        turbo.get(),
        raw(file),
        static_cast<unsigned long>(file.size()),
        image.bits(),
        scaled.width(),
        int(image.bytesPerLine()),
        scaled.height(),
        format,
        TJFLAG_FASTDCT | TJFLAG_FASTUPSAMPLE
    );
    return image;
}

} // namespace

Stripped stripJpeg(const QByteArray& file, int orientation, const QString& name) {
    constexpr int quality = 95;
    const Header header = headerOf(file, name);
    refuseTooLarge(header.size, name);
    const QByteArray profile = profileSegments(file);
    QByteArray bytes = transformed(file, orientation, name);
    if (bytes.isEmpty()) {
        const QImage upright = oriented(decodeWithQt(file, {}), orientation);
        if (upright.isNull())
            refuseTruncated(name);
        bytes = encodeJpeg(upright, quality);
    }
    const QImage thumbnail = thumbnailOf(oriented(decodeSmall(file, header), orientation));
    const QSize size = orientation >= 5 ? header.size.transposed() : header.size;
    return {profile.isEmpty() ? bytes : withProfile(bytes, profile), size, thumbnail};
}

} // namespace trellis::photovoice::formats
