#pragma once

namespace trellis::ui {

/// Lets a screen reader walk the rooms map: each room and decision is a child with a sentence and a
/// place. Each canvas calls it before anybody asks for its interface; only the first call counts.
void installRoomsAccessibility();

} // namespace trellis::ui
