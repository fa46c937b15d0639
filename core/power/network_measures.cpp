// The one file that speaks to igraph; it builds against 0.10 and 1.x.
#include "core/power/network_measures.h"

#include <algorithm>
#include <igraph.h>
#include <map>
#include <set>
#include <stdexcept>

namespace trellis::power {
namespace {

void orThrow(igraph_error_t code) {
    if (code != IGRAPH_SUCCESS)
        throw std::runtime_error(igraph_strerror(code));
}

/// By default igraph ends the program on an error; here it comes back as a code.
void letErrorsReturn() {
    static const bool done = [] {
#if IGRAPH_VERSION_MAJOR >= 1
        orThrow(igraph_setup());
#endif
        igraph_set_error_handler(igraph_error_handler_ignore);
        return true;
    }();
    static_cast<void>(done);
}

class Integers {
public:
    Integers() { orThrow(igraph_vector_int_init(&m_vector, 0)); }
    ~Integers() { igraph_vector_int_destroy(&m_vector); }
    Integers(const Integers&) = delete;
    Integers& operator=(const Integers&) = delete;
    Integers(Integers&&) = delete;
    Integers& operator=(Integers&&) = delete;
    operator igraph_vector_int_t*() { return &m_vector; } // NOLINT(google-explicit-constructor)
    [[nodiscard]] std::vector<int> values() const {
        std::vector<int> values;
        for (igraph_integer_t i = 0; i < igraph_vector_int_size(&m_vector); ++i)
            values.push_back(int(VECTOR(m_vector)[i]));
        return values;
    }

private:
    igraph_vector_int_t m_vector{};
};

class Reals {
public:
    Reals() { orThrow(igraph_vector_init(&m_vector, 0)); }
    ~Reals() { igraph_vector_destroy(&m_vector); }
    Reals(const Reals&) = delete;
    Reals& operator=(const Reals&) = delete;
    Reals(Reals&&) = delete;
    Reals& operator=(Reals&&) = delete;
    operator igraph_vector_t*() { return &m_vector; } // NOLINT(google-explicit-constructor)
    [[nodiscard]] std::vector<double> values() const {
        std::vector<double> values;
        for (igraph_integer_t i = 0; i < igraph_vector_size(&m_vector); ++i)
            values.push_back(VECTOR(m_vector)[i]);
        return values;
    }

private:
    igraph_vector_t m_vector{};
};

class Graph {
public:
    explicit Graph(const Network& network, bool directed = IGRAPH_DIRECTED) {
        Integers ends;
        for (const Link& link : network.links) {
            orThrow(igraph_vector_int_push_back(ends, link.from));
            orThrow(igraph_vector_int_push_back(ends, link.to));
        }
        orThrow(igraph_create(&m_graph, ends, network.actors, directed));
    }
    ~Graph() { igraph_destroy(&m_graph); }
    Graph(const Graph&) = delete;
    Graph& operator=(const Graph&) = delete;
    Graph(Graph&&) = delete;
    Graph& operator=(Graph&&) = delete;
    operator const igraph_t*() const { return &m_graph; } // NOLINT(google-explicit-constructor)

private:
    igraph_t m_graph{};
};

/// @param weights  the ties' lengths; nullptr: all are equally long.
std::vector<double>
betweennessOf(const Graph& graph, int actors, const igraph_vector_t* weights = nullptr) {
    Reals result;
#if IGRAPH_VERSION_MAJOR >= 1
    orThrow(igraph_betweenness(graph, weights, result, igraph_vss_all(), IGRAPH_DIRECTED, false));
#else
    orThrow(igraph_betweenness(graph, result, igraph_vss_all(), IGRAPH_DIRECTED, weights));
#endif
    std::vector<double> values = result.values();
    const double pairs = double(actors - 1) * (actors - 2);
    for (double& value : values)
        value = pairs > 0 ? value / pairs : 0;
    return values;
}

std::vector<int> degreesOf(const Graph& graph, igraph_neimode_t mode) {
    Integers result;
    orThrow(igraph_degree(graph, result, igraph_vss_all(), mode, IGRAPH_NO_LOOPS));
    return result.values();
}

std::vector<bool> cutPointsOf(const Graph& graph, int actors) {
    Integers result;
    orThrow(igraph_articulation_points(graph, result));
    std::vector<bool> cut(size_t(actors), false);
    for (const int actor : result.values())
        cut[size_t(actor)] = true;
    return cut;
}

double centralization(const std::vector<int>& degrees) {
    const auto n = double(degrees.size());
    if (n < 2)
        return 0;
    const int most = *std::max_element(degrees.begin(), degrees.end());
    double sum = 0;
    for (const int degree : degrees)
        sum += most - degree;
    return sum / ((n - 1) * (n - 1));
}

void measureGroups(const Network& network, NetworkMeasures& measures) {
    if (network.links.empty())
        return;
    int external = 0;
    for (const Link& link : network.links)
        external += network.groups[size_t(link.from)] != network.groups[size_t(link.to)] ? 1 : 0;
    const int internal = int(network.links.size()) - external;
    measures.eiIndex = double(external - internal) / (external + internal);
    int externalPairs = 0;
    int internalPairs = 0;
    for (size_t one = 0; one < network.groups.size(); ++one)
        for (size_t other = one + 1; other < network.groups.size(); ++other)
            ++(network.groups[one] != network.groups[other] ? externalPairs : internalPairs);
    measures.expectedEiIndex =
        double(externalPairs - internalPairs) / (externalPairs + internalPairs);
}

Network withoutRepeats(Network network) {
    std::map<std::pair<int, int>, double> strongest;
    for (const Link& link : network.links) {
        double& strength = strongest[{link.from, link.to}];
        strength = std::max(strength, link.strength);
    }
    std::set<std::pair<int, int>> seen;
    std::erase_if(network.links, [&](const Link& link) {
        return link.from == link.to || !seen.emplace(link.from, link.to).second;
    });
    for (Link& link : network.links)
        link.strength = strongest.at({link.from, link.to});
    return network;
}

void measurePaths(const Graph& graph, const Network& network, NetworkMeasures& measures) {
    measures.betweenness = betweennessOf(graph, network.actors);
    Reals lengths;
    for (const Link& link : network.links)
        orThrow(igraph_vector_push_back(lengths, 1 / link.strength));
    measures.weightedBetweenness = betweennessOf(graph, network.actors, lengths);
}

void measureParts(const Graph& graph, NetworkMeasures& measures) {
    Integers component;
    igraph_integer_t components = 0;
    orThrow(igraph_connected_components(graph, component, nullptr, &components, IGRAPH_WEAK));
    measures.components = int(components);
    measures.component = component.values();
}

void measureClusters(const Network& network, NetworkMeasures& measures) {
    measures.cluster = measures.component;
    if (network.links.empty())
        return;
    // Two ties there and back are one here: clusters are of an undirected network.
    Network undirected{network.actors, {}, network.groups};
    std::set<std::pair<int, int>> seen;
    for (const Link& link : network.links)
        if (seen.insert(std::minmax(link.from, link.to)).second)
            undirected.links.push_back(link);
    const Graph graph(undirected, IGRAPH_UNDIRECTED);
    Integers cluster;
    Reals modularity;
    orThrow(igraph_community_fastgreedy(graph, nullptr, nullptr, modularity, cluster));
    measures.cluster = cluster.values();
    const std::vector<double> steps = modularity.values();
    measures.modularity = *std::max_element(steps.begin(), steps.end());
}

} // namespace

Network networkOf(const PowerMap& map) {
    Network network;
    network.actors = int(map.actors.size());
    std::map<Id<Actor>, int> places;
    for (const Actor& actor : map.actors) {
        places.emplace(actor.id, int(places.size()));
        network.groups.push_back(int(actor.constituency));
    }
    for (const Tie& tie : map.ties)
        if (!tie.perspective)
            network.links.push_back({places.at(tie.from), places.at(tie.to), double(tie.strength)});
    return network;
}

NetworkMeasures networkMeasures(const Network& given) {
    const Network network = withoutRepeats(given);
    NetworkMeasures measures;
    measures.actors = network.actors;
    measures.ties = int(network.links.size());
    if (network.actors == 0)
        return measures;
    letErrorsReturn();
    const Graph graph(network);
    measures.inDegree = degreesOf(graph, IGRAPH_IN);
    measures.outDegree = degreesOf(graph, IGRAPH_OUT);
    measurePaths(graph, network, measures);
    measureParts(graph, measures);
    measureClusters(network, measures);
    measures.cutPoint = cutPointsOf(graph, network.actors);
    for (size_t i = 0; i < measures.inDegree.size(); ++i)
        measures.isolated.push_back(measures.inDegree[i] + measures.outDegree[i] == 0);
    const double possible = double(network.actors) * (network.actors - 1);
    measures.density = possible > 0 ? measures.ties / possible : 0;
    igraph_real_t reciprocity = 0;
    if (measures.ties > 0)
        orThrow(igraph_reciprocity(graph, &reciprocity, true, IGRAPH_RECIPROCITY_DEFAULT));
    measures.reciprocity = reciprocity;
    measures.inDegreeCentralization = centralization(measures.inDegree);
    measureGroups(network, measures);
    return measures;
}

} // namespace trellis::power
