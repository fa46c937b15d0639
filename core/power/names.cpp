#include "core/power/names.h"

namespace trellis::power {

QString roleOf(const Actor& actor, Language language) {
    if (actor.kind != ActorKind::Person)
        return actor.name;
    return actor.role.isEmpty() ? vocabulary::label(actor.constituency, language) : actor.role;
}

QString nameOf(const Actor& actor, Names names, Language language) {
    return names == Names::Shown ? actor.name : roleOf(actor, language);
}

} // namespace trellis::power
