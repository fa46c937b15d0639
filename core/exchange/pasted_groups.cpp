#include "core/exchange/pasted_groups.h"

#include "core/words/spelling.h"

#include <QRegularExpression>

namespace trellis::exchange {
namespace {

using team::ReferenceGroup;

/// A whole number as people write it: "1,204" and "1 204" too.
std::optional<int> wholeNumber(QString written) {
    static const QRegularExpression thousands(QStringLiteral("(?<=\\d)[,.  ](?=\\d{3}\\b)"));
    written = written.trimmed().remove(thousands);
    bool isNumber = false;
    const int number = written.toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

QStringList fieldsOf(const QString& line) {
    for (const auto separator : {u'\t', u';'})
        if (line.contains(QChar(separator)))
            return line.split(QChar(separator));
    return line.split(QLatin1Char(','));
}

std::optional<ReferenceGroup> groupOf(const QStringList& fields) {
    if (fields.size() < 2 || fields[0].trimmed().isEmpty())
        return std::nullopt;
    const auto people = wholeNumber(fields[1]);
    if (!people)
        return std::nullopt;
    ReferenceGroup group;
    group.name = fields[0].trimmed();
    group.people = *people;
    if (fields.size() > 2)
        group.members = wholeNumber(fields[2]);
    return group;
}

} // namespace

PastedGroups pastedGroups(const QString& text) {
    static const QRegularExpression lineEnds(QStringLiteral("[\r\n]+"));
    PastedGroups pasted;
    bool first = true;
    for (const QString& line : text.split(lineEnds, Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        const auto group = groupOf(fieldsOf(line));
        if (group)
            pasted.groups.push_back(*group);
        else if (!first)
            pasted.leftOut.append(line.simplified());
        first = false;
    }
    return pasted;
}

std::vector<ReferenceGroup>
mergedGroups(std::vector<ReferenceGroup> groups, const PastedGroups& pasted) {
    for (const ReferenceGroup& each : pasted.groups) {
        const auto known =
            std::find_if(groups.begin(), groups.end(), [&](const ReferenceGroup& group) {
                return plainSpelling(group.name) == plainSpelling(each.name);
            });
        if (known == groups.end()) {
            groups.push_back(each);
            continue;
        }
        known->people = each.people;
        if (each.members)
            known->members = each.members;
    }
    return groups;
}

} // namespace trellis::exchange
