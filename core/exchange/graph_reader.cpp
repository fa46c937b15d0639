#include "core/exchange/csv.h"
#include "core/exchange/graph_file.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <set>

namespace trellis::exchange {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype mostBytes = 64 * 1024 * 1024;
constexpr qsizetype longestValue = 20000;

[[noreturn]] void refuse(const char* why, const QString& name) {
    throw TableError(QCoreApplication::translate("graphs", why).arg(name));
}

/// Goes through an XML file that may be anybody's: nothing outside of it is ever opened.
class Walk {
public:
    Walk(const QByteArray& bytes, QString name) : m_xml(bytes), m_name(std::move(name)) {
        if (bytes.size() > mostBytes)
            refuse(
                QT_TRANSLATE_NOOP("graphs", "“%1” is larger than 64 MB. Nothing was taken in."),
                m_name
            );
    }

    /// The next start of an element; false at the end of the file.
    bool next() {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD)
                refuse(
                    QT_TRANSLATE_NOOP(
                        "graphs",
                        "“%1” declares a document type, which can point outside of the file. "
                        "Nothing was taken in. Save it again from the program it comes from."
                    ),
                    m_name
                );
            if (token == QXmlStreamReader::StartElement)
                return true;
        }
        if (m_xml.hasError())
            refuse(
                QT_TRANSLATE_NOOP(
                    "graphs",
                    "“%1” is damaged or is not XML. Nothing was taken in. Save it again from the "
                    "program it comes from."
                ),
                m_name
            );
        return false;
    }
    [[nodiscard]] bool at(const QString& element) const { return m_xml.name() == element; }
    [[nodiscard]] QString attribute(const QString& name) const {
        return m_xml.attributes().value(name).toString().left(longestValue);
    }
    /// The element's words, of what is inside of it too.
    [[nodiscard]] QString text() {
        return m_xml.readElementText(QXmlStreamReader::IncludeChildElements)
            .trimmed()
            .left(longestValue);
    }
    [[nodiscard]] const QString& name() const { return m_name; }

private:
    QXmlStreamReader m_xml;
    QString m_name;
};

void checkSize(const GraphFile& graph, const Walk& walk) {
    if (graph.nodes.size() > mostNodes || graph.edges.size() > mostEdges)
        refuse(
            QT_TRANSLATE_NOOP(
                "graphs",
                "“%1” has more than 5,000 nodes or 50,000 edges. Nothing was taken in. A map of a "
                "school has less than a hundred."
            ),
            walk.name()
        );
}

/// A file without nodes is not a network; edges to nowhere are left out by who takes them in.
GraphFile checked(GraphFile graph, const Walk& walk) {
    if (graph.nodes.empty())
        refuse(
            QT_TRANSLATE_NOOP("graphs", "“%1” holds no network. Nothing was taken in."), walk.name()
        );
    return graph;
}

} // namespace

GraphFile readGraphml(const QByteArray& bytes, const QString& name) {
    Walk walk(bytes, name);
    GraphFile graph;
    std::map<QString, QString> keys; // what each key's attribute is called
    bool directed = true;
    std::map<QString, QString>* values = nullptr;
    while (walk.next()) {
        if (walk.at(u"key"_s)) {
            const QString called = walk.attribute(u"attr.name"_s);
            if (!called.isEmpty())
                keys.emplace(walk.attribute(u"id"_s), called);
        } else if (walk.at(u"graph"_s)) {
            directed = walk.attribute(u"edgedefault"_s) != u"undirected"_s;
        } else if (walk.at(u"node"_s)) {
            graph.nodes.push_back({walk.attribute(u"id"_s), {}});
            values = &graph.nodes.back().values;
        } else if (walk.at(u"edge"_s)) {
            GraphEdge edge;
            edge.id = walk.attribute(u"id"_s);
            edge.source = walk.attribute(u"source"_s);
            edge.target = walk.attribute(u"target"_s);
            const QString own = walk.attribute(u"directed"_s);
            edge.directed = own.isEmpty() ? directed : own == u"true"_s;
            graph.edges.push_back(std::move(edge));
            values = &graph.edges.back().values;
        } else if (walk.at(u"data"_s) && values != nullptr) {
            const auto key = keys.find(walk.attribute(u"key"_s));
            if (key != keys.end())
                values->insert_or_assign(key->second, walk.text());
        } else if (walk.at(u"NodeLabel"_s) && values != nullptr) {
            values->emplace(u"label"_s, walk.text());
        }
        checkSize(graph, walk);
    }
    return checked(std::move(graph), walk);
}

GraphFile readGexf(const QByteArray& bytes, const QString& name) {
    Walk walk(bytes, name);
    GraphFile graph;
    std::map<std::pair<bool, QString>, QString> titles; // of nodes (true) and edges, by id
    bool nodeClass = true;
    bool directed = false;
    bool inNode = true;
    std::map<QString, QString>* values = nullptr;
    while (walk.next()) {
        if (walk.at(u"graph"_s)) {
            directed = walk.attribute(u"defaultedgetype"_s) == u"directed"_s;
        } else if (walk.at(u"attributes"_s)) {
            nodeClass = walk.attribute(u"class"_s) == u"node"_s;
        } else if (walk.at(u"attribute"_s)) {
            titles.emplace(
                std::pair(nodeClass, walk.attribute(u"id"_s)), walk.attribute(u"title"_s)
            );
        } else if (walk.at(u"node"_s)) {
            graph.nodes.push_back(
                {walk.attribute(u"id"_s), {{u"label"_s, walk.attribute(u"label"_s)}}}
            );
            values = &graph.nodes.back().values;
            inNode = true;
        } else if (walk.at(u"edge"_s)) {
            GraphEdge edge;
            edge.id = walk.attribute(u"id"_s);
            edge.source = walk.attribute(u"source"_s);
            edge.target = walk.attribute(u"target"_s);
            const QString own = walk.attribute(u"type"_s);
            edge.directed = own.isEmpty() ? directed : own == u"directed"_s;
            for (const QString& each : {u"label"_s, u"weight"_s})
                if (const QString value = walk.attribute(each); !value.isEmpty())
                    edge.values.emplace(each, value);
            graph.edges.push_back(std::move(edge));
            values = &graph.edges.back().values;
            inNode = false;
        } else if (walk.at(u"attvalue"_s) && values != nullptr) {
            // Older versions say "id" where newer ones say "for".
            const QString of = walk.attribute(u"for"_s);
            const auto title = titles.find({inNode, of.isEmpty() ? walk.attribute(u"id"_s) : of});
            if (title != titles.end())
                values->insert_or_assign(title->second, walk.attribute(u"value"_s));
        } else if (walk.at(u"position"_s) && values != nullptr && inNode) {
            values->insert_or_assign(u"x"_s, walk.attribute(u"x"_s));
            values->insert_or_assign(
                u"y"_s, QString::number(-walk.attribute(u"y"_s).toDouble() + 0.0, 'f', 2)
            );
        }
        checkSize(graph, walk);
    }
    return checked(std::move(graph), walk);
}

} // namespace trellis::exchange
