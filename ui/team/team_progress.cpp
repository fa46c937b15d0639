#include "ui/team/team_progress.h"

#include "core/team/profile.h"
#include "core/team/representation.h"
#include "core/team/store.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace trellis::ui {
namespace {

struct TeamProgress {
    Q_DECLARE_TR_FUNCTIONS(trellis::ui::TeamProgress)
};

bool everyChoiceKnown(const std::vector<team::Seat>& seats) {
    return team::filledSeats(seats) > 0 && team::ownChoice(seats).notKnown == 0;
}

bool compared(const team::Team& team) {
    const std::vector<team::ShownDimension> dimensions = team::shownDimensions(team);
    return !dimensions.empty() &&
           std::all_of(dimensions.begin(), dimensions.end(), [](const auto& dimension) {
               return dimension.asked;
           });
}

} // namespace

Progress teamProgress(const school::Reader& reader) {
    struct Part {
        bool done;
        QString next;
    };
    const team::Team team = team::readTeam(reader);
    const std::array parts{
        Part{
            team::profile(reader).enrollment.has_value(),
            TeamProgress::tr("next: how many students the school has")},
        Part{!team.seats.empty(), TeamProgress::tr("next: the seats of the team")},
        Part{everyChoiceKnown(team.seats), TeamProgress::tr("next: how each member was chosen")},
        Part{compared(team), TeamProgress::tr("next: the team next to its school")},
    };
    Progress progress;
    for (const Part& part : parts) {
        progress.share += part.done ? 1.0 / double(parts.size()) : 0;
        if (!part.done && progress.sentence.isEmpty())
            progress.sentence = part.next;
    }
    const QString share =
        TeamProgress::tr("%1%").arg(static_cast<int>(std::lround(100 * progress.share)));
    progress.sentence = progress.sentence.isEmpty()
                            ? share
                            : QStringLiteral("%1, %2").arg(share, progress.sentence);
    return progress;
}

} // namespace trellis::ui
