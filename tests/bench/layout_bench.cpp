#include "core/power/stress.h"
#include "tests/bench/bench.h"

#include <cstdio>
#include <gvc.h>
#include <igraph.h>
#include <random>
#include <string>

namespace trellis::bench {
namespace {

using power::Drawing;
using Places = std::vector<QPointF>;

/// Two ties a node, to nodes that have many. @source Barabási and Albert (1999), Science 286.
Drawing scaleFree(int nodes) {
    std::mt19937 random(7);
    Drawing drawing;
    drawing.nodes = nodes;
    std::vector<int> ends{0};
    for (int node = 1; node < nodes; ++node)
        for (int tie = 0; tie < 2; ++tie) {
            const int to = ends[random() % ends.size()];
            if (to == node)
                continue;
            drawing.links.push_back({node, to});
            ends.push_back(node);
            ends.push_back(to);
        }
    return drawing;
}

/// Three ties a node within its cluster, and one in twelve to anybody.
Drawing clustered(int nodes) {
    std::mt19937 random(7);
    Drawing drawing;
    drawing.nodes = nodes;
    const int size = nodes < 100 ? 10 : 25;
    for (int node = 1; node < nodes; ++node) {
        const int start = node / size * size;
        for (int tie = 0; tie < 3 && node != start; ++tie)
            drawing.links.push_back({node, start + int(random() % unsigned(node - start))});
        if (node == start || random() % 12 == 0)
            drawing.links.push_back({node, int(random() % unsigned(node))});
    }
    return drawing;
}

Places neato(GVC_t* graphviz, const Drawing& drawing) {
    const auto word = [](const char* text) { return const_cast<char*>(text); }; // its C interface
    Agraph_t* graph = agopen(word("map"), Agundirected, nullptr);
    agattr(graph, AGRAPH, word("splines"), word("none"));
    std::vector<Agnode_t*> nodes;
    for (int node = 0; node < drawing.nodes; ++node)
        nodes.push_back(agnode(graph, std::to_string(node).data(), 1));
    for (const power::Link& link : drawing.links)
        agedge(graph, nodes[size_t(link.from)], nodes[size_t(link.to)], nullptr, 1);
    gvLayout(graphviz, graph, "neato");
    Places places;
    for (Agnode_t* node : nodes)
        places.emplace_back(ND_coord(node).x, ND_coord(node).y);
    gvFreeLayout(graphviz, graph);
    agclose(graph);
    return places;
}

Places kamadaKawai(const Drawing& drawing) {
    igraph_vector_int_t ends;
    igraph_vector_int_init(&ends, 0);
    for (const power::Link& link : drawing.links) {
        igraph_vector_int_push_back(&ends, link.from);
        igraph_vector_int_push_back(&ends, link.to);
    }
    igraph_t graph;
    igraph_create(&graph, &ends, drawing.nodes, false);
    igraph_matrix_t found;
    igraph_matrix_init(&found, 0, 0);
    const int n = drawing.nodes;
    igraph_layout_kamada_kawai(
        &graph, &found, false, n * 50, 0, n, nullptr, nullptr, nullptr, nullptr, nullptr
    );
    Places places;
    for (int node = 0; node < n; ++node)
        places.emplace_back(MATRIX(found, node, 0), MATRIX(found, node, 1));
    igraph_matrix_destroy(&found);
    igraph_destroy(&graph);
    igraph_vector_int_destroy(&ends);
    return places;
}

struct Run {
    double milliseconds;
    double stress;
};

Run measured(const Drawing& drawing, int runs, const std::function<Places()>& draw) {
    Places places;
    const double median = medianMilliseconds(runs, [&](int) { places = draw(); });
    return {median, power::normalizedStress(drawing, places)};
}

void compare(GVC_t* graphviz, const char* kind, const Drawing& drawing) {
    const int runs = drawing.nodes > 1000 ? 1 : 5;
    const Run ours = measured(drawing, runs, [&] { return power::leastStress(drawing); });
    const Run theirs = measured(drawing, runs, [&] { return neato(graphviz, drawing); });
    const Run others = measured(drawing, runs, [&] { return kamadaKawai(drawing); });
    const std::string what = "draw " + std::to_string(drawing.nodes) + " actors, " + kind;
    report(what.c_str(), ours.milliseconds, "Graphviz neato", theirs.milliseconds);
    report(what.c_str(), ours.milliseconds, "igraph Kamada-Kawai", others.milliseconds);
    std::printf(
        "    stress: ours %.5f, neato %.5f, Kamada-Kawai %.5f\n",
        ours.stress,
        theirs.stress,
        others.stress
    );
    std::fflush(stdout);
}

void addOne() {
    Drawing drawing = scaleFree(50);
    const Places before = power::leastStress(drawing);
    drawing.places.assign(before.begin(), before.end());
    drawing.links.push_back({drawing.nodes++, 7});
    const double median =
        medianMilliseconds(50, [&](int) { static_cast<void>(power::leastStress(drawing)); });
    report("add an actor to a map of 50", median, "a frame at 60 Hz", 16);
}

} // namespace

void benchLayout() {
    GVC_t* graphviz = gvContext();
    for (const int nodes : {50, 500, 2000}) {
        compare(graphviz, "scale-free", scaleFree(nodes));
        compare(graphviz, "clustered", clustered(nodes));
    }
    gvFreeContext(graphviz);
    addOne();
}

} // namespace trellis::bench
