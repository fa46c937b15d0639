#include "tests/core/exchange/calendar_reader.h"
#include "tests/ui/year/papers.h"
#include "tests/ui/year/school_year.h"

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What another program finds in the file of the school.
void readTheFile(const QString& file) {
    CHECK(askFile(file, u"PRAGMA integrity_check"_s) == u"ok"_s);
    CHECK(askFile(file, u"SELECT count(*) FROM seat WHERE filled"_s) == u"6"_s);
    CHECK(askFile(file, u"SELECT count(*) FROM photo_theme"_s) == u"1"_s);
    CHECK(askFile(file, u"SELECT count(*) FROM say"_s) == u"96"_s);
    CHECK(askFile(file, u"SELECT name FROM space"_s) == u"Friday cabinet"_s);
    CHECK(askFile(file, u"SELECT count(*) FROM hands"_s).toInt() > 0);
    CHECK(
        askFile(
            file, u"SELECT owner || ', ' || co_owner FROM growth_move WHERE status = 'chosen'"_s
        ) == u"Ms. Adeyemi, Grandfather Tso"_s
    );
    // One administrator and two families are too few to be a group of their own.
    CHECK(
        askFile(file, u"SELECT DISTINCT coalesce(constituency, '') FROM placement ORDER BY 1"_s) ==
        u"teacher"_s
    );
}

/// The first session falls into the week in which the course begins.
void readTheCalendar(const QString& path, QDate first) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto entries = readCalendar(file.readAll());
    CHECK(entries.size() > 13);
    const auto session = std::find_if(entries.begin(), entries.end(), [](const auto& entry) {
        return entry.summary == u"Who we are"_s;
    });
    REQUIRE(session != entries.end());
    const qint64 days = first.daysTo(QDate::fromString(session->starts.left(10), Qt::ISODate));
    CHECK((days >= 0 && days < 7));
}

} // namespace

TEST_CASE(
    "A new school goes from week 1 to week 13 in the window, and its file and papers hold what was "
    "typed and let out nothing else",
    "[year]"
) {
    SchoolYear year;
    year.begin();
    year.go(At::Home);
    CHECK(year.pageTitle().contains(u"Week 1 of 13"_s));
    year.takePhotos();
    year.mapPower();
    year.talkWithCoach();
    year.meet();
    year.go(At::Home);
    CHECK(year.pageTitle().contains(u"Week 7 of 13"_s));
    year.chooseMove();
    year.buildKeystone();
    year.makePapers();
    year.go(At::Home);
    CHECK(year.pageTitle().contains(u"Week 13 of 13"_s));
    const QString file = year.window->path();
    year.window->close();
    REQUIRE(waitFor([&] { return year.shell.windows->schools().empty(); }));

    readTheFile(file);
    readTheCalendar(year.path(u"course.ics"_s), year.first);
    const QString brief = wordsOfPdf(year.path(u"brief.pdf"_s));
    const QString record = wordsOfPdf(year.path(u"record.pdf"_s));
    const QString slides = wordsOfPdf(year.path(u"slides.pdf"_s));
    const QString narrative = wordsOfPdf(year.path(u"narrative.pdf"_s));
    CHECK(brief.contains(u"Ask two families to lead the meeting"_s));
    CHECK(brief.contains(u"Flags we sewed"_s));
    CHECK(brief.contains(u"Ask before the bell schedule"_s));
    CHECK(record.contains(u"The flags came from every street"_s));
    CHECK(record.contains(u"Because the flyer came after the vote"_s));
    CHECK(record.contains(u"Maybe nobody thought of the bus families"_s)); // the second explanation
    for (const QString& paper : {brief, record}) {
        CHECK(paper.contains(u"we will move “Bell schedule” from “Told” to “Shaping”"_s));
        CHECK(paper.contains(u"It passes: all 6 show three or more."_s));
        CHECK(paper.contains(u"Final say is shared"_s));
        CHECK(paper.contains(u"from 1 to 4"_s));
    }
    CHECK(brief.contains(u"What the team said"_s));
    CHECK(narrative.contains(u"In how many of 8 decisions"_s)); // then and now
    CHECK(slides.contains(u"What families bring"_s));
    CHECK(narrative.contains(u"Three families spoke at the last meeting"_s));
    CHECK(narrative.contains(u"You let a parent answer"_s));
    for (const QString& paper : {brief, record, slides, narrative}) {
        CHECK_FALSE(paper.contains(u"too quick"_s));          // a private note
        CHECK_FALSE(paper.contains(u"Recess by the gate"_s)); // no release of a child
        CHECK_FALSE(paper.contains(u"They wait for the bus"_s));
        CHECK_FALSE(paper.contains(u"Thank Grandfather"_s)); // a speaker's note
        for (const auto& name : {u"Reyes"_s, u"Adeyemi"_s, u"Lund"_s, u"Haddad"_s, u"Tso"_s})
            CHECK_FALSE(paper.contains(name));
    }
}
