#pragma once

#include "core/words/vocabulary.h"

namespace trellis {

/// How a slide of the Keystone is laid out.
enum class SlideLayout {
    Title,
    Photo,
    Evidence,
    TwoPhotos,
    ThenNow,
    Reflection,
    Signals,
    Thanks,
    Network,
};
/// Where a sign of impact shows, and how it is known.
enum class SignalLevel { Practice, Team, FamiliesAndStudents };
enum class SignalStrength { Noticed, Counted, Heard };

} // namespace trellis
