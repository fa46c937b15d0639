#include "core/power/names.h"

namespace trellis::power {

QString roleOf(const Actor& actor, Language language) {
    if (actor.kind != ActorKind::Person)
        return actor.name;
    return actor.role.isEmpty() ? vocabulary::label(actor.constituency, language) : actor.role;
}

QString nameOf(const Actor& actor, Names names, Language language) {
    const bool named = names == Names::Shown || (names == Names::Agreed && actor.consented);
    return named ? actor.name : roleOf(actor, language);
}

} // namespace trellis::power
