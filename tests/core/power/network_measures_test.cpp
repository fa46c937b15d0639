#include "core/exchange/csv.h"
#include "core/power/network_measures.h"

#include <catch2/catch.hpp>

#include "places.h"
#include <set>

using namespace trellis::power;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Each tie in both directions: how a published undirected network reads as a directed one.
Network bothWays(int actors, const std::vector<Link>& links) {
    Network network{actors, {}, std::vector<int>(size_t(actors), 0)};
    for (const Link& link : links) {
        network.links.push_back(link);
        network.links.push_back({link.to, link.from});
    }
    return network;
}

Network managersAdvice() {
    const QString data = QStringLiteral(TRELLIS_TEST_DATA "/krackhardt-managers-");
    Network network;
    std::map<QString, int> places;
    for (const auto& row : trellis::exchange::readTableFile(data + u"actors.csv"_s, {})) {
        places.emplace(row[u"name"_s], network.actors++);
        network.groups.push_back(row[u"group"_s] == u"administrator"_s ? 1 : 0);
    }
    for (const auto& row : trellis::exchange::readTableFile(data + u"ties.csv"_s, {}))
        if (row[u"type"_s] == u"advice"_s)
            network.links.push_back({places.at(row[u"from"_s]), places.at(row[u"to"_s])});
    return network;
}

} // namespace

TEST_CASE("The worked example of the domain comes out exactly", "[power]") {
    const Network network{5, {{1, 0}, {2, 0}, {3, 0}, {4, 0}, {0, 1}, {2, 1}}, {0, 0, 0, 1, 1}};
    const NetworkMeasures measures = networkMeasures(network);
    CHECK(measures.density == Approx(.30));
    CHECK(measures.reciprocity == Approx(1.0 / 3));
    CHECK(measures.inDegreeCentralization == Approx(.875));
    CHECK(measures.eiIndex.value() == Approx(-1.0 / 3));
    CHECK(measures.expectedEiIndex.value() == Approx(.20));
}

TEST_CASE("Betweenness of Krackhardt's kite is as published", "[power]") {
    // Krackhardt (1990), Administrative Science Quarterly 35(2): Heather, place 7, lies on most
    // paths.
    const auto kite = bothWays(
        10,
        {{0, 1},
         {0, 2},
         {0, 3},
         {0, 5},
         {1, 3},
         {1, 4},
         {1, 6},
         {2, 3},
         {2, 5},
         {3, 4},
         {3, 5},
         {3, 6},
         {4, 6},
         {5, 6},
         {5, 7},
         {6, 7},
         {7, 8},
         {8, 9}}
    );
    const NetworkMeasures measures = networkMeasures(kite);
    CHECK(measures.betweenness[7] == Approx(14.0 / 36).epsilon(1e-9));
    CHECK(measures.betweenness[5] == Approx(0.2314814814814815).epsilon(1e-9));
    CHECK(measures.betweenness[9] == 0);
    CHECK(measures.cutPoint == std::vector<bool>{0, 0, 0, 0, 0, 0, 0, 1, 1, 0});
    CHECK(measures.reciprocity == 1);
}

TEST_CASE("Betweenness of Zachary's karate club is as published", "[power]") {
    // Zachary (1977), J. Anthropological Research 33(4); 231.071, 160.552 and 76.690 not
    // normalised.
    const auto club = bothWays(
        34,
        {{0, 1},   {0, 2},   {0, 3},   {0, 4},   {0, 5},   {0, 6},   {0, 7},   {0, 8},   {0, 10},
         {0, 11},  {0, 12},  {0, 13},  {0, 17},  {0, 19},  {0, 21},  {0, 31},  {1, 2},   {1, 3},
         {1, 7},   {1, 13},  {1, 17},  {1, 19},  {1, 21},  {1, 30},  {2, 3},   {2, 7},   {2, 8},
         {2, 9},   {2, 13},  {2, 27},  {2, 28},  {2, 32},  {3, 7},   {3, 12},  {3, 13},  {4, 6},
         {4, 10},  {5, 6},   {5, 10},  {5, 16},  {6, 16},  {8, 30},  {8, 32},  {8, 33},  {9, 33},
         {13, 33}, {14, 32}, {14, 33}, {15, 32}, {15, 33}, {18, 32}, {18, 33}, {19, 33}, {20, 32},
         {20, 33}, {22, 32}, {22, 33}, {23, 25}, {23, 27}, {23, 29}, {23, 32}, {23, 33}, {24, 25},
         {24, 27}, {24, 31}, {25, 31}, {26, 29}, {26, 33}, {27, 33}, {28, 31}, {28, 33}, {29, 32},
         {29, 33}, {30, 32}, {30, 33}, {31, 32}, {31, 33}, {32, 33}}
    );
    const NetworkMeasures measures = networkMeasures(club);
    const double pairs = 33.0 * 32 / 2;
    CHECK(measures.betweenness[0] * pairs == Approx(231.071).margin(.0005));
    CHECK(measures.betweenness[33] * pairs == Approx(160.552).margin(.0005));
    CHECK(measures.betweenness[32] * pairs == Approx(76.690).margin(.0005));
    // Clauset, Newman and Moore (2004), Physical Review E 70: modularity .381 in three clusters.
    CHECK(measures.modularity == Approx(.381).margin(.0005));
    CHECK(std::set<int>(measures.cluster.begin(), measures.cluster.end()).size() == 3);
    CHECK(measures.components == 1);
}

TEST_CASE("The marriages of the Florentine families are as published", "[power]") {
    // Padgett and Ansell (1993), American Journal of Sociology 98(6), by way of Breiger and
    // Pattison (1986): Acciaiuoli, Albizzi, Barbadori, Bischeri, Castellani, Ginori, Guadagni,
    // Lamberteschi, Medici, Pazzi, Peruzzi, Pucci, Ridolfi, Salviati, Strozzi, Tornabuoni.
    const auto families =
        bothWays(16, {{0, 8},  {1, 5},  {1, 6},  {1, 8},   {2, 4},   {2, 8},  {3, 6},
                      {3, 10}, {3, 14}, {4, 10}, {4, 14},  {6, 7},   {6, 15}, {8, 12},
                      {8, 13}, {8, 15}, {9, 13}, {10, 14}, {12, 14}, {12, 15}});
    const NetworkMeasures measures = networkMeasures(families);
    // The Medici's .522 and the Guadagni's .255 are those of the fifteen families with marriages.
    const double pairs = 15.0 * 14 / (14.0 * 13);
    CHECK(measures.betweenness[8] * pairs == Approx(.522).margin(.0005));
    CHECK(measures.betweenness[6] * pairs == Approx(.255).margin(.0005));
    CHECK(measures.components == 2);
    CHECK(measures.isolated[11]);
    CHECK(measures.inDegree[8] == 6);
}

TEST_CASE("Weighted betweenness prefers strong ties", "[power]") {
    // NetworkX 2.8, betweenness_centrality with weight 1 / strength: of 0 to 2 the way over 1 is
    // shorter (1/3 + 1/3) than the weak tie (1).
    const Network network{3, {{0, 1, 3}, {1, 2, 3}, {0, 2, 1}}, {0, 0, 0}};
    const NetworkMeasures measures = networkMeasures(network);
    CHECK(measures.betweenness[1] == 0);
    CHECK(measures.weightedBetweenness[1] == Approx(.5).epsilon(1e-9));
}

TEST_CASE("The advice network of the high-tech managers is as published", "[power]") {
    // Krackhardt (1987), Social Networks 9; the last four figures from NetworkX 2.8 on the same
    // data.
    const NetworkMeasures measures = networkMeasures(managersAdvice());
    CHECK(measures.actors == 21);
    CHECK(measures.ties == 190);
    CHECK(measures.density == Approx(.452).margin(.0005));
    CHECK(measures.reciprocity == Approx(0.47368421052631576).epsilon(1e-9));
    CHECK(measures.inDegreeCentralization == Approx(.47).epsilon(1e-9));
    CHECK(measures.betweenness[17] == Approx(0.23399122807017547).epsilon(1e-9));
    CHECK(measures.eiIndex.value() == Approx(-0.17894736842105263).epsilon(1e-9));
}

TEST_CASE("Small and empty networks measure without surprises", "[power]") {
    CHECK(networkMeasures({}).density == 0);
    const NetworkMeasures alone = networkMeasures({1, {}, {0}});
    CHECK(alone.isolated == std::vector<bool>{true});
    CHECK_FALSE(alone.eiIndex.has_value());
    const NetworkMeasures pair = networkMeasures({2, {{0, 1}, {0, 1}, {1, 1}}, {0, 1}});
    CHECK(pair.ties == 1);
    CHECK(pair.density == .5);
    CHECK(pair.betweenness == std::vector<double>{0, 0});
}
