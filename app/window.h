#pragma once

#include <QString>

namespace trellis::app {

/// Runs the window until it is closed: on that file, or with the welcome when `path` is empty.
/// The value is the exit code.
int runWindow(int& argc, char** argv, const QString& path);

} // namespace trellis::app
