#include "core/power/paths.h"

#include <queue>

#include <algorithm>
#include <limits>

namespace trellis::power {
namespace {

struct Step {
    int to = 0;
    float length = 1;
};

Neighbours packed(const std::vector<std::vector<Step>>& steps) {
    Neighbours graph;
    graph.first.push_back(0);
    for (const std::vector<Step>& each : steps) {
        for (const Step& step : each) {
            graph.next.push_back(step.to);
            graph.length.push_back(step.length);
        }
        graph.first.push_back(int(graph.next.size()));
    }
    graph.even =
        std::adjacent_find(graph.length.begin(), graph.length.end(), std::not_equal_to<>()) ==
        graph.length.end();
    return graph;
}

void breadthFirst(const Neighbours& graph, int from, std::vector<float>& lengths) {
    const float step = graph.length.empty() ? 1 : graph.length.front();
    std::vector<int> queue{from};
    queue.reserve(lengths.size());
    for (size_t head = 0; head < queue.size(); ++head) {
        const auto node = size_t(queue[head]);
        for (int i = graph.first[node]; i < graph.first[node + 1]; ++i) {
            const int next = graph.next[size_t(i)];
            float& length = lengths[size_t(next)];
            if (length != std::numeric_limits<float>::infinity())
                continue;
            length = lengths[node] + step;
            queue.push_back(next);
        }
    }
}

void nearestFirst(const Neighbours& graph, int from, std::vector<float>& lengths) {
    using Reached = std::pair<float, int>;
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> queue;
    queue.emplace(0.F, from);
    while (!queue.empty()) {
        const auto [length, node] = queue.top();
        queue.pop();
        if (length > lengths[size_t(node)])
            continue;
        for (int i = graph.first[size_t(node)]; i < graph.first[size_t(node) + 1]; ++i) {
            const int next = graph.next[size_t(i)];
            const float longer = length + graph.length[size_t(i)];
            if (longer >= lengths[size_t(next)])
                continue;
            lengths[size_t(next)] = longer;
            queue.emplace(longer, next);
        }
    }
}

} // namespace

Neighbours neighboursIn(const Drawing& drawing) {
    std::vector<std::vector<Step>> steps(size_t(drawing.nodes));
    for (size_t i = 0; i < drawing.links.size(); ++i) {
        const Link& link = drawing.links[i];
        if (link.from == link.to)
            continue;
        const auto length = drawing.lengths.empty() ? 1.F : float(drawing.lengths[i]);
        steps[size_t(link.from)].push_back({link.to, length});
        steps[size_t(link.to)].push_back({link.from, length});
    }
    for (std::vector<Step>& each : steps) {
        std::sort(each.begin(), each.end(), [](const Step& one, const Step& other) {
            return std::pair(one.to, one.length) < std::pair(other.to, other.length);
        });
        const auto same = [](const Step& one, const Step& other) { return one.to == other.to; };
        each.erase(std::unique(each.begin(), each.end(), same), each.end());
    }
    return packed(steps);
}

std::vector<float> pathLengths(const Neighbours& graph, int from) {
    std::vector<float> lengths(size_t(graph.nodes()), std::numeric_limits<float>::infinity());
    lengths[size_t(from)] = 0;
    if (graph.even)
        breadthFirst(graph, from, lengths);
    else
        nearestFirst(graph, from, lengths);
    return lengths;
}

std::vector<std::vector<int>> partsOf(const Neighbours& graph) {
    std::vector<std::vector<int>> parts;
    std::vector<bool> seen(size_t(graph.nodes()), false);
    for (int start = 0; start < graph.nodes(); ++start) {
        if (seen[size_t(start)])
            continue;
        seen[size_t(start)] = true;
        std::vector<int> part{start};
        for (size_t head = 0; head < part.size(); ++head)
            for (int i = graph.first[size_t(part[head])]; i < graph.first[size_t(part[head]) + 1];
                 ++i)
                if (const int next = graph.next[size_t(i)]; !seen[size_t(next)]) {
                    seen[size_t(next)] = true;
                    part.push_back(next);
                }
        std::sort(part.begin(), part.end());
        parts.push_back(std::move(part));
    }
    std::stable_sort(parts.begin(), parts.end(), [](const auto& one, const auto& other) {
        return one.size() > other.size();
    });
    return parts;
}

Neighbours only(const Neighbours& graph, const std::vector<int>& part) {
    std::vector<int> numbers(size_t(graph.nodes()), -1);
    for (size_t i = 0; i < part.size(); ++i)
        numbers[size_t(part[i])] = int(i);
    std::vector<std::vector<Step>> steps(part.size());
    for (size_t i = 0; i < part.size(); ++i) {
        const auto node = size_t(part[i]);
        for (int k = graph.first[node]; k < graph.first[node + 1]; ++k)
            steps[i].push_back({numbers[size_t(graph.next[size_t(k)])], graph.length[size_t(k)]});
    }
    return packed(steps);
}

} // namespace trellis::power
