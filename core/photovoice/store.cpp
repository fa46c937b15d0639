#include "core/photovoice/store.h"

#include "core/evidence/store.h"
#include "core/photovoice/album_parts.h"
#include "core/photovoice/campaign.h"
#include "core/photovoice/questions.h"
#include "core/photovoice/wall_store.h"

#include <algorithm>
#include <set>

namespace trellis::photovoice {
namespace {

using namespace Qt::Literals::StringLiterals;
using school::Edit;
using school::Query;
using school::Reader;

template <class Enum>
std::optional<QString> idOf(std::optional<Enum> value) {
    return value ? std::optional(vocabulary::id(*value)) : std::nullopt;
}

template <class Enum>
std::optional<Enum> maybe(const Query& row, int column) {
    return row.isNull(column) ? std::nullopt
                              : std::optional(vocabulary::fromId<Enum>(row.text(column)));
}

std::vector<Photo> readPhotos(const Reader& reader) {
    std::vector<Photo> photos;
    Query row = reader.query(
        "SELECT id, sha256, width, height, added_at, taken_on, file_name, photographer_id, title, "
        "caption, place, alternative_text, category, recognizable, audience, withdrawn, "
        "question_set, campaign_id, exhibit_place FROM photo ORDER BY added_at DESC, file_name, id"
    );
    while (row.next()) {
        Photo photo{row.id<Photo>(0)};
        photo.sha256 = row.bytes(1);
        photo.width = row.integer(2);
        photo.height = row.integer(3);
        photo.addedAt = row.moment(4);
        photo.takenOn = row.date(5);
        photo.fileName = row.text(6);
        photo.photographer = row.maybeId<Photographer>(7);
        photo.title = row.text(8);
        photo.caption = row.text(9);
        photo.place = row.text(10);
        photo.alternativeText = row.text(11);
        photo.category = maybe<Category>(row, 12);
        photo.recognizable = maybe<Recognizable>(row, 13);
        photo.audience = vocabulary::fromId<Audience>(row.text(14));
        photo.withdrawn = row.yes(15);
        photo.questionSet = row.text(16);
        photo.campaign = row.maybeId<Campaign>(17);
        if (!row.isNull(18))
            photo.exhibitPlace = row.integer(18);
        photos.push_back(std::move(photo));
    }
    return photos;
}

QByteArray sha256Of(const Reader& reader, Id<Photo> photo) {
    Query row = reader.query("SELECT sha256 FROM photo WHERE id = ?");
    row.with(photo);
    return row.next() ? row.bytes(0) : QByteArray();
}

/// The scans of forms that no person in another photo needs.
QSet<QByteArray>
formsOnlyOf(const Reader& reader, Id<Photo> photo, const std::vector<Id<Photo>>& erased) {
    std::map<QByteArray, std::set<Id<Photo>>> usedBy;
    Query row =
        reader.query("SELECT form_sha256, photo_id FROM depicted_person WHERE form_sha256 NOT NULL"
        );
    while (row.next())
        usedBy[row.bytes(0)].insert(row.id<Photo>(1));
    QSet<QByteArray> forms;
    for (const auto& [sha256, photos] : usedBy) {
        const bool elsewhere = std::any_of(photos.begin(), photos.end(), [&](const Id<Photo>& one) {
            return std::find(erased.begin(), erased.end(), one) == erased.end();
        });
        if (photos.contains(photo) && !elsewhere)
            forms.insert(sha256);
    }
    return forms;
}

} // namespace

Album readAlbum(const Reader& reader) {
    Album album;
    album.photos = readPhotos(reader);
    PhotosById byId;
    for (Photo& photo : album.photos)
        byId.emplace(photo.id, &photo);
    readReleases(reader, byId);
    readTelling(reader, byId);
    readPhotographers(reader, album);
    readThemes(reader, album, byId);
    readWall(reader, album);
    readCampaigns(reader, album);
    readQuestions(reader, album);
    return album;
}

std::optional<Id<Photo>> photoWithBytes(const Reader& reader, const QByteArray& sha256) {
    Query row = reader.query("SELECT id FROM photo WHERE sha256 = ?");
    row.with(sha256);
    return row.next() ? std::optional(row.id<Photo>(0)) : std::nullopt;
}

void put(Edit& edit, const Photo& photo) {
    edit.query("INSERT INTO photo (id, sha256, width, height, added_at, taken_on, file_name, "
               "photographer_id, title, caption, place, alternative_text, category, recognizable, "
               "audience, withdrawn, campaign_id) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
               "ON CONFLICT (id) DO UPDATE SET taken_on = excluded.taken_on, "
               "photographer_id = excluded.photographer_id, title = excluded.title, "
               "caption = excluded.caption, place = excluded.place, "
               "alternative_text = excluded.alternative_text, category = excluded.category, "
               "recognizable = excluded.recognizable, audience = excluded.audience, "
               "withdrawn = excluded.withdrawn, campaign_id = excluded.campaign_id")
        .with(
            photo.id,
            photo.sha256,
            photo.width,
            photo.height,
            photo.addedAt.isValid() ? photo.addedAt : edit.now(),
            photo.takenOn,
            photo.fileName,
            photo.photographer,
            photo.title,
            photo.caption,
            photo.place,
            photo.alternativeText,
            idOf(photo.category),
            idOf(photo.recognizable),
            vocabulary::id(photo.audience),
            photo.withdrawn,
            photo.campaign
        )
        .run();
}

void hang(Edit& edit, const std::vector<Id<Photo>>& photos) {
    for (const Photo& photo : readPhotos(edit)) {
        const auto found = std::find(photos.begin(), photos.end(), photo.id);
        const auto place =
            found == photos.end() ? std::nullopt : std::optional(int(found - photos.begin()));
        if (place != photo.exhibitPlace)
            edit.query("UPDATE photo SET exhibit_place = ? WHERE id = ?")
                .with(place, photo.id)
                .run();
    }
}

void remove(Edit& edit, Id<Photo> photo) {
    edit.query("DELETE FROM story_answer WHERE photo_id = ?").with(photo).run();
    edit.query("DELETE FROM redaction WHERE photo_id = ?").with(photo).run();
    edit.query("DELETE FROM depicted_person WHERE photo_id = ?").with(photo).run();
    edit.query("DELETE FROM photo_theme WHERE photo_id = ?").with(photo).run();
    edit.query("DELETE FROM photo WHERE id = ?").with(photo).run();
    evidence::dropLoose(edit);
}

void erase(school::School& school, const std::vector<Id<Photo>>& photos) {
    QSet<QUuid> ids;
    QSet<QByteArray> bytes;
    for (const Id<Photo>& photo : photos) {
        ids.insert(photo.uuid());
        if (const QByteArray sha256 = sha256Of(school.reader(), photo); !sha256.isEmpty())
            bytes.insert(sha256);
        bytes.unite(formsOnlyOf(school.reader(), photo, photos));
    }
    school.erase(ids, bytes, [&](Edit& edit) {
        for (const Id<Photo>& photo : photos)
            remove(edit, photo);
    });
}

} // namespace trellis::photovoice
