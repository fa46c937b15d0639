#pragma once

#include "core/power/types.h"

namespace trellis::power {

/// One tie of a network of n actors, by their places.
struct Link {
    int from = 0;
    int to = 0;
    double strength = 1; ///< above 0; a tie of strength 2 is half as long as one of strength 1
};

/// A directed network without loops; parallel ties count once, as the strongest.
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
    std::vector<double> betweenness;         ///< of directed pairs, 0 to 1. @source Freeman (1977)
    std::vector<double> weightedBetweenness; ///< the same along the shortest sum of 1 / strength.
                                             ///< @source Brandes (2001), J. Math. Sociology 25(2)
    int components = 0;                      ///< parts that no tie joins, directions aside
    std::vector<int> component;              ///< by actor, from 0
    /// Who clusters with whom, by actor, from 0: ties within a cluster are more than chance gives.
    /// @source Clauset, Newman and Moore (2004), Physical Review E 70
    std::vector<int> cluster;
    double modularity = 0;      ///< how much more, -0.5 to 1
    std::vector<bool> isolated; ///< without any tie
    std::vector<bool> cutPoint; ///< without them, some lose contact
};
[[nodiscard]] NetworkMeasures networkMeasures(const Network& network);

} // namespace trellis::power
