#pragma once

#include "core/photovoice/types.h"

namespace trellis::ui {

class Desk;

// The exhibit's order, each change one edit.

/// Hangs these at the end; those that hang already stay where they are.
void hangMore(
    Desk& desk, const photovoice::Album& album, const std::vector<Id<photovoice::Photo>>& photos
);
void takeDown(
    Desk& desk, const photovoice::Album& album, const std::vector<Id<photovoice::Photo>>& photos
);
/// Hangs one that far later, or earlier when `by` is negative; at either end it stays.
void hangLater(Desk& desk, const photovoice::Album& album, Id<photovoice::Photo> photo, int by);

} // namespace trellis::ui
