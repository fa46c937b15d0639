#pragma once

#include "core/photovoice/types.h"

#include <vector>

namespace trellis::ui {

class Desk;

/// Asks where to, and writes the cards of these photos as a tagged PDF: a card a page. Says how
/// many are left out because they are not cleared for display. False when nothing was written.
bool exportExhibit(Desk& desk, const std::vector<Id<photovoice::Photo>>& photos);

} // namespace trellis::ui
