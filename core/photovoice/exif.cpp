#include "core/photovoice/exiv2_turn.h"
#include "core/photovoice/image_formats.h"

#include <exiv2/exiv2.hpp>

namespace trellis::photovoice::formats {
namespace {

Exif exifOf(const Exiv2::ExifData& data) {
    Exif exif;
    const auto orientation = data.findKey(Exiv2::ExifKey("Exif.Image.Orientation"));
    if (orientation != data.end() && orientation->count() > 0)
        exif.orientation = int(orientation->toLong());
    if (exif.orientation < 1 || exif.orientation > 8)
        exif.orientation = 1;
    for (const char* key :
         {"Exif.Photo.DateTimeOriginal", "Exif.Photo.DateTimeDigitized", "Exif.Image.DateTime"}) {
        const auto moment = data.findKey(Exiv2::ExifKey(key));
        if (moment == data.end())
            continue;
        const QString written = QString::fromStdString(moment->toString()).left(10);
        exif.takenOn = QDate::fromString(written, QStringLiteral("yyyy:MM:dd"));
        if (exif.takenOn.isValid())
            break;
    }
    return exif;
}

} // namespace

std::mutex& exiv2Turn() {
    static std::mutex turn;
    return turn;
}

Exif exifOfFile(const QByteArray& file) {
    const std::lock_guard lock(exiv2Turn());
    Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
    try {
        const auto image = Exiv2::ImageFactory::open(
            reinterpret_cast<const Exiv2::byte*>(file.constData()), long(file.size())
        );
        image->readMetadata();
        return exifOf(image->exifData());
    } catch (const std::exception&) { // not only its own: the metadata may be hostile
        return {};                    // a photo without readable metadata is a photo all the same
    }
}

Exif exifOfBlock(const QByteArray& block) {
    const std::lock_guard lock(exiv2Turn());
    Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
    try {
        Exiv2::ExifData data;
        Exiv2::ExifParser::decode(
            data, reinterpret_cast<const Exiv2::byte*>(block.constData()), uint32_t(block.size())
        );
        return exifOf(data);
    } catch (const std::exception&) {
        return {};
    }
}

} // namespace trellis::photovoice::formats
