#include "tests/core/school/random_edits.h"
#include "tests/core/school/temporary_school.h"

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::test;

namespace {

using Document = QMap<QString, QStringList>;

/// Makes random edits and keeps what the file held after each that changed something.
std::vector<Document> madeEdits(school::School& school, std::mt19937& random, int count) {
    std::vector<Document> moments{documentOf(school.reader())};
    for (int i = 0; i < count; ++i) {
        makeRandomEdit(school, random);
        Document now = documentOf(school.reader());
        if (now != moments.back())
            moments.push_back(std::move(now));
    }
    return moments;
}

} // namespace

TEST_CASE("Undoing every edit one by one restores each earlier moment exactly", "[school]") {
    const auto seed = GENERATE(1U, 2U, 3U, 4U, 5U, 6U);
    std::mt19937 random(seed);
    TemporarySchool file;
    const std::vector<Document> moments = madeEdits(file.school(), random, 40);
    REQUIRE(moments.size() > 20);

    for (size_t i = moments.size() - 1; i > 0; --i) {
        REQUIRE(file->undo());
        REQUIRE(documentOf(file->reader()) == moments[i - 1]);
    }
    REQUIRE_FALSE(file->undo());

    for (size_t i = 1; i < moments.size(); ++i) {
        REQUIRE(file->redo());
        REQUIRE(documentOf(file->reader()) == moments[i]);
    }
    REQUIRE_FALSE(file->redo());
}

TEST_CASE("Undo and redo go on where they were after the file is closed and opened", "[school]") {
    std::mt19937 random(7);
    TemporarySchool file;
    const std::vector<Document> moments = madeEdits(file.school(), random, 25);

    size_t place = moments.size() - 1;
    for (int step = 0; step < 200; ++step) {
        if (random() % 4 == 0)
            file.reopen();
        const bool back = random() % 2 == 0;
        const bool possible = back ? place > 0 : place + 1 < moments.size();
        REQUIRE((back ? file->undo() : file->redo()) == possible);
        if (possible)
            place = back ? place - 1 : place + 1;
        REQUIRE(documentOf(file->reader()) == moments[place]);
    }
}

TEST_CASE(
    "Every moment of the past can be read, and going back to it is one undoable edit", "[school]"
) {
    std::mt19937 random(11);
    TemporarySchool file;
    std::vector<std::pair<qint64, Document>> moments;
    for (int i = 0; i < 30; ++i) {
        makeRandomEdit(file.school(), random);
        if (i % 3 == 0)
            file->undo();
        moments.emplace_back(school::lastSeq(file->reader()), documentOf(file->reader()));
    }
    for (const auto& [seq, document] : moments)
        REQUIRE(documentOf(file->at(seq)->reader()) == document);

    const Document present = documentOf(file->reader());
    file->undoTo(moments[4].first);
    REQUIRE(documentOf(file->reader()) == moments[4].second);
    REQUIRE(file->undo());
    REQUIRE(documentOf(file->reader()) == present);
}

TEST_CASE("Any mix of edits, undos and redos leaves a file that passes its check", "[school]") {
    std::mt19937 random(23);
    TemporarySchool file;
    for (int i = 0; i < 120; ++i) {
        const auto what = random() % 5;
        if (what == 0)
            file->undo();
        else if (what == 1)
            file->redo();
        else
            makeRandomEdit(file.school(), random);
    }
    file.close();
    const school::CheckReport report = school::School::check(file.path());
    CHECK(report.problems == QStringList());
    CHECK(report.sound());
    CHECK(report.closedCleanly);
}
