#include "core/analysis/store.h"
#include "core/course/store.h"
#include "core/photovoice/share.h"
#include "core/photovoice/store.h"
#include "core/power/store.h"
#include "core/report/coach_brief.h"
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

} // namespace

BriefMaterial gatherBrief(const school::Reader& reader, QDate today) {
    BriefMaterial material;
    material.today = today;
    material.profile = team::profile(reader);
    material.team = team::readTeam(reader);
    material.actions = team::openActions(reader);
    material.album = photovoice::readAlbum(reader);
    material.map = power::readMap(reader);
    material.moves = analysis::growthMoves(reader);
    material.talks = course::sharedOneToOnes(reader);
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
