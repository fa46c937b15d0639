#include "core/exchange/graph_file.h"

#include <QXmlStreamWriter>

#include <set>

namespace trellis::exchange {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto yed = "http://www.yworks.com/xml/graphml";
constexpr auto viz = "http://gexf.net/1.3/viz";

/// The names of all attributes of the nodes, or of the edges, in order.
template <class Things>
std::set<QString> namesIn(const Things& things) {
    std::set<QString> names;
    for (const auto& thing : things)
        for (const auto& [name, value] : thing.values)
            names.insert(name);
    return names;
}

QString typeWord(const QString& name, bool gexf) {
    switch (graphValueOf(name)) {
    case GraphValue::Integer:
        return gexf ? u"integer"_s : u"int"_s;
    case GraphValue::Real:
        return u"double"_s;
    case GraphValue::Boolean:
        return u"boolean"_s;
    case GraphValue::Text:
        break;
    }
    return u"string"_s;
}

QString get(const std::map<QString, QString>& values, const QString& name) {
    const auto found = values.find(name);
    return found == values.end() ? QString() : found->second;
}

class Graphml {
public:
    explicit Graphml(QByteArray& bytes) : m_xml(&bytes) { m_xml.setAutoFormatting(true); }

    void write(const GraphFile& graph) {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"graphml"_s);
        m_xml.writeDefaultNamespace(u"http://graphml.graphdrawing.org/xmlns"_s);
        m_xml.writeNamespace(QLatin1StringView(yed), u"y"_s);
        keys(namesIn(graph.nodes), u"node"_s);
        keys(namesIn(graph.edges), u"edge"_s);
        key(u"yed"_s, u"node"_s);
        m_xml.writeAttribute(u"yfiles.type"_s, u"nodegraphics"_s);
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"graph"_s);
        m_xml.writeAttribute(u"id"_s, u"network"_s);
        m_xml.writeAttribute(u"edgedefault"_s, u"directed"_s);
        for (const GraphNode& node : graph.nodes)
            this->node(node);
        for (const GraphEdge& edge : graph.edges)
            this->edge(edge);
        m_xml.writeEndDocument();
    }

private:
    void key(const QString& id, const QString& things) {
        m_xml.writeStartElement(u"key"_s);
        m_xml.writeAttribute(u"id"_s, id);
        m_xml.writeAttribute(u"for"_s, things);
    }
    void keys(const std::set<QString>& names, const QString& things) {
        for (const QString& name : names) {
            key(things + u'_' + name, things);
            m_xml.writeAttribute(u"attr.name"_s, name);
            m_xml.writeAttribute(u"attr.type"_s, typeWord(name, false));
            m_xml.writeEndElement();
        }
    }
    void values(const std::map<QString, QString>& values, const QString& things) {
        for (const auto& [name, value] : values) {
            m_xml.writeStartElement(u"data"_s);
            m_xml.writeAttribute(u"key"_s, things + u'_' + name);
            m_xml.writeCharacters(value);
            m_xml.writeEndElement();
        }
    }
    void node(const GraphNode& node) {
        m_xml.writeStartElement(u"node"_s);
        m_xml.writeAttribute(u"id"_s, node.id);
        values(node.values, u"node"_s);
        // yEd shows a label only where it is its own.
        const QString space = QLatin1StringView(yed);
        m_xml.writeStartElement(u"data"_s);
        m_xml.writeAttribute(u"key"_s, u"yed"_s);
        m_xml.writeStartElement(space, u"ShapeNode"_s);
        m_xml.writeStartElement(space, u"Geometry"_s);
        m_xml.writeAttribute(u"x"_s, get(node.values, u"x"_s));
        m_xml.writeAttribute(u"y"_s, get(node.values, u"y"_s));
        m_xml.writeAttribute(u"width"_s, u"40"_s);
        m_xml.writeAttribute(u"height"_s, u"40"_s);
        m_xml.writeEndElement();
        m_xml.writeTextElement(space, u"NodeLabel"_s, get(node.values, u"label"_s));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    void edge(const GraphEdge& edge) {
        m_xml.writeStartElement(u"edge"_s);
        m_xml.writeAttribute(u"id"_s, edge.id);
        m_xml.writeAttribute(u"source"_s, edge.source);
        m_xml.writeAttribute(u"target"_s, edge.target);
        if (!edge.directed)
            m_xml.writeAttribute(u"directed"_s, u"false"_s);
        values(edge.values, u"edge"_s);
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
};

class Gexf {
public:
    explicit Gexf(QByteArray& bytes) : m_xml(&bytes) { m_xml.setAutoFormatting(true); }

    void write(const GraphFile& graph) {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"gexf"_s);
        m_xml.writeDefaultNamespace(u"http://gexf.net/1.3"_s);
        m_xml.writeNamespace(QLatin1StringView(viz), u"viz"_s);
        m_xml.writeAttribute(u"version"_s, u"1.3"_s);
        m_xml.writeStartElement(u"graph"_s);
        m_xml.writeAttribute(u"defaultedgetype"_s, u"directed"_s);
        attributes(namesIn(graph.nodes), u"node"_s);
        attributes(namesIn(graph.edges), u"edge"_s);
        m_xml.writeStartElement(u"nodes"_s);
        for (const GraphNode& node : graph.nodes)
            this->node(node);
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"edges"_s);
        for (const GraphEdge& edge : graph.edges)
            this->edge(edge);
        m_xml.writeEndDocument();
    }

private:
    /// What the format has a place of its own for.
    [[nodiscard]] static bool built(const QString& name) {
        return name == u"label"_s || name == u"x"_s || name == u"y"_s || name == u"weight"_s;
    }
    void attributes(const std::set<QString>& names, const QString& things) {
        m_xml.writeStartElement(u"attributes"_s);
        m_xml.writeAttribute(u"class"_s, things);
        for (const QString& name : names) {
            if (built(name))
                continue;
            m_xml.writeStartElement(u"attribute"_s);
            m_xml.writeAttribute(u"id"_s, name);
            m_xml.writeAttribute(u"title"_s, name);
            m_xml.writeAttribute(u"type"_s, typeWord(name, true));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
    void values(const std::map<QString, QString>& values) {
        m_xml.writeStartElement(u"attvalues"_s);
        for (const auto& [name, value] : values) {
            if (built(name))
                continue;
            m_xml.writeStartElement(u"attvalue"_s);
            m_xml.writeAttribute(u"for"_s, name);
            m_xml.writeAttribute(u"value"_s, value);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
    void node(const GraphNode& node) {
        m_xml.writeStartElement(u"node"_s);
        m_xml.writeAttribute(u"id"_s, node.id);
        m_xml.writeAttribute(u"label"_s, get(node.values, u"label"_s));
        values(node.values);
        const QString space = QLatin1StringView(viz);
        m_xml.writeStartElement(space, u"position"_s);
        m_xml.writeAttribute(u"x"_s, get(node.values, u"x"_s));
        // Gephi's y points up.
        m_xml.writeAttribute(
            u"y"_s, QString::number(-get(node.values, u"y"_s).toDouble() + 0.0, 'f', 2)
        );
        m_xml.writeEndElement();
        m_xml.writeStartElement(space, u"size"_s);
        const double influence = get(node.values, u"influence_practice"_s).toDouble();
        m_xml.writeAttribute(u"value"_s, QString::number(10 + 5 * influence));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    void edge(const GraphEdge& edge) {
        m_xml.writeStartElement(u"edge"_s);
        m_xml.writeAttribute(u"id"_s, edge.id);
        m_xml.writeAttribute(u"source"_s, edge.source);
        m_xml.writeAttribute(u"target"_s, edge.target);
        m_xml.writeAttribute(u"type"_s, edge.directed ? u"directed"_s : u"undirected"_s);
        m_xml.writeAttribute(u"weight"_s, get(edge.values, u"weight"_s));
        m_xml.writeAttribute(u"label"_s, get(edge.values, u"label"_s));
        // The kind is what lets two ties between the same two stand beside each other.
        m_xml.writeAttribute(
            u"kind"_s, get(edge.values, u"type"_s) + u' ' + get(edge.values, u"formality"_s)
        );
        values(edge.values);
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray graphml(const GraphFile& graph) {
    QByteArray bytes;
    Graphml(bytes).write(graph);
    return bytes;
}

QByteArray gexf(const GraphFile& graph) {
    QByteArray bytes;
    Gexf(bytes).write(graph);
    return bytes;
}

} // namespace trellis::exchange
