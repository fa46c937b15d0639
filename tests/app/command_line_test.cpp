#include "tests/app/program.h"
#include "tests/core/exchange/calendar_reader.h"
#include "tests/core/school/temporary_school.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>

#include <catch2/catch.hpp>

#include "places.h"

using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A new school made by the program, in a folder of its own.
class MadeSchool {
public:
    MadeSchool() {
        REQUIRE(
            run({u"new"_s, path(), u"--school"_s, u"Niños School"_s, u"--start"_s, u"2026-09-08"_s})
                .exitCode == 0
        );
    }
    [[nodiscard]] QString path() const { return m_folder.path(u"school.trellis"_s); }
    [[nodiscard]] QString beside(const QString& name) const { return m_folder.path(name); }
    void write(const QString& name, const QByteArray& bytes) const {
        QDir().mkpath(QFileInfo(beside(name)).absolutePath());
        QFile file(beside(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void writePhoto(const QString& name, QRgb colour) const {
        QImage image(320, 200, QImage::Format_RGB32);
        image.fill(colour);
        QDir().mkpath(QFileInfo(beside(name)).absolutePath());
        REQUIRE(image.save(beside(name), "JPEG"));
    }

private:
    Folder m_folder;
};

/// What the sqlite3 program answers.
QByteArray sqlite(const QString& path, const QString& query) {
    QProcess program;
    program.start(u"sqlite3"_s, {path, query});
    REQUIRE(program.waitForFinished());
    return program.readAllStandardOutput().trimmed();
}

} // namespace

TEST_CASE("Usage mistakes exit with 2, what the world did with 1 and one sentence", "[command]") {
    CHECK(run({u"bogus"_s, u"--what"_s}).exitCode == 2);
    CHECK(run({u"new"_s}).exitCode == 2);
    CHECK(run({u"power"_s}).exitCode == 2);
    CHECK(run({u"--version"_s}).exitCode == 0);
    CHECK(run({u"--help"_s}).exitCode == 0);
    const Run missing = run({u"check"_s, u"/nowhere/none.trellis"_s});
    CHECK(missing.exitCode == 1);
    CHECK(missing.errorLines() == 1);
    CHECK(missing.errors.contains("none.trellis"));
    const MadeSchool school;
    const Run again = run({u"new"_s, school.path(), u"--school"_s, u"Other"_s});
    CHECK(again.exitCode == 1);
    CHECK(again.errors.contains("already"));
}

TEST_CASE("Check, history, undo, redo and snapshot tell of a file without a display", "[command]") {
    const MadeSchool school;
    const Run check = run({u"check"_s, school.path(), u"--json"_s});
    CHECK(check.exitCode == 0);
    CHECK(check.json()[u"sound"_s].toBool());
    CHECK(check.errors.isEmpty());

    CHECK(run({u"snapshot"_s, school.path(), u"Fall"_s}).exitCode == 0);
    CHECK(run({u"undo"_s, school.path()}).exitCode == 0);
    const Run nothing = run({u"undo"_s, school.path()});
    CHECK(nothing.exitCode == 1);
    CHECK(nothing.errorLines() == 1);
    CHECK(run({u"redo"_s, school.path()}).exitCode == 0);
    const QJsonArray history = run({u"history"_s, school.path(), u"--json"_s}).json().array();
    REQUIRE(history.size() == 3);
    CHECK(history[0][u"kind"_s] == u"redo"_s);
    CHECK(history[2][u"kind"_s] == u"edit"_s);
}

TEST_CASE("An independent reader finds the school in the file", "[command]") {
    const MadeSchool school;
    CHECK(
        QString::fromUtf8(
            sqlite(school.path(), u"SELECT name FROM school; PRAGMA integrity_check"_s)
        ) == u"Niños School\nok"_s
    );
}

TEST_CASE(
    "Photos are added from folders, and only those that are cleared are exported, bare", "[command]"
) {
    const MadeSchool school;
    school.writePhoto(u"in/a.jpg"_s, qRgb(200, 10, 10));
    school.writePhoto(u"in/deep/b.jpg"_s, qRgb(10, 200, 10));
    school.writePhoto(u"in/deep/copy of b.jpg"_s, qRgb(10, 200, 10));
    school.write(u"in/broken.jpg"_s, "not a photo");
    const Run added = run(
        {u"photos"_s,
         u"add"_s,
         school.path(),
         school.beside(u"in"_s),
         u"--group"_s,
         u"student"_s,
         u"--recognizable"_s,
         u"none"_s,
         u"--clear-for"_s,
         u"coach"_s,
         u"--json"_s}
    );
    CHECK(added.exitCode == 0);
    CHECK(added.json()[u"added"_s] == 2);
    CHECK(added.json()[u"duplicates"_s] == 1);
    REQUIRE(added.json()[u"skipped"_s].toArray().size() == 1);
    CHECK(added.json()[u"skipped"_s][0][u"path"_s].toString().endsWith(u"broken.jpg"_s));
    CHECK_FALSE(added.json()[u"skipped"_s][0][u"reason"_s].toString().isEmpty());

    school.writePhoto(u"child.jpg"_s, qRgb(10, 10, 200));
    CHECK(
        run({u"photos"_s,
             u"add"_s,
             school.path(),
             school.beside(u"child.jpg"_s),
             u"--recognizable"_s,
             u"minors"_s,
             u"--clear-for"_s,
             u"public"_s})
            .exitCode == 0
    );
    const QString out = school.beside(u"out"_s);
    const Run exported = run(
        {u"photos"_s,
         u"export"_s,
         school.path(),
         u"--audience"_s,
         u"coach"_s,
         u"--to"_s,
         out,
         u"--json"_s}
    );
    CHECK(exported.json()[u"exported"_s] == 2);
    CHECK(exported.json()[u"heldBack"_s] == 1);
    CHECK(QDir(out).entryList(QDir::Files).size() == 2);
    CHECK(run({u"photos"_s, u"list"_s, school.path(), u"--json"_s}).json().array().size() == 3);
    CHECK(
        run({u"photos"_s, u"add"_s, school.path(), out, u"--group"_s, u"wizard"_s}).exitCode == 2
    );
}

TEST_CASE(
    "A command clears photos without people; where people are in them, it says whom to ask",
    "[command]"
) {
    const MadeSchool school;
    const auto add = [&](const QString& name, QRgb colour, const QString& who) {
        school.writePhoto(name, colour);
        return run(
            {u"photos"_s,
             u"add"_s,
             school.path(),
             school.beside(name),
             u"--group"_s,
             u"student"_s,
             u"--recognizable"_s,
             who,
             u"--clear-for"_s,
             u"coach"_s,
             u"--json"_s}
        );
    };
    const Run minors = add(u"minors.jpg"_s, qRgb(1, 2, 200), u"minors"_s);
    CHECK(minors.json()[u"notCleared"_s].toArray().size() == 1);
    const QString agreed = u"SELECT count(*) FROM photographer WHERE consent <> 'open' OR "
                           "parent_permission <> 'open' OR assent <> 'open'"_s;
    CHECK(sqlite(school.path(), agreed) == "0"); // nobody's yes was made up
    CHECK(
        add(u"adults.jpg"_s, qRgb(200, 2, 1), u"adults"_s)
            .json()[u"notCleared"_s][0][u"photos"_s] == 1
    );
    CHECK(add(u"none.jpg"_s, qRgb(1, 200, 1), u"none"_s).json()[u"notCleared"_s].toArray().isEmpty()
    );
    const Run all = run({u"photos"_s, u"list"_s, school.path(), u"--json"_s});
    int cleared = 0;
    for (const QJsonValue& photo : all.json().array())
        cleared += photo[u"clearedFor"_s].toArray().isEmpty() ? 0 : 1;
    CHECK(cleared == 1);
}

TEST_CASE(
    "Photos are exported as a table, a research project or with their words inside", "[command]"
) {
    const MadeSchool school;
    school.writePhoto(u"a.jpg"_s, qRgb(20, 90, 160));
    REQUIRE(
        run({u"photos"_s,
             u"add"_s,
             school.path(),
             school.beside(u"a.jpg"_s),
             u"--caption"_s,
             u"=cmd() the garden"_s,
             u"--recognizable"_s,
             u"none"_s,
             u"--clear-for"_s,
             u"coach"_s})
            .exitCode == 0
    );
    const auto exportTo = [&](const QString& to, const QStringList& how) {
        return run(QStringList{
                       u"photos"_s,
                       u"export"_s,
                       school.path(),
                       u"--audience"_s,
                       u"coach"_s,
                       u"--to"_s,
                       school.beside(to)} +
                   how)
            .exitCode;
    };
    CHECK(exportTo(u"t.csv"_s, {u"--format"_s, u"csv"_s}) == 0);
    const QByteArray table = bytesOf(school.beside(u"t.csv"_s));
    CHECK(table.contains("the garden"));
    CHECK_FALSE(table.contains(",=cmd")); // no spreadsheet runs it
    CHECK(exportTo(u"p.qdpx"_s, {u"--format"_s, u"qdpx"_s}) == 0);
    CHECK(bytesOf(school.beside(u"p.qdpx"_s)).startsWith("PK"));
    CHECK(exportTo(u"out"_s, {u"--captions"_s}) == 0);
    const QDir out(school.beside(u"out"_s));
    REQUIRE(out.entryList({u"*.jpg"_s}).size() == 1);
    CHECK(bytesOf(out.filePath(out.entryList({u"*.jpg"_s}).first())).contains("the garden"));
    CHECK(exportTo(u"x"_s, {u"--format"_s, u"docx"_s}) == 2);
}

TEST_CASE("The figures of step 3 are printed under the names of the field", "[command]") {
    const MadeSchool school;
    CHECK(
        run({u"power"_s,
             u"import"_s,
             school.path(),
             u"--actors"_s,
             QStringLiteral(TRELLIS_TEST_DATA "/krackhardt-managers-actors.csv"),
             u"--ties"_s,
             QStringLiteral(TRELLIS_TEST_DATA "/krackhardt-managers-ties.csv")})
            .exitCode == 0
    );
    school.write(
        u"say.csv"_s,
        "decision,domain,group,lens,level\nBudget,2,administrator,practice,5\nBudget,2,family,"
        "practice,?\nOops,99,family,practice,9\n"
    );
    const Run partly =
        run({u"power"_s, u"import"_s, school.path(), u"--say"_s, school.beside(u"say.csv"_s)});
    CHECK(partly.exitCode == 0);
    CHECK(partly.errors.contains("line 4"));
    const Run strict = run(
        {u"power"_s,
         u"import"_s,
         school.path(),
         u"--strict"_s,
         u"--say"_s,
         school.beside(u"say.csv"_s)}
    );
    CHECK(strict.exitCode == 1);

    const QJsonDocument measures =
        run({u"power"_s, u"measures"_s, school.path(), u"--json"_s}).json();
    CHECK(measures[u"network"_s][u"actors"_s] == 21);
    for (const auto& key :
         {u"ties"_s,
          u"density"_s,
          u"reciprocity"_s,
          u"inDegreeCentralization"_s,
          u"eiIndex"_s,
          u"expectedEiIndex"_s})
        CHECK(measures[u"network"_s].toObject().contains(key));
    CHECK(measures[u"actors"_s].toArray().size() == 21);
    const QJsonValue practice = measures[u"decisions"_s][u"practice"_s];
    CHECK(practice[u"finalSayShare"_s][u"administrator"_s] == 1.0);
    CHECK(practice[u"fogRate"_s] == 0.5);
    CHECK(practice[u"noClearDecider"_s] == 0);
}

TEST_CASE("A matrix of letters becomes answers, and what has no meaning is named", "[command]") {
    const MadeSchool school;
    school.write(
        u"raci.csv"_s,
        "\xEF\xBB\xBF"
        "Decision;Principal;Teachers\r\nBell schedule;A;R\r\nHiring;C;X\r\n"
    );
    const QStringList import{
        u"power"_s, u"import"_s, school.path(), u"--roles"_s, school.beside(u"raci.csv"_s)};
    CHECK(run(import + QStringList{u"--strict"_s}).exitCode == 1);
    const Run taken = run(import + QStringList{u"--json"_s});
    CHECK(taken.exitCode == 0);
    const QJsonObject report = taken.json()[u"roles"_s].toObject();
    CHECK(report[u"taken"_s].toInt() == 3);
    CHECK(report[u"problems"_s].toArray().size() == 1);
    CHECK(run(import + QStringList{u"--lens"_s, u"wished"_s}).exitCode == 2);
}

TEST_CASE("The team's worked example of the domain comes out of the tables exactly", "[command]") {
    const MadeSchool school;
    QByteArray seats = "name;constituency;role;voting;selection;term_ends;filled\n";
    for (int i = 0; i < 12; ++i)
        seats +=
            "Seat " + QByteArray::number(i) + ";teacher;;yes;elected by own group;2027-06-30;sí\n";
    school.write(u"seats.csv"_s, seats);
    school.write(
        u"reference.csv"_s,
        "dimension,group,count,members\nLanguage,A,620,4\nLanguage,B,140,0\nLanguage,C,170,"
        "7\nLanguage,D,70,1\n"
    );
    const Run taken = run(
        {u"team"_s,
         u"import"_s,
         school.path(),
         u"--seats"_s,
         school.beside(u"seats.csv"_s),
         u"--reference"_s,
         school.beside(u"reference.csv"_s)}
    );
    CHECK(taken.exitCode == 0);
    const QJsonDocument measures =
        run({u"team"_s, u"measures"_s, school.path(), u"--json"_s}).json();
    CHECK(measures[u"filledSeats"_s] == 12);
    CHECK(measures[u"ownChoiceRate"_s] == 1.0);
    const QJsonValue dimension = measures[u"dimensions"_s][0];
    CHECK(dimension[u"dissimilarity"_s].toDouble() == Approx(.427).margin(.0005));
    const QJsonArray groups = dimension[u"groups"_s].toArray();
    REQUIRE(groups.size() == 4);
    const std::vector<int> targets{7, 2, 2, 1};
    const std::vector<int> toAdd{10, 2, 0, 0};
    for (qsizetype i = 0; i < 4; ++i) {
        CHECK(groups[i][u"targetSeats"_s] == targets[size_t(i)]);
        CHECK(groups[i][u"seatsToAdd"_s] == toAdd[size_t(i)]);
    }
    CHECK(groups[0][u"gapPoints"_s].toDouble() == Approx(-28.7).margin(.05));
    CHECK(groups[2][u"parityIndex"_s].toDouble() == Approx(3.43).margin(.005));
}

TEST_CASE("The brief is written as PDF or HTML, or refused with a sentence", "[command]") {
    const MadeSchool school;
    for (const auto& name : {u"brief.pdf"_s, u"brief.html"_s})
        for (const auto& language : {u"en"_s, u"es"_s}) {
            CHECK(
                run({u"brief"_s,
                     school.path(),
                     u"--to"_s,
                     school.beside(name),
                     u"--language"_s,
                     language})
                    .exitCode == 0
            );
            CHECK(QFileInfo(school.beside(name)).size() > 1000);
        }
    CHECK(run({u"brief"_s, school.path(), u"--to"_s, school.beside(u"brief.doc"_s)}).exitCode == 2);
    const Run nowhere = run({u"brief"_s, school.path(), u"--to"_s, u"/nowhere/at/all.pdf"_s});
    CHECK(nowhere.exitCode == 1);
    CHECK(nowhere.errorLines() == 1);
}

TEST_CASE(
    "The course of a new school is exported as a calendar that another program reads", "[command]"
) {
    const MadeSchool school;
    const auto shown = run({u"course"_s, u"show"_s, school.path(), u"--json"_s}).json().array();
    CHECK(shown.size() > 30);
    CHECK(shown[0][u"startsOn"_s].toString() == u"2026-09-08"_s);
    const QString path = school.beside(u"curso niños.ics"_s);
    const QStringList exporting{u"course"_s, u"export"_s, school.path(), u"--to"_s, path};
    CHECK(run(exporting + QStringList{u"--language"_s, u"es"_s}).exitCode == 0);
    const auto entries = readCalendar(bytesOf(path));
    CHECK(qsizetype(entries.size()) == shown.size());
    CHECK(std::any_of(entries.begin(), entries.end(), [](const CalendarEntry& entry) {
        return entry.summary == u"Quiénes somos"_s;
    }));
    const QByteArray once = bytesOf(path);
    CHECK(run(exporting + QStringList{u"--language"_s, u"es"_s}).exitCode == 0);
    CHECK(bytesOf(path) == once);
    CHECK(run({u"course"_s, u"export"_s, school.path(), u"--to"_s, u"course.txt"_s}).exitCode == 2);
}

TEST_CASE("The course plan is printed in either language", "[command]") {
    const MadeSchool school;
    const QString path = school.beside(u"plan.html"_s);
    const QStringList printing{u"course"_s, u"print"_s, school.path(), u"--to"_s};
    CHECK(run(printing + QStringList{path, u"--language"_s, u"es"_s}).exitCode == 0);
    CHECK(QString::fromUtf8(bytesOf(path)).contains(u"Quiénes somos"_s));
    CHECK(run(printing + QStringList{school.beside(u"plan.pdf"_s)}).exitCode == 0);
    CHECK(bytesOf(school.beside(u"plan.pdf"_s)).startsWith("%PDF"));
    CHECK(run(printing + QStringList{u"plan.txt"_s}).exitCode == 2);
}

TEST_CASE("A plan is made once, for either course", "[command]") {
    const Folder folder;
    const QString path = folder.path(u"Oak.trellis"_s);
    REQUIRE(run({u"new"_s, path, u"--school"_s, u"Oak"_s}).exitCode == 0);
    const QStringList exporting{u"course"_s, u"export"_s, path, u"--to"_s, folder.path(u"a.ics"_s)};
    CHECK(run(exporting).exitCode == 1);
    const QStringList planning{u"course"_s, u"plan"_s, path, u"--start"_s, u"2026-09-08"_s};
    const Run made = run(planning + QStringList{u"--weeks"_s, u"10"_s, u"--language"_s, u"en"_s});
    CHECK(made.exitCode == 0);
    CHECK(made.output.startsWith("10 weeks, 4 whole-group sessions"));
    CHECK(run(planning).exitCode == 1);
    CHECK(run(exporting).exitCode == 0);
    CHECK(run({u"undo"_s, path}).exitCode == 0);
    CHECK(run(exporting).exitCode == 1);
}

TEST_CASE(
    "The record of the sample’s meeting is made in both languages, without names", "[command]"
) {
    const Folder folder;
    const QString path = folder.path(u"Cedar.trellis"_s);
    REQUIRE(run({u"sample"_s, path}).exitCode == 0);
    const auto meetings = run({u"meeting"_s, u"list"_s, path, u"--json"_s}).json().array();
    REQUIRE(meetings.size() == 2);
    CHECK(meetings[1][u"form"_s].toInt() == 45);
    CHECK(meetings[1][u"marks"_s].toInt() > 100);
    CHECK(meetings[1][u"ended"_s].toBool());
    for (const QString& language : {u"en"_s, u"es"_s}) {
        const QString pdf = folder.path(u"acta %1.pdf"_s.arg(language));
        REQUIRE(
            run({u"meeting"_s, u"record"_s, path, u"--to"_s, pdf, u"--language"_s, language})
                .exitCode == 0
        );
        QProcess reader;
        reader.start(u"pdftotext"_s, {pdf, u"-"_s});
        REQUIRE(reader.waitForFinished());
        const QByteArray text = reader.readAllStandardOutput();
        CHECK(text.contains(language == u"en"_s ? "Who took part" : "Quiénes participaron"));
        CHECK_FALSE(text.contains("Kaur"));
        CHECK_FALSE(text.contains("Tran"));
    }
    const QStringList recording{u"meeting"_s, u"record"_s, path, u"--to"_s};
    CHECK(
        run(recording + QStringList{folder.path(u"a.html"_s), u"--meeting"_s, u"1"_s}).exitCode == 0
    );
    CHECK(
        run(recording + QStringList{folder.path(u"a.html"_s), u"--meeting"_s, u"9"_s}).exitCode == 1
    );
    CHECK(run(recording + QStringList{u"a.doc"_s}).exitCode == 2);
}

TEST_CASE(
    "A computer without a language of people is told figures in whole English words", "[app]"
) {
    const MadeSchool school;
    school.write(u"seats.csv"_s, "name,constituency\nMs. Ortiz,teacher\n");
    const Run taken =
        run({u"team"_s, u"import"_s, school.path(), u"--seats"_s, school.beside(u"seats.csv"_s)});
    CHECK(taken.exitCode == 0);
    CHECK(taken.output.contains("1 line taken"));
    CHECK_FALSE(taken.output.contains("(s)"));
}
