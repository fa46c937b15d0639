#pragma once

#include "core/power/types.h"

namespace trellis::power {

/// One tie of a network of n actors, by their places.
struct Link {
    int from = 0;
    int to = 0;
};

/// A directed network without loops; parallel ties count once.
struct Network {
    int actors = 0;
    std::vector<Link> links;
    std::vector<int> groups; ///< one a actor: whom they are counted with
};
[[nodiscard]] Network networkOf(const PowerMap& map);

/// How the actors are tied together.
/// @source domain.md section 3; igraph for what it has.
struct NetworkMeasures {
    int actors = 0;
    int ties = 0;           ///< after parallel ties are counted once
    double density = 0;     ///< ties of all that are possible, 0 to 1
    double reciprocity = 0; ///< ties that are returned, 0 to 1
    /// Freeman's: 0 when all are asked alike, 1 for a star. @source Freeman (1978)
    double inDegreeCentralization = 0;
    /// (external - internal) / all, -1 to 1; nullopt without ties.
    /// @source Krackhardt and Stern (1988), Social Psychology Quarterly 51(2)
    std::optional<double> eiIndex;
    std::optional<double> expectedEiIndex; ///< if ties fell at random, from the group sizes
    std::vector<int> inDegree;             ///< by actor
    std::vector<int> outDegree;
    std::vector<double> betweenness; ///< of directed pairs, 0 to 1. @source Freeman (1977)
    std::vector<bool> isolated;      ///< without any tie
    std::vector<bool> cutPoint;      ///< without them, some lose contact
};
[[nodiscard]] NetworkMeasures networkMeasures(const Network& network);

} // namespace trellis::power
