#include "core/photovoice/image_formats.h"

#include <QBuffer>
#include <QImageReader>
#include <QtEndian>

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
        TJFLAG_LIMITSCANS
    );
    const std::unique_ptr<unsigned char, Free> owner(bytes);
    const QByteArray complaint = code == 0 ? QByteArray() : QByteArray(tjGetErrorStr2(turbo.get()));
    if (complaint.isEmpty() || complaint.contains("extraneous"))
        return QByteArray(reinterpret_cast<const char*>(bytes), qsizetype(size));
    if (complaint.contains("perfect"))
        return {};
    refuseTruncated(name);
}

/// The bytes of a JPEG from one marker to the next.
struct Segment {
    int marker = 0;
    qsizetype start = 0; ///< of the marker's 0xff
    qsizetype end = 0;
};

int byteAt(const QByteArray& file, qsizetype at) {
    return static_cast<unsigned char>(file[at]);
}

/// Where the scan that begins at `at` ends: at the next marker that is no restart.
qsizetype endOfScan(const QByteArray& file, qsizetype at) {
    while ((at = file.indexOf('\xff', at)) >= 0 && at + 1 < file.size()) {
        const int next = byteAt(file, at + 1);
        if (next == 0xff) {
            ++at; // a fill byte
            continue;
        }
        if (next != 0 && (next < 0xd0 || next > 0xd7))
            return at;
        at += 2;
    }
    return file.size();
}

/// The segment at `at`, a scan with its data; nullopt where there is none.
/// @source ITU-T T.81, B.1.
std::optional<Segment> segmentAt(const QByteArray& file, qsizetype at) {
    while (at + 1 < file.size() && byteAt(file, at) == 0xff && byteAt(file, at + 1) == 0xff)
        ++at;
    if (at + 1 >= file.size() || byteAt(file, at) != 0xff)
        return std::nullopt;
    Segment segment{byteAt(file, at + 1), at, at + 2};
    if (segment.marker == 0xd9)
        return segment;
    if (at + 4 > file.size())
        return std::nullopt;
    segment.end += qFromBigEndian<quint16>(file.constData() + at + 2);
    if (segment.marker == 0xda)
        segment.end = endOfScan(file, segment.end);
    return segment.end <= file.size() ? std::optional(segment) : std::nullopt;
}

/// What a segment of the stored file holds: what decoders need, and the colour profile. EXIF,
/// XMP, IPTC, comments, previews and what nobody knows are left out.
/// @source ITU-T T.871 (JFIF), 10.1; ICC.1:2022, B.4.
QByteArray keptOf(const QByteArray& file, const Segment& segment) {
    constexpr qsizetype jfif = 18; // without the preview that may follow
    const QByteArray name = file.mid(segment.start + 4, 12);
    if (segment.marker == 0xe0 && name.startsWith(QByteArray("JFIF\0", 5)) &&
        segment.end - segment.start >= jfif)
        return QByteArray("\xff\xe0\0\x10", 4) + file.mid(segment.start + 4, jfif - 6) +
               QByteArray("\0\0", 2);
    const bool profile = segment.marker == 0xe2 && name == QByteArray("ICC_PROFILE\0", 12);
    const bool colors = segment.marker == 0xee && name.startsWith("Adobe");
    const bool picture = segment.marker < 0xe0;
    return picture || profile || colors ? file.mid(segment.start, segment.end - segment.start)
                                        : QByteArray();
}

/// The same file without the segments that no decoder needs and what follows its end. Empty when
/// its segments do not follow each other as they should.
QByteArray onlyPicture(const QByteArray& file) {
    QByteArray bytes("\xff\xd8", 2);
    bytes.reserve(file.size());
    qsizetype at = 2;
    while (const auto segment = segmentAt(file, at)) {
        bytes += keptOf(file, *segment);
        if (segment->marker == 0xd9)
            return bytes;
        at = segment->end;
    }
    return {};
}

/// The segments that hold the colour profile, whole, in their order.
QByteArray profileSegments(const QByteArray& file) {
    QByteArray segments;
    qsizetype at = 2;
    while (const auto segment = segmentAt(file, at)) {
        if (segment->marker == 0xda || segment->marker == 0xd9)
            break;
        if (segment->marker == 0xe2)
            segments += keptOf(file, *segment);
        at = segment->end;
    }
    return segments;
}

QByteArray withProfile(const QByteArray& stripped, const QByteArray& segments) {
    const auto first = segmentAt(stripped, 2);
    const qsizetype at = first && first->marker == 0xe0 ? first->end : 2;
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

/// The largest thumbnail is a whole eighth of a 12 megapixel photo, so that no pixel is thrown away
/// after it was computed; a little smaller than asked for is as good.
QSize scaledFor(const QSize& size) {
    constexpr double goodEnough = 0.92;
    const QSize wanted =
        size.scaled(thumbnailSide, thumbnailSide, Qt::KeepAspectRatio) * goodEnough;
    int count = 0;
    const tjscalingfactor* factors = tjGetScalingFactors(&count);
    QSize scaled = size;
    for (int i = 0; i < count; ++i) {
        const QSize candidate(
            TJSCALED(size.width(), factors[i]), TJSCALED(size.height(), factors[i])
        );
        if (candidate.width() >= wanted.width() && candidate.height() >= wanted.height() &&
            candidate.width() < scaled.width())
            scaled = candidate;
    }
    return scaled;
}

bool isCmyk(const Header& header) {
    return header.colors == TJCS_CMYK || header.colors == TJCS_YCCK;
}

/// What came of decoding a file to its end.
enum class Wholeness {
    Whole,
    Untidy, ///< every pixel is there, and bytes beside them that belong to none
    Broken,
};
struct Small {
    QImage image;
    Wholeness wholeness = Wholeness::Whole;
};

Small decodeAt(const QSize& scaled, const QByteArray& file, int flags) {
    QImage image(scaled, QImage::Format_RGB32);
    const Turbo turbo(tjInitDecompress());
    const int format = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? TJPF_BGRX : TJPF_XRGB;
    const int code = tjDecompress2(
        turbo.get(),
        raw(file),
        static_cast<unsigned long>(file.size()),
        image.bits(),
        scaled.width(),
        int(image.bytesPerLine()),
        scaled.height(),
        format,
        TJFLAG_FASTDCT | TJFLAG_FASTUPSAMPLE | TJFLAG_LIMITSCANS | flags
    );
    if (code == 0)
        return {image, Wholeness::Whole};
    const bool untidy = QByteArray(tjGetErrorStr2(turbo.get())).contains("extraneous");
    return {image, untidy ? Wholeness::Untidy : Wholeness::Broken};
}

/// Decoded small, but to the last byte, so that a picture with a missing part is found out.
Small decodeSmall(const QByteArray& file, const Header& header) {
    const QSize scaled = scaledFor(header.size);
    if (isCmyk(header)) // which TurboJPEG leaves to its callers
        return {decodeWithQt(file, scaled), Wholeness::Untidy};
    const Small small = decodeAt(scaled, file, TJFLAG_STOPONWARNING);
    return small.wholeness == Wholeness::Untidy ? decodeAt(scaled, file, 0) : small;
}

/// The file's own coefficients, upright, and nothing beside them.
QByteArray keptJpeg(const QByteArray& file, int orientation, bool tidy, const QString& name) {
    constexpr int quality = 95;
    if (orientation == 1 && tidy)
        if (const QByteArray bytes = onlyPicture(file); !bytes.isEmpty())
            return bytes;
    QByteArray bytes = transformed(file, orientation, name);
    if (bytes.isEmpty()) {
        const QImage upright = oriented(decodeWithQt(file, {}), orientation);
        if (upright.isNull())
            refuseTruncated(name);
        bytes = encodeJpeg(upright, quality);
    }
    const QByteArray profile = profileSegments(file);
    return profile.isEmpty() ? bytes : withProfile(bytes, profile);
}

} // namespace

QByteArray encodeJpeg(const QImage& image, int quality) {
    if (image.isNull())
        return {};
    const bool packed = image.format() == QImage::Format_RGB888; // as libheif decodes
    const QImage pixels = packed ? image : image.convertToFormat(QImage::Format_RGB32);
    const int words = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? TJPF_BGRX : TJPF_XRGB;
    const Turbo turbo(tjInitCompress());
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    const int code = tjCompress2(
        turbo.get(),
        pixels.constBits(),
        pixels.width(),
        int(pixels.bytesPerLine()),
        pixels.height(),
        packed ? TJPF_RGB : words,
        &bytes,
        &size,
        TJSAMP_420,
        quality,
        0
    );
    const std::unique_ptr<unsigned char, Free> owner(bytes);
    return code == 0 ? QByteArray(reinterpret_cast<const char*>(bytes), qsizetype(size))
                     : QByteArray();
}

Stripped stripJpeg(const QByteArray& file, int orientation, const QString& name) {
    const Header header = headerOf(file, name);
    refuseTooLarge(header.size, name);
    const Small small = decodeSmall(file, header);
    if (small.image.isNull() || small.wholeness == Wholeness::Broken)
        refuseTruncated(name);
    const bool tidy = small.wholeness == Wholeness::Whole;
    const QSize size = orientation >= 5 ? header.size.transposed() : header.size;
    return {
        keptJpeg(file, orientation, tidy, name),
        size,
        thumbnailOf(oriented(small.image, orientation)),
    };
}

} // namespace trellis::photovoice::formats
