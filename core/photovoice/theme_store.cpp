#include "core/evidence/store.h"
#include "core/photovoice/album_parts.h"
#include "core/photovoice/store.h"

namespace trellis::photovoice {

using school::Edit;
using school::Query;
using school::Reader;
namespace {

Id<Theme> tagId(Id<Photo> photo, Id<Theme> theme) {
    return Id<Theme>::derived(photo.uuid(), theme.bytes());
}

} // namespace

void readThemes(const Reader& reader, Album& album, const PhotosById& photos) {
    {
        Query row = reader.query("SELECT id, position, name, definition FROM theme "
                                 "ORDER BY position, name, id");
        while (row.next())
            album.themes.push_back({row.id<Theme>(0), row.integer(1), row.text(2), row.text(3)});
    }
    Query row = reader.query("SELECT p.photo_id, p.theme_id FROM photo_theme p "
                             "JOIN theme t ON t.id = p.theme_id ORDER BY t.position, t.name");
    while (row.next())
        photos.at(row.id<Photo>(0))->themes.push_back(row.id<Theme>(1));
}

void put(Edit& edit, const Theme& theme) {
    edit.query("INSERT INTO theme (id, position, name, definition) VALUES (?, ?, ?, ?) "
               "ON CONFLICT (id) DO UPDATE SET position = excluded.position, "
               "name = excluded.name, definition = excluded.definition")
        .with(theme.id, theme.position, theme.name, theme.definition)
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

void tag(Edit& edit, Id<Photo> photo, Id<Theme> theme) {
    edit.query("INSERT INTO photo_theme (id, photo_id, theme_id) VALUES (?, ?, ?) "
               "ON CONFLICT (id) DO NOTHING")
        .with(tagId(photo, theme), photo, theme)
        .run();
}

void untag(Edit& edit, Id<Photo> photo, Id<Theme> theme) {
    edit.query("DELETE FROM photo_theme WHERE id = ?").with(tagId(photo, theme)).run();
}

void remove(Edit& edit, Id<Theme> theme) {
    edit.query("DELETE FROM photo_theme WHERE theme_id = ?").with(theme).run();
    edit.query("DELETE FROM theme_dot WHERE theme_id = ?").with(theme).run();
    edit.query("DELETE FROM theme WHERE id = ?").with(theme).run();
    evidence::dropLoose(edit);
}

} // namespace trellis::photovoice
