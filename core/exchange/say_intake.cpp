#include "core/exchange/field_reader.h"
#include "core/exchange/intake_parts.h"
#include "core/exchange/power_intake.h"
#include "core/words/catalogue.h"

namespace trellis::exchange {

using namespace power;
using namespace Qt::Literals::StringLiterals;

Decision& PowerIntake::decisionNamed(const QString& name, int domain) {
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

std::optional<int>
PowerIntake::domain(const TableRow& row, bool knownDecision, FieldReader& field) {
    const QString written = row[u"domain"_s];
    const auto domain = catalogue::domainNumber(written);
    if (!domain && !(written.isEmpty() && knownDecision)) {
        QStringList names;
        for (const auto& each : catalogue::domains(currentLanguage()))
            names.append(each.name);
        field.complain(unknownWord(written, u"domain"_s, names));
    }
    return domain;
}

std::optional<Id<Space>>
PowerIntake::place(const TableRow& row, const QString& column, FieldReader& field) {
    const QString name = row[column];
    if (name.isEmpty())
        return std::nullopt;
    if (const Space* space = named(m_map.spaces, name))
        return space->id;
    field.complain(unknownName(name, column));
    return std::nullopt;
}

void PowerIntake::decision(const TableRow& row, ImportReport& report) {
    FieldReader field(row, report);
    const QString name = field.required(u"decision"_s);
    const auto number = domain(row, named(m_map.decisions, name) != nullptr, field);
    const auto official = place(row, u"official"_s, field);
    const auto actual = place(row, u"actual"_s, field);
    const auto hoped = place(row, u"hoped"_s, field);
    const auto stakes = field.number(u"stakes"_s, 1, 3);
    const QDate madeOn = field.date(u"date"_s);
    const auto level = field.word(u"reach"_s, DecisionLevel::School);
    if (!field.good())
        return;
    Decision decision = decisionNamed(name, number.value_or(1));
    decision.domain = number.value_or(decision.domain);
    decision.officialSpace = official ? official : decision.officialSpace;
    decision.actualSpace = actual ? actual : decision.actualSpace;
    decision.hopedSpace = hoped ? hoped : decision.hopedSpace;
    decision.stakes = stakes ? stakes : decision.stakes;
    decision.madeOn = madeOn.isValid() ? madeOn : decision.madeOn;
    decision.level = field.isEmpty(u"reach"_s) ? decision.level : level;
    takeWords(decision.shortName, row, u"short_name"_s);
    takeWords(decision.howLearned, row, u"how_learned"_s);
    replace(m_map.decisions, decision);
    replace(m_decisions, decision);
    ++report.taken;
}

Perspective* PowerIntake::perspectiveTitled(const QString& title) {
    for (Perspective& perspective : m_map.perspectives)
        if (plainSpelling(perspective.title) == plainSpelling(title))
            return &perspective;
    return nullptr;
}

void PowerIntake::perspective(const TableRow& row, ImportReport& report) {
    FieldReader field(row, report);
    Perspective perspective;
    perspective.position = int(m_map.perspectives.size());
    const QString title = field.required(u"title"_s);
    if (const Perspective* known = perspectiveTitled(title))
        perspective = *known;
    perspective.title = title;
    field.required(u"people"_s);
    perspective.people = field.number(u"people"_s, 0, 100000).value_or(0);
    for (const QString& name : parts(row[u"groups"_s])) {
        if (const auto group = vocabulary::parse<Constituency>(name))
            addOnce(perspective.groups, *group);
        else
            field.complain(
                unknownWord(name, u"groups"_s, vocabulary::allowed<Constituency>(currentLanguage()))
            );
    }
    std::sort(perspective.groups.begin(), perspective.groups.end());
    if (const QDate from = field.date(u"asked_on"_s); from.isValid())
        perspective.askedOn = from;
    if (const QDate until = field.date(u"asked_until"_s); until.isValid())
        perspective.askedUntil = until;
    if (!field.good())
        return;
    replace(m_map.perspectives, perspective);
    replace(m_perspectives, perspective);
    ++report.taken;
}

void PowerIntake::say(const TableRow& row, ImportReport& report) {
    FieldReader field(row, report);
    const QString name = field.required(u"decision"_s);
    field.required(u"group"_s);
    const Constituency group = field.word(u"group"_s, Constituency::Teacher);
    field.required(u"lens"_s);
    const Lens lens = field.word(u"lens"_s, Lens::Formal);
    const QString written = field.required(u"level"_s);
    const bool unknown = written == u"?"_s;
    const auto level = unknown ? std::nullopt : field.number(u"level"_s, 0, 5);
    const auto number = domain(row, named(m_map.decisions, name) != nullptr, field);
    const QString title = row[u"perspective"_s];
    const Perspective* perspective = title.isEmpty() ? nullptr : perspectiveTitled(title);
    if (!title.isEmpty() && perspective == nullptr)
        field.complain(unknownName(title, u"perspective"_s));
    const int people = field.number(u"people"_s, 1, 100000).value_or(1);
    if (!field.good())
        return;
    const Id<Decision> about = decisionNamed(name, number.value_or(1)).id;
    if (perspective != nullptr)
        m_views[{perspective->id, about, group, lens}][level] += people;
    else
        m_say.insert_or_assign({about, group, lens}, level);
    ++report.taken;
}

} // namespace trellis::exchange
