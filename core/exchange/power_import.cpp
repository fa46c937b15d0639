#include "core/exchange/power_import.h"

#include "core/exchange/csv.h"
#include "core/exchange/field_reader.h"
#include "core/power/store.h"
#include "core/words/catalogue.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace trellis::exchange {
namespace {

using namespace power;
using namespace Qt::Literals::StringLiterals;

/// The map as it grows line by line; what changed is written at the end, in one edit.
class Intake {
public:
    explicit Intake(PowerMap map) : m_map(std::move(map)) {}

    void actor(const TableRow& row, ImportReport& report);
    void space(const TableRow& row, ImportReport& report);
    void tie(const TableRow& row, ImportReport& report);
    void say(const TableRow& row, ImportReport& report);
    void write(school::Edit& edit) const;

private:
    template <class Thing>
    static Thing* named(std::vector<Thing>& things, const QString& name) {
        for (Thing& thing : things)
            if (plainSpelling(thing.name) == plainSpelling(name))
                return &thing;
        return nullptr;
    }
    void member(Space& space, const QString& name, FieldReader& field);
    Decision& decision(const QString& name, int domain);
    bool same(const Tie& one, const Tie& other) const {
        return one.from == other.from && one.to == other.to && one.type == other.type &&
               one.formality == other.formality;
    }

    PowerMap m_map;
    std::vector<Actor> m_actors;
    std::vector<Space> m_spaces;
    std::vector<Decision> m_decisions;
    std::vector<Tie> m_ties;
    std::map<SayKey, SayLevel> m_say;
};

template <class Thing>
void replace(std::vector<Thing>& things, const Thing& thing) {
    for (Thing& each : things)
        if (each.id == thing.id) {
            each = thing;
            return;
        }
    things.push_back(thing);
}

void Intake::actor(const TableRow& row, ImportReport& report) {
    FieldReader field(row, report);
    Actor actor;
    const QString name = field.required(u"name"_s);
    if (const Actor* known = named(m_map.actors, name))
        actor = *known;
    actor.name = name;
    actor.kind = field.word(u"kind"_s, actor.kind);
    field.required(u"group"_s);
    actor.constituency = field.word(u"group"_s, actor.constituency);
    if (const auto influence = field.number(u"influence_formal"_s, 0, 5))
        actor.influenceFormal = influence;
    if (const auto influence = field.number(u"influence_practice"_s, 0, 5))
        actor.influencePractice = influence;
    if (!field.good())
        return;
    replace(m_map.actors, actor);
    replace(m_actors, actor);
    ++report.taken;
}

void Intake::member(Space& space, const QString& name, FieldReader& field) {
    if (const Actor* actor = named(m_map.actors, name)) {
        if (std::find(space.actors.begin(), space.actors.end(), actor->id) == space.actors.end())
            space.actors.push_back(actor->id);
        return;
    }
    if (const auto group = vocabulary::parse<Constituency>(name)) {
        auto& groups = space.constituencies;
        if (std::find(groups.begin(), groups.end(), *group) == groups.end())
            groups.push_back(*group);
        return;
    }
    field.complain(unknownName(name, u"members"_s));
}

void Intake::space(const TableRow& row, ImportReport& report) {
    static const QRegularExpression separators(u"[;/|]"_s);
    FieldReader field(row, report);
    Space space;
    const QString name = field.required(u"name"_s);
    if (const Space* known = named(m_map.spaces, name))
        space = *known;
    space.name = name;
    space.openness = field.word(u"openness"_s, space.openness);
    space.formality = field.word(u"formality"_s, space.formality);
    for (const QString& each : row[u"members"_s].split(separators, Qt::SkipEmptyParts))
        if (!each.trimmed().isEmpty())
            member(space, each.trimmed(), field);
    if (!field.good())
        return;
    replace(m_map.spaces, space);
    replace(m_spaces, space);
    ++report.taken;
}

void Intake::tie(const TableRow& row, ImportReport& report) {
    FieldReader field(row, report);
    const QString fromName = field.required(u"from"_s);
    const QString toName = field.required(u"to"_s);
    const Actor* from = named(m_map.actors, fromName);
    const Actor* to = named(m_map.actors, toName);
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
    Tie tie{Id<Tie>::create(), from->id, to->id, type, formality, strength};
    for (const Tie& known : m_map.ties)
        if (same(known, tie))
            tie.id = known.id;
    replace(m_map.ties, tie);
    replace(m_ties, tie);
    ++report.taken;
}

Decision& Intake::decision(const QString& name, int domain) {
    if (Decision* known = named(m_map.decisions, name))
        return *known;
    Decision decision;
    decision.name = name;
    decision.domain = domain;
    decision.position = m_map.decisions.empty() ? 0 : m_map.decisions.back().position + 1;
    m_map.decisions.push_back(decision);
    m_decisions.push_back(decision);
    return m_map.decisions.back();
}

void Intake::say(const TableRow& row, ImportReport& report) {
    FieldReader field(row, report);
    const QString name = field.required(u"decision"_s);
    field.required(u"group"_s);
    const Constituency group = field.word(u"group"_s, Constituency::Teacher);
    field.required(u"lens"_s);
    const Lens lens = field.word(u"lens"_s, Lens::Formal);
    const QString written = field.required(u"level"_s);
    const bool unknown = written == u"?"_s;
    const auto level = unknown ? std::nullopt : field.number(u"level"_s, 0, 5);
    const QString domainWritten = row[u"domain"_s];
    const auto domain = catalogue::domainNumber(domainWritten);
    const bool knownDecision = named(m_map.decisions, name) != nullptr;
    if (!domain && !(domainWritten.isEmpty() && knownDecision)) {
        QStringList names;
        for (const auto& each : catalogue::domains(currentLanguage()))
            names.append(each.name);
        field.complain(unknownWord(domainWritten, u"domain"_s, names));
    }
    if (!field.good())
        return;
    const SayKey key{decision(name, domain.value_or(1)).id, group, lens};
    m_say.insert_or_assign(key, level);
    ++report.taken;
}

void Intake::write(school::Edit& edit) const {
    for (const Actor& actor : m_actors)
        put(edit, actor);
    for (const Space& space : m_spaces)
        put(edit, space);
    for (const Tie& tie : m_ties)
        put(edit, tie);
    for (const Decision& decision : m_decisions)
        put(edit, decision);
    for (const auto& [key, level] : m_say)
        setSay(edit, key, level);
}

using Take = void (Intake::*)(const TableRow&, ImportReport&);

void takeTable(
    Intake& intake, const QString& path, const QStringList& columns, Take take, ImportReport& report
) {
    if (path.isEmpty())
        return;
    for (const TableRow& row : readTableFile(path, columns))
        (intake.*take)(row, report);
}

} // namespace

PowerReports importPower(school::School& school, const PowerTables& tables, Strictness strictness) {
    PowerReports reports;
    Intake intake(readMap(school.reader()));
    // Actors first: spaces and ties speak of them.
    takeTable(intake, tables.actors, {u"name"_s, u"group"_s}, &Intake::actor, reports.actors);
    takeTable(intake, tables.spaces, {u"name"_s}, &Intake::space, reports.spaces);
    takeTable(intake, tables.ties, {u"from"_s, u"to"_s}, &Intake::tie, reports.ties);
    takeTable(
        intake,
        tables.say,
        {u"decision"_s, u"group"_s, u"lens"_s, u"level"_s},
        &Intake::say,
        reports.say
    );
    if (strictness == Strictness::AllOrNothing && !reports.clean()) {
        for (ImportReport* report : {&reports.actors, &reports.spaces, &reports.ties, &reports.say})
            report->taken = 0;
        return reports;
    }
    school.edit(
        QCoreApplication::translate("import", "Imported the power map from tables"),
        [&](school::Edit& edit) { intake.write(edit); }
    );
    return reports;
}

} // namespace trellis::exchange
