#include "core/exchange/photo_export.h"
#include "core/photovoice/exiv2_turn.h"

#include <algorithm>
#include <exiv2/exiv2.hpp>

namespace trellis::exchange {
namespace {

using photovoice::DepictedPerson;
using photovoice::Photo;

/// Those whom the shared picture shows: nobody covers them.
std::vector<DepictedPerson> visiblePeople(const Photo& photo) {
    std::vector<DepictedPerson> visible;
    for (const DepictedPerson& person : photo.people)
        if (std::none_of(photo.redactions.begin(), photo.redactions.end(), [&](const auto& each) {
                return each.person == person.id;
            }))
            visible.push_back(person);
    return visible;
}

/// @source PLUS Coalition, LDF: "Not applicable", "Unlimited", "Limited or incomplete".
const char* releaseStatus(const std::vector<DepictedPerson>& visible) {
    if (visible.empty())
        return "http://ns.useplus.org/ldf/vocab/MR-NAP";
    const bool unlimited =
        std::all_of(visible.begin(), visible.end(), [](const DepictedPerson& person) {
            return person.releaseAudience == Audience::Public && !person.releaseExpires.isValid();
        });
    return unlimited ? "http://ns.useplus.org/ldf/vocab/MR-UMR"
                     : "http://ns.useplus.org/ldf/vocab/MR-LMR";
}

void addInLanguage(Exiv2::XmpData& xmp, const char* key, const QString& words) {
    if (words.isEmpty())
        return;
    Exiv2::LangAltValue value;
    value.value_["x-default"] = words.toStdString();
    xmp.add(Exiv2::XmpKey(key), &value);
}

Exiv2::XmpData xmpOf(const PhotoSet::Item& item) {
    const Photo& photo = item.photo.photo();
    Exiv2::XmpData xmp;
    addInLanguage(xmp, "Xmp.dc.title", photo.title);
    addInLanguage(xmp, "Xmp.dc.description", photo.caption);
    addInLanguage(xmp, "Xmp.iptc.AltTextAccessibility", photo.alternativeText);
    for (const QString& theme : item.themes)
        xmp["Xmp.dc.subject"] = theme.toStdString();
    if (!item.takenBy.isEmpty())
        xmp["Xmp.dc.creator"] = item.takenBy.toStdString();
    const std::vector<DepictedPerson> visible = visiblePeople(photo);
    xmp["Xmp.plus.ModelReleaseStatus"] = releaseStatus(visible);
    if (std::any_of(visible.begin(), visible.end(), [](const auto& each) { return each.minor; }))
        xmp["Xmp.plus.MinorModelAgeDisclosure"] = "http://ns.useplus.org/ldf/vocab/AG-UNK";
    return xmp;
}

/// IIM fields hold so many bytes; a letter of several is not cut in two.
std::string atMost(int bytes, QString words) {
    while (words.toUtf8().size() > bytes)
        words.chop(1);
    return words.toStdString();
}

/// @source IPTC-NAA Information Interchange Model 4.2: lengths of its fields.
Exiv2::IptcData iptcOf(const PhotoSet::Item& item) {
    const Photo& photo = item.photo.photo();
    Exiv2::IptcData iptc;
    iptc["Iptc.Envelope.CharacterSet"] = "\033%G"; // UTF-8
    if (!photo.title.isEmpty())
        iptc["Iptc.Application2.ObjectName"] = atMost(64, photo.title);
    if (!photo.caption.isEmpty())
        iptc["Iptc.Application2.Caption"] = atMost(2000, photo.caption);
    if (!item.takenBy.isEmpty())
        iptc["Iptc.Application2.Byline"] = atMost(32, item.takenBy);
    for (const QString& theme : item.themes) {
        Exiv2::StringValue value(atMost(64, theme));
        iptc.add(Exiv2::IptcKey("Iptc.Application2.Keywords"), &value);
    }
    return iptc;
}

} // namespace

QByteArray withCaption(const QByteArray& jpeg, const PhotoSet::Item& item) {
    const std::lock_guard lock(photovoice::formats::exiv2Turn());
    const auto image = Exiv2::ImageFactory::open(
        reinterpret_cast<const Exiv2::byte*>(jpeg.constData()), long(jpeg.size())
    );
    image->readMetadata();
    image->setXmpData(xmpOf(item));
    image->setIptcData(iptcOf(item));
    image->writeMetadata();
    Exiv2::BasicIo& io = image->io();
    io.open();
    const Exiv2::DataBuf bytes = io.read(long(io.size()));
    return QByteArray(reinterpret_cast<const char*>(bytes.pData_), qsizetype(bytes.size_));
}

} // namespace trellis::exchange
