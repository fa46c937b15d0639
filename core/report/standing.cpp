#include "core/report/standing.h"

#include "core/analysis/store.h"
#include "core/course/store.h"
#include "core/keystone/store.h"
#include "core/photovoice/library.h"
#include "core/photovoice/store.h"
#include "core/power/proof.h"
#include "core/power/store.h"
#include "core/team/profile.h"
#include "core/team/representation.h"
#include "core/team/store.h"

#include <algorithm>

namespace trellis::report {
namespace {

using course::Count;
using course::Standing;

template <class Items, class Holds>
int howMany(const Items& items, Holds holds) {
    return int(std::count_if(items.begin(), items.end(), holds));
}

void countTeam(Standing& standing, const school::Reader& reader) {
    const team::Team team = team::readTeam(reader);
    standing.set(Count::Profile, team::profile(reader).enrollment ? 1 : 0);
    standing.set(Count::Seats, int(team.seats.size()));
    standing.set(Count::Vacant, howMany(team.seats, [](const team::Seat& seat) {
                     return !seat.filled;
                 }));
    standing.set(
        Count::Comparisons,
        howMany(
            team::shownDimensions(team), [](const team::ShownDimension& each) { return each.asked; }
        )
    );
}

void countPhotos(Standing& standing, const school::Reader& reader, QDate today) {
    const photovoice::Album album = photovoice::readAlbum(reader);
    standing.set(Count::Photos, int(album.photos.size()));
    standing.set(Count::Stories, photovoice::storyProgress(album).told);
    standing.set(Count::Themes, int(album.themes.size()));
    standing.set(Count::Sorted, howMany(album.photos, [](const photovoice::Photo& photo) {
                     return !photo.themes.empty();
                 }));
    standing.set(
        Count::ForCoach, int(photovoice::clearedOf(album.photos, Audience::Coach, today).size())
    );
    standing.set(Count::Waiting, howMany(album.photos, [&](const photovoice::Photo& photo) {
                     return photovoice::clearance(photo, Audience::Coach, today).obstacle ==
                            photovoice::Obstacle::ReleaseMissing;
                 }));
}

void countPower(Standing& standing, const school::Reader& reader) {
    const power::PowerMap map = power::readMap(reader);
    const power::Answers answers = power::answersIn(reader);
    standing.set(Count::Decisions, int(map.decisions.size()));
    standing.set(Count::Answers, answers.given);
    standing.set(Count::Expected, answers.expected);
    standing.set(Count::Evidence, int(power::provenSay(map).size()));
    standing.set(Count::Spaces, int(map.spaces.size()));
    standing.set(Count::Placed, howMany(map.decisions, [](const power::Decision& decision) {
                     return decision.actualSpace.has_value();
                 }));
}

void countAnalysis(Standing& standing, const school::Reader& reader) {
    const auto meetings = analysis::meetings(reader);
    const auto moves = analysis::growthMoves(reader);
    int notes = 0;
    for (const analysis::Meeting& meeting : meetings)
        notes += int(meeting.notes.size());
    const auto isIdea = [](const analysis::GrowthMove& move) {
        return move.status == MoveStatus::Idea;
    };
    standing.set(Count::Meetings, int(meetings.size()));
    standing.set(Count::Notes, notes);
    standing.set(Count::Ideas, howMany(moves, isIdea));
    standing.set(Count::Moves, howMany(moves, [&](const analysis::GrowthMove& move) {
                     return !isIdea(move) && move.status != MoveStatus::Dropped;
                 }));
    standing.set(Count::Unowned, howMany(moves, [&](const analysis::GrowthMove& move) {
                     return isIdea(move) && !analysis::canBeChosen(move);
                 }));
    int promised = 0;
    if (const auto talks = course::sharedOneToOnes(reader); !talks.empty())
        promised = howMany(talks.front().promises, [](const course::Promise& promise) {
            return !promise.done;
        });
    standing.set(Count::Promised, promised);
}

void countKeystone(Standing& standing, const school::Reader& reader) {
    const keystone::Keystone keystone = keystone::readKeystone(reader);
    standing.set(Count::Slides, int(keystone.slides.size()));
    standing.set(Count::Signals, int(keystone.signs.size()));
}

} // namespace

Standing readStanding(const school::Reader& reader, QDate today) {
    Standing standing;
    countTeam(standing, reader);
    countPhotos(standing, reader, today);
    countPower(standing, reader);
    countAnalysis(standing, reader);
    countKeystone(standing, reader);
    return standing;
}

} // namespace trellis::report
