#include "core/photovoice/store.h"
#include "core/photovoice/wall.h"
#include "core/photovoice/wall_store.h"
#include "tests/core/school/temporary_school.h"

#include <catch2/catch.hpp>

#include <random>

using namespace trellis;
using namespace trellis::photovoice;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;
using school::Edit;

namespace {

const QDate today(2026, 10, 14);

Id<Photo> aPhoto(Edit& edit, const QString& title, int second) {
    Photo photo;
    photo.sha256 = QByteArray(32, char('a' + second % 26));
    photo.width = 400;
    photo.height = 300;
    photo.addedAt = QDateTime(QDate(2026, 10, 6), QTime(9, 0, second), Qt::UTC);
    photo.title = title;
    put(edit, photo);
    return photo.id;
}

Album albumOf(TemporarySchool& file) {
    return readAlbum(file->reader());
}

Wall wall(TemporarySchool& file) {
    return wallOf(albumOf(file), Words(Language::English), today);
}

} // namespace

TEST_CASE("What is under no theme waits in the tray, a photo may be under several", "[wall]") {
    TemporarySchool file;
    file->edit(u"Sorted"_s, [](Edit& edit) {
        const auto first = aPhoto(edit, u"Garden"_s, 1);
        aPhoto(edit, u"Office"_s, 2);
        tag(edit, first, addTheme(edit, u"Belonging"_s));
        tag(edit, first, addTheme(edit, u"Made by us"_s));
    });
    const Wall shown = wall(file);
    REQUIRE(shown.themes.size() == 2);
    CHECK(shown.themes[0].photos.at(0).title == u"Garden"_s);
    CHECK(shown.themes[1].photos.at(0).title == u"Garden"_s);
    REQUIRE(shown.tray.size() == 1);
    CHECK(shown.tray[0].title == u"Office"_s);
}

TEST_CASE("A withdrawn photo is on no wall", "[wall]") {
    TemporarySchool file;
    file->edit(u"Withdrew"_s, [](Edit& edit) {
        const auto id = aPhoto(edit, u"Garden"_s, 1);
        tag(edit, id, addTheme(edit, u"Belonging"_s));
        Photo photo = readAlbum(edit).photos.at(0);
        photo.withdrawn = true;
        put(edit, photo);
    });
    CHECK(wall(file).tray.empty());
    CHECK(wall(file).themes.at(0).photos.empty());
}

TEST_CASE(
    "In silent sorting no name and no definition is shown until they are revealed", "[wall]"
) {
    TemporarySchool file;
    file->edit(u"Named"_s, [](Edit& edit) {
        Theme theme;
        theme.name = u"Belonging"_s;
        theme.definition = u"You find yourself on the wall."_s;
        put(edit, theme);
        put(edit, ThemeWall{true, 0});
    });
    CHECK(wall(file).themes.at(0).name == u"Group 1"_s);
    CHECK(wall(file).themes.at(0).definition.isEmpty());
    file->undo();
    file->edit(u"Revealed"_s, [](Edit& edit) { put(edit, ThemeWall{false, 0}); });
    file->edit(u"Named"_s, [](Edit& edit) { (void)addTheme(edit, u"Belonging"_s); });
    CHECK(wall(file).themes.at(0).name == u"Belonging"_s);
}

TEST_CASE("Dots are counted by group, in words and against what there is to place", "[wall]") {
    TemporarySchool file;
    file->edit(u"Placed dots"_s, [](Edit& edit) {
        const auto theme = addTheme(edit, u"Belonging"_s);
        setDots(edit, theme, Group::Students, 6);
        setDots(edit, theme, Group::Families, 4);
        setDots(edit, theme, Group::Partners, 2);
        setDots(edit, theme, Group::Partners, 0);
        put(edit, ThemeWall{false, 51});
    });
    const Words words(Language::English);
    CHECK(dotsSentence(wall(file), words) == u"10 of 51 dots placed"_s);
    CHECK(
        dotsSentence(wall(file).themes.at(0).dots, words) ==
        u"10 dots: 6 from students and 4 from families"_s
    );
    const Words spanish(Language::Spanish);
    CHECK(dotsSentence(wall(file), spanish) == u"10 de 51 puntos colocados"_s);
}

TEST_CASE("Merging themes keeps every photo once and every dot, and undo parts them", "[wall]") {
    std::mt19937 random(7); // NOLINT: the same photos on every run
    for (int round = 0; round < 10; ++round) {
        TemporarySchool file;
        file->edit(u"Sorted"_s, [&](Edit& edit) {
            const auto one = addTheme(edit, u"One"_s);
            const auto other = addTheme(edit, u"Other"_s);
            for (int i = 0; i < 8; ++i) {
                const auto photo = aPhoto(edit, QString::number(i), i);
                if (random() % 2 == 0)
                    tag(edit, photo, one);
                if (random() % 2 == 0)
                    tag(edit, photo, other);
            }
            for (const Group group : allGroups) {
                setDots(edit, one, group, int(random() % 3));
                setDots(edit, other, group, int(random() % 3));
            }
        });
        const Album before = albumOf(file);
        file->edit(u"Merged"_s, [&](Edit& edit) {
            merge(edit, before.themes[1], before.themes[0]);
        });
        const Album after = albumOf(file);
        REQUIRE(after.themes.size() == 1);
        for (const Photo& photo : before.photos)
            CHECK(find(after, photo.id)->themes.size() == (photo.themes.empty() ? 0U : 1U));
        int dots = 0;
        for (const Theme& theme : before.themes)
            for (const auto& each : theme.dots)
                dots += each.second;
        CHECK(wall(file).dotsPlaced == dots);
        file->undo();
        CHECK(albumOf(file) == before);
    }
}

TEST_CASE("A removed theme takes its dots along, and undo brings both back", "[wall]") {
    TemporarySchool file;
    file->edit(u"Made"_s, [](Edit& edit) {
        setDots(edit, addTheme(edit, u"Belonging"_s), Group::Teachers, 3);
    });
    const Album before = albumOf(file);
    file->edit(u"Removed"_s, [&](Edit& edit) { remove(edit, before.themes[0].id); });
    CHECK(wall(file).dotsPlaced == 0);
    file->undo();
    CHECK(albumOf(file) == before);
}

TEST_CASE("Themes are put in the team's order", "[wall]") {
    TemporarySchool file;
    file->edit(u"Made"_s, [](Edit& edit) {
        (void)addTheme(edit, u"One"_s);
        (void)addTheme(edit, u"Two"_s);
        (void)addTheme(edit, u"Three"_s);
    });
    std::vector<Theme> themes = albumOf(file).themes;
    std::swap(themes[0], themes[2]);
    file->edit(u"Ordered"_s, [&](Edit& edit) { order(edit, themes); });
    CHECK(wall(file).themes.at(0).name == u"Three"_s);
    CHECK(wall(file).themes.at(2).name == u"One"_s);
}

TEST_CASE("A theme without a name gets one that is free", "[wall]") {
    const Words words(Language::English);
    Album album;
    CHECK(freshThemeName(album, words) == u"New theme"_s);
    album.themes.push_back({});
    album.themes[0].name = u"New theme"_s;
    CHECK(freshThemeName(album, words) == u"New theme 2"_s);
}
