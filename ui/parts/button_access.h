#pragma once

namespace trellis::ui {

/// Lets screen readers, switches and voice control press every button and tick every box as a click
/// does. Qt's own interface only turns a checkable button on or off, so that what waits for the
/// click never hears of it; and it calls one of several exclusive buttons a check box.
void giveButtonsTheirAccess();

} // namespace trellis::ui
