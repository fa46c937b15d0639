#pragma once

namespace trellis::ui {

/// Lets screen readers into every NetworkCanvas: its actors are its children, each with its
/// sentence, its place on the screen and whether it is chosen. Calling it again does nothing.
void giveNetworksTheirAccess();

} // namespace trellis::ui
