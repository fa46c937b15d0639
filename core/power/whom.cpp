#include "core/power/whom.h"

namespace trellis::power {

std::optional<Whom> whomAt(const school::Query& row, int column) {
    if (const auto actor = row.maybeId<Actor>(column + 1))
        return Whom(*actor);
    if (row.isNull(column))
        return std::nullopt;
    return Whom(vocabulary::fromId<Constituency>(row.text(column)));
}

std::optional<QString> constituencyOf(const Whom& whom) {
    const auto* constituency = std::get_if<Constituency>(&whom);
    return constituency == nullptr ? std::nullopt : std::optional(vocabulary::id(*constituency));
}

std::optional<Id<Actor>> actorOf(const Whom& whom) {
    const auto* actor = std::get_if<Id<Actor>>(&whom);
    return actor == nullptr ? std::nullopt : std::optional(*actor);
}

QByteArray partsOf(const Whom& whom) {
    const auto* actor = std::get_if<Id<Actor>>(&whom);
    return actor == nullptr ? vocabulary::id(std::get<Constituency>(whom)).toUtf8()
                            : actor->bytes().toHex();
}

} // namespace trellis::power
