#pragma once

namespace trellis::ui {

class Desk;

/// Asks for a network of another program (GraphML, GEXF, or tables of people and of ties), takes it
/// in as one edit, and says what was left out and why.
void importNetwork(Desk& desk);

} // namespace trellis::ui
