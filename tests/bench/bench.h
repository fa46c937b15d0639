#pragma once

#include <functional>

namespace trellis::bench {

/// The median time of one run, in milliseconds.
[[nodiscard]] double medianMilliseconds(int runs, const std::function<void(int run)>& work);

/// One line: what was measured, the reference beside it, and the ratio of the two.
void report(const char* what, double ours, const char* reference, double theirs);

void benchEdits();
void benchStart();
void benchImport(int photos);
void benchLayout();
void benchLibrary();
void benchNetwork();

} // namespace trellis::bench
