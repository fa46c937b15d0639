#pragma once

#include "core/photovoice/types.h"
#include "core/school/edit.h"

namespace trellis::photovoice {

// What the team does at the theme wall; each verb is part of one edit.

/// The wall's own settings, and the dots of the album's themes. For readAlbum.
void readWall(const school::Reader& reader, Album& album);

void put(school::Edit& edit, const ThemeWall& wall);
/// How many dots the people of a group gave to a theme; 0 takes them away.
void setDots(school::Edit& edit, Id<Theme> theme, Group group, int dots);
/// A new theme at the end, even when another has the same name.
[[nodiscard]] Id<Theme> addTheme(school::Edit& edit, const QString& name);
/// Takes a photo out of one theme and puts it under another.
void move(school::Edit& edit, Id<Photo> photo, Id<Theme> from, Id<Theme> to);
/// Brings photos, dots and, where it has none, the definition of `from` under `into`, and removes
/// `from`. A photo that is under both stays there once.
void merge(school::Edit& edit, const Theme& from, const Theme& into);
/// Puts the themes in this order.
void order(school::Edit& edit, const std::vector<Theme>& themes);

} // namespace trellis::photovoice
