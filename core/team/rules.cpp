#include "core/team/rules.h"

#include "core/team/measures.h"
#include "core/team/representation.h"
#include "core/words/json_resource.h"
#include "core/words/spelling.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace trellis::team {
namespace {

using namespace Qt::Literals::StringLiterals;

QJsonArray catalogue() {
    return jsonResource(u":/catalogues/team_rules.json"_s).array();
}

std::vector<Constituency> constituencies(const QJsonValue& ids) {
    std::vector<Constituency> all;
    for (const QJsonValue& id : ids.toArray())
        all.push_back(vocabulary::fromId<Constituency>(id.toString()));
    return all;
}

std::optional<int> number(const QJsonObject& check, const QString& name) {
    return check.contains(name) ? std::optional(check[name].toInt()) : std::nullopt;
}

/// What a rule came to.
struct Answer {
    Verdict verdict = Verdict::CannotTell;
    QString because;
};

/// Holds one team against rules, one after another.
class Check {
public:
    Check(const Team& team, const SchoolProfile& profile, const Words& words)
        : m_team(team),
          m_grades(gradeRange(profile.grades)),
          m_words(words) {}

    /// Whether the rule is for a school of these grades; nullopt when that cannot be told.
    [[nodiscard]] std::optional<bool> concerns(const QString& level) const;
    [[nodiscard]] Answer answer(const QJsonObject& check) const;
    [[nodiscard]] Answer range(int seats, std::optional<int> least, std::optional<int> most) const;
    [[nodiscard]] Answer ownRule(const TeamRule& rule) const;
    [[nodiscard]] int filled(const std::vector<Constituency>& of) const;

private:
    [[nodiscard]] Answer seats(const QJsonObject& check) const;
    [[nodiscard]] Answer balance(const QJsonObject& check) const;
    [[nodiscard]] Answer majority(const QJsonObject& check) const;
    [[nodiscard]] Answer decision(const QJsonObject& check) const;
    [[nodiscard]] Answer once() const;
    [[nodiscard]] Answer mirror() const;
    [[nodiscard]] QString digits(int number) const { return m_words.locale().toString(number); }

    const Team& m_team;
    std::optional<std::pair<int, int>> m_grades;
    const Words& m_words;
};

bool isOneOf(Constituency constituency, const std::vector<Constituency>& of) {
    return std::find(of.begin(), of.end(), constituency) != of.end();
}

Verdict verdict(bool met) {
    return met ? Verdict::Met : Verdict::NotMet;
}

std::optional<bool> Check::concerns(const QString& level) const {
    if (level.isEmpty())
        return true;
    if (!m_grades)
        return std::nullopt;
    const auto [lowest, highest] = *m_grades;
    if (level == u"high"_s)
        return lowest >= 9    ? std::optional(true)
               : highest <= 8 ? std::optional(false)
                              : std::nullopt;
    const bool secondary = lowest >= 7 || highest >= 9;
    return secondary == (level == u"secondary"_s);
}

int Check::filled(const std::vector<Constituency>& of) const {
    return int(std::count_if(m_team.seats.begin(), m_team.seats.end(), [&](const Seat& seat) {
        return seat.filled && (of.empty() || isOneOf(seat.constituency, of));
    }));
}

Answer Check::range(int seats, std::optional<int> least, std::optional<int> most) const {
    const bool met = seats >= least.value_or(0) && (!most || seats <= *most);
    return {verdict(met), m_words.translate("team", "%n seat(s) filled", nullptr, seats)};
}

/// So many seats; where the rule names a role, somebody whose role or name says it.
Answer Check::seats(const QJsonObject& check) const {
    const auto of = constituencies(check[u"of"_s]);
    const int there = filled(of);
    const QJsonArray roles = check[u"role"_s].toArray();
    if (roles.isEmpty())
        return range(there, number(check, u"least"_s), number(check, u"most"_s));
    const auto isThatRole = [&](const Seat& seat) {
        const QString written = plainSpelling(seat.role + u' ' + seat.member);
        return seat.filled && isOneOf(seat.constituency, of) &&
               std::any_of(roles.begin(), roles.end(), [&](const QJsonValue& role) {
                   return written.contains(plainSpelling(role.toString()));
               });
    };
    if (std::any_of(m_team.seats.begin(), m_team.seats.end(), isThatRole))
        return {Verdict::Met, m_words.translate("team", "a member’s role says so")};
    if (there == 0)
        return {Verdict::NotMet, m_words.translate("team", "%n seat(s) filled", nullptr, 0)};
    return {
        Verdict::CannotTell,
        m_words.translate("team", "%n seat(s) filled; no role says who it is", nullptr, there)};
}

Answer Check::balance(const QJsonObject& check) const {
    const int one = filled(constituencies(check[u"of"_s]));
    const int other = filled(constituencies(check[u"with"_s]));
    return {
        verdict(one == other),
        m_words.translate("team", "%1 and %2 seats").arg(digits(one), digits(other))};
}

Answer Check::majority(const QJsonObject& check) const {
    const int part = filled(constituencies(check[u"of"_s]));
    const int whole = filled(constituencies(check[u"within"_s]));
    return {
        verdict(2 * part > whole),
        m_words.translate("team", "%1 of %2 seats").arg(digits(part), digits(whole))};
}

Answer Check::ownRule(const TeamRule& rule) const {
    if (m_team.seats.empty())
        return {Verdict::CannotTell, m_words.translate("team", "the team has no seats yet")};
    const int seats = filled(rule.constituencies);
    if (rule.asManyAs.empty())
        return range(seats, rule.least, rule.most);
    const int others = filled(rule.asManyAs);
    return {
        verdict(seats >= others),
        m_words.translate("team", "%1 and %2 seats").arg(digits(seats), digits(others))};
}

Answer Check::decision(const QJsonObject& check) const {
    if (!m_team.charter.decisionRule)
        return {
            Verdict::CannotTell,
            m_words.translate("team", "the charter does not say how the team decides")};
    const bool met = *m_team.charter.decisionRule == DecisionRule::Consensus;
    return {
        verdict(met == (check[u"rule"_s].toString() == u"consensus"_s)),
        met ? m_words.translate("team", "the charter says consensus")
            : m_words.translate("team", "the charter says another way"),
    };
}

/// A seat counts once by itself; one person on two seats is found by the name.
Answer Check::once() const {
    QStringList names;
    bool allNamed = true;
    for (const Seat& seat : m_team.seats) {
        if (!seat.filled)
            continue;
        allNamed = allNamed && !seat.member.isEmpty();
        if (!seat.member.isEmpty())
            names.append(plainSpelling(seat.member));
    }
    if (names.removeDuplicates() > 0)
        return {Verdict::NotMet, m_words.translate("team", "one name is on two seats")};
    if (!allNamed)
        return {
            Verdict::CannotTell, m_words.translate("team", "not every seat says who sits there")};
    return {Verdict::Met, m_words.translate("team", "every name is on one seat")};
}

Answer Check::mirror() const {
    int compared = 0;
    int apart = 0;
    for (const ShownDimension& dimension : shownDimensions(m_team))
        for (const ShownGroup& group : dimension.groups) {
            if (dimension.population != Population::Students || !group.measures ||
                !group.measures->members)
                continue;
            ++compared;
            apart += group.measures->seatsToTurnOver() > 0 && !group.measures->asCloseAsCanBe;
        }
    if (compared == 0)
        return {
            Verdict::CannotTell,
            m_words.translate("team", "the team is not compared with its students yet")};
    return {
        verdict(apart == 0),
        apart == 0 ? m_words.translate("team", "no group is short of a seat")
                   : m_words.translate("team", "%n group(s) short of a seat", nullptr, apart),
    };
}

Answer Check::answer(const QJsonObject& check) const {
    if (m_team.seats.empty())
        return {Verdict::CannotTell, m_words.translate("team", "the team has no seats yet")};
    const QString kind = check[u"kind"_s].toString();
    if (kind == u"seats"_s)
        return seats(check);
    if (kind == u"size"_s)
        return range(filled({}), number(check, u"least"_s), number(check, u"most"_s));
    if (kind == u"balance"_s)
        return balance(check);
    if (kind == u"majority"_s)
        return majority(check);
    if (kind == u"decision"_s)
        return decision(check);
    return kind == u"once"_s ? once() : mirror();
}

/// "Families and Students", or all seats.
QString seatsOf(const std::vector<Constituency>& constituencies, const Words& words) {
    QStringList who;
    for (const Constituency each : constituencies)
        who.append(vocabulary::plural(each, words.language()));
    return who.isEmpty() ? words.translate("team", "All seats") : words.list(who);
}

} // namespace

QString requirementOf(const TeamRule& rule, const Words& words) {
    const QString whose = seatsOf(rule.constituencies, words);
    const QLocale locale = words.locale();
    if (!rule.asManyAs.empty())
        return words.translate("team", "%1: at least as many as %2", "a rule for seats")
            .arg(whose, seatsOf(rule.asManyAs, words));
    if (rule.least && rule.most)
        return words.translate("team", "%1: %2 to %3", "a rule for seats")
            .arg(whose, locale.toString(*rule.least), locale.toString(*rule.most));
    if (rule.most)
        return words.translate("team", "%1: at most %2", "a rule for seats")
            .arg(whose, locale.toString(*rule.most));
    return words.translate("team", "%1: at least %2", "a rule for seats")
        .arg(whose, locale.toString(rule.least.value_or(0)));
}

namespace {

std::vector<RuleLine> linesOf(const QJsonArray& checks, const Check& check, const Words& words) {
    std::vector<RuleLine> lines;
    for (const QJsonValue& value : checks) {
        const QJsonObject rule = value.toObject();
        const auto concerns = check.concerns(rule[u"when"_s].toString());
        if (concerns == false)
            continue;
        const Answer answer = concerns
                                  ? check.answer(rule)
                                  : Answer{
                                        Verdict::CannotTell,
                                        words.translate("team", "the school’s grades do not tell")};
        lines.push_back({
            rule[codeOf(words.language())].toString(),
            answer.verdict,
            answer.because,
            rule[u"source"_s].toString(),
        });
    }
    return lines;
}

} // namespace

std::vector<RulePreset> rulePresets(const Words& words) {
    std::vector<RulePreset> presets;
    for (const QJsonValue& preset : catalogue())
        presets.push_back({
            preset[u"id"_s].toString(),
            preset[codeOf(words.language())].toString(),
        });
    presets.push_back({ownRules, words.translate("team", "Our own rules")});
    return presets;
}

QString presetOfState(const QString& state) {
    static const std::map<QString, QString> known{
        {u"nm"_s, u"nm"_s},
        {u"new mexico"_s, u"nm"_s},
        {u"nuevo mexico"_s, u"nm"_s},
        {u"ca"_s, u"ca"_s},
        {u"california"_s, u"ca"_s},
        {u"ky"_s, u"ky"_s},
        {u"kentucky"_s, u"ky"_s},
        {u"tx"_s, u"tx"_s},
        {u"texas"_s, u"tx"_s},
    };
    const auto found = known.find(plainSpelling(state));
    return found == known.end() ? QString() : found->second;
}

QString verdictLabel(Verdict verdict, const Words& words) {
    switch (verdict) {
    case Verdict::Met:
        return words.translate("team", "met", "a rule");
    case Verdict::NotMet:
        return words.translate("team", "not met", "a rule");
    case Verdict::CannotTell:
        break;
    }
    return words.translate("team", "can’t tell", "a rule");
}

std::vector<RuleLine> ruleLines(
    const QString& preset, const Team& team, const SchoolProfile& profile, const Words& words
) {
    const Check check(team, profile, words);
    if (preset != ownRules) {
        for (const QJsonValue& each : catalogue())
            if (each[u"id"_s].toString() == preset)
                return linesOf(each[u"checks"_s].toArray(), check, words);
        return {};
    }
    std::vector<RuleLine> lines;
    for (const TeamRule& rule : team.rules) {
        const Answer answer = check.ownRule(rule);
        lines.push_back({
            requirementOf(rule, words),
            answer.verdict,
            answer.because,
            words.translate("team", "Our own rule"),
        });
    }
    return lines;
}

std::optional<std::pair<int, int>> gradeRange(const QString& grades) {
    static const QRegularExpression grade(u"(pre-?k|pk|\\bk\\b|\\bkinder\\b|\\d{1,2})"_s);
    QString written = grades.toLower().normalized(QString::NormalizationForm_D);
    written.remove(QRegularExpression(u"\\p{Mn}"_s));
    std::optional<std::pair<int, int>> range;
    for (auto found = grade.globalMatch(written); found.hasNext();) {
        const QString word = found.next().captured();
        const int number = word.startsWith(u'p') ? -1 : word.startsWith(u'k') ? 0 : word.toInt();
        if (number > 12)
            return std::nullopt;
        range = range ? std::pair(std::min(range->first, number), std::max(range->second, number))
                      : std::pair(number, number);
    }
    return range;
}

} // namespace trellis::team
