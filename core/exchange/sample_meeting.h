#pragma once

#include "core/exchange/sample_item.h"
#include "core/school/edit.h"

namespace trellis::exchange {

/// One meeting of the sample school, with what was said and where the team placed itself.
void writeMeeting(school::Edit& edit, const SampleItem& item);
/// The dots and hands of the moves that came from a meeting.
void writeChoosing(school::Edit& edit, const std::vector<SampleItem>& moves);

} // namespace trellis::exchange
