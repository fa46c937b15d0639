#include "core/exchange/role_matrix.h"

#include "core/exchange/csv.h"
#include "core/power/matrix.h"
#include "core/power/store.h"
#include "core/words/catalogue.h"
#include "core/words/spelling.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace trellis::exchange {
namespace {

using namespace power;
using namespace Qt::Literals::StringLiterals;

bool isDomainColumn(const QString& head) {
    const QString plain = plainSpelling(head);
    return plain == u"domain"_s || plain == u"dominio"_s;
}

RoleTable tableOf(const std::vector<TextLine>& lines, const QString& name) {
    RoleTable table;
    const auto empty = [&](const char* why) {
        return TableError(QCoreApplication::translate("import", why).arg(name));
    };
    if (lines.size() < 2 || lines.front().fields.size() < 2)
        throw empty(QT_TRANSLATE_NOOP(
            "import",
            "“%1” is no matrix: its first line should name groups or people, and each line below "
            "it a decision. Nothing was taken from it."
        ));
    const QStringList& heads = lines.front().fields;
    qsizetype domain = -1;
    for (qsizetype i = 1; i < heads.size(); ++i) {
        if (isDomainColumn(heads[i]))
            domain = i;
        else
            table.people.append(heads[i]);
    }
    for (size_t i = 1; i < lines.size(); ++i) {
        const QStringList& fields = lines[i].fields;
        if (fields.isEmpty() || fields.front().isEmpty())
            continue;
        RoleTable::Line line{lines[i].number, fields.front(), fields.value(domain), {}};
        for (qsizetype column = 1; column < heads.size(); ++column)
            if (column != domain)
                line.cells.append(fields.value(column));
        table.lines.push_back(line);
    }
    return table;
}

struct Usual {
    const char* code;
    int level;
    bool carriesOut = false;
};

/// Words mean the same whatever the letters mean.
constexpr std::array words{
    Usual{"decide", 5},
    Usual{"decides", 5},
    Usual{"decider", 5},
    Usual{"accountable", 5},
    Usual{"aprobador final", 5},
    Usual{"rinde cuentas", 5},
    Usual{"approve", 4},
    Usual{"approves", 4},
    Usual{"agree", 4},
    Usual{"veto", 4},
    Usual{"vote", 4},
    Usual{"shared", 4},
    Usual{"shared decision", 4},
    Usual{"share", 4},
    Usual{"aprueba", 4},
    Usual{"aprobar", 4},
    Usual{"vota", 4},
    Usual{"compartida", 4},
    Usual{"decision compartida", 4},
    Usual{"recommend", 3},
    Usual{"recommends", 3},
    Usual{"advise", 3},
    Usual{"recomienda", 3},
    Usual{"recomendar", 3},
    Usual{"responsible", 3, true},
    Usual{"responsable", 3, true},
    Usual{"consult", 2},
    Usual{"consulted", 2},
    Usual{"input", 2},
    Usual{"consultado", 2},
    Usual{"consultada", 2},
    Usual{"consultados", 2},
    Usual{"support", 2, true},
    Usual{"apoya", 2, true},
    Usual{"inform", 1},
    Usual{"informed", 1},
    Usual{"informado", 1},
    Usual{"informada", 1},
    Usual{"informados", 1},
};
constexpr std::array raci{
    Usual{"r", 3, true},
    Usual{"a", 5},
    Usual{"c", 2},
    Usual{"i", 1},
    Usual{"s", 2, true},
};
constexpr std::array approval{
    Usual{"d", 5},
    Usual{"a", 4},
    Usual{"s", 4},
    Usual{"sd", 4},
    Usual{"r", 3},
    Usual{"c", 2},
    Usual{"i", 1},
};

template <class Table>
std::optional<RoleMeaning> among(const Table& table, const QString& plain) {
    for (const Usual& usual : table)
        if (plain == QLatin1String(usual.code))
            return RoleMeaning{true, usual.level, usual.carriesOut};
    return std::nullopt;
}

std::optional<Whom> whomNamed(const QString& head, const PowerMap& map) {
    const QString plain = plainSpelling(head);
    for (const Actor& actor : map.actors)
        if (plainSpelling(actor.name) == plain)
            return Whom(actor.id);
    if (const auto group = vocabulary::parse<Constituency>(head))
        return Whom(*group);
    return std::nullopt;
}

} // namespace

QStringList codesOf(const QString& cell) {
    static const QRegularExpression separators(u"[/,;+&|\n]"_s);
    QStringList codes;
    for (const QString& part : cell.split(separators, Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            codes.append(part.trimmed());
    return codes;
}

RoleTable readRoles(const QByteArray& bytes, const QString& name) {
    return tableOf(readLines(bytes, name), name);
}

RoleTable readRolesFile(const QString& path) {
    const auto [bytes, name] = tableBytes(path);
    return readRoles(bytes, name);
}

QStringList codesIn(const RoleTable& table) {
    QStringList codes;
    QStringList plain;
    for (const RoleTable::Line& line : table.lines)
        for (const QString& cell : line.cells)
            for (const QString& code : codesOf(cell))
                if (!plain.contains(plainSpelling(code))) {
                    plain.append(plainSpelling(code));
                    codes.append(code);
                }
    return codes;
}

RoleScheme schemeOf(const RoleTable& table) {
    int levels = 0;
    bool consults = false;
    bool decides = false;
    const QStringList codes = codesIn(table);
    for (const QString& code : codes) {
        const QString plain = plainSpelling(code);
        levels += parseLevel(code) ? 1 : 0;
        consults = consults || plain == u"c"_s || plain == u"i"_s;
        decides = decides || plain == u"d"_s || plain == u"sd"_s;
    }
    if (levels * 2 > codes.size())
        return RoleScheme::Levels;
    return consults && !decides ? RoleScheme::Raci : RoleScheme::Approval;
}

std::optional<RoleMeaning> usualMeaning(const QString& code, RoleScheme scheme) {
    const QString plain = plainSpelling(code);
    if (const auto level = parseLevel(code))
        return RoleMeaning{true, *level, false};
    if (const auto meaning = among(words, plain))
        return meaning;
    return scheme == RoleScheme::Raci ? among(raci, plain) : among(approval, plain);
}

RoleMapping suggestedMapping(const RoleTable& table, const PowerMap& map) {
    RoleMapping mapping;
    const RoleScheme scheme = schemeOf(table);
    for (const QString& code : codesIn(table))
        if (const auto meaning = usualMeaning(code, scheme))
            mapping.meanings.emplace(plainSpelling(code), *meaning);
    for (const QString& head : table.people)
        mapping.people.push_back(whomNamed(head, map));
    for (const RoleTable::Line& line : table.lines) {
        RoleMapping::Place place;
        for (const Decision& decision : map.decisions)
            if (plainSpelling(decision.name) == plainSpelling(line.decision))
                place.decision = decision.id;
        place.domain = catalogue::domainNumber(line.domain)
                           .value_or(catalogue::domainNumber(line.decision).value_or(1));
        mapping.lines.push_back(place);
    }
    return mapping;
}

} // namespace trellis::exchange
