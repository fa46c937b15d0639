// How the cells of a role matrix become answers; reading and recognising it is in role_matrix.cpp.
#include "core/exchange/role_matrix.h"
#include "core/power/store.h"
#include "core/words/spelling.h"

#include <QCoreApplication>

#include <algorithm>

namespace trellis::exchange {
namespace {

using namespace power;
using namespace Qt::Literals::StringLiterals;

/// Reads one cell after the other into an intake.
class RoleReader {
public:
    RoleReader(const RoleMapping& mapping, const PowerMap& map) : m_mapping(mapping) {
        for (const Perspective& each : map.perspectives)
            if (mapping.perspective == each.id)
                m_people = each.people;
        m_position = map.decisions.empty() ? 0 : map.decisions.back().position + 1;
    }

    RoleIntake intake;

    Id<Decision> decisionOf(const RoleTable::Line& line, const RoleMapping::Place& place) {
        if (place.decision)
            return *place.decision;
        Decision decision;
        decision.name = line.decision;
        decision.domain = place.domain;
        decision.position = m_position++;
        intake.added.push_back(decision);
        return decision.id;
    }

    void cell(
        const RoleTable::Line& line,
        const QString& head,
        const QString& cell,
        Id<Decision> of,
        const Whom& whom
    ) {
        std::optional<RoleMeaning> strongest;
        bool carries = false;
        for (const auto& [code, meaning] : meaningsOf(cell)) {
            if (!meaning) {
                complain(line, head, code);
                continue;
            }
            if (!meaning->taken)
                continue;
            carries = carries || meaning->carriesOut;
            if (!strongest || meaning->level > strongest->level)
                strongest = *meaning;
        }
        if (!strongest)
            return;
        answer(of, whom, strongest->level);
        if (carries && !m_mapping.perspective)
            intake.carriesOut.insert({of, whom, m_mapping.lens});
        ++intake.report.taken;
    }

private:
    using Meanings = std::vector<std::pair<QString, std::optional<RoleMeaning>>>;

    [[nodiscard]] std::optional<RoleMeaning> meaningOf(const QString& code) const {
        const auto found = m_mapping.meanings.find(plainSpelling(code));
        return found == m_mapping.meanings.end() ? std::nullopt : std::optional(found->second);
    }

    /// "A/R" holds two, and so does "AR" where each letter has a meaning and the pair has none.
    [[nodiscard]] Meanings meaningsOf(const QString& cell) const {
        Meanings meanings;
        for (const QString& code : codesOf(cell)) {
            if (const auto meaning = meaningOf(code)) {
                meanings.emplace_back(code, meaning);
                continue;
            }
            const bool letters =
                code.size() <= 4 && std::all_of(code.begin(), code.end(), [&](QChar each) {
                    return meaningOf(each).has_value();
                });
            if (!letters)
                meanings.emplace_back(code, std::nullopt);
            else
                for (const QChar letter : code)
                    meanings.emplace_back(letter, meaningOf(letter));
        }
        return meanings;
    }

    void answer(Id<Decision> of, const Whom& whom, SayLevel level) {
        if (m_mapping.perspective) {
            if (m_people > 0)
                intake.views[{*m_mapping.perspective, of, whom, m_mapping.lens}] = {
                    {level, m_people}};
            return;
        }
        if (const auto* group = std::get_if<Constituency>(&whom))
            intake.say.insert_or_assign({of, *group, m_mapping.lens}, level);
        else
            intake.actorSay.insert_or_assign(
                {of, std::get<Id<Actor>>(whom), m_mapping.lens}, level
            );
    }

    void complain(const RoleTable::Line& line, const QString& head, const QString& code) {
        intake.report.problems.push_back(
            {line.number,
             QCoreApplication::translate(
                 "import", "“%1” under “%2” has no meaning yet. Say what it means, or leave it out."
             )
                 .arg(code, head)}
        );
    }

    const RoleMapping& m_mapping;
    int m_people = 0;
    int m_position = 0;
};

} // namespace

RoleIntake takeRoles(const RoleTable& table, const RoleMapping& mapping, const PowerMap& map) {
    RoleReader reader(mapping, map);
    for (size_t i = 0; i < table.lines.size(); ++i) {
        const RoleTable::Line& line = table.lines[i];
        const RoleMapping::Place& place = mapping.lines.at(i);
        if (!place.taken)
            continue;
        const Id<Decision> decision = reader.decisionOf(line, place);
        for (qsizetype column = 0; column < line.cells.size(); ++column)
            if (const auto& whom = mapping.people.at(size_t(column)))
                reader.cell(line, table.people[column], line.cells[column], decision, *whom);
    }
    return reader.intake;
}

void write(school::Edit& edit, const RoleIntake& intake) {
    for (const Decision& decision : intake.added)
        put(edit, decision);
    for (const auto& [key, level] : intake.say)
        setSay(edit, key, level);
    for (const auto& [key, level] : intake.actorSay)
        setSay(edit, key, level);
    for (const auto& [key, tally] : intake.views)
        setView(edit, key, tally);
    for (const CarryKey& key : intake.carriesOut)
        setCarriesOut(edit, key, true);
}

} // namespace trellis::exchange
