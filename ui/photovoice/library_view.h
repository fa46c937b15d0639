#pragma once

#include "core/photovoice/campaign.h"
#include "core/photovoice/library.h"

#include <QModelIndex>
#include <QWidget>

namespace trellis::ui {

class CampaignBar;
class Desk;
class FilterBar;
class PhotoGrid;
class PhotoModel;
class PhotoShowing;
class PhotoView;
class PhotographersBar;
class TextLabel;
class Thumbnails;

/// The library: filters, the photos as cards, one of them large while Space looks at it, the call
/// for photos that is running, and who took them.
class LibraryView : public QWidget {
    Q_OBJECT

public:
    LibraryView(Desk& desk, Thumbnails& thumbnails, QWidget* parent = nullptr);

    /// What the album holds now; it has to live as long as it is shown.
    void show(const photovoice::Album& album);
    void retranslate();

    [[nodiscard]] PhotoGrid& grid() const { return *m_grid; }
    [[nodiscard]] PhotoModel& model() const { return *m_model; }
    /// The chosen photos, in the order of the cards.
    [[nodiscard]] std::vector<Id<photovoice::Photo>> chosen() const;
    /// The photo, also when the filters hide it: then they are taken away.
    [[nodiscard]] QModelIndex bringUp(Id<photovoice::Photo> photo);
    /// The photos of that call alone.
    void bringUp(Id<photovoice::Campaign> campaign);
    /// The one that the filter names, else the one that runs; nullptr when there is none.
    [[nodiscard]] const photovoice::Campaign* campaign() const;

signals:
    void opened(const QModelIndex& index);
    void chosenChanged();
    void removeWanted();
    void campaignWanted();
    void campaignStartWanted();
    void campaignEndWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void connectGrid();
    void showCards();
    void showCampaign();
    void lookClosely();
    void stopLooking();

    Desk& m_desk;
    const photovoice::Album* m_album = nullptr;
    PhotoModel* m_model;
    PhotoGrid* m_grid;
    FilterBar* m_filters;
    CampaignBar* m_campaign;
    TextLabel* m_noneMatch;
    PhotographersBar* m_photographers;
    PhotoView* m_close; ///< one photo over all, while Space looks at it
    PhotoShowing* m_showing;
};

} // namespace trellis::ui
