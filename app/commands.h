#pragma once

#include "app/console.h"

namespace trellis::app {

// One function a file: each adds its group of commands.
void addSchoolCommands(Commands& commands);  ///< new, check, history, undo, redo, snapshot
void addPhotosCommands(Commands& commands);  ///< photos add, photos list, photos export
void addPowerCommands(Commands& commands);   ///< power import, power measures
void addBriefCommand(Commands& commands);    ///< brief
void addKeystoneCommand(Commands& commands); ///< keystone
void addSampleCommand(Commands& commands);   ///< sample
void addCourseCommands(Commands& commands);  ///< course plan, course show, course export
void addMeetingCommands(Commands& commands); ///< meeting list, meeting record
void addTeamCommands(Commands& commands);    ///< team import, team measures, team rules

} // namespace trellis::app
