#include "ui/photovoice/library_view.h"

#include "ui/parts/text_label.h"
#include "ui/photovoice/campaign_bar.h"
#include "ui/photovoice/filter_bar.h"
#include "ui/photovoice/photo_grid.h"
#include "ui/photovoice/photo_model.h"
#include "ui/photovoice/photo_showing.h"
#include "ui/photovoice/photo_view.h"
#include "ui/photovoice/photographers_bar.h"
#include "ui/shell/desk.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

using photovoice::Photo;

LibraryView::LibraryView(Desk& desk, Thumbnails& thumbnails, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(new PhotoModel(this)),
      m_grid(new PhotoGrid(thumbnails, this)),
      m_filters(new FilterBar(this)),
      m_campaign(new CampaignBar(this)),
      m_noneMatch(new TextLabel({}, paint::TextStyle::Body, Ink::Muted, this)),
      m_photographers(new PhotographersBar(this)),
      m_close(new PhotoView(this)),
      m_showing(new PhotoShowing(desk, *m_close)) {
    layOut();
    m_grid->setModel(m_model);
    connectGrid();
    connect(m_filters, &FilterBar::changed, this, [this] {
        showCards();
        showCampaign();
    });
    connect(m_filters, &FilterBar::done, m_grid, qOverload<>(&QWidget::setFocus));
    connect(m_campaign, &CampaignBar::startWanted, this, &LibraryView::campaignStartWanted);
    connect(m_campaign, &CampaignBar::editWanted, this, &LibraryView::campaignWanted);
    connect(m_campaign, &CampaignBar::endWanted, this, &LibraryView::campaignEndWanted);
    connect(m_close, &PhotoView::closed, this, &LibraryView::stopLooking);
    connect(m_close, &PhotoView::stepped, this, [this](int by) {
        const QModelIndex next = m_model->index(m_grid->currentIndex().row() + by);
        if (!next.isValid())
            return;
        m_grid->setCurrentIndex(next);
        lookClosely();
    });
}

void LibraryView::layOut() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_noneMatch->setAlignment(Qt::AlignCenter);
    column->addWidget(m_filters);
    column->addWidget(m_noneMatch, 1);
    auto* grid = new QHBoxLayout;
    grid->setContentsMargins(16, 0, 8, 0);
    grid->addWidget(m_grid);
    column->addLayout(grid, 1);
    column->addWidget(m_campaign);
    column->addWidget(m_photographers);
    m_close->hide();
}

void LibraryView::connectGrid() {
    connect(m_grid, &PhotoGrid::opened, this, &LibraryView::opened);
    connect(m_grid, &PhotoGrid::closerWanted, this, &LibraryView::lookClosely);
    connect(m_grid, &PhotoGrid::typed, m_filters, &FilterBar::look);
    connect(m_grid, &PhotoGrid::removeWanted, this, &LibraryView::removeWanted);
    connect(
        m_grid->selectionModel(),
        &QItemSelectionModel::selectionChanged,
        this,
        &LibraryView::chosenChanged
    );
}

void LibraryView::retranslate() {
    m_grid->setAccessibleName(tr("Photos"));
    m_campaign->retranslate();
}

void LibraryView::show(const photovoice::Album& album) {
    m_album = &album;
    m_filters->show(album, m_desk.language());
    m_photographers->show(album, m_desk.words());
    showCards();
    showCampaign();
}

void LibraryView::showCards() {
    if (m_album == nullptr)
        return;
    m_model->setCards(
        photovoice::libraryCards(*m_album, m_filters->filter(), m_desk.today()), m_desk.language()
    );
    const bool none = m_model->rowCount() == 0;
    m_filters->setVisible(!m_album->photos.empty());
    m_noneMatch->setText(
        m_album->photos.empty() ? tr("No photos yet. Drop them here, or add a folder from a phone.")
                                : tr("No photo matches these filters.")
    );
    m_noneMatch->setVisible(none);
    m_grid->setVisible(!none);
    if (!none && !m_grid->currentIndex().isValid())
        m_grid->setCurrentIndex(m_model->index(0));
    emit chosenChanged();
}

const photovoice::Campaign* LibraryView::campaign() const {
    if (m_album == nullptr)
        return nullptr;
    if (const auto& wanted = m_filters->filter().campaign)
        return photovoice::find(*m_album, *wanted);
    return photovoice::currentCampaign(*m_album, m_desk.today());
}

void LibraryView::showCampaign() {
    if (m_album != nullptr)
        m_campaign->show(*m_album, campaign(), m_desk.today(), m_desk.words(), m_desk.readOnly());
}

std::vector<Id<Photo>> LibraryView::chosen() const {
    QModelIndexList indexes = m_grid->selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    std::vector<Id<Photo>> ids;
    for (const QModelIndex& index : indexes)
        ids.push_back(m_model->card(index).id);
    return ids;
}

QModelIndex LibraryView::bringUp(Id<Photo> photo) {
    const QModelIndex index = m_model->indexOf(photo);
    if (index.isValid())
        return index;
    m_filters->clear();
    return m_model->indexOf(photo);
}

void LibraryView::bringUp(Id<photovoice::Campaign> campaign) {
    m_filters->show(campaign);
}

void LibraryView::lookClosely() {
    if (m_album == nullptr || !m_grid->currentIndex().isValid())
        return;
    m_showing->show(*m_album, m_model->card(m_grid->currentIndex()).id, Audience::Photographer);
    m_close->setGeometry(rect());
    m_close->show();
    m_close->raise();
    m_close->setFocus();
}

void LibraryView::stopLooking() {
    m_close->hide();
    m_grid->setFocus();
}

void LibraryView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_close->setGeometry(rect());
}

} // namespace trellis::ui
