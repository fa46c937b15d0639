#pragma once

#include "app/console.h"

namespace trellis::app {

/// What `power import FILE --graph IN` was asked for.
struct NetworkImport {
    std::string file;
    std::string graph;
    bool strict = false;
    bool json = false;
};
int importNetwork(const Console& console, const NetworkImport& import);

/// Adds `power export` to the group of step 3.
void addPowerExport(Commands& commands, CLI::App& power);

} // namespace trellis::app
