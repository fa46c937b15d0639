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

/// Whether nothing stands before that place, or the end of a sentence does.
bool beginsSentence(const QString& words, qsizetype at) {
    while (at > 0 && (words[at - 1].isSpace() || QStringLiteral("“\"«¿¡(").contains(words[at - 1])))
        if (words[--at] == u'\n')
            return true;
    return at == 0 || QStringLiteral(".!?:…").contains(words[at - 1]);
}

QString lowered(QString role) {
    role[0] = role[0].toLower();
    return role;
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

QString RoleNames::in(const QString& words) const {
    return replaced(words, As::Sentence);
}

QString RoleNames::replaced(QString words, As as) const {
    for (const Name& name : m_names) {
        if (!words.contains(name.name, Qt::CaseInsensitive))
            continue;
        const QRegularExpression whole(
            QStringLiteral("(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])")
                .arg(QRegularExpression::escape(name.name)),
            QRegularExpression::CaseInsensitiveOption |
                QRegularExpression::UseUnicodePropertiesOption
        );
        qsizetype from = 0;
        for (auto found = whole.match(words); found.hasMatch(); found = whole.match(words, from)) {
            const auto at = found.capturedStart();
            const bool capital = beginsSentence(words, at) && (at > 0 || as == As::Sentence);
            const QString role = capital ? name.role : lowered(name.role);
            words.replace(at, found.capturedLength(), role);
            from = at + role.size();
        }
    }
    return words;
}

analysis::GrowthMove RoleNames::in(analysis::GrowthMove move) const {
    for (QString* words : {&move.title, &move.support})
        *words = in(*words);
    for (QString* words : {&move.because, &move.firstStep, &move.sign})
        *words = replaced(*words, As::Clause);
    return move;
}

} // namespace trellis::report
