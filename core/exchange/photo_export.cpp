#include "core/exchange/photo_export.h"

#include "core/exchange/csv.h"
#include "core/photovoice/share.h"
#include "core/photovoice/store.h"
#include "core/school/errors.h"
#include "core/team/profile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace trellis::exchange {
namespace {

using namespace Qt::Literals::StringLiterals;
using photovoice::Photo;

QString say(const char* words) {
    return QCoreApplication::translate("photo export", words);
}

PhotoSet::Item itemOf(
    const photovoice::Album& album,
    const photovoice::ClearedPhoto& photo,
    int number,
    Language language
) {
    PhotoSet::Item item{photo, u"photo-%1"_s.arg(number, 3, 10, QChar(u'0')), {}, {}};
    if (const auto role = photovoice::takenBy(album, photo.photo()))
        item.takenBy = vocabulary::label(*role, language);
    const auto& tagged = photo.photo().themes;
    for (const photovoice::Theme& theme : album.themes)
        if (std::find(tagged.begin(), tagged.end(), theme.id) != tagged.end())
            item.themes.append(theme.name);
    return item;
}

bool isUsed(const photovoice::Theme& theme, const PhotoSet& set) {
    return std::any_of(set.items.begin(), set.items.end(), [&](const PhotoSet::Item& item) {
        return item.themes.contains(theme.name);
    });
}

QString categoryOf(const Photo& photo, Language language) {
    return photo.category ? vocabulary::label(*photo.category, language) : QString();
}

void save(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return;
    throw school::SchoolFileError(
        school::SchoolFileError::Cause::DiskFull,
        say(QT_TRANSLATE_NOOP(
                "photo export",
                "“%1” could not be saved, and the school file is as it was. Check that the folder "
                "is yours to write in and that the disk has room, then try again."
            ))
            .arg(path)
    );
}

} // namespace

PhotoSet photoSetFor(
    const school::Reader& reader, Audience audience, const QDateTime& madeAt, Language language
) {
    const photovoice::Album album = photovoice::readAlbum(reader);
    PhotoSet set{team::profile(reader).name, language, madeAt.toUTC(), {}, {}, 0};
    for (const photovoice::ClearedPhoto& photo :
         photovoice::clearedOf(album.photos, audience, madeAt.toLocalTime().date()))
        set.items.push_back(itemOf(album, photo, int(set.items.size()) + 1, language));
    set.heldBack = int(album.photos.size() - set.items.size());
    for (const photovoice::Theme& theme : album.themes)
        if (isUsed(theme, set))
            set.themes.push_back(theme);
    return set;
}

QByteArray photoTable(const PhotoSet& set) {
    QStringList header{
        say(QT_TRANSLATE_NOOP("photo export", "Picture")),
        say(QT_TRANSLATE_NOOP("photo export", "Title")),
        say(QT_TRANSLATE_NOOP("photo export", "Caption")),
        say(QT_TRANSLATE_NOOP("photo export", "Part of school life")),
        say(QT_TRANSLATE_NOOP("photo export", "Taken by")),
        say(QT_TRANSLATE_NOOP("photo export", "Taken on")),
        say(QT_TRANSLATE_NOOP("photo export", "Place")),
        say(QT_TRANSLATE_NOOP("photo export", "What is visible")),
    };
    for (const photovoice::Theme& theme : set.themes)
        header.append(theme.name);
    QByteArray table = "\xef\xbb\xbf" + csvLine(header);
    for (const PhotoSet::Item& item : set.items) {
        const Photo& photo = item.photo.photo();
        QStringList line{
            item.name + u".jpg"_s,
            photo.title,
            photo.caption,
            categoryOf(photo, set.language),
            item.takenBy,
            photo.takenOn.toString(Qt::ISODate),
            photo.place,
            photo.alternativeText,
        };
        for (const photovoice::Theme& theme : set.themes)
            line.append(item.themes.contains(theme.name) ? u"1"_s : u"0"_s);
        table += csvLine(line);
    }
    return table;
}

bool writePictures(
    const PhotoSet& set,
    const school::Reader& reader,
    const QString& folder,
    Captions captions,
    const ExportProgress& progress
) {
    const QDir place(folder);
    place.mkpath(u"."_s); // when that fails, so does saving into it
    int done = 0;
    for (const PhotoSet::Item& item : set.items) {
        const QByteArray jpeg =
            photovoice::sharedJpeg(item.photo, reader.photoBytes(item.photo.photo().sha256));
        save(
            place.filePath(item.name + u".jpg"_s),
            captions == Captions::InPictures ? withCaption(jpeg, item) : jpeg
        );
        if (progress && !progress(++done, int(set.items.size())))
            return false;
    }
    if (captions == Captions::InPictures)
        save(place.filePath(u"captions.csv"_s), photoTable(set));
    return true;
}

} // namespace trellis::exchange
