#include "ui/photovoice/wall_edits.h"

#include "core/photovoice/store.h"
#include "core/photovoice/wall_store.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>

#include <algorithm>

namespace trellis::ui {
namespace {

using photovoice::Album;
using photovoice::Theme;
using school::Edit;

QString say(const char* words, int n = -1) {
    return QCoreApplication::translate("theme wall", words, nullptr, n);
}

const Theme* themeOf(const Album& album, Id<Theme> id) {
    const auto found =
        std::find_if(album.themes.begin(), album.themes.end(), [&](const Theme& one) {
            return one.id == id;
        });
    return found == album.themes.end() ? nullptr : &*found;
}

} // namespace

bool place(Desk& desk, const DraggedPhotos& dragged, Id<Theme> theme, bool copied) {
    if (dragged.photos.empty() || dragged.from == theme)
        return false;
    const QString label = QCoreApplication::translate(
        "theme wall", "Put %n photo(s) under a theme", nullptr, int(dragged.photos.size())
    );
    return desk.perform(label, [&](Edit& edit) {
        for (const auto& photo : dragged.photos)
            if (dragged.from && !copied)
                photovoice::move(edit, photo, *dragged.from, theme);
            else
                photovoice::tag(edit, photo, theme);
    });
}

bool takeOff(Desk& desk, const DraggedPhotos& dragged) {
    if (dragged.photos.empty() || !dragged.from)
        return false;
    const QString label = QCoreApplication::translate(
        "theme wall", "Took %n photo(s) off a theme", nullptr, int(dragged.photos.size())
    );
    return desk.perform(label, [&](Edit& edit) {
        for (const auto& photo : dragged.photos)
            photovoice::untag(edit, photo, *dragged.from);
    });
}

std::optional<Id<Theme>> makeTheme(Desk& desk, const Album& album, const DraggedPhotos& dragged) {
    std::optional<Id<Theme>> made;
    const QString name = photovoice::freshThemeName(album, desk.words());
    const bool done =
        desk.perform(say(QT_TRANSLATE_NOOP("theme wall", "Made a theme")), [&](Edit& edit) {
            made = photovoice::addTheme(edit, name);
            for (const auto& photo : dragged.photos) {
                if (dragged.from)
                    photovoice::untag(edit, photo, *dragged.from);
                photovoice::tag(edit, photo, *made);
            }
        });
    return done ? made : std::nullopt;
}

bool rename(Desk& desk, const Album& album, Id<Theme> id, const QString& to) {
    const Theme* theme = themeOf(album, id);
    if (theme == nullptr || to.trimmed().isEmpty() || theme->name == to.trimmed())
        return false;
    Theme renamed = *theme;
    renamed.name = to.trimmed();
    return desk.perform(say(QT_TRANSLATE_NOOP("theme wall", "Renamed a theme")), [&](Edit& edit) {
        photovoice::put(edit, renamed);
    });
}

bool define(Desk& desk, const Album& album, Id<Theme> id, const QString& as) {
    const Theme* theme = themeOf(album, id);
    if (theme == nullptr)
        return false;
    Theme defined = *theme;
    defined.definition = as.trimmed();
    return desk.perform(
        say(QT_TRANSLATE_NOOP("theme wall", "Said what a theme means")),
        [&](Edit& edit) { photovoice::put(edit, defined); }
    );
}

bool merge(Desk& desk, const Album& album, Id<Theme> from, Id<Theme> into) {
    const Theme* one = themeOf(album, from);
    const Theme* other = themeOf(album, into);
    if (one == nullptr || other == nullptr || one == other)
        return false;
    return desk.perform(
        say(QT_TRANSLATE_NOOP("theme wall", "Merged two themes")),
        [&](Edit& edit) { photovoice::merge(edit, *one, *other); },
        Offer::Undo
    );
}

bool moveTheme(Desk& desk, const Album& album, Id<Theme> id, int by) {
    std::vector<Theme> themes = album.themes;
    const auto here =
        std::find_if(themes.begin(), themes.end(), [&](const Theme& one) { return one.id == id; });
    if (here == themes.end())
        return false;
    const auto to = (here - themes.begin()) + by;
    if (to < 0 || to >= std::ptrdiff_t(themes.size()))
        return false;
    std::swap(*here, themes[size_t(to)]);
    return desk.perform(say(QT_TRANSLATE_NOOP("theme wall", "Moved a theme")), [&](Edit& edit) {
        photovoice::order(edit, themes);
    });
}

bool removeTheme(Desk& desk, const Album& album, Id<Theme> id) {
    if (themeOf(album, id) == nullptr)
        return false;
    return desk.perform(
        say(QT_TRANSLATE_NOOP("theme wall", "Removed a theme")),
        [&](Edit& edit) { photovoice::remove(edit, id); },
        Offer::Undo
    );
}

bool setDots(Desk& desk, Id<Theme> id, Group group, int dots) {
    return desk.perform(say(QT_TRANSLATE_NOOP("theme wall", "Counted dots")), [&](Edit& edit) {
        photovoice::setDots(edit, id, group, dots);
    });
}

bool setDotsToPlace(Desk& desk, const Album& album, int dots) {
    photovoice::ThemeWall wall = album.wall;
    wall.dotsToPlace = dots;
    return desk.perform(
        say(QT_TRANSLATE_NOOP("theme wall", "Said how many dots there are")),
        [&](Edit& edit) { photovoice::put(edit, wall); }
    );
}

bool setSilent(Desk& desk, const Album& album, bool silent) {
    photovoice::ThemeWall wall = album.wall;
    wall.silent = silent;
    const QString label = silent
                              ? say(QT_TRANSLATE_NOOP("theme wall", "Began to sort in silence"))
                              : say(QT_TRANSLATE_NOOP("theme wall", "Revealed the themes’ names"));
    return desk.perform(label, [&](Edit& edit) { photovoice::put(edit, wall); });
}

} // namespace trellis::ui
