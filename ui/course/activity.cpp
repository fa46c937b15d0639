#include "ui/course/activity.h"

#include "core/evidence/store.h"
#include "core/photovoice/store.h"

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int entriesRead = 60; ///< of the history: enough for four rows of it

/// The photo that an edit touched first, or whose story it touched.
std::optional<QUuid> photoOf(const school::Reader& reader, qint64 seq) {
    for (const school::RowChange& row : school::changesOf(reader, seq).rows) {
        if (row.table != u"photo"_s && row.table != u"story_answer"_s)
            continue;
        const auto named = evidence::named(reader, {row.table, row.id});
        if (named && named->opens.kind == u"photo"_s)
            return named->opens.id;
    }
    return std::nullopt;
}

} // namespace

std::vector<Activity> recentActivity(
    const school::Reader& reader,
    const std::vector<PageEntry>& pages,
    QDate today,
    const Words& words,
    size_t most
) {
    const photovoice::Album album = photovoice::readAlbum(reader);
    std::vector<Activity> activities;
    for (HistoryItem& item :
         historyItems(school::history(reader, entriesRead), {}, pages, {{}, today}, words)) {
        if (item.kind != HistoryItem::Kind::Edits || item.takenBack)
            continue;
        Activity activity{std::move(item), {}};
        if (const auto id = photoOf(reader, activity.done.seq))
            if (const auto* photo = photovoice::find(album, Id<photovoice::Photo>(*id)))
                activity.photo = photo->sha256;
        activities.push_back(std::move(activity));
        if (activities.size() == most)
            break;
    }
    return activities;
}

} // namespace trellis::ui
