#include "core/team/charter.h"
#include "core/team/constituency_list.h"

#include <algorithm>
#include <array>

namespace trellis::team {
namespace {

using namespace Qt::Literals::StringLiterals;
using school::Query;

/// There is one team a file, so its charter has one id in every file.
QUuid theCharter() {
    return QUuid::createUuidV5(QUuid(), QByteArray("the charter of this file's team"));
}

const std::array decisionRules{
    std::pair{DecisionRule::Consensus, u"consensus"_s},
    std::pair{DecisionRule::Consent, u"consent"_s},
    std::pair{DecisionRule::Majority, u"majority"_s},
    std::pair{DecisionRule::Advisory, u"advisory"_s},
};

} // namespace

QString id(DecisionRule rule) {
    for (const auto& [value, id] : decisionRules)
        if (value == rule)
            return id;
    return {};
}

std::optional<DecisionRule> decisionRule(const QString& id) {
    for (const auto& [value, known] : decisionRules)
        if (known == id)
            return value;
    return std::nullopt;
}

Charter charter(const school::Reader& reader) {
    Charter charter;
    Query row = reader.query("SELECT purpose, rhythm, decision_rule, quorum, smallest, largest, "
                             "languages, interpretation, childcare, food, transport, stipend, "
                             "barriers, rules, hidden_below FROM charter");
    if (!row.next())
        return charter;
    charter.purpose = row.text(0);
    charter.rhythm = row.text(1);
    charter.decisionRule = decisionRule(row.text(2));
    charter.quorum = row.maybeInteger(3);
    charter.smallest = row.maybeInteger(4);
    charter.largest = row.maybeInteger(5);
    charter.languages = row.text(6);
    charter.interpretation = row.yes(7);
    charter.childcare = row.yes(8);
    charter.food = row.yes(9);
    charter.transport = row.yes(10);
    charter.stipend = row.yes(11);
    charter.barriers = row.text(12);
    charter.rules = row.text(13);
    charter.hiddenBelow = row.integer(14);
    return charter;
}

void put(school::Edit& edit, const Charter& charter) {
    edit.query("INSERT INTO charter (id, purpose, rhythm, decision_rule, quorum, smallest, "
               "largest, languages, interpretation, childcare, food, transport, stipend, "
               "barriers, rules, hidden_below) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
               "ON CONFLICT (id) DO UPDATE SET purpose = excluded.purpose, "
               "rhythm = excluded.rhythm, decision_rule = excluded.decision_rule, "
               "quorum = excluded.quorum, smallest = excluded.smallest, "
               "largest = excluded.largest, languages = excluded.languages, "
               "interpretation = excluded.interpretation, childcare = excluded.childcare, "
               "food = excluded.food, transport = excluded.transport, stipend = excluded.stipend, "
               "barriers = excluded.barriers, rules = excluded.rules, "
               "hidden_below = excluded.hidden_below")
        .with(
            theCharter(),
            charter.purpose,
            charter.rhythm,
            charter.decisionRule ? std::optional(id(*charter.decisionRule)) : std::nullopt,
            charter.quorum,
            charter.smallest,
            charter.largest,
            charter.languages,
            charter.interpretation,
            charter.childcare,
            charter.food,
            charter.transport,
            charter.stipend,
            charter.barriers,
            charter.rules,
            std::clamp(charter.hiddenBelow, lowestThreshold, highestThreshold)
        )
        .run();
}

std::vector<TeamRule> teamRules(const school::Reader& reader) {
    std::vector<TeamRule> rules;
    Query row = reader.query(
        "SELECT id, constituencies, least, most, as_many_as FROM team_rule ORDER BY position, id"
    );
    while (row.next())
        rules.push_back({
            row.id<TeamRule>(0),
            constituenciesOf(row.text(1)),
            row.maybeInteger(2),
            row.maybeInteger(3),
            constituenciesOf(row.text(4)),
        });
    return rules;
}

void put(school::Edit& edit, const std::vector<TeamRule>& rules) {
    for (const TeamRule& before : teamRules(edit)) {
        const bool kept = std::any_of(rules.begin(), rules.end(), [&](const TeamRule& rule) {
            return rule.id == before.id;
        });
        if (!kept)
            edit.query("DELETE FROM team_rule WHERE id = ?").with(before.id).run();
    }
    int position = 0;
    for (const TeamRule& rule : rules)
        edit.query("INSERT INTO team_rule (id, position, constituencies, least, most, as_many_as) "
                   "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                   "position = excluded.position, constituencies = excluded.constituencies, "
                   "least = excluded.least, most = excluded.most, as_many_as = excluded.as_many_as")
            .with(
                rule.id,
                position++,
                written(rule.constituencies),
                rule.least,
                rule.most,
                written(rule.asManyAs)
            )
            .run();
}

} // namespace trellis::team
