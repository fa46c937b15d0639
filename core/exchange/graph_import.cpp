#include "core/exchange/graph_import.h"

#include "core/exchange/graph_file.h"
#include "core/exchange/power_intake.h"
#include "core/power/store.h"
#include "core/words/spelling.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <set>

namespace trellis::exchange {
namespace {

using namespace Qt::Literals::StringLiterals;

bool isTable(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == u"csv"_s || suffix == u"tsv"_s || suffix == u"txt"_s;
}

GraphFile readGraph(const QStringList& paths) {
    if (!paths.isEmpty() && std::all_of(paths.begin(), paths.end(), isTable))
        return readGraphTables(paths);
    if (paths.size() != 1)
        throw TableError(QCoreApplication::translate(
            "graphs",
            "A network is one file, or a table of people and a table of ties. Nothing was taken in."
        ));
    const QString& path = paths.front();
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw TableError(QCoreApplication::translate(
                             "graphs", "“%1” could not be read: %2. Nothing was taken in."
        )
                             .arg(name, file.errorString()));
    const QByteArray bytes = file.readAll();
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"gexf"_s)
        return readGexf(bytes, name);
    if (suffix == u"graphml"_s || suffix == u"xml"_s)
        return readGraphml(bytes, name);
    throw TableError(
        QCoreApplication::translate(
            "graphs",
            "“%1” is not a network that Trellis reads. Nothing was taken in. Save it as GraphML, "
            "GEXF or CSV."
        )
            .arg(name)
    );
}

/// Names that are unique, as a map by name needs: two nodes of one label get a number behind it.
std::map<QString, QString> namesOf(const GraphFile& graph) {
    std::map<QString, QString> names;
    std::map<QString, int> seen;
    for (const GraphNode& node : graph.nodes) {
        QString label = valueOf(node.values, u"label"_s).simplified();
        if (label.isEmpty())
            label = node.id;
        const int before = seen[label.toLower()]++;
        names.emplace(node.id, before == 0 ? label : u"%1 (%2)"_s.arg(label).arg(before + 1));
    }
    return names;
}

/// A row looks its columns up by their plain spelling.
TableRow rowOf(const std::map<QString, QString>& values, int line) {
    std::map<QString, QString> fields;
    for (const auto& [name, value] : values)
        fields.insert_or_assign(plainSpelling(name), value);
    return {line, std::move(fields)};
}

/// Who is on the map already, by the plain spelling of the name.
class Known {
public:
    explicit Known(const power::PowerMap& map) {
        for (const power::Actor& actor : map.actors)
            m_actors.emplace(plainSpelling(actor.name), &actor);
    }
    /// nullptr for a stranger.
    [[nodiscard]] const power::Actor* named(const QString& name) const {
        const auto found = m_actors.find(plainSpelling(name));
        return found == m_actors.end() ? nullptr : found->second;
    }

private:
    std::map<QString, const power::Actor*> m_actors;
};

/// @param known  the actor of that name that the map has already.
TableRow actorRow(const GraphNode& node, const QString& name, const power::Actor* known, int line) {
    std::map<QString, QString> fields = node.values;
    fields[u"name"_s] = name;
    if (valueOf(fields, u"kind"_s).isEmpty())
        fields.erase(u"kind"_s);
    if (valueOf(fields, u"group"_s).isEmpty())
        fields[u"group"_s] =
            vocabulary::id(known == nullptr ? Constituency::CommunityPartner : known->constituency);
    return rowOf(fields, line);
}

/// Ties may be of people that no table names.
void addStrangers(GraphFile& graph, const Known& known) {
    std::set<QString> there;
    for (const GraphNode& node : graph.nodes)
        there.insert(node.id);
    for (const GraphEdge& edge : graph.edges)
        for (const QString& id : {edge.source, edge.target})
            if (!id.isEmpty() && known.named(id) == nullptr && there.insert(id).second)
                graph.nodes.push_back({id, {{u"label"_s, id}}});
}

TableRow tieRow(const GraphEdge& edge, const QString& from, const QString& to, int line) {
    std::map<QString, QString> fields{{u"from"_s, from}, {u"to"_s, to}};
    for (const QString& each : {u"type"_s, u"formality"_s, u"strength"_s})
        if (const QString written = valueOf(edge.values, each); !written.isEmpty())
            fields.emplace(each, written);
    // Some programs keep nothing of a tie but its label.
    const QString label = valueOf(edge.values, u"label"_s);
    if (!fields.contains(u"type"_s) && vocabulary::parse<TieType>(label))
        fields.emplace(u"type"_s, label);
    if (const QString formal = valueOf(edge.values, u"formal"_s);
        !formal.isEmpty() && !fields.contains(u"formality"_s))
        fields.emplace(u"formality"_s, formal == u"true"_s ? u"formal"_s : u"informal"_s);
    const double weight = valueOf(edge.values, u"weight"_s).toDouble();
    if (weight > 0 && !fields.contains(u"strength"_s))
        fields.emplace(
            u"strength"_s, QString::number(int(std::clamp(std::lround(weight), 1L, 3L)))
        );
    return rowOf(fields, line);
}

int withoutGroup(const GraphFile& graph, const Known& known) {
    return int(std::count_if(graph.nodes.begin(), graph.nodes.end(), [&](const GraphNode& node) {
        return valueOf(node.values, u"group"_s).isEmpty() &&
               known.named(valueOf(node.values, u"label"_s)) == nullptr;
    }));
}

} // namespace

PowerReports importGraph(school::School& school, const QStringList& paths, Strictness strictness) {
    GraphFile graph = readGraph(paths);
    const power::PowerMap map = power::readMap(school.reader());
    const Known known(map);
    addStrangers(graph, known);
    PowerReports reports;
    PowerIntake intake(map);
    const std::map<QString, QString> names = namesOf(graph);
    int line = 0;
    for (const GraphNode& node : graph.nodes)
        intake.actor(
            actorRow(node, names.at(node.id), known.named(names.at(node.id)), ++line),
            reports.actors
        );
    line = 0;
    for (const GraphEdge& edge : graph.edges) {
        const auto from = names.find(edge.source);
        const auto to = names.find(edge.target);
        intake.tie(
            tieRow(
                edge,
                from == names.end() ? edge.source : from->second,
                to == names.end() ? edge.target : to->second,
                ++line
            ),
            reports.ties
        );
    }
    if (strictness == Strictness::AllOrNothing && !reports.clean()) {
        reports.actors.taken = reports.ties.taken = 0;
        return reports;
    }
    school.edit(
        QCoreApplication::translate("graphs", "Imported a network from “%1”")
            .arg(QFileInfo(paths.front()).fileName()),
        [&](school::Edit& edit) { intake.write(edit); }
    );
    if (const int strangers = withoutGroup(graph, known); strangers > 0)
        reports.actors.problems.push_back(
            {0,
             QCoreApplication::translate(
                 "graphs",
                 "%n actor(s) had no group in the file and came in as community partners: choose "
                 "their groups.",
                 nullptr,
                 strangers
             )}
        );
    return reports;
}

} // namespace trellis::exchange
