#include "core/exchange/csv.h"
#include "core/exchange/graph_file.h"
#include "core/words/spelling.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace trellis::exchange {
namespace {

using namespace Qt::Literals::StringLiterals;

/// The first of those columns that has something in this line.
QString firstOf(const TableRow& row, std::initializer_list<QString> columns) {
    for (const QString& column : columns)
        if (const QString value = row[column]; !value.isEmpty())
            return value;
    return {};
}

void keep(std::map<QString, QString>& values, const QString& name, const QString& value) {
    if (!value.isEmpty())
        values.emplace(name, value);
}

GraphNode nodeOf(const TableRow& row) {
    GraphNode node{firstOf(row, {u"id"_s, u"label"_s, u"name"_s}), {}};
    keep(node.values, u"label"_s, firstOf(row, {u"label"_s, u"name"_s, u"id"_s}));
    keep(
        node.values,
        u"influence_practice"_s,
        firstOf(row, {u"influence_practice"_s, u"influence"_s})
    );
    for (const QString& each :
         {u"kind"_s, u"group"_s, u"influence_formal"_s, u"x"_s, u"y"_s, u"role"_s})
        keep(node.values, each, row[each]);
    return node;
}

/// In Gephi's tables "Type" says whether an edge has a direction, in Kumu's what kind it is.
bool saysDirection(const QString& type) {
    const QString plain = plainSpelling(type);
    return plain == u"directed"_s || plain == u"undirected"_s;
}

GraphEdge edgeOf(const TableRow& row) {
    GraphEdge edge;
    edge.id = u"e%1"_s.arg(row.line());
    edge.source = firstOf(row, {u"source"_s, u"from"_s});
    edge.target = firstOf(row, {u"target"_s, u"to"_s});
    const QString type = row[u"type"_s];
    edge.directed = plainSpelling(type) != u"undirected"_s;
    const QString kind = row[u"kind"_s];
    keep(edge.values, u"type"_s, kind.isEmpty() && !saysDirection(type) ? type : kind);
    for (const QString& each :
         {u"label"_s, u"weight"_s, u"strength"_s, u"formality"_s, u"formal"_s})
        keep(edge.values, each, row[each]);
    return edge;
}

/// The plain spellings of a table's column heads, whatever its separator.
std::set<QString> headsOf(const std::vector<TextLine>& lines) {
    std::set<QString> heads;
    if (!lines.empty())
        for (const QString& head : lines.front().fields)
            heads.insert(plainSpelling(head));
    return heads;
}

[[noreturn]] void refuse(const QString& sentence) {
    throw TableError(sentence);
}

} // namespace

QByteArray nodesCsv(const GraphFile& graph) {
    QByteArray table =
        "\xEF\xBB\xBF" +
        csvLine({u"Id"_s, u"Label"_s, u"Kind"_s, u"Group"_s, u"Influence"_s, u"x"_s, u"y"_s});
    for (const GraphNode& node : graph.nodes) {
        const auto value = [&](const QString& name) { return valueOf(node.values, name); };
        table += csvLine(
            {node.id,
             value(u"label"_s),
             value(u"kind"_s),
             value(u"group"_s),
             value(u"influence_practice"_s),
             value(u"x"_s),
             value(u"y"_s)}
        );
    }
    return table;
}

QByteArray edgesCsv(const GraphFile& graph) {
    QByteArray table =
        "\xEF\xBB\xBF" +
        csvLine(
            {u"Source"_s, u"Target"_s, u"Type"_s, u"Weight"_s, u"Label"_s, u"Kind"_s, u"Formal"_s}
        );
    for (const GraphEdge& edge : graph.edges) {
        const auto value = [&](const QString& name) { return valueOf(edge.values, name); };
        table += csvLine(
            {edge.source,
             edge.target,
             edge.directed ? u"Directed"_s : u"Undirected"_s,
             value(u"weight"_s),
             value(u"label"_s),
             value(u"type"_s),
             value(u"formal"_s)}
        );
    }
    return table;
}

GraphFile readGraphTables(const QStringList& paths) {
    GraphFile graph;
    for (const QString& path : paths) {
        const auto [bytes, name] = tableBytes(path);
        const std::set<QString> heads = headsOf(readLines(bytes, name));
        const auto has = [&](const QString& one, const QString& other) {
            return heads.contains(one) || heads.contains(other);
        };
        if (has(u"source"_s, u"from"_s) && has(u"target"_s, u"to"_s)) {
            for (const TableRow& row : readTable(bytes, {}, name))
                graph.edges.push_back(edgeOf(row));
        } else if (has(u"label"_s, u"name"_s) || heads.contains(u"id"_s)) {
            for (const TableRow& row : readTable(bytes, {}, name))
                graph.nodes.push_back(nodeOf(row));
        } else {
            refuse(QCoreApplication::translate(
                "graphs",
                "A table of ties needs the columns Source and Target (or From and To), a table of "
                "people Id or Label. Nothing was taken in."
            ));
        }
    }
    if (graph.nodes.size() > mostNodes || graph.edges.size() > mostEdges)
        refuse(QCoreApplication::translate(
            "graphs",
            "More than 5,000 people or 50,000 ties are more than a map can show. Nothing was taken "
            "in."
        ));
    return graph;
}

} // namespace trellis::exchange
