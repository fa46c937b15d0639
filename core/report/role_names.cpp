#include "core/report/role_names.h"

#include "core/power/store.h"
#include "core/team/store.h"

#include <QRegularExpression>

#include <algorithm>

namespace trellis::report {
namespace {

constexpr int shortestName = 3; ///< characters: shorter ones are found in too many words

/// A seat may be known by its role alone, "Principal": that is no name.
bool isName(const QString& words) {
    return words.size() >= shortestName && !vocabulary::parse<Constituency>(words);
}

} // namespace

RoleNames::RoleNames(const school::Reader& reader, Language language) {
    for (const team::Seat& seat : team::readTeam(reader).seats)
        if (isName(seat.member))
            m_names.push_back({seat.member, vocabulary::label(seat.constituency, language)});
    for (const power::Actor& actor : power::readMap(reader).actors)
        if (actor.kind == ActorKind::Person && isName(actor.name))
            m_names.push_back({actor.name, vocabulary::label(actor.constituency, language)});
    std::ranges::stable_sort(m_names, [](const Name& a, const Name& b) {
        return a.name.size() > b.name.size();
    });
}

QString RoleNames::in(QString words) const {
    for (const Name& name : m_names) {
        if (!words.contains(name.name, Qt::CaseInsensitive))
            continue;
        const QRegularExpression whole(
            QStringLiteral("(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])")
                .arg(QRegularExpression::escape(name.name)),
            QRegularExpression::CaseInsensitiveOption |
                QRegularExpression::UseUnicodePropertiesOption
        );
        words.replace(whole, name.role);
    }
    return words;
}

analysis::GrowthMove RoleNames::in(analysis::GrowthMove move) const {
    for (QString* words : {&move.title, &move.because, &move.firstStep, &move.sign, &move.support})
        *words = in(*words);
    return move;
}

} // namespace trellis::report
