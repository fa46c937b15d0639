#include "core/analysis/store.h"
#include "core/course/store.h"
#include "core/evidence/store.h"
#include "core/exchange/sample_item.h"
#include "core/exchange/sample_school.h"
#include "core/keystone/store.h"
#include "core/photovoice/library.h"
#include "core/photovoice/store.h"
#include "core/power/matrix.h"
#include "core/power/measures.h"
#include "core/power/store.h"
#include "core/power/whose_map.h"
#include "core/report/keystone_show.h"
#include "core/team/actions.h"
#include "core/team/measures.h"
#include "core/team/profile.h"
#include "core/team/store.h"
#include "core/words/catalogue.h"
#include "core/words/json_resource.h"
#include "tests/core/school/temporary_school.h"

#include <QJsonValue>

#include <catch2/catch.hpp>

#include <set>

using namespace trellis;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime aTuesday(QDate(2025, 10, 21), QTime(9, 0));

/// A small picture that is no other photo's.
QImage plainPicture(const exchange::SamplePicture& picture) {
    QImage image(64, 40, QImage::Format_RGB32);
    const QRectF crop = picture.crop;
    const auto seed = qHashMulti(
        0, picture.drawing, picture.light, picture.mirrored, crop.x(), crop.y(), crop.width()
    );
    image.fill(QColor::fromHsv(int(seed % 360), 80 + int(seed / 360 % 170), 200));
    return image;
}

/// The sample school, made once a language and opened for reading.
class Sample {
public:
    explicit Sample(Language language, const QDateTime& now = aTuesday)
        : m_path(m_folder.path(codeOf(language) + u".trellis"_s)) {
        exchange::makeSampleSchool(m_path, {language, now, plainPicture, {}});
        m_school = school::School::open(m_path, {}, school::School::Mode::Read);
    }
    [[nodiscard]] const school::School& school() const { return *m_school; }
    [[nodiscard]] const school::Reader& reader() const { return m_school->reader(); }
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    test::Folder m_folder;
    QString m_path;
    std::unique_ptr<school::School> m_school;
};

int cardsThatStand(const photovoice::Album& album, photovoice::Standing standing) {
    const auto cards = photovoice::libraryCards(album, {}, aTuesday.date());
    return int(std::count_if(cards.begin(), cards.end(), [&](const photovoice::PhotoCard& card) {
        return card.standing == standing;
    }));
}

/// What is said in one language of the sample's data and not in the other.
void gatherUntranslated(const QJsonValue& value, QStringList& untranslated) {
    for (const auto& each : value.toArray())
        gatherUntranslated(each, untranslated);
    const QJsonObject object = value.toObject();
    const QString english = object[u"en"_s].toString();
    if (object.contains(u"en"_s) != object.contains(u"es"_s) ||
        english.trimmed().isEmpty() != object[u"es"_s].toString().trimmed().isEmpty())
        untranslated.append(english + object[u"es"_s].toString());
    for (const auto& each : object)
        gatherUntranslated(each, untranslated);
}

} // namespace

TEST_CASE("The sample school fills in every step, in English and in Spanish", "[sample]") {
    for (const Language language : {Language::English, Language::Spanish}) {
        const Sample sample(language);
        const school::CheckReport check = school::School::check(sample.path());
        CHECK(check.sound());
        CHECK(check.closedCleanly);
        CHECK(check.orphanedPhotos == 0);

        const team::Team team = team::readTeam(sample.reader());
        CHECK(team.seats.size() == 16);
        CHECK(team::filledSeats(team.seats) == 14);
        CHECK(team::filledSeats(team.seats, team::Counted::VotingSeats) == 11);
        CHECK(team.meetings.size() == 6);
        CHECK(team::openActions(sample.reader()).size() == 1);
        CHECK(team.dimensions.size() == 3);
        CHECK(team::profile(sample.reader()).enrollment == 486);

        const photovoice::Album album = photovoice::readAlbum(sample.reader());
        CHECK(album.photos.size() == 42);
        CHECK(photovoice::photographerCount(album) == 17);
        CHECK(album.themes.size() == 5);
        CHECK(photovoice::storyProgress(album).told == 31);

        const power::PowerMap map = power::readMap(sample.reader());
        CHECK(map.actors.size() == 16);
        CHECK(map.spaces.size() == 11);
        CHECK(map.perspectives.size() == 3);
        CHECK(power::drift(map) == power::Drift{5, 8});
        CHECK(map.ties.size() == 20);
        CHECK(map.decisions.size() == 8);

        CHECK(analysis::growthMoves(sample.reader()).size() == 5);
        CHECK(analysis::meetings(sample.reader()).size() == 2);
        CHECK(course::sharedOneToOnes(sample.reader()).size() == 2);

        const keystone::Keystone keystone = keystone::readKeystone(sample.reader());
        CHECK(keystone.slides.size() == 8);
        CHECK(keystone.signs.size() == 3);
        CHECK(keystone.responses.size() == 2);
        const auto shown = report::gatherKeystone(
            sample.reader(), sample.school(), aTuesday.date(), Words(language)
        );
        CHECK(shown.heldBack == 0);
        CHECK(shown.slides[3].photos.size() == 2);
        REQUIRE(shown.slides[4].change);
        CHECK(shown.slides[4].change->rows[4].then == 3);
        CHECK(shown.slides[4].change->rows[4].now == 1);
        const auto moves = analysis::growthMoves(sample.reader());
        CHECK(
            evidence::restsOn(sample.reader(), {u"growth_move"_s, moves[0].id.uuid()}).size() == 2
        );
    }
}

TEST_CASE("Each reference dimension counts every seat and every child once", "[sample]") {
    const Sample sample(Language::English);
    for (const auto& dimension : team::readTeam(sample.reader()).dimensions) {
        INFO(dimension.name.toStdString());
        int people = 0;
        int members = 0;
        for (const auto& group : dimension.groups) {
            people += group.people;
            members += group.members.value_or(0);
        }
        CHECK(people == 486);
        CHECK(members == 14);
    }
}

TEST_CASE("The sample's photos show every state that a release can be in", "[sample]") {
    const Sample sample(Language::English);
    const photovoice::Album album = photovoice::readAlbum(sample.reader());
    using photovoice::Standing;
    CHECK(cardsThatStand(album, Standing::Cleared) == 22);
    CHECK(cardsThatStand(album, Standing::Covered) == 4);
    CHECK(cardsThatStand(album, Standing::Waiting) == 4);
    CHECK(cardsThatStand(album, Standing::SaidNo) == 2);
    CHECK(cardsThatStand(album, Standing::NobodySaid) == 8);
    CHECK(cardsThatStand(album, Standing::KeptClose) == 2);
    for (const auto& photo : album.photos)
        for (const auto& redaction : photo.redactions)
            CHECK(QRectF(0, 0, 1, 1).contains(redaction.area));
}

TEST_CASE("The sample's matrix is that of the pictures, with its don’t knows", "[sample]") {
    const Sample sample(Language::English);
    const power::DecisionMatrix matrix =
        power::decisionMatrix(power::readMap(sample.reader()), Language::English);
    REQUIRE(matrix.columns.size() == 6);
    REQUIRE(matrix.rows.size() == 8);
    CHECK(matrix.rows[2].name == u"Bell schedule"_s);
    CHECK(matrix.rows[2].cells[4].paper == power::SayLevel(3));
    CHECK(matrix.rows[2].cells[4].practice == power::SayLevel(1));
    CHECK(matrix.rows[2].cells[4].evidence);
    int unknown = 0;
    for (const auto& row : matrix.rows)
        for (const auto& cell : row.cells) {
            REQUIRE(cell.paper.has_value());
            REQUIRE(cell.practice.has_value());
            unknown += cell.practice->has_value() ? 0 : 1;
        }
    CHECK(unknown == 4);
}

TEST_CASE(
    "Three groups see the sample’s decisions differently, and students see most fog", "[sample]"
) {
    const Sample sample(Language::English);
    const power::WhoseMap whose =
        power::whoseMap(power::readMap(sample.reader()), Lens::Practice, Language::English);
    REQUIRE(whose.panels.size() == 3);
    CHECK(whose.panels[0].fog == 1);
    CHECK(whose.panels[1].fog == 10);
    CHECK(whose.panels[2].fog == 22);
    REQUIRE(whose.gaps.size() >= 5);
    CHECK(whose.gaps[0].width == 3.0);
    CHECK_FALSE(whose.gaps[0].words.isEmpty());
}

TEST_CASE("What the sample names by a word of a catalogue is in that catalogue", "[sample]") {
    const Sample sample(Language::Spanish);
    std::set<QString> prompts;
    for (const auto& set : catalogue::storyPromptSets(Language::English))
        for (const auto& prompt : set.prompts)
            prompts.insert(prompt.id);
    for (const auto& photo : photovoice::readAlbum(sample.reader()).photos)
        for (const auto& [prompt, words] : photo.story)
            CHECK(prompts.contains(prompt));
    for (const auto& move : analysis::growthMoves(sample.reader()))
        CHECK(catalogue::attributeName(move.attribute, Language::Spanish) != move.attribute);
}

TEST_CASE("The sample's history is told by several people, in order, and never ahead", "[sample]") {
    const Sample sample(Language::English);
    const auto entries = school::history(sample.reader(), -1);
    std::set<QString> authors;
    for (size_t i = 0; i < entries.size(); ++i) {
        authors.insert(entries[i].author.name);
        CHECK(entries[i].at < aTuesday);
        if (i > 0)
            CHECK(entries[i].at <= entries[i - 1].at);
    }
    CHECK(authors.size() == 8);
    const auto moments = school::namedMoments(sample.reader());
    REQUIRE(moments.size() == 2);
    CHECK(moments[0].name == u"Fall map"_s);
    CHECK(moments[1].name == u"First whole map"_s);
}

TEST_CASE("Nothing in the sample's data is said in one language only", "[sample]") {
    for (const auto& name :
         {u"team"_s, u"photos"_s, u"power"_s, u"analysis"_s, u"keystone"_s, u"history"_s}) {
        QStringList untranslated;
        gatherUntranslated(jsonResource(u":/sample/%1.json"_s.arg(name)).object(), untranslated);
        CHECK(untranslated == QStringList());
    }
}

TEST_CASE("The sample school is in the seventh week of its course, whatever the day", "[sample]") {
    for (int day = 0; day < 400; ++day) {
        const QDate today = QDate(2025, 1, 1).addDays(day);
        const exchange::SampleCalendar calendar(today);
        CAPTURE(today.toString(Qt::ISODate).toStdString());
        CHECK(calendar.courseStart().dayOfWeek() == Qt::Monday);
        CHECK(calendar.courseStart().daysTo(today) / 7 == 6);
        CHECK(calendar.schoolDay(-30) >= calendar.courseStart());
        CHECK(calendar.schoolDay(0) <= today);
        CHECK(calendar.schoolDay(1) > today);
        CHECK(calendar.monthEnd(u"06+0"_s) > today);
        CHECK(calendar.monthEnd(u"06+1"_s) == calendar.monthEnd(u"06+0"_s).addYears(1));
    }
    CHECK(exchange::SampleCalendar(QDate(2025, 10, 21)).monthEnd(u"12+0"_s) == QDate(2025, 12, 31));
    CHECK(exchange::SampleCalendar(QDate(2026, 2, 3)).schoolYear() == u"2025–26"_s);
}

TEST_CASE("A sample that cannot be finished leaves nothing behind", "[sample]") {
    const test::Folder folder;
    const QString path = folder.path(u"sample.trellis"_s);
    exchange::SampleMaking making{Language::English, aTuesday, plainPicture, {}};
    making.draw = [](const exchange::SamplePicture&) { return QImage(); };
    CHECK_THROWS(exchange::makeSampleSchool(path, making));
    CHECK_FALSE(QFile::exists(path));

    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("something of theirs");
    file.close();
    making.draw = plainPicture;
    CHECK_THROWS_AS(exchange::makeSampleSchool(path, making), school::SchoolFileError);
    CHECK(test::bytesOf(path) == "something of theirs");
}
