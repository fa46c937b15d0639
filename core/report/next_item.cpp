#include "core/report/next_item.h"

#include "core/analysis/store.h"
#include "core/photovoice/consent.h"
#include "core/photovoice/library.h"
#include "core/photovoice/store.h"
#include "core/power/proof.h"
#include "core/power/store.h"
#include "core/team/store.h"

#include <algorithm>
#include <map>

namespace trellis::report {
namespace {

using namespace Qt::Literals::StringLiterals;
using course::Count;
using evidence::Thing;

template <class Items, class Waits>
std::optional<Thing> firstOf(const QString& kind, const Items& items, Waits waits) {
    const auto found = std::ranges::find_if(items, waits);
    return found == items.end() ? std::nullopt : std::optional(Thing{kind, found->id.uuid()});
}

std::optional<Thing> photo(const school::Reader& reader, Count about, QDate today) {
    return firstOf(u"photo"_s, photovoice::readAlbum(reader).photos, [&](const auto& each) {
        if (about == Count::Stories)
            return !photovoice::isTold(each);
        if (about == Count::Sorted)
            return each.themes.empty();
        return photovoice::clearance(each, Audience::Coach, today).obstacle ==
               photovoice::Obstacle::ReleaseMissing;
    });
}

bool hasOpenCell(const power::PowerMap& map, Id<power::Decision> decision) {
    return std::ranges::any_of(allGroups, [&](Group group) {
        const Constituency constituency = vocabulary::mainConstituency(group);
        return !map.say.contains({decision, constituency, Lens::Formal}) ||
               !map.say.contains({decision, constituency, Lens::Practice});
    });
}

std::optional<Thing> decision(const school::Reader& reader, Count about) {
    const power::PowerMap map = power::readMap(reader);
    const std::set<power::SayOf> proven = power::provenSay(map);
    return firstOf(u"decision"_s, map.decisions, [&](const power::Decision& each) {
        if (about == Count::Answers)
            return hasOpenCell(map, each.id);
        if (about == Count::Placed)
            return !each.actualSpace.has_value();
        return std::ranges::none_of(proven, [&](const power::SayOf& say) {
            return say.decision == each.id;
        });
    });
}

std::optional<Thing> move(const school::Reader& reader, Count about) {
    const auto moves = analysis::growthMoves(reader);
    return firstOf(u"growth_move"_s, moves, [&](const analysis::GrowthMove& each) {
        return each.status == MoveStatus::Idea &&
               (about == Count::Ideas || !analysis::canBeChosen(each));
    });
}

/// Where to begin with things of a kind that the file has none of.
std::optional<Thing> placeOf(Count about) {
    static const std::map<Count, QString> kinds{
        {Count::Profile, u"school_profile"_s},
        {Count::Comparisons, u"reference_group"_s},
        {Count::Spaces, u"space"_s},
        {Count::Meetings, u"meeting"_s},
        {Count::Moves, u"growth_move"_s},
        {Count::Signals, u"impact_signal"_s},
    };
    const auto kind = kinds.find(about);
    return kind == kinds.end() ? std::nullopt : std::optional(Thing{kind->second, {}});
}

} // namespace

std::optional<Thing> nextItem(const school::Reader& reader, Count about, QDate today) {
    constexpr std::array photos{Count::Stories, Count::Sorted, Count::Waiting};
    constexpr std::array decisions{Count::Answers, Count::Placed, Count::Evidence};
    if (about == Count::Vacant)
        return firstOf(u"seat"_s, team::readTeam(reader).seats, [](const team::Seat& seat) {
            return !seat.filled;
        });
    if (std::ranges::find(photos, about) != photos.end())
        return photo(reader, about, today);
    if (std::ranges::find(decisions, about) != decisions.end())
        return decision(reader, about);
    if (about == Count::Unowned || about == Count::Ideas)
        return move(reader, about);
    return placeOf(about);
}

} // namespace trellis::report
