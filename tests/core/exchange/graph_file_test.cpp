#include "core/exchange/csv.h"
#include "core/exchange/graph_file.h"
#include "core/exchange/graph_import.h"
#include "core/power/store.h"
#include "tests/core/school/temporary_school.h"
#include "tests/print_qt.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

power::PowerMap smallMap() {
    power::PowerMap map;
    power::Actor principal;
    principal.name = u"Principal"_s;
    principal.constituency = Constituency::Administrator;
    principal.influenceFormal = 5;
    principal.influencePractice = 4;
    principal.place = QPointF(10, 20.5);
    power::Actor teacher;
    teacher.name = u"Ms. <Ortiz> & \"co\""_s;
    teacher.kind = ActorKind::Person;
    teacher.role = u"3rd grade"_s;
    teacher.influencePractice = 3;
    teacher.place = QPointF(-300, -40);
    map.actors = {principal, teacher};
    power::Tie advice{Id<power::Tie>::create(), principal.id, teacher.id};
    advice.strength = 3;
    power::Tie reports{Id<power::Tie>::create(), teacher.id, principal.id};
    reports.type = TieType::ReportsTo;
    reports.formality = Formality::Formal;
    power::Tie tension{Id<power::Tie>::create(), teacher.id, principal.id};
    tension.type = TieType::Tension;
    map.ties = {advice, reports, tension};
    power::Space cabinet;
    cabinet.name = u"Cabinet"_s;
    cabinet.actors = {principal.id};
    map.spaces = {cabinet};
    return map;
}

QString written(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes) {
    const QString path = folder.filePath(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

/// The nodes and edges as NetworkX or igraph read them, as JSON.
QJsonObject readBy(const QString& script, const QString& path) {
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, script, path});
    REQUIRE(python.waitForFinished(60000));
    INFO(python.readAllStandardError().toStdString());
    REQUIRE(python.exitCode() == 0);
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

const QString networkx = uR"(
import json, sys, networkx
path = sys.argv[1]
graph = networkx.read_graphml(path, force_multigraph=True) if path.endswith("graphml") else networkx.read_gexf(path)
print(json.dumps({"nodes": dict(graph.nodes(data=True)),
                  "edges": [[a, b, data] for a, b, data in graph.edges(data=True)]}))
)"_s;

const QString igraph = uR"(
import json, sys, igraph
graph = igraph.Graph.Read_GraphML(sys.argv[1])
known = lambda thing: {name: value for name, value in thing.attributes().items() if value == value}
print(json.dumps({"nodes": {v["id"]: known(v) for v in graph.vs},
                  "edges": [[graph.vs[e.source]["id"], graph.vs[e.target]["id"], known(e)] for e in graph.es]}))
)"_s;

} // namespace

TEST_CASE("A network comes back from GraphML and from GEXF as it was", "[graph]") {
    const exchange::GraphFile graph =
        exchange::graphOf(smallMap(), power::Names::Shown, Words(Language::English));
    REQUIRE(graph.nodes.size() == 2);
    REQUIRE(graph.edges.size() == 3);
    CHECK(exchange::readGraphml(exchange::graphml(graph), u"map"_s) == graph);
    CHECK(exchange::readGexf(exchange::gexf(graph), u"map"_s) == graph);
}

TEST_CASE("A network that leaves the team names nobody and tells of no tension", "[graph]") {
    const exchange::GraphFile graph =
        exchange::graphOf(smallMap(), power::Names::Roles, Words(Language::English));
    CHECK(graph.edges.size() == 2);
    for (const QByteArray& bytes :
         {exchange::graphml(graph), exchange::gexf(graph), exchange::nodesCsv(graph)}) {
        CHECK_FALSE(bytes.contains("Ortiz"));
        CHECK(bytes.contains("3rd grade"));
    }
}

TEST_CASE("Also with names, only a person who agreed is named", "[graph]") {
    power::PowerMap map = smallMap();
    const Words words(Language::English);
    CHECK_FALSE(
        exchange::graphml(exchange::graphOf(map, power::Names::Agreed, words)).contains("Ortiz")
    );
    map.actors[1].consented = true;
    const exchange::GraphFile graph = exchange::graphOf(map, power::Names::Agreed, words);
    CHECK(exchange::graphml(graph).contains("Ortiz"));
    CHECK(graph.edges.size() == 2); // tension is not among them
}

TEST_CASE("NetworkX and igraph read every field of the files", "[graph]") {
    const QTemporaryDir folder;
    const exchange::GraphFile graph =
        exchange::graphOf(smallMap(), power::Names::Shown, Words(Language::English));
    const QString graphml = written(folder, u"map.graphml"_s, exchange::graphml(graph));
    for (const QString& script : {networkx, igraph}) {
        const QJsonObject read = readBy(script, graphml);
        for (const exchange::GraphNode& node : graph.nodes) {
            const QJsonObject theirs = read[u"nodes"_s].toObject()[node.id].toObject();
            for (const auto& [name, value] : node.values) {
                INFO(name.toStdString());
                CHECK(theirs[name].toVariant().toString().toDouble() == value.toDouble());
                if (exchange::graphValueOf(name) == exchange::GraphValue::Text)
                    CHECK(theirs[name].toString() == value);
            }
        }
        const QJsonArray edges = read[u"edges"_s].toArray();
        REQUIRE(edges.size() == 3);
        for (const QJsonValue& each : edges) {
            const QJsonObject theirs = each.toArray()[2].toObject();
            const auto ours =
                std::find_if(graph.edges.begin(), graph.edges.end(), [&](const auto& edge) {
                    return edge.values.at(u"type"_s) == theirs[u"type"_s].toString();
                });
            REQUIRE(ours != graph.edges.end());
            CHECK(each.toArray()[0].toString() == ours->source);
            CHECK(each.toArray()[1].toString() == ours->target);
            CHECK(theirs[u"weight"_s].toDouble() == ours->values.at(u"weight"_s).toDouble());
            CHECK(theirs[u"strength"_s].toInt() == ours->values.at(u"strength"_s).toInt());
            CHECK(theirs[u"formality"_s].toString() == ours->values.at(u"formality"_s));
            CHECK(theirs[u"formal"_s].toBool() == (ours->values.at(u"formal"_s) == u"true"_s));
        }
    }
}

TEST_CASE("A network from another program becomes actors and ties, once", "[graph]") {
    const QTemporaryDir folder;
    const exchange::GraphFile graph =
        exchange::graphOf(smallMap(), power::Names::Shown, Words(Language::English));
    const QString path = written(folder, u"map.gexf"_s, exchange::gexf(graph));
    TemporarySchool file;
    for (int time = 0; time < 2; ++time) {
        const auto reports =
            exchange::importGraph(file.school(), {path}, exchange::Strictness::AllOrNothing);
        CHECK(reports.clean());
        const power::PowerMap map = power::readMap(file->reader());
        REQUIRE(map.actors.size() == 2);
        CHECK(map.ties.size() == 3);
        CHECK(map.actors[1].influenceFormal == 5);
        CHECK(map.actors[1].place == QPointF(10, 20.5));
    }
}

TEST_CASE("A tie of which a program kept only the label is of that type", "[graph]") {
    const QTemporaryDir folder;
    TemporarySchool file;
    exchange::GraphFile graph;
    graph.nodes = {{u"1"_s, {{u"label"_s, u"Nurse"_s}}}, {u"2"_s, {{u"label"_s, u"Dean"_s}}}};
    graph.edges = {
        {u"a"_s, u"1"_s, u"2"_s, true, {{u"label"_s, u"Reports to"_s}}},
        {u"b"_s, u"2"_s, u"1"_s, true, {{u"label"_s, u"lunch on Fridays"_s}}},
    };
    const QString path = written(folder, u"map.graphml"_s, exchange::graphml(graph));
    const auto reports =
        exchange::importGraph(file.school(), {path}, exchange::Strictness::TakeGoodLines);
    CHECK(reports.ties.taken == 2);
    const power::PowerMap map = power::readMap(file->reader());
    REQUIRE(map.ties.size() == 2);
    for (const power::Tie& tie : map.ties) {
        const auto from = std::ranges::find(map.actors, tie.from, &power::Actor::id);
        CHECK(tie.type == (from->name == u"Nurse"_s ? TieType::ReportsTo : TieType::Information));
    }
}

TEST_CASE("Gephi's two tables bring back what was written into them", "[graph]") {
    const QTemporaryDir folder;
    const exchange::GraphFile graph =
        exchange::graphOf(smallMap(), power::Names::Shown, Words(Language::English));
    const QStringList tables{
        written(folder, u"map-edges.csv"_s, exchange::edgesCsv(graph)),
        written(folder, u"map-nodes.csv"_s, exchange::nodesCsv(graph))};
    TemporarySchool file;
    CHECK(exchange::importGraph(file.school(), tables, exchange::Strictness::AllOrNothing).clean());
    const power::PowerMap before = smallMap();
    const power::PowerMap map = power::readMap(file->reader());
    REQUIRE(map.actors.size() == before.actors.size());
    for (const power::Actor& actor : before.actors)
        CHECK(std::any_of(map.actors.begin(), map.actors.end(), [&](const power::Actor& read) {
            return read.name == actor.name && read.constituency == actor.constituency &&
                   read.influencePractice == actor.influencePractice;
        }));
    CHECK(map.ties.size() == before.ties.size());
}

TEST_CASE(
    "A table of ties alone adds whom it names, and leaves known people as they are", "[graph]"
) {
    const QTemporaryDir folder;
    TemporarySchool file;
    power::Actor known;
    known.name = u"Ms. Ortiz"_s;
    known.constituency = Constituency::Teacher;
    known.influencePractice = 4;
    file->edit(u"Noted"_s, [&](school::Edit& edit) { power::put(edit, known); });
    const QString table = written(
        folder, u"ties.csv"_s, "From;To;Type\nms. ortiz;Bus line;advice\nBus line;Ms. Ortiz;trust\n"
    );
    const auto reports =
        exchange::importGraph(file.school(), {table}, exchange::Strictness::TakeGoodLines);
    CHECK(reports.ties.taken == 2);
    const power::PowerMap map = power::readMap(file->reader());
    REQUIRE(map.actors.size() == 2);
    CHECK(map.actors[0].name == u"Bus line"_s);
    CHECK(map.actors[1] == known);
    CHECK(map.ties.size() == 2);
}

TEST_CASE("A table without people or ties is refused with what it should have", "[graph]") {
    const QTemporaryDir folder;
    TemporarySchool file;
    const QString table = written(folder, u"menu.csv"_s, "Dish,Price\nSoup,3\n");
    CHECK_THROWS_AS(
        exchange::importGraph(file.school(), {table}, exchange::Strictness::TakeGoodLines),
        exchange::TableError
    );
    CHECK(power::readMap(file->reader()).actors.empty());
}

TEST_CASE("A graph file that means harm or nothing is refused with a sentence", "[graph]") {
    const auto refused = [](const QByteArray& bytes) {
        try {
            static_cast<void>(exchange::readGraphml(bytes, u"map.graphml"_s));
        } catch (const exchange::TableError& error) {
            CHECK(error.sentence().contains(u"Nothing was taken in"_s));
            return true;
        }
        return false;
    };
    CHECK(refused({}));
    CHECK(refused("not xml"));
    CHECK(refused("<graphml><graph><node id='a'/>"));
    CHECK(refused("<graphml/>"));
    CHECK(refused("<!DOCTYPE graphml [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><graphml><graph>"
                  "<node id=\"n\"><data key=\"d\">&a;</data></node></graph></graphml>"));
    QByteArray many = "<graphml><graph>";
    for (int i = 0; i < 5001; ++i)
        many += "<node id='" + QByteArray::number(i) + "'/>";
    CHECK(refused(many + "</graph></graphml>"));
}
