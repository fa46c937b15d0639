#include "core/photovoice/store.h"

#include "core/evidence/store.h"
#include "core/photovoice/telling.h"
#include "core/photovoice/wall_store.h"

#include <algorithm>
#include <set>

namespace trellis::photovoice {
namespace {

using namespace Qt::Literals::StringLiterals;
using school::Edit;
using school::Query;
using school::Reader;

QString idOf(Redaction::Style style) {
    return style == Redaction::Style::Mosaic ? u"mosaic"_s : u"solid"_s;
}

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
        "caption, place, alternative_text, category, recognizable, audience, withdrawn "
        "FROM photo ORDER BY added_at DESC, file_name, id"
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
        photos.push_back(std::move(photo));
    }
    return photos;
}

/// The photos of an album by id, to hang on them what their own tables hold.
using ById = std::map<Id<Photo>, Photo*>;

void readStories(const Reader& reader, const ById& photos) {
    Query row = reader.query("SELECT photo_id, question, answer FROM story_answer");
    while (row.next())
        photos.at(row.id<Photo>(0))->story.emplace(row.text(1), row.text(2));
}

void readPeople(const Reader& reader, const ById& photos) {
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

void readRedactions(const Reader& reader, const ById& photos) {
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

void readTags(const Reader& reader, const ById& photos) {
    Query row = reader.query("SELECT p.photo_id, p.theme_id FROM photo_theme p "
                             "JOIN theme t ON t.id = p.theme_id ORDER BY t.position, t.name");
    while (row.next())
        photos.at(row.id<Photo>(0))->themes.push_back(row.id<Theme>(1));
}

Id<Theme> tagId(Id<Photo> photo, Id<Theme> theme) {
    return Id<Theme>::derived(photo.uuid(), theme.bytes());
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
    ById byId;
    for (Photo& photo : album.photos)
        byId.emplace(photo.id, &photo);
    readStories(reader, byId);
    readPeople(reader, byId);
    readRedactions(reader, byId);
    readTags(reader, byId);
    {
        Query row = reader.query("SELECT id, constituency, credit, minor, credit_style, consent, "
                                 "parent_permission, assent FROM photographer "
                                 "ORDER BY constituency, credit, id");
        while (row.next())
            album.photographers.push_back({
                row.id<Photographer>(0),
                vocabulary::fromId<Constituency>(row.text(1)),
                row.text(2),
                row.yes(3),
                vocabulary::fromId<CreditStyle>(row.text(4)),
                vocabulary::fromId<Agreement>(row.text(5)),
                vocabulary::fromId<Agreement>(row.text(6)),
                vocabulary::fromId<Agreement>(row.text(7)),
            });
    }
    for (Photo& photo : album.photos)
        if (const Photographer* by = photographerOf(album, photo))
            photo.participation = participationOf(*by);
    {
        Query row = reader.query("SELECT id, position, name, definition FROM theme "
                                 "ORDER BY position, name, id");
        while (row.next())
            album.themes.push_back({row.id<Theme>(0), row.integer(1), row.text(2), row.text(3)});
    }
    readWall(reader, album);
    readTelling(reader, album);
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
               "audience, withdrawn) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
               "ON CONFLICT (id) DO UPDATE SET taken_on = excluded.taken_on, "
               "photographer_id = excluded.photographer_id, title = excluded.title, "
               "caption = excluded.caption, place = excluded.place, "
               "alternative_text = excluded.alternative_text, category = excluded.category, "
               "recognizable = excluded.recognizable, audience = excluded.audience, "
               "withdrawn = excluded.withdrawn")
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
            photo.withdrawn
        )
        .run();
}

void put(Edit& edit, const Photographer& photographer) {
    edit.query("INSERT INTO photographer (id, constituency, credit, minor, credit_style, consent, "
               "parent_permission, assent) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
               "ON CONFLICT (id) DO UPDATE SET constituency = excluded.constituency, "
               "credit = excluded.credit, minor = excluded.minor, "
               "credit_style = excluded.credit_style, consent = excluded.consent, "
               "parent_permission = excluded.parent_permission, assent = excluded.assent")
        .with(
            photographer.id,
            vocabulary::id(photographer.constituency),
            photographer.credit,
            photographer.minor,
            vocabulary::id(photographer.creditStyle),
            vocabulary::id(photographer.consent),
            vocabulary::id(photographer.parentPermission),
            vocabulary::id(photographer.assent)
        )
        .run();
}

void put(Edit& edit, const Theme& theme) {
    edit.query("INSERT INTO theme (id, position, name, definition) VALUES (?, ?, ?, ?) "
               "ON CONFLICT (id) DO UPDATE SET position = excluded.position, "
               "name = excluded.name, definition = excluded.definition")
        .with(theme.id, theme.position, theme.name, theme.definition)
        .run();
}

Id<Photographer>
photographerNamed(Edit& edit, Constituency constituency, const QString& credit, bool minor) {
    {
        Query row = edit.query("SELECT id FROM photographer WHERE constituency = ? AND credit = ?");
        row.with(vocabulary::id(constituency), credit);
        if (row.next())
            return row.id<Photographer>(0);
    }
    Photographer photographer;
    photographer.constituency = constituency;
    photographer.credit = credit;
    photographer.minor = minor;
    put(edit, photographer);
    return photographer.id;
}

void noteAgreement(Edit& edit, Id<Photographer> photographer) {
    edit.query("UPDATE photographer SET "
               "consent = CASE consent WHEN 'open' THEN 'yes' ELSE consent END, "
               "parent_permission = CASE WHEN minor AND parent_permission = 'open' THEN 'yes' "
               "ELSE parent_permission END, "
               "assent = CASE WHEN minor AND assent = 'open' THEN 'yes' ELSE assent END "
               "WHERE id = ?")
        .with(photographer)
        .run();
}

Id<Theme> themeNamed(Edit& edit, const QString& name) {
    {
        Query row = edit.query("SELECT id FROM theme WHERE name = ? COLLATE NOCASE");
        row.with(name);
        if (row.next())
            return row.id<Theme>(0);
    }
    Query row = edit.query("SELECT coalesce(max(position) + 1, 0) FROM theme");
    row.next();
    const Theme theme{Id<Theme>::create(), row.integer(0), name, {}};
    put(edit, theme);
    return theme.id;
}

void answer(Edit& edit, Id<Photo> photo, const QString& prompt, const QString& words) {
    const auto id = Id<QString>::derived(photo.uuid(), prompt.toUtf8());
    if (words.trimmed().isEmpty()) {
        edit.query("DELETE FROM story_answer WHERE id = ?").with(id).run();
        evidence::dropLoose(edit);
        return;
    }
    edit.query("INSERT INTO story_answer (id, photo_id, question, answer) VALUES (?, ?, ?, ?) "
               "ON CONFLICT (id) DO UPDATE SET answer = excluded.answer")
        .with(id, photo, prompt, words)
        .run();
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

void tag(Edit& edit, Id<Photo> photo, Id<Theme> theme) {
    edit.query("INSERT INTO photo_theme (id, photo_id, theme_id) VALUES (?, ?, ?) "
               "ON CONFLICT (id) DO NOTHING")
        .with(tagId(photo, theme), photo, theme)
        .run();
}

void untag(Edit& edit, Id<Photo> photo, Id<Theme> theme) {
    edit.query("DELETE FROM photo_theme WHERE id = ?").with(tagId(photo, theme)).run();
}

void remove(Edit& edit, Id<Photo> photo) {
    edit.query("DELETE FROM story_answer WHERE photo_id = ?").with(photo).run();
    edit.query("DELETE FROM redaction WHERE photo_id = ?").with(photo).run();
    edit.query("DELETE FROM depicted_person WHERE photo_id = ?").with(photo).run();
    edit.query("DELETE FROM photo_theme WHERE photo_id = ?").with(photo).run();
    edit.query("DELETE FROM photo WHERE id = ?").with(photo).run();
    evidence::dropLoose(edit);
}

void remove(Edit& edit, Id<DepictedPerson> person) {
    edit.query("DELETE FROM redaction WHERE person_id = ?").with(person).run();
    edit.query("DELETE FROM depicted_person WHERE id = ?").with(person).run();
}

void remove(Edit& edit, Id<Redaction> redaction) {
    edit.query("DELETE FROM redaction WHERE id = ?").with(redaction).run();
}

void remove(Edit& edit, Id<Theme> theme) {
    edit.query("DELETE FROM photo_theme WHERE theme_id = ?").with(theme).run();
    edit.query("DELETE FROM theme_dot WHERE theme_id = ?").with(theme).run();
    edit.query("DELETE FROM theme WHERE id = ?").with(theme).run();
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
