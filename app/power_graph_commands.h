#pragma once

#include "app/console.h"

namespace trellis::app {

/// What `power import FILE --graph IN` was asked for.
struct NetworkImport {
    std::string file;
    std::vector<std::string> graph; ///< one file, or a table of people and one of ties
    bool strict = false;
    bool json = false;
};
int importNetwork(const Console& console, const NetworkImport& import);

/// Adds `power export` to the group of step 3.
void addPowerExport(Commands& commands, CLI::App& power);

} // namespace trellis::app
