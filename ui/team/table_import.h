#pragma once

namespace trellis::ui {

class Desk;

/// The tables that step 1 takes in.
enum class TeamTable { Seats, Reference };

/// Asks for a table, takes its good lines in as one edit, and says which lines were left out and
/// why.
void importTeamTable(Desk& desk, TeamTable which);

} // namespace trellis::ui
