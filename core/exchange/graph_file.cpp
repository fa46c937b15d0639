#include "core/exchange/graph_file.h"

#include <algorithm>

namespace trellis::exchange {
namespace {

using namespace Qt::Literals::StringLiterals;

void add(
    std::map<QString, QString>& values, const QString& name, const std::optional<int>& number
) {
    if (number)
        values.emplace(name, QString::number(*number));
}

QString yesNo(bool yes) {
    return yes ? u"true"_s : u"false"_s;
}

} // namespace

QString valueOf(const std::map<QString, QString>& values, const QString& name) {
    const auto found = values.find(name);
    return found == values.end() ? QString() : found->second;
}

GraphFile graphOf(const power::PowerMap& map, power::Names names, const Words& words) {
    const power::NetworkPicture picture = power::networkPicture(map, names, words);
    GraphFile graph;
    for (size_t i = 0; i < picture.actors.size(); ++i) {
        const power::PictureActor& actor = picture.actors[i];
        GraphNode node{u"n%1"_s.arg(i), {}};
        node.values = {
            {u"label"_s, actor.name},
            {u"kind"_s, vocabulary::id(map.actors[i].kind)},
            {u"group"_s, vocabulary::id(actor.constituency)},
            {u"x"_s, QString::number(actor.place.x(), 'f', 2)},
            {u"y"_s, QString::number(actor.place.y(), 'f', 2)},
        };
        add(node.values, u"influence_formal"_s, actor.paper);
        add(node.values, u"influence_practice"_s, actor.practice);
        QStringList spaces;
        for (const power::PictureSpace& space : picture.spaces)
            if (std::find(space.members.begin(), space.members.end(), int(i)) !=
                space.members.end())
                spaces.append(space.name);
        if (!spaces.isEmpty())
            node.values.emplace(u"spaces"_s, spaces.join(u"; "_s));
        graph.nodes.push_back(std::move(node));
    }
    std::map<Id<power::Tie>, Formality> formalities;
    for (const power::Tie& tie : map.ties)
        formalities.emplace(tie.id, tie.formality);
    for (const power::PictureTie& tie : picture.ties) {
        GraphEdge edge;
        edge.id = u"e%1"_s.arg(graph.edges.size());
        edge.source = u"n%1"_s.arg(tie.from);
        edge.target = u"n%1"_s.arg(tie.to);
        edge.values = {
            {u"label"_s, vocabulary::label(tie.type, words.language())},
            {u"type"_s, vocabulary::id(tie.type)},
            {u"formality"_s, vocabulary::id(formalities.at(tie.id))},
            {u"formal"_s, yesNo(tie.formal)},
            {u"strength"_s, QString::number(tie.strength)},
            {u"weight"_s, QString::number(tie.strength)},
        };
        graph.edges.push_back(std::move(edge));
    }
    return graph;
}

GraphValue graphValueOf(const QString& name) {
    if (name == u"x"_s || name == u"y"_s || name == u"weight"_s)
        return GraphValue::Real;
    if (name == u"strength"_s || name.startsWith(u"influence_"_s))
        return GraphValue::Integer;
    return name == u"formal"_s ? GraphValue::Boolean : GraphValue::Text;
}

} // namespace trellis::exchange
