#include "core/report/step_tables.h"

namespace trellis::report {

QStringList tablesOf(CourseStep step) {
    const auto named = [](const char* names) {
        return QString::fromLatin1(names).split(QLatin1Char(' '));
    };
    switch (step) {
    case CourseStep::Team:
        return named("school charter seat reference_dimension reference_group team_rule "
                     "team_meeting team_attendance team_action");
    case CourseStep::PhotoVoice:
        return named("photo photographer story_answer depicted_person redaction theme "
                     "photo_theme theme_dot theme_wall campaign campaign_quota story_question "
                     "story_setting");
    case CourseStep::Power:
        return named("actor space space_member space_lever decision say actor_say view_say "
                     "carries_out tower tie perspective perspective_group say_evidence "
                     "evidence_item map_note map_question");
    case CourseStep::Analysis:
        return named("meeting attendance note placement dots hands growth_move "
                     "move_standing");
    case CourseStep::Keystone:
        return named("slide impact_signal peer_response");
    }
    return {};
}

} // namespace trellis::report
