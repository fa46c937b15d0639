#pragma once

#include "core/power/types.h"
#include "core/words/language.h"

namespace trellis::power {

/// Whether a picture says who people are. Shown is for the team's own window alone. What others see
/// has Roles, or Agreed where names are asked for: a person who did not agree to be named is their
/// role, and tensions between people are left out.
enum class Names { Shown, Agreed, Roles };

/// What a screen with names off says instead of the actor's name.
[[nodiscard]] QString roleOf(const Actor& actor, Language language);
/// The actor's name, or the role that stands for it.
[[nodiscard]] QString nameOf(const Actor& actor, Names names, Language language);

} // namespace trellis::power
