#include "core/photovoice/campaign.h"
#include "core/photovoice/library.h"
#include "core/photovoice/measures.h"
#include "core/photovoice/questions.h"
#include "core/photovoice/store.h"
#include "core/photovoice/telling.h"
#include "tests/core/school/temporary_school.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::photovoice;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;
using school::Edit;

namespace {

const QDate today(2026, 10, 14);

Campaign aCampaign(const QString& question, QDate from, QDate to) {
    Campaign campaign;
    campaign.english = question;
    campaign.startsOn = from;
    campaign.endsOn = to;
    return campaign;
}

Id<Photo> aPhoto(Edit& edit, std::optional<Id<Campaign>> campaign, const QString& by, int second) {
    Photo photo;
    photo.sha256 = QByteArray(32, char('a' + second % 26));
    photo.width = 400;
    photo.height = 300;
    photo.addedAt = QDateTime(QDate(2026, 10, 6), QTime(9, 0, second), Qt::UTC);
    photo.campaign = campaign;
    if (!by.isEmpty())
        photo.photographer = photographerNamed(edit, Constituency::Student, by, true);
    put(edit, photo);
    return photo.id;
}

const Words& english() {
    static const Words words(Language::English);
    return words;
}

} // namespace

TEST_CASE("A campaign is read as it was written, with what each group is asked for", "[campaign]") {
    TemporarySchool file;
    Campaign written = aCampaign(u"What helps?"_s, today, today.addDays(20));
    written.spanish = u"¿Qué ayuda?"_s;
    written.category = Category::Culture;
    written.perPhotographer = 3;
    written.quota = {{Group::Students, 12}, {Group::Families, 8}};
    file->edit(u"Started"_s, [&](Edit& edit) { put(edit, written); });
    CHECK(readAlbum(file->reader()).campaigns == std::vector{written});
    written.quota.erase(Group::Families);
    file->edit(u"Changed"_s, [&](Edit& edit) { put(edit, written); });
    CHECK(readAlbum(file->reader()).campaigns == std::vector{written});
}

TEST_CASE("The campaign that runs is the open one that began last", "[campaign]") {
    Album album;
    const Campaign next = aCampaign(u"next"_s, today.addDays(3), today.addDays(20));
    const Campaign late = aCampaign(u"late"_s, today.addDays(-3), today);
    Campaign early = aCampaign(u"early"_s, today.addDays(-20), today.addDays(20));
    const Campaign over = aCampaign(u"over"_s, today.addDays(-40), today.addDays(-1));
    album.campaigns = {next, late, early, over}; // the newest start first
    CHECK(currentCampaign(album, today)->id == late.id);
    album.campaigns = {next, early, over};
    CHECK(currentCampaign(album, today)->id == early.id);
    early.closedOn = today;
    album.campaigns = {next, early, over};
    CHECK(currentCampaign(album, today)->id == next.id);
    album.campaigns = {over};
    CHECK(currentCampaign(album, today) == nullptr);
}

TEST_CASE(
    "Progress counts photos by group against what was asked, not withdrawn ones", "[campaign]"
) {
    TemporarySchool file;
    Campaign campaign = aCampaign(u"What helps?"_s, today.addDays(-8), today.addDays(12));
    campaign.perPhotographer = 2;
    campaign.quota = {{Group::Students, 6}, {Group::Families, 4}};
    file->edit(u"Filled"_s, [&](Edit& edit) {
        put(edit, campaign);
        aPhoto(edit, campaign.id, u"Student A"_s, 1);
        aPhoto(edit, campaign.id, u"Student A"_s, 2);
        aPhoto(edit, campaign.id, u"Student B"_s, 3);
        aPhoto(edit, campaign.id, {}, 4);
        aPhoto(edit, std::nullopt, u"Student B"_s, 5);
        Photo gone = readAlbum(edit).photos.front();
        gone.withdrawn = true;
        gone.campaign = campaign.id;
        put(edit, gone);
    });
    const Album album = readAlbum(file->reader());
    const CampaignProgress progress = progressOf(album, album.campaigns.front(), today);
    CHECK(progress.photos == 4);
    CHECK(progress.photographers == 2);
    CHECK(progress.photographersDone == 1);
    CHECK(progress.week == 2);
    CHECK(progress.weeks == 3);
    CHECK(
        progress.groups ==
        std::vector<CampaignProgress::OfGroup>{{Group::Students, 3, 6}, {Group::Families, 0, 4}}
    );
    CHECK(
        progressSentence(campaign, progress, english()) ==
        u"4 photos from 2 photographers; 1 gave all 2 they were asked for."_s
    );
    CHECK(termsSentence(campaign, progress, english()).startsWith(u"Week 2 of 3"_s));
}

TEST_CASE(
    "Removing a campaign leaves its photos, and Undo brings both back together", "[campaign]"
) {
    TemporarySchool file;
    const Campaign campaign = aCampaign(u"What helps?"_s, today, today.addDays(6));
    file->edit(u"Filled"_s, [&](Edit& edit) {
        put(edit, campaign);
        aPhoto(edit, campaign.id, u"Student A"_s, 1);
    });
    file->edit(u"Removed"_s, [&](Edit& edit) { remove(edit, campaign.id); });
    Album album = readAlbum(file->reader());
    CHECK(album.campaigns.empty());
    REQUIRE(album.photos.size() == 1);
    CHECK_FALSE(album.photos[0].campaign.has_value());
    file->undo();
    album = readAlbum(file->reader());
    CHECK(album.photos.at(0).campaign == campaign.id);
}

TEST_CASE("A question without one language is asked in the other", "[campaign]") {
    Campaign campaign = aCampaign(u"What helps?"_s, today, today);
    CHECK(questionOf(campaign, Language::Spanish) == u"What helps?"_s);
    campaign.spanish = u"¿Qué ayuda?"_s;
    CHECK(questionOf(campaign, Language::Spanish) == u"¿Qué ayuda?"_s);
}

TEST_CASE(
    "Other questions may be asked, and what was answered before is kept and shown", "[story]"
) {
    TemporarySchool file;
    std::optional<Id<Photo>> id;
    OwnQuestion own;
    own.english = u"Who would miss it?"_s;
    file->edit(u"Told"_s, [&](Edit& edit) {
        id = aPhoto(edit, std::nullopt, {}, 1);
        answer(edit, *id, u"see"_s, u"A bench"_s);
        put(edit, own);
        askOfAll(edit, ownQuestions());
    });
    Album album = readAlbum(file->reader());
    auto asked = questionsOf(album, album.photos[0], Language::Spanish);
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].question == u"Who would miss it?"_s);
    file->edit(u"Told"_s, [&](Edit& edit) {
        answer(edit, *id, asked[0].id, u"The little ones"_s);
    });
    album = readAlbum(file->reader());
    auto told = toldOf(album, album.photos[0], Language::English);
    REQUIRE(told.size() == 2);
    CHECK(told[0].answer.words == u"The little ones"_s);
    CHECK(told[1].question == u"What is in the frame?"_s);

    own.english.clear(); // the team takes its question away
    file->edit(u"Changed"_s, [&](Edit& edit) {
        put(edit, own);
        askOf(edit, *id, u"short"_s);
    });
    album = readAlbum(file->reader());
    CHECK(album.questions.empty());
    CHECK(questionsOf(album, album.photos[0], Language::English).size() == 3);
    told = toldOf(album, album.photos[0], Language::English);
    REQUIRE(told.size() == 2);
    CHECK(told[1].question.isEmpty());
    CHECK(told[1].answer.words == u"The little ones"_s);
}

TEST_CASE("An answer keeps its language, who wrote it down and what it means", "[story]") {
    TemporarySchool file;
    file->edit(u"Told"_s, [&](Edit& edit) {
        const auto id = aPhoto(edit, std::nullopt, {}, 1);
        answer(edit, id, u"see"_s, u"Una banca"_s);
        translateAnswer(edit, id, u"see"_s, u"A bench"_s);
        setAnswerTelling(edit, id, u"see"_s, u"Spanish"_s, true);
    });
    const Album album = readAlbum(file->reader());
    CHECK(
        album.photos[0].story.at(u"see"_s) ==
        Answer{u"Una banca"_s, u"A bench"_s, u"Spanish"_s, true}
    );
}

TEST_CASE("A translation or a dictation leaves a caption the photographer's own", "[story]") {
    TemporarySchool file;
    file->edit(u"Told"_s, [&](Edit& edit) {
        const auto id = aPhoto(edit, std::nullopt, {}, 1);
        Photo photo = *find(readAlbum(edit), id);
        recaption(edit, photo, u"Nadie toca la puerta"_s);
        translateCaption(edit, id, u"Nobody knocks"_s);
        setTelling(edit, id, u"Spanish"_s, true);
    });
    CHECK(ownWordsRate(readAlbum(file->reader())) == Rate{1, 1});
    file->edit(u"Edited"_s, [&](Edit& edit) {
        recaption(edit, readAlbum(edit).photos[0], u"No one uses the door"_s);
    });
    CHECK(ownWordsRate(readAlbum(file->reader())) == Rate{0, 1});
}

TEST_CASE("The library finds photos by group, stage, campaign and words", "[library]") {
    TemporarySchool file;
    const Campaign campaign = aCampaign(u"What helps?"_s, today, today.addDays(6));
    file->edit(u"Filled"_s, [&](Edit& edit) {
        put(edit, campaign);
        const auto one = aPhoto(edit, campaign.id, u"Student A"_s, 1);
        aPhoto(edit, std::nullopt, {}, 2);
        answer(edit, one, u"see"_s, u"A Bench for two"_s);
        tag(edit, one, themeNamed(edit, u"Belonging"_s));
        hang(edit, {one});
    });
    const Album album = readAlbum(file->reader());
    const auto found = [&](const LibraryFilter& filter) {
        return libraryCards(album, filter, today).size();
    };
    using Stage = LibraryFilter::Stage;
    LibraryFilter filter;
    CHECK(found(filter) == 2);
    for (const Stage stage : {Stage::Told, Stage::Untold, Stage::Themed, Stage::Unthemed}) {
        filter.stage = stage;
        CHECK(found(filter) == 1);
    }
    filter = {};
    filter.stage = Stage::InExhibit;
    CHECK(found(filter) == 1);
    filter = {};
    filter.group = Group::Students;
    CHECK(found(filter) == 1);
    filter.group = Group::Families;
    CHECK(found(filter) == 0);
    filter = {};
    filter.campaign = campaign.id;
    CHECK(found(filter) == 1);
    filter = {};
    for (const QString& words : {u"bench"_s, u"belong two"_s, u"student a"_s}) {
        filter.words = words;
        CHECK(found(filter) == 1);
    }
    filter.words = u"bench three"_s;
    CHECK(found(filter) == 0);
}

TEST_CASE("The exhibit keeps its order, and Undo the order before", "[exhibit]") {
    TemporarySchool file;
    std::vector<Id<Photo>> photos;
    file->edit(u"Filled"_s, [&](Edit& edit) {
        for (int i = 0; i < 4; ++i)
            photos.push_back(aPhoto(edit, std::nullopt, {}, i));
        hang(edit, {photos[2], photos[0], photos[3]});
    });
    const auto order = [&] { return exhibitOrder(readAlbum(file->reader())); };
    CHECK(order() == std::vector{photos[2], photos[0], photos[3]});
    file->edit(u"Hung"_s, [&](Edit& edit) { hang(edit, {photos[1], photos[2]}); });
    CHECK(order() == std::vector{photos[1], photos[2]});
    file->undo();
    CHECK(order() == std::vector{photos[2], photos[0], photos[3]});
}

TEST_CASE("That one of a role agreed says nothing of the others of that role", "[consent]") {
    TemporarySchool file;
    file->edit(u"Asked"_s, [&](Edit& edit) {
        const auto asked = roleThatAgreed(edit, Constituency::Student, true);
        CHECK(roleThatAgreed(edit, Constituency::Student, true) == asked);
        const auto other = photographerNamed(edit, Constituency::Student, {}, true);
        CHECK((other == asked) == false);
    });
}
