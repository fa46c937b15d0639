#include "core/power/descent.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace trellis::power {
namespace {

constexpr int allPairsUpTo = 2500; ///< nodes; beyond that the pairs would fill the memory
constexpr int pivots = 200;
constexpr int descents = 15;
/// How long sweeps go on: until nodes move less than `still` of the longest path on average.
struct Patience {
    int sweeps;
    double still;
};
constexpr Patience careful{200, 1e-5}; ///< for a part of a few
constexpr Patience hasty{60, 2e-4};    ///< for a large part
constexpr int fewNodes = 150;

/// Small, fast and the same on every platform, which std::shuffle is not.
/// @source Steele, Lea and Flood (2014), OOPSLA: SplitMix.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next() {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31U);
    }
    std::uint32_t below(std::uint32_t bound) {
        return std::uint32_t((std::uint64_t(std::uint32_t(next())) * bound) >> 32U);
    }
    double share() { return double(next() >> 11U) * 0x1p-53; }

private:
    std::uint64_t m_state;
};

/// Pivots far from each other, so that together they see the whole part.
std::vector<Pair> pivotPairs(const Neighbours& graph) {
    std::vector<Pair> pairs;
    for (int node = 0; node < graph.nodes(); ++node)
        for (int i = graph.first[size_t(node)]; i < graph.first[size_t(node) + 1]; ++i)
            if (graph.next[size_t(i)] > node)
                pairs.push_back({node, graph.next[size_t(i)], graph.length[size_t(i)]});
    std::vector<float> nearest(size_t(graph.nodes()), std::numeric_limits<float>::infinity());
    int pivot = 0;
    for (int round = 0; round < pivots; ++round) {
        const std::vector<float> lengths = pathLengths(graph, pivot);
        for (int node = 0; node < graph.nodes(); ++node) {
            const float length = lengths[size_t(node)];
            nearest[size_t(node)] = std::min(nearest[size_t(node)], length);
            if (node != pivot)
                pairs.push_back({pivot, node, length});
        }
        pivot = int(std::max_element(nearest.begin(), nearest.end()) - nearest.begin());
    }
    return pairs;
}

/// Fills in the lengths and the pairs, all of them where that fits.
void findPairs(const Neighbours& graph, Part& part) {
    const auto n = size_t(part.nodes);
    if (part.nodes > allPairsUpTo) {
        part.pairs = pivotPairs(graph);
        return;
    }
    part.lengths.reserve(n * n);
    for (int node = 0; node < part.nodes; ++node) {
        const std::vector<float> lengths = pathLengths(graph, node);
        part.lengths.insert(part.lengths.end(), lengths.begin(), lengths.end());
    }
    part.pairs.reserve(n * (n - 1) / 2);
    for (int one = 0; one < part.nodes; ++one)
        for (int other = 0; other < one; ++other)
            part.pairs.push_back({one, other, part.lengths[size_t(one) * n + size_t(other)]});
}

/// Moves the two nodes of a pair along their line towards the wanted length, never past it.
void pull(QPointF& one, QPointF& other, double length, double step) {
    QPointF between = one - other;
    const double apart = std::sqrt(QPointF::dotProduct(between, between));
    if (apart < 1e-9) {
        one.rx() += length / 2;
        return;
    }
    const double share = std::min(1.0, step / (length * length));
    between *= share * (apart - length) / (2 * apart);
    one -= between;
    other += between;
}

constexpr size_t lanes = 8;
using Lanes = std::array<float, lanes>;

float sumOf(const Lanes& values) {
    return std::accumulate(values.begin(), values.end(), 0.F);
}

/// Where all other nodes want one node to be. Lane by lane, so that compilers use wide registers.
struct Wish {
    Lanes xs{};
    Lanes ys{};
    Lanes weights{};

    void hear(const float* inverse, const float* x, const float* y, float ownX, float ownY) {
        for (size_t k = 0; k < lanes; ++k) {
            const float dx = ownX - x[k];
            const float dy = ownY - y[k];
            const float pull = inverse[k] / std::sqrt(dx * dx + dy * dy + 1e-12F);
            const float weight = inverse[k] * inverse[k];
            xs[k] += weight * x[k] + dx * pull;
            ys[k] += weight * y[k] + dy * pull;
            weights[k] += weight;
        }
    }
};

/// Coordinates in rows of whole lanes; what is past the last node weighs nothing.
struct Rows {
    size_t width = 0;
    std::vector<float> inverses; ///< 1 / length of the path between two nodes, 0 to oneself
    std::vector<float> xs;
    std::vector<float> ys;

    Rows(const Part& part, const Places& places)
        : width((places.size() + lanes - 1) / lanes * lanes),
          inverses(width * places.size(), 0.F),
          xs(width, 0.F),
          ys(width, 0.F) {
        const size_t n = places.size();
        for (size_t i = 0; i < n; ++i) {
            xs[i] = float(places[i].x());
            ys[i] = float(places[i].y());
            for (size_t j = 0; j < n; ++j)
                inverses[i * width + j] = i == j ? 0 : 1 / part.lengths[i * n + j];
        }
    }
};

/// Puts each node in turn where all others want it; stress never rises. Gives how far the nodes
/// moved on average.
double sweep(Rows& rows, const std::vector<Hold>& holds) {
    double moved = 0;
    for (size_t i = 0; i < holds.size(); ++i) {
        if (holds[i].weight < 0)
            continue;
        const float x = rows.xs[i];
        const float y = rows.ys[i];
        Wish wish;
        for (size_t j = 0; j < rows.width; j += lanes)
            wish.hear(&rows.inverses[i * rows.width + j], &rows.xs[j], &rows.ys[j], x, y);
        const float sum = sumOf(wish.weights);
        const auto hold = float(holds[i].weight) * sum;
        rows.xs[i] = (sumOf(wish.xs) + hold * float(holds[i].at.x())) / (sum + hold);
        rows.ys[i] = (sumOf(wish.ys) + hold * float(holds[i].at.y())) / (sum + hold);
        moved += std::hypot(double(rows.xs[i] - x), double(rows.ys[i] - y));
    }
    return moved / double(holds.size());
}

} // namespace

Part partFrom(const Neighbours& graph) {
    Part part;
    part.nodes = graph.nodes();
    findPairs(graph, part);
    if (part.pairs.empty())
        return part;
    const auto [shortest, longest] = std::minmax_element(
        part.pairs.begin(),
        part.pairs.end(),
        [](const Pair& one, const Pair& other) { return one.length < other.length; }
    );
    part.shortest = shortest->length;
    part.longest = longest->length;
    return part;
}

Places descend(Part& part, std::uint64_t seed) {
    Chance chance(seed);
    Places places(size_t(part.nodes));
    const double first = double(part.longest) * double(part.longest);
    const double last = .1 * double(part.shortest) * double(part.shortest);
    for (QPointF& place : places)
        place = QPointF(chance.share(), chance.share()) * double(part.longest);
    for (int round = 0; round < descents; ++round) {
        const double step = first * std::pow(last / first, double(round) / (descents - 1));
        for (auto i = std::uint32_t(part.pairs.size()); i > 1; --i)
            std::swap(part.pairs[i - 1], part.pairs[chance.below(i)]);
        for (const Pair& pair : part.pairs)
            pull(places[size_t(pair.one)], places[size_t(pair.other)], pair.length, step);
    }
    return places;
}

void settle(const Part& part, const std::vector<Hold>& holds, Places& places) {
    if (part.lengths.empty() || places.size() < 2)
        return;
    Rows rows(part, places);
    const Patience patience = part.nodes <= fewNodes ? careful : hasty;
    for (int round = 0; round < patience.sweeps; ++round)
        if (sweep(rows, holds) < patience.still * double(part.longest))
            break;
    // A node that does not move keeps its place to the last bit.
    for (size_t i = 0; i < places.size(); ++i)
        if (holds[i].weight >= 0)
            places[i] = {double(rows.xs[i]), double(rows.ys[i])};
}

double stressOf(const Part& part, const Places& places) {
    double sum = 0;
    for (const Pair& pair : part.pairs) {
        const QPointF between = places[size_t(pair.one)] - places[size_t(pair.other)];
        const double share = std::hypot(between.x(), between.y()) / double(pair.length) - 1;
        sum += share * share;
    }
    return sum;
}

} // namespace trellis::power
