#include "core/exchange/power_intake.h"

#include "core/exchange/field_reader.h"
#include "core/exchange/intake_parts.h"
#include "core/power/store.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace trellis::exchange {
namespace {

using namespace power;
using namespace Qt::Literals::StringLiterals;

/// Where other programs drew it, when they say so.
std::optional<QPointF> placeIn(const TableRow& row) {
    bool across = false;
    bool down = false;
    const QPointF place(row[u"x"_s].toDouble(&across), row[u"y"_s].toDouble(&down));
    const bool sensible = std::hypot(place.x(), place.y()) < 1e6; // false for what is no number
    return across && down && sensible ? std::optional(place) : std::nullopt;
}

} // namespace

PowerIntake::PowerIntake(PowerMap map) : m_map(std::move(map)) {
    for (size_t i = 0; i < m_map.actors.size(); ++i)
        m_actorAt.emplace(plainSpelling(m_map.actors[i].name), i);
    for (size_t i = 0; i < m_map.ties.size(); ++i)
        m_tieAt.emplace(keyOf(m_map.ties[i]), i);
}

const Actor* PowerIntake::actorNamed(const QString& name) const {
    const auto found = m_actorAt.find(plainSpelling(name));
    return found == m_actorAt.end() ? nullptr : &m_map.actors[found->second];
}

PowerIntake::TieKey PowerIntake::keyOf(const Tie& tie) {
    return {tie.from, tie.to, tie.type, tie.formality, tie.perspective};
}

void PowerIntake::actor(const TableRow& row, ImportReport& report) {
    FieldReader field(row, report);
    Actor actor;
    const QString name = field.required(u"name"_s);
    if (const Actor* known = actorNamed(name))
        actor = *known;
    actor.name = name;
    actor.kind = field.word(u"kind"_s, actor.kind);
    field.required(u"group"_s);
    actor.constituency = field.word(u"group"_s, actor.constituency);
    if (const auto influence = field.number(u"influence_formal"_s, 0, 5))
        actor.influenceFormal = influence;
    if (const auto influence = field.number(u"influence_practice"_s, 0, 5))
        actor.influencePractice = influence;
    if (const auto people = field.number(u"people"_s, 0, 100000))
        actor.people = people;
    actor.sphere = field.word(u"where"_s, actor.sphere);
    actor.onTeam = field.yes(u"on_team"_s, actor.onTeam);
    actor.consented = field.yes(u"consented"_s, actor.consented);
    takeWords(actor.organization, row, u"organization"_s);
    takeWords(actor.role, row, u"role"_s);
    if (const auto place = placeIn(row))
        actor.place = place;
    if (!field.good())
        return;
    const auto [at, added] = m_actorAt.emplace(plainSpelling(name), m_map.actors.size());
    if (added)
        m_map.actors.push_back(actor);
    else
        m_map.actors[at->second] = actor;
    m_actors.insert(at->second);
    ++report.taken;
}

std::optional<Whom> PowerIntake::whom(const QString& name) {
    if (const Actor* actor = actorNamed(name))
        return Whom(actor->id);
    if (const auto group = vocabulary::parse<Constituency>(name))
        return Whom(*group);
    return std::nullopt;
}

/// "Principal", "families", or "families 12".
void PowerIntake::member(Space& space, const QString& written, FieldReader& field) {
    static const QRegularExpression counted(u"^(.*\\D)\\s+(\\d{1,5})$"_s);
    const auto match = counted.match(written);
    const bool known = whom(written).has_value();
    const QString name = match.hasMatch() && !known ? match.captured(1).trimmed() : written;
    const auto who = whom(name);
    if (!who) {
        field.complain(unknownName(written, u"members"_s));
        return;
    }
    if (const auto* actor = std::get_if<Id<Actor>>(&*who)) {
        addOnce(space.actors, *actor);
        return;
    }
    const Constituency group = std::get<Constituency>(*who);
    addOnce(space.constituencies, group);
    if (match.hasMatch() && !known)
        space.people[group] = match.captured(2).toInt();
}

void PowerIntake::space(const TableRow& row, ImportReport& report) {
    FieldReader field(row, report);
    Space space;
    const QString name = field.required(u"name"_s);
    if (const Space* known = named(m_map.spaces, name))
        space = *known;
    space.name = name;
    space.openness = field.word(u"openness"_s, space.openness);
    space.formality = field.word(u"formality"_s, space.formality);
    space.kind = field.word(u"kind"_s, space.kind);
    if (!field.isEmpty(u"visibility"_s))
        space.visibility = field.word(u"visibility"_s, Visibility::Visible);
    if (!field.isEmpty(u"notes_shared"_s))
        space.notesShared = field.yes(u"notes_shared"_s, false);
    takeWords(space.rhythm, row, u"when"_s);
    takeWords(space.place, row, u"where"_s);
    takeWords(space.language, row, u"language"_s);
    takeWords(space.barriers, row, u"barriers"_s);
    takeWords(space.access, row, u"access"_s);
    for (const QString& each : parts(row[u"members"_s]))
        member(space, each, field);
    if (!field.good())
        return;
    replace(m_map.spaces, space);
    replace(m_spaces, space);
    ++report.taken;
}

void PowerIntake::lever(const TableRow& row, ImportReport& report) {
    FieldReader field(row, report);
    const QString name = field.required(u"space"_s);
    Space* space = named(m_map.spaces, name);
    if (!name.isEmpty() && space == nullptr)
        field.complain(unknownName(name, u"space"_s));
    field.required(u"lever"_s);
    const LeverKey key{
        field.word(u"lever"_s, Lever::CallsIt),
        field.word(u"lens"_s, Lens::Practice),
    };
    if (key.lens == Lens::Hoped)
        field.complain(unknownWord(
            row[u"lens"_s],
            u"lens"_s,
            {vocabulary::id(Lens::Formal), vocabulary::id(Lens::Practice)}
        ));
    const QString written = field.required(u"holders"_s);
    std::vector<Whom> holders;
    if (written != u"?"_s)
        for (const QString& each : parts(written)) {
            if (const auto holder = whom(each))
                addOnce(holders, *holder);
            else
                field.complain(unknownName(each, u"holders"_s));
        }
    if (!field.good())
        return;
    space->levers.insert_or_assign(key, holders);
    replace(m_spaces, *space);
    ++report.taken;
}

void PowerIntake::tie(const TableRow& row, ImportReport& report) {
    FieldReader field(row, report);
    const QString fromName = field.required(u"from"_s);
    const QString toName = field.required(u"to"_s);
    const Actor* from = actorNamed(fromName);
    const Actor* to = actorNamed(toName);
    if (!fromName.isEmpty() && from == nullptr)
        field.complain(unknownName(fromName, u"from"_s));
    if (!toName.isEmpty() && to == nullptr)
        field.complain(unknownName(toName, u"to"_s));
    if (from != nullptr && from == to)
        field.complain(QCoreApplication::translate("import", "A tie needs two different ends."));
    const TieType type = field.word(u"type"_s, TieType::Information);
    const Formality formality = field.word(u"formality"_s, Formality::Informal);
    const int strength = field.number(u"strength"_s, 1, 3).value_or(1);
    if (!field.good())
        return;
    Tie tie{Id<Tie>::create(), from->id, to->id, type, formality, strength, {}};
    const auto [at, added] = m_tieAt.emplace(keyOf(tie), m_map.ties.size());
    if (added)
        m_map.ties.push_back(tie);
    else
        m_map.ties[at->second].strength = strength;
    m_ties.insert(at->second);
    ++report.taken;
}

void PowerIntake::write(school::Edit& edit) const {
    for (const size_t actor : m_actors)
        put(edit, m_map.actors[actor]);
    for (const Space& space : m_spaces)
        put(edit, space);
    for (const size_t tie : m_ties)
        put(edit, m_map.ties[tie]);
    for (const Decision& decision : m_decisions)
        put(edit, decision);
    for (const auto& [key, level] : m_say)
        setSay(edit, key, level);
    for (const Perspective& perspective : m_perspectives)
        put(edit, perspective);
    for (const auto& [key, tally] : m_views)
        setView(edit, key, tally);
}

} // namespace trellis::exchange
