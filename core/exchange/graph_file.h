#pragma once

#include "core/power/network_picture.h"

#include <QByteArray>
#include <QStringList>

#include <map>
#include <vector>

namespace trellis::exchange {

/// A node or an edge of a graph file: what it is called there, and its attributes by name.
struct GraphNode {
    QString id;
    std::map<QString, QString> values;
    bool operator==(const GraphNode&) const = default;
};
struct GraphEdge {
    QString id;
    QString source;
    QString target;
    bool directed = true;
    std::map<QString, QString> values;
    bool operator==(const GraphEdge&) const = default;
};

/// Of a node or an edge; empty where it has no such attribute.
[[nodiscard]] QString valueOf(const std::map<QString, QString>& values, const QString& name);

/// More than a map can show, or a file that means harm.
inline constexpr size_t mostNodes = 5000;
inline constexpr size_t mostEdges = 50000;

/// A network as other programs keep it. Numbers are written with a point, yes and no as "true" and
/// "false".
struct GraphFile {
    std::vector<GraphNode> nodes;
    std::vector<GraphEdge> edges;
    bool operator==(const GraphFile&) const = default;
};

/// The network for other programs. Nodes: label, kind, group, influence_formal,
/// influence_practice, spaces, x, y. Edges: label, type, formality, formal, strength, weight.
/// With Names::Roles nobody is named, and nothing but group and role says who they are; ties of
/// tension are only in Names::Shown.
[[nodiscard]] GraphFile graphOf(const power::PowerMap& map, power::Names names, const Words& words);

/// Whether an attribute of that name is text, a number or yes and no, as both formats must say.
enum class GraphValue { Text, Integer, Real, Boolean };
[[nodiscard]] GraphValue graphValueOf(const QString& name);

/// The graph in the words of each format. GraphML carries yEd's labels too, GEXF what Gephi draws.
/// @source http://graphml.graphdrawing.org/specification.html, https://gexf.net/schema.html (1.3)
[[nodiscard]] QByteArray graphml(const GraphFile& graph);
[[nodiscard]] QByteArray gexf(const GraphFile& graph);
/// Nodes `Id,Label,Kind,Group,Influence,x,y` and edges
/// `Source,Target,Type,Weight,Label,Kind,Formal`, as Gephi reads them.
[[nodiscard]] QByteArray nodesCsv(const GraphFile& graph);
[[nodiscard]] QByteArray edgesCsv(const GraphFile& graph);

/// Reads tables of nodes and of edges, as Gephi writes them or with Kumu's From and To; which is
/// which is told by their columns. Throws TableError with the reason.
[[nodiscard]] GraphFile readGraphTables(const QStringList& paths);

/// Reads what any program wrote. No document type, no entity from elsewhere, and no more than
/// 5,000 nodes and 50,000 edges are accepted. Throws TableError with the reason.
[[nodiscard]] GraphFile readGraphml(const QByteArray& bytes, const QString& name);
[[nodiscard]] GraphFile readGexf(const QByteArray& bytes, const QString& name);

} // namespace trellis::exchange
