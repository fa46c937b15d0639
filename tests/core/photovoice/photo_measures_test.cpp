#include "core/photovoice/measure_words.h"

#include <catch2/catch.hpp>

#include <random>

using namespace trellis;
using namespace trellis::photovoice;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 10, 14);

/// Two students, a parent; photos of people by a student and of culture by the parent.
Album smallAlbum() {
    Album album;
    for (const Constituency each :
         {Constituency::Student, Constituency::Student, Constituency::Family}) {
        Photographer photographer;
        photographer.constituency = each;
        album.photographers.push_back(photographer);
    }
    Theme belonging;
    belonging.name = u"Belonging"_s;
    Theme play;
    play.name = u"Play"_s;
    album.themes = {belonging, play};
    const auto add = [&](size_t by, Category category, std::vector<Id<Theme>> themes) {
        Photo photo;
        photo.photographer = album.photographers[by].id;
        photo.category = category;
        photo.themes = std::move(themes);
        album.photos.push_back(photo);
    };
    add(0, Category::People, {belonging.id, play.id});
    add(1, Category::People, {belonging.id});
    add(2, Category::Culture, {belonging.id});
    return album;
}

} // namespace

TEST_CASE(
    "Coverage counts photos by part of school life and group, empty cells are the finding",
    "[measures]"
) {
    const Coverage found = coverage(smallAlbum());
    CHECK(found.groups == std::vector{Group::Students, Group::Families});
    CHECK(found.at(Category::People, Group::Students) == 2);
    CHECK(found.at(Category::People, Group::Families) == 0);
    CHECK(found.of(Category::Culture) == 1);
    const QStringList missing = missingSentences(found, Words(Language::English));
    CHECK(missing.contains(
        u"Families: nothing yet on People, Groups, Structures and School climate."_s
    ));
    CHECK(missing.contains(u"Teachers: no photo yet."_s));
}

TEST_CASE(
    "A theme's weight is its photos, its breadth the groups of those taking part", "[measures]"
) {
    const Album album = smallAlbum();
    const auto reaches = themeReaches(album);
    CHECK(reaches[0].weight == 3);
    CHECK(reaches[0].breadth == Rate{2, 2});
    CHECK(reaches[1].breadth == Rate{1, 2});
    const auto pairs = themePairs(album);
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].photos == 1);
    const Words words(Language::English);
    CHECK(
        reachSentence(reaches[0], album, words) ==
        u"“Belonging” has 3 photos, from 2 of 2 groups."_s
    );
    CHECK(pairSentence(pairs[0], album, words) == u"“Belonging” and “Play” share 1 photo."_s);
}

TEST_CASE("The voice mix stands beside the team's, and who is far short is named", "[measures]") {
    const Album album = smallAlbum();
    const auto voices = voiceMix(album, {{Group::Teachers, 3}, {Group::Families, 1}});
    CHECK(voices[size_t(Group::Students)].photographers == 2);
    CHECK(std::abs(voices[size_t(Group::Students)].share - 2.0 / 3) < 1e-9);
    CHECK(voices[size_t(Group::Teachers)].ofTheTeam == .75);
    CHECK(
        voiceSentences(voices, Words(Language::English)) ==
        QStringList{u"Teachers are 0 % of the photographers and 75 % of the team’s seats."_s}
    );
    double sum = 0;
    for (const Voice& voice : voices)
        sum += voice.share;
    CHECK(std::abs(sum - 1) < 1e-9);
}

TEST_CASE("Told and cleared are counted of all photos that were not withdrawn", "[measures]") {
    Album album = smallAlbum();
    album.photos[0].story.emplace(u"see"_s, photovoice::Answer{u"A bench"_s});
    album.photos[1].withdrawn = true;
    album.photos[2].recognizable = Recognizable::None;
    album.photos[2].audience = Audience::Coach;
    CHECK(toldRate(album) == Rate{1, 2});
    CHECK(clearanceRate(album, Audience::Coach, today) == Rate{1, 2});
    CHECK(clearanceRate(album, Audience::Public, today) == Rate{0, 2});
    CHECK(toldRate({}).share() == 0);
}

TEST_CASE("Whatever is photographed, the cells never add up to more than the rows", "[measures]") {
    std::mt19937 random(3); // NOLINT: the same albums on every run
    for (int round = 0; round < 50; ++round) {
        Album album = smallAlbum();
        for (int i = 0; i < 20; ++i) {
            Photo photo;
            if (random() % 3 != 0)
                photo.photographer = album.photographers[random() % 3].id;
            if (random() % 3 != 0)
                photo.category = static_cast<Category>(random() % 5);
            photo.withdrawn = random() % 5 == 0;
            album.photos.push_back(photo);
        }
        const Coverage found = coverage(album);
        for (int i = 0; i < 5; ++i) {
            int cells = 0;
            for (const Group group : found.groups)
                cells += found.at(static_cast<Category>(i), group);
            CHECK(cells <= found.of(static_cast<Category>(i)));
        }
        for (const ThemeReach& reach : themeReaches(album))
            CHECK(reach.breadth.share() <= 1);
    }
}
