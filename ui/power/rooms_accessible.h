#pragma once

namespace trellis::ui {

/// Lets a screen reader walk the rooms map: each room and decision is a child with a sentence and a
/// place. Called once, before the first canvas is made.
void installRoomsAccessibility();

} // namespace trellis::ui
