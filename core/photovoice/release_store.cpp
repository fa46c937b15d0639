#include "core/photovoice/album_parts.h"
#include "core/photovoice/store.h"

namespace trellis::photovoice {

using namespace Qt::Literals::StringLiterals;
using school::Edit;
using school::Query;
using school::Reader;
namespace {

QString idOf(Redaction::Style style) {
    return style == Redaction::Style::Mosaic ? u"mosaic"_s : u"solid"_s;
}

void readPeople(const Reader& reader, const PhotosById& photos) {
    Query row = reader.query("SELECT photo_id, id, description, minor, release, release_audience, "
                             "release_expires, area_x, area_y, area_width, area_height, sent_on, "
                             "answered_on, signed_by, form_sha256, form_name "
                             "FROM depicted_person ORDER BY description, id");
    while (row.next()) {
        DepictedPerson person{row.id<DepictedPerson>(1)};
        person.description = row.text(2);
        person.minor = row.yes(3);
        person.release = vocabulary::fromId<ReleaseState>(row.text(4));
        person.releaseAudience = vocabulary::fromId<Audience>(row.text(5));
        person.releaseExpires = row.date(6);
        if (!row.isNull(7))
            person.area = QRectF(row.real(7), row.real(8), row.real(9), row.real(10));
        person.sentOn = row.date(11);
        person.answeredOn = row.date(12);
        person.signedBy = vocabulary::fromId<Signer>(row.text(13));
        if (!row.isNull(14))
            person.formSha256 = row.bytes(14);
        person.formName = row.text(15);
        photos.at(row.id<Photo>(0))->people.push_back(std::move(person));
    }
}

void readRedactions(const Reader& reader, const PhotosById& photos) {
    Query row = reader.query("SELECT photo_id, id, person_id, x, y, width, height, style "
                             "FROM redaction ORDER BY x, y, id");
    while (row.next())
        photos.at(row.id<Photo>(0))
            ->redactions.push_back({
                row.id<Redaction>(1),
                row.maybeId<DepictedPerson>(2),
                QRectF(row.real(3), row.real(4), row.real(5), row.real(6)),
                row.text(7) == u"mosaic"_s ? Redaction::Style::Mosaic : Redaction::Style::Solid,
            });
}

} // namespace

void readReleases(const Reader& reader, const PhotosById& photos) {
    readPeople(reader, photos);
    readRedactions(reader, photos);
}

void put(Edit& edit, Id<Photo> photo, const DepictedPerson& person) {
    const auto side = [&](double value) {
        return person.area.isNull() ? std::nullopt : std::optional(value);
    };
    edit.query("INSERT INTO depicted_person (id, photo_id, description, minor, release, "
               "release_audience, release_expires, area_x, area_y, area_width, area_height, "
               "sent_on, answered_on, signed_by, form_sha256, form_name) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
               "ON CONFLICT (id) DO UPDATE SET description = excluded.description, "
               "minor = excluded.minor, release = excluded.release, "
               "release_audience = excluded.release_audience, "
               "release_expires = excluded.release_expires, area_x = excluded.area_x, "
               "area_y = excluded.area_y, area_width = excluded.area_width, "
               "area_height = excluded.area_height, sent_on = excluded.sent_on, "
               "answered_on = excluded.answered_on, signed_by = excluded.signed_by, "
               "form_sha256 = excluded.form_sha256, form_name = excluded.form_name")
        .with(
            person.id,
            photo,
            person.description,
            person.minor,
            vocabulary::id(person.release),
            vocabulary::id(person.releaseAudience),
            person.releaseExpires,
            side(person.area.x()),
            side(person.area.y()),
            side(person.area.width()),
            side(person.area.height()),
            person.sentOn,
            person.answeredOn,
            vocabulary::id(person.signedBy),
            person.formSha256.isEmpty() ? std::nullopt : std::optional(person.formSha256),
            person.formName
        )
        .run();
}

void put(Edit& edit, Id<Photo> photo, const Redaction& redaction) {
    edit.query("INSERT INTO redaction (id, photo_id, person_id, x, y, width, height, style) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
               "person_id = excluded.person_id, x = excluded.x, y = excluded.y, "
               "width = excluded.width, height = excluded.height, style = excluded.style")
        .with(
            redaction.id,
            photo,
            redaction.person,
            redaction.area.x(),
            redaction.area.y(),
            redaction.area.width(),
            redaction.area.height(),
            idOf(redaction.style)
        )
        .run();
}

void remove(Edit& edit, Id<DepictedPerson> person) {
    edit.query("DELETE FROM redaction WHERE person_id = ?").with(person).run();
    edit.query("DELETE FROM depicted_person WHERE id = ?").with(person).run();
}

void remove(Edit& edit, Id<Redaction> redaction) {
    edit.query("DELETE FROM redaction WHERE id = ?").with(redaction).run();
}

} // namespace trellis::photovoice
