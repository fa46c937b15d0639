#include "ui/photovoice/exhibit_edits.h"

#include "core/photovoice/library.h"
#include "core/photovoice/store.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>

#include <algorithm>

namespace trellis::ui {
namespace {

using photovoice::Album;
using photovoice::Photo;

void hang(Desk& desk, const QString& label, const std::vector<Id<Photo>>& order) {
    desk.perform(
        label, [&](school::Edit& edit) { photovoice::hang(edit, order); }, Offer::Undo
    );
}

bool holds(const std::vector<Id<Photo>>& photos, Id<Photo> photo) {
    return std::find(photos.begin(), photos.end(), photo) != photos.end();
}

} // namespace

void hangMore(Desk& desk, const Album& album, const std::vector<Id<Photo>>& photos) {
    auto order = photovoice::exhibitOrder(album);
    const size_t before = order.size();
    for (const Id<Photo> photo : photos)
        if (!holds(order, photo))
            order.push_back(photo);
    const int more = int(order.size() - before);
    if (more > 0)
        hang(
            desk,
            QCoreApplication::translate(
                "exhibit", "Hung %n photo(s) in the exhibit", nullptr, more
            ),
            order
        );
}

void takeDown(Desk& desk, const Album& album, const std::vector<Id<Photo>>& photos) {
    auto order = photovoice::exhibitOrder(album);
    const auto gone = std::erase_if(order, [&](Id<Photo> photo) { return holds(photos, photo); });
    if (gone > 0)
        hang(
            desk,
            QCoreApplication::translate(
                "exhibit", "Took %n photo(s) out of the exhibit", nullptr, int(gone)
            ),
            order
        );
}

void hangLater(Desk& desk, const Album& album, Id<Photo> photo, int by) {
    auto order = photovoice::exhibitOrder(album);
    const auto place = std::find(order.begin(), order.end(), photo);
    if (place == order.end())
        return;
    const auto from = place - order.begin();
    const auto to = std::clamp<std::ptrdiff_t>(from + by, 0, std::ssize(order) - 1);
    if (to == from)
        return;
    order.erase(place);
    order.insert(order.begin() + to, photo);
    hang(desk, QCoreApplication::translate("exhibit", "Hung the exhibit in another order"), order);
}

} // namespace trellis::ui
