#pragma once

#include "core/exchange/sample_item.h"
#include "core/school/edit.h"

namespace trellis::exchange {

// What one chapter of the sample school's story writes of each step. A chapter is named in the
// data; what no item of a file belongs to leaves that step alone.
void writeTeam(school::Edit& edit, const SampleItem& file, const QString& chapter);
void writePower(school::Edit& edit, const SampleItem& file, const QString& chapter);
/// The plan is made with the profile; what came before today is ticked after the last meeting.
void writeCourse(school::Edit& edit, const SampleSetting& setting, const QString& chapter);
void writeAnalysis(school::Edit& edit, const SampleItem& file, const QString& chapter);
void writeKeystone(school::Edit& edit, const SampleItem& file, const QString& chapter);

} // namespace trellis::exchange
