#include "core/team/suppression.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <numeric>
#include <random>
#include <set>

using namespace trellis::team;

namespace {

/// What somebody who reads a published table knows of it; −1 stands for what is hidden. They know
/// the total from elsewhere, such as the enrollment, even where the table hides it; of a single
/// count the total is all there is.
std::vector<int> published(const std::vector<int>& counts, int threshold) {
    const MaskedTable table = masked(counts, threshold);
    std::vector<int> seen{
        counts.size() > 1 ? std::accumulate(counts.begin(), counts.end(), 0)
                          : table.total.shown().value_or(-1)};
    for (const MaskedCount& cell : table.cells)
        seen.push_back(cell.shown().value_or(-1));
    return seen;
}

/// All tables of `cells` counts from 0 to `most`, one after the other.
bool next(std::vector<int>& table, int most) {
    for (int& count : table) {
        if (count < most) {
            ++count;
            return true;
        }
        count = 0;
    }
    return false;
}

} // namespace

TEST_CASE("Counts under the threshold are hidden, zero and larger ones are shown", "[team]") {
    const MaskedTable table = masked({120, 3, 0, 45, 8});
    CHECK(table.total.shown() == 176);
    CHECK(table.cells[0].shown() == 120);
    CHECK(table.cells[1].hidden());
    CHECK(table.cells[2].shown() == 0);
    CHECK(table.cells[3].shown() == 45);
    CHECK(table.cells[4].hidden());
    CHECK(masked({}).total.shown() == 0);
    CHECK(masked({10, 11}).cells[0].shown() == 10);
}

TEST_CASE("A hidden count that the total would give away takes the next smallest along", "[team]") {
    const MaskedTable table = masked({120, 3, 45, 60});
    CHECK(table.cells[1].hidden());
    CHECK(table.cells[2].hidden());
    CHECK(table.cells[0].shown() == 120);
    CHECK(table.total.shown() == 228);

    const MaskedTable alone = masked({6, 0});
    CHECK(alone.cells[0].hidden());
    CHECK(alone.total.hidden());

    // One and one can only be two: without help, the total would tell both.
    CHECK(masked({1, 1, 30, 40}).cells[2].hidden());
    CHECK(masked({1, 1}).total.hidden());
    CHECK(masked({9, 9}).cells[0].hidden());

    // Three and four are seven people together, a small group themselves.
    CHECK(masked({3, 4, 30, 40}).cells[2].hidden());
    CHECK_FALSE(masked({3, 8, 30, 40}).cells[2].hidden());
    CHECK(masked({3, 8, 30, 40}).hiddenTogether() == 11);
    CHECK_FALSE(masked({6, 0}).hiddenTogether().has_value());
}

TEST_CASE("With nothing else to hide behind, zeros are hidden, too", "[team]") {
    const MaskedTable table = masked({6, 0, 0});
    for (const MaskedCount& cell : table.cells)
        CHECK(cell.hidden());
    // Ten people in ten groups, and one of eleven without any.
    const MaskedTable ones = masked({1, 1, 1, 1, 1, 1, 1, 1, 2, 0});
    CHECK(ones.cells.back().hidden());
    CHECK(masked({5, 6, 0}).cells.back().shown() == 0);
}

TEST_CASE("What another table hides takes company along in this one", "[team]") {
    const MaskedTable table = masked({45, 60, 100}, defaultThreshold, {true, false, false});
    CHECK(table.cells[0].hidden());
    CHECK(table.cells[1].hidden());
    CHECK(table.cells[2].shown() == 100);
}

TEST_CASE(
    "Nobody who knows the rule can work out a hidden count: every small table has a twin", "[team]"
) {
    // Every table that looks the same when published is a table it may have been. A hidden count
    // is safe when it differs between two of them.
    const int threshold = GENERATE(3, 4, 5);
    const int cells = GENERATE(1, 2, 3, 4);
    const int most = threshold + 4;
    std::map<std::vector<int>, std::vector<std::set<int>>> possible;
    std::vector<int> table(size_t(cells), 0);
    do {
        auto& values = possible[published(table, threshold)];
        values.resize(table.size());
        for (size_t i = 0; i < table.size(); ++i)
            values[i].insert(table[i]);
    } while (next(table, most));

    int guessable = 0;
    for (const auto& [seen, values] : possible)
        for (size_t i = 0; i < values.size(); ++i)
            guessable += seen[i + 1] == -1 && values[i].size() < 2;
    CHECK(possible.size() > 1);
    CHECK(guessable == 0);
}

TEST_CASE("In a random table every hidden count could be another one", "[team]") {
    std::mt19937 random(20261124);
    std::uniform_int_distribution<size_t> length(1, 12);
    std::uniform_int_distribution<int> kind(0, 3);
    std::uniform_int_distribution<int> small(0, 12);
    std::uniform_int_distribution<int> large(10, 300);
    for (int run = 0; run < 5000; ++run) {
        std::vector<int> counts(length(random));
        for (int& count : counts)
            count = kind(random) < 2 ? small(random) : large(random);
        const std::vector<int> seen = published(counts, defaultThreshold);
        for (size_t i = 0; i < counts.size(); ++i) {
            if (counts[i] > 0 && counts[i] < defaultThreshold)
                REQUIRE(seen[i + 1] == -1);
            if (seen[i + 1] != -1)
                continue;
            // Another table with the same face: two hidden counts exchanged, one moved between two
            // equal ones, or the only one changed.
            bool twin = false;
            for (size_t j = 0; j < counts.size() && !twin; ++j) {
                if (j == i || seen[j + 1] != -1)
                    continue;
                auto other = counts;
                std::swap(other[i], other[j]);
                if (other[i] == counts[i]) {
                    ++other[i];
                    --other[j];
                }
                twin = published(other, defaultThreshold) == seen;
            }
            for (int value = 1; value < defaultThreshold && !twin; ++value) {
                auto other = counts;
                for (size_t j = 0; j < counts.size(); ++j)
                    other[j] = seen[j + 1] == -1 ? value : counts[j];
                twin = value != counts[i] && published(other, defaultThreshold) == seen;
            }
            REQUIRE(twin);
        }
    }
}

TEST_CASE("The order of the groups gives nothing away", "[team]") {
    std::mt19937 random(3);
    std::uniform_int_distribution<int> count(0, 30);
    for (int run = 0; run < 500; ++run) {
        std::vector<int> counts(6);
        for (int& each : counts)
            each = count(random);
        std::vector<size_t> order(counts.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::shuffle(order.begin(), order.end(), random);
        std::vector<int> shuffled;
        for (const size_t place : order)
            shuffled.push_back(counts[place]);
        const MaskedTable straight = masked(counts);
        const MaskedTable mixed = masked(shuffled);
        for (size_t i = 0; i < order.size(); ++i)
            REQUIRE(mixed.cells[i] == straight.cells[order[i]]);
    }
}
