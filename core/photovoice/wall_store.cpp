#include "core/photovoice/wall_store.h"

#include "core/photovoice/store.h"

#include <algorithm>

namespace trellis::photovoice {
namespace {

using school::Edit;
using school::Query;
using school::Reader;

/// The wall has one row; its id is the same in every file, so that two copies agree on it.
Id<ThemeWall> wallId() {
    return Id<ThemeWall>::derived(QUuid(), "the theme wall");
}

Theme* themeIn(Album& album, Id<Theme> id) {
    const auto found =
        std::find_if(album.themes.begin(), album.themes.end(), [&](const Theme& one) {
            return one.id == id;
        });
    return found == album.themes.end() ? nullptr : &*found;
}

} // namespace

void readWall(const Reader& reader, Album& album) {
    {
        Query row = reader.query("SELECT silent, dots_to_place FROM theme_wall");
        if (row.next())
            album.wall = {row.yes(0), row.integer(1)};
    }
    Query row = reader.query("SELECT theme_id, constituency, dots FROM theme_dot");
    while (row.next())
        if (Theme* theme = themeIn(album, row.id<Theme>(0)))
            theme->dots[vocabulary::groupOf(vocabulary::fromId<Constituency>(row.text(1)))] +=
                row.integer(2);
}

void put(Edit& edit, const ThemeWall& wall) {
    edit.query("INSERT INTO theme_wall (id, silent, dots_to_place) VALUES (?, ?, ?) "
               "ON CONFLICT (id) DO UPDATE SET silent = excluded.silent, "
               "dots_to_place = excluded.dots_to_place")
        .with(wallId(), wall.silent, std::max(0, wall.dotsToPlace))
        .run();
}

void setDots(Edit& edit, Id<Theme> theme, Group group, int dots) {
    const QString constituency = vocabulary::id(vocabulary::mainConstituency(group));
    const auto id = Id<Theme>::derived(theme.uuid(), constituency.toUtf8());
    if (dots <= 0) {
        edit.query("DELETE FROM theme_dot WHERE id = ?").with(id).run();
        return;
    }
    edit.query("INSERT INTO theme_dot (id, theme_id, constituency, dots) VALUES (?, ?, ?, ?) "
               "ON CONFLICT (id) DO UPDATE SET dots = excluded.dots")
        .with(id, theme, constituency, dots)
        .run();
}

Id<Theme> addTheme(Edit& edit, const QString& name) {
    Query row = edit.query("SELECT coalesce(max(position) + 1, 0) FROM theme");
    row.next();
    Theme theme;
    theme.position = row.integer(0);
    theme.name = name;
    put(edit, theme);
    return theme.id;
}

void move(Edit& edit, Id<Photo> photo, Id<Theme> from, Id<Theme> to) {
    if (from == to)
        return;
    untag(edit, photo, from);
    tag(edit, photo, to);
}

void merge(Edit& edit, const Theme& from, const Theme& into) {
    if (from.id == into.id)
        return;
    std::vector<Id<Photo>> photos;
    {
        Query row = edit.query("SELECT photo_id FROM photo_theme WHERE theme_id = ?");
        row.with(from.id);
        while (row.next())
            photos.push_back(row.id<Photo>(0));
    }
    for (const Id<Photo>& photo : photos)
        tag(edit, photo, into.id);
    for (const auto& [group, dots] : from.dots) {
        const auto there = into.dots.find(group);
        setDots(edit, into.id, group, dots + (there == into.dots.end() ? 0 : there->second));
    }
    if (into.definition.isEmpty() && !from.definition.isEmpty()) {
        Theme defined = into;
        defined.definition = from.definition;
        put(edit, defined);
    }
    remove(edit, from.id);
}

void order(Edit& edit, const std::vector<Theme>& themes) {
    int position = 0;
    for (Theme theme : themes) {
        theme.position = position++;
        put(edit, theme);
    }
}

} // namespace trellis::photovoice
