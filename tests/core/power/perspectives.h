#pragma once

#include "core/power/perspective.h"
#include "core/words/words.h"

namespace trellis::test {

/// Made when it is first asked for: before main() the translations are not there yet.
inline const Words& english() {
    static const Words words(Language::English);
    return words;
}

/// A perspective of that many people.
inline power::Perspective asked(const QString& title, int people) {
    power::Perspective perspective;
    perspective.title = title;
    perspective.people = people;
    return perspective;
}

} // namespace trellis::test
