#include "core/analysis/store.h"
#include "core/course/store.h"
#include "core/photovoice/share.h"
#include "core/photovoice/store.h"
#include "core/power/store.h"
#include "core/report/coach_brief.h"
#include "core/report/role_names.h"
#include "core/team/actions.h"
#include "core/team/store.h"

#include <algorithm>

namespace trellis::report {
namespace {

constexpr size_t mostPhotos = 4; ///< one row
constexpr int photoSide = 900;   ///< pixels: sharp at a third of a page

/// Told photos first, one of each category before a second of any.
void orderForBrief(std::vector<photovoice::ClearedPhoto>& photos) {
    const auto told = [](const photovoice::ClearedPhoto& each) {
        return !each.photo().caption.isEmpty() && !each.photo().title.isEmpty();
    };
    std::stable_partition(photos.begin(), photos.end(), told);
    std::vector<std::optional<Category>> seen;
    std::stable_partition(photos.begin(), photos.end(), [&](const photovoice::ClearedPhoto& each) {
        const bool isNew =
            told(each) && std::find(seen.begin(), seen.end(), each.photo().category) == seen.end();
        seen.push_back(each.photo().category);
        return isNew;
    });
}

std::optional<MeetingMaterial>
lastMeeting(const school::Reader& reader, QDate today, Language language) {
    for (const analysis::Meeting& meeting : analysis::meetings(reader))
        if (meeting.heldOn <= today && !meeting.notes.empty())
            return gatherMeeting(reader, meeting, language, today);
    return std::nullopt;
}

void nameRoles(course::SharedOneToOne& talk, const RoleNames& roles) {
    for (course::Promise& promise : talk.promises)
        promise.words = roles.in(promise.words);
    talk.agenda = roles.in(talk.agenda);
    talk.sharedNote = roles.in(talk.sharedNote);
}

} // namespace

BriefMaterial gatherBrief(const school::Reader& reader, QDate today, Language language) {
    const RoleNames roles(reader, language);
    BriefMaterial material;
    material.today = today;
    material.profile = team::profile(reader);
    material.team = team::readTeam(reader);
    material.actions = team::openActions(reader);
    material.album = photovoice::readAlbum(reader);
    material.map = power::readMap(reader);
    material.meeting = lastMeeting(reader, today, language);
    for (const analysis::GrowthMove& move : analysis::growthMoves(reader))
        material.moves.push_back(roles.in(move));
    material.talks = course::sharedOneToOnes(reader);
    for (course::SharedOneToOne& talk : material.talks)
        nameRoles(talk, roles);
    if (!material.talks.empty())
        material.sinceLastTalk =
            school::historySince(reader, material.talks.front().heldOn.endOfDay(Qt::UTC));
    auto cleared = photovoice::clearedOf(material.album.photos, Audience::Coach, today);
    orderForBrief(cleared);
    for (const auto& photo : cleared) {
        if (material.jpegs.size() == mostPhotos)
            break;
        material.jpegs.push_back(
            photovoice::sharedJpeg(photo, reader.photoBytes(photo.photo().sha256), photoSide)
        );
    }
    material.cleared = std::move(cleared);
    return material;
}

int photosHeldBack(const BriefMaterial& material) {
    return int(material.album.photos.size() - material.cleared.size());
}

} // namespace trellis::report
