#include "ui/photovoice/photo_page.h"

#include "core/photovoice/findings.h"
#include "core/photovoice/store.h"
#include "core/report/step_tables.h"
#include "ui/parts/badges.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/themed.h"
#include "ui/photovoice/campaign_edits.h"
#include "ui/photovoice/campaign_inspector.h"
#include "ui/photovoice/coverage_view.h"
#include "ui/photovoice/detail_inspector.h"
#include "ui/photovoice/import_bar.h"
#include "ui/photovoice/library_view.h"
#include "ui/photovoice/photo_detail.h"
#include "ui/photovoice/photo_grid.h"
#include "ui/photovoice/photo_inspector.h"
#include "ui/photovoice/photo_model.h"
#include "ui/photovoice/photo_showing.h"
#include "ui/photovoice/photo_view.h"
#include "ui/photovoice/theme_inspector.h"
#include "ui/photovoice/thumbnails.h"
#include "ui/photovoice/wall_projection.h"
#include "ui/photovoice/wall_view.h"
#include "ui/shell/desk.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using photovoice::Photo;

/// Three frames, tilted like prints on a table.
void paintGhost(QPainter& painter, const QRectF& box, const paint::Theme& theme) {
    painter.setPen(QPen(theme.ctl, 1.5, Qt::DashLine));
    for (const double tilt : {-7.0, 5.0, 0.0}) {
        painter.save();
        painter.translate(box.center() + QPointF(tilt * 11, std::abs(tilt)));
        painter.rotate(tilt);
        const QRectF print(-64, -46, 128, 92);
        painter.setBrush(theme.surface);
        painter.drawRoundedRect(print, 4, 4);
        painter.setBrush(theme.hover);
        painter.drawRect(print.adjusted(8, 8, -8, -24));
        painter.restore();
    }
}

} // namespace

PhotoPage::PhotoPage(Desk& desk)
    : Page(desk),
      m_thumbnails(new Thumbnails(desk.school(), this)),
      m_library(new LibraryView(desk, *m_thumbnails, this)),
      m_import(new ImportBar(desk, this)),
      m_empty(new EmptyState(paintGhost, 130, this)),
      m_detail(new PhotoDetail(desk, *m_thumbnails, this)),
      m_stack(new QStackedLayout),
      m_inspector(new PhotoInspector(desk, *m_thumbnails, this)),
      m_wall(new WallView(desk, *m_thumbnails, this)),
      m_coverage(new CoverageView(desk, *m_thumbnails, this)),
      m_themeInspector(new ThemeInspector(desk)),
      m_campaignInspector(new CampaignInspector(desk)),
      m_side(new QStackedWidget),
      m_extra(new QWidget(this)),
      m_dots(new StatusBadge({}, m_extra)) {
    setAcceptDrops(true);
    makeActions();
    layOut();
    connectLibrary();
    connectWall();
    connectDetail();
    retranslate();
}

void PhotoPage::connectLibrary() {
    connect(m_library, &LibraryView::opened, this, &PhotoPage::open);
    connect(m_library, &LibraryView::removeWanted, m_remove, &QAction::trigger);
    connect(m_library, &LibraryView::chosenChanged, this, &PhotoPage::showChosen);
    connect(m_library, &LibraryView::campaignWanted, this, &PhotoPage::openCampaign);
    connect(m_library, &LibraryView::campaignStartWanted, this, &PhotoPage::start);
    connect(m_library, &LibraryView::campaignEndWanted, this, &PhotoPage::endCurrent);
    const auto makeRoom = [this] {
        if (!m_campaignOpen || !m_library->grid().hasFocus())
            return;
        m_campaignOpen = false; // for the photo
        showSides();
    };
    connect(
        m_library->grid().selectionModel(), &QItemSelectionModel::currentChanged, this, makeRoom
    );
    connect(&m_library->grid(), &PhotoGrid::pressed, this, makeRoom);
    connect(m_campaignInspector, &CampaignInspector::closed, this, [this] {
        m_campaignOpen = false;
        showSides();
        m_library->grid().setFocus();
    });
}

/// Beside the library stands what is chosen in it.
void PhotoPage::showChosen() {
    const auto photos = m_library->chosen();
    m_inspector->show(m_album, photos);
    const bool any = !photos.empty() && !desk().readOnly();
    for (QAction* action : {m_remove, m_erase, m_hang, m_takeDown})
        action->setEnabled(any);
    for (QAction* action : {m_hangEarlier, m_hangLater})
        action->setEnabled(any && photos.size() == 1);
}

void PhotoPage::connectWall() {
    connect(m_wall, &WallView::opened, this, &PhotoPage::openPhoto);
    connect(m_coverage, &CoverageView::opened, this, &PhotoPage::openPhoto);
    connect(m_wall, &WallView::detailsWanted, this, [this] {
        m_themeOpen = true;
        showSides();
        m_themeInspector->takeFocus();
    });
    connect(m_wall, &WallView::chosenChanged, this, [this] {
        m_themeInspector->show(m_album, m_wall->chosenTheme());
        if (m_themeOpen && !m_wall->chosenTheme())
            showSides();
    });
    connect(m_themeInspector, &ThemeInspector::closed, this, [this] {
        m_themeOpen = false;
        showSides();
        m_wall->takeFocus();
    });
}

void PhotoPage::connectDetail() {
    connect(m_detail, &PhotoDetail::closed, this, [this] { setView(u"library"_s); });
    connect(m_detail, &PhotoDetail::stepped, this, &PhotoPage::step);
    connect(m_detail, &PhotoDetail::wanted, this, [this](Id<Photo> id) {
        m_library->grid().setCurrentIndex(m_library->model().indexOf(id));
        showDetail();
        emit titleChanged();
    });
    connect(m_detail, &PhotoDetail::eraseWanted, this, [this] {
        if (m_detail->photo())
            m_library->grid().setCurrentIndex(m_library->model().indexOf(*m_detail->photo()));
        eraseChosen();
    });
}

void PhotoPage::makeActions() {
    const auto action = [this](const QKeySequence& keys, void (PhotoPage::*run)()) {
        auto* made = new QAction(this);
        made->setShortcut(keys);
        connect(made, &QAction::triggered, this, run);
        return made;
    };
    m_add = action(Qt::CTRL | Qt::SHIFT | Qt::Key_A, &PhotoPage::chooseFiles);
    m_addFolder = action({}, &PhotoPage::chooseFolder);
    m_paste = action(QKeySequence::Paste, &PhotoPage::paste);
    m_paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_paste);
    m_remove = action({}, &PhotoPage::removeChosen);
    m_erase = action({}, &PhotoPage::eraseChosen);
    m_exhibit = action({}, &PhotoPage::makeExhibit);
    m_hang = action({}, &PhotoPage::hangChosen);
    m_takeDown = action({}, &PhotoPage::takeDownChosen);
    m_hangEarlier = action(Qt::CTRL | Qt::Key_BracketLeft, &PhotoPage::hangEarlier);
    m_hangLater = action(Qt::CTRL | Qt::Key_BracketRight, &PhotoPage::hangLater);
    m_export = action({}, &PhotoPage::exportPhotos);
    m_start = action({}, &PhotoPage::start);
    m_editCampaign = action({}, &PhotoPage::openCampaign);
    m_endCampaign = action({}, &PhotoPage::endCurrent);
}

void PhotoPage::layOut() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_import);
    m_empty->setAction(m_add, u"plus"_s);
    m_stack->addWidget(m_library);
    m_stack->addWidget(m_detail);
    m_stack->addWidget(m_wall);
    m_stack->addWidget(m_coverage);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);
    m_side->addWidget(m_inspector);
    m_side->addWidget(m_themeInspector);
    m_side->addWidget(m_campaignInspector);
    m_side->addWidget(&m_detail->inspector());
    auto* extra = new QHBoxLayout(m_extra);
    extra->setContentsMargins({});
    extra->addWidget(m_dots);
    extra->addWidget(&m_detail->switches());
}

QString PhotoPage::title() const {
    return tr("PhotoVoice");
}

QString PhotoPage::subtitle() const {
    if (view() == u"one"_s && m_library->grid().currentIndex().isValid())
        return tr("Photo %1 of %2 · %3")
            .arg(m_library->grid().currentIndex().row() + 1)
            .arg(m_library->model().rowCount())
            .arg(m_library->model().card(m_library->grid().currentIndex()).title);
    if (view() == u"coverage"_s)
        return tr("What has been shown, and by whom; the blank patches ask who is missing");
    if (view() == u"wall"_s)
        return tr("Theme wall · sort in silence first, then name each group together");
    return m_album.photos.empty() ? tr("What makes this school strong, in pictures")
                                  : photovoice::albumSentence(m_album, desk().words());
}

/// A question may be asked before there is a photo.
bool PhotoPage::nothingYet() const {
    return m_album.photos.empty() && m_album.campaigns.empty();
}

QList<PageView> PhotoPage::views() const {
    if (m_album.photos.empty())
        return {};
    return {
        {u"library"_s, u"grid"_s, tr("Library")},
        {u"wall"_s, u"wall"_s, tr("Theme wall")},
        {u"coverage"_s, u"chart"_s, tr("Coverage")},
        {u"one"_s, u"image"_s, tr("One photo")},
    };
}

QString PhotoPage::view() const {
    if (m_stack->currentWidget() == m_wall)
        return u"wall"_s;
    if (m_stack->currentWidget() == m_coverage)
        return u"coverage"_s;
    return m_stack->currentWidget() == m_detail ? u"one"_s : u"library"_s;
}

void PhotoPage::setView(const QString& id) {
    if (nothingYet())
        return m_stack->setCurrentWidget(m_empty);
    if (id == u"wall"_s) {
        m_stack->setCurrentWidget(m_wall);
        m_wall->show(m_album);
        m_wall->takeFocus();
    } else if (id == u"coverage"_s) {
        m_stack->setCurrentWidget(m_coverage);
        m_coverage->show(m_album);
        m_coverage->takeFocus();
    } else if (id != u"one"_s) {
        m_stack->setCurrentWidget(m_library);
        m_library->grid().setFocus();
    } else if (m_library->model().rowCount() > 0) {
        if (!m_library->grid().currentIndex().isValid())
            m_library->grid().setCurrentIndex(m_library->model().index(0));
        m_stack->setCurrentWidget(m_detail);
        showDetail();
        m_detail->takeFocus();
    }
    showSides();
}

/// What stands beside the view that is shown: at the right, and in the title row.
void PhotoPage::showSides() {
    const bool wall = view() == u"wall"_s;
    const bool one = view() == u"one"_s;
    m_side->setCurrentWidget(
        wall             ? static_cast<QWidget*>(m_themeInspector)
        : one            ? static_cast<QWidget*>(&m_detail->inspector())
        : m_campaignOpen ? static_cast<QWidget*>(m_campaignInspector)
                         : m_inspector
    );
    m_detail->switches().setVisible(one);
    const bool coverage = view() == u"coverage"_s;
    m_side->setVisible(!coverage && (!wall || (m_themeOpen && m_wall->chosenTheme())));
    m_dots->setVisible(wall && !m_wall->wall().silent && m_wall->wall().dotsPlaced > 0);
    m_dots->setPicture(
        {paint::Status::Neutral,
         photovoice::dotsSentence(m_wall->wall(), desk().words()),
         u"check"_s}
    );
    emit titleChanged();
}

void PhotoPage::openPhoto(Id<Photo> id) {
    showItem(u"photo"_s, id.uuid());
    setView(u"one"_s);
}

QWidget* PhotoPage::titleExtra() {
    return m_extra;
}

QList<TitleButton> PhotoPage::titleButtons() const {
    if (view() == u"one"_s)
        return {}; // the room is the switches'
    if (view() == u"coverage"_s)
        return {{m_exhibit, false, u"share"_s}};
    if (view() == u"wall"_s)
        return {{m_wall->silence(), false, u"eye"_s}, {m_wall->newTheme(), false, u"plus"_s}};
    return {{m_add, true, u"plus"_s}};
}

QList<QAction*> PhotoPage::menuActions() const {
    return QList<QAction*>{
               m_add,
               m_addFolder,
               m_paste,
               m_remove,
               m_erase,
               m_export,
               m_hang,
               m_takeDown,
               m_hangEarlier,
               m_hangLater,
               m_exhibit,
               m_start,
               m_editCampaign,
               m_endCampaign} +
           m_wall->actions();
}

QWidget* PhotoPage::inspector() {
    return m_side;
}

void PhotoPage::retranslate() {
    m_add->setText(tr("Add photos…"));
    m_addFolder->setText(tr("Add a folder of photos…"));
    m_paste->setText(tr("Paste photos"));
    m_remove->setText(tr("Remove photos"));
    m_erase->setText(tr("Erase photos for good…"));
    m_exhibit->setText(tr("Exhibit cards…"));
    m_hang->setText(tr("Hang in the exhibit"));
    m_takeDown->setText(tr("Take out of the exhibit"));
    m_hangEarlier->setText(tr("Hang earlier"));
    m_hangLater->setText(tr("Hang later"));
    m_export->setText(tr("Export photos…"));
    m_start->setText(tr("Start a campaign…"));
    m_editCampaign->setText(tr("Edit the campaign…"));
    m_endCampaign->setText(tr("End the campaign"));
    m_empty->setWords(
        tr("What makes this school strong?"),
        {tr("Ask people to photograph what helps them here: people, groups, structures, climate, "
            "culture."),
         tr("Drop their photos here, or add a folder from a phone."),
         tr("Tell each story in the photographer’s words, and say who may see it.")},
        tr("On paper: print the photos, write on the back, and scan them later.")
    );
    m_import->retranslate();
    m_inspector->retranslate();
    m_wall->retranslate();
    m_coverage->retranslate();
    m_detail->retranslate();
    m_themeInspector->retranslate();
    m_campaignInspector->retranslate();
    m_library->retranslate();
}

void PhotoPage::refresh() {
    m_album = photovoice::readAlbum(desk().reader());
    const bool writable = !desk().readOnly();
    for (QAction* action : {m_add, m_addFolder, m_paste})
        action->setEnabled(writable);
    m_library->show(m_album);
    const auto* campaign = photovoice::currentCampaign(m_album, desk().today());
    m_import->setCampaign(
        campaign != nullptr && campaign->startsOn <= desk().today() ? std::optional(campaign->id)
                                                                    : std::nullopt
    );
    m_campaignInspector->show(m_album, m_library->campaign());
    m_start->setEnabled(writable);
    m_editCampaign->setEnabled(writable && m_library->campaign() != nullptr);
    m_endCampaign->setEnabled(writable && campaign != nullptr);
    if (nothingYet())
        m_stack->setCurrentWidget(m_empty);
    else if (m_stack->currentWidget() == m_empty || m_album.photos.empty())
        m_stack->setCurrentWidget(m_library);
    else if (m_stack->currentWidget() == m_detail)
        showDetail();
    else if (m_stack->currentWidget() == m_wall)
        m_wall->show(m_album);
    else if (m_stack->currentWidget() == m_coverage)
        m_coverage->show(m_album);
    m_themeInspector->show(m_album, m_wall->chosenTheme());
    showSides();
}

bool PhotoPage::concerns(const school::Changes& changes) const {
    return changes.touches(report::tablesOf(CourseStep::PhotoVoice)) || changes.touches(u"seat"_s);
}

void PhotoPage::open(const QModelIndex& index) {
    m_library->grid().setCurrentIndex(index);
    setView(u"one"_s);
}

void PhotoPage::step(int by) {
    const QModelIndex next = m_library->model().index(m_library->grid().currentIndex().row() + by);
    if (!next.isValid())
        return;
    m_library->grid().setCurrentIndex(next);
    if (m_stack->currentWidget() == m_detail)
        showDetail();
    emit titleChanged();
}

void PhotoPage::showDetail() {
    if (const QModelIndex index = m_library->grid().currentIndex(); index.isValid())
        m_detail->show(m_album, m_library->model().cards(), m_library->model().card(index).id);
}

void PhotoPage::showCurrent(PhotoShowing& showing, Audience audience) {
    if (const QModelIndex index = m_library->grid().currentIndex(); index.isValid())
        showing.show(m_album, m_library->model().card(index).id, audience);
}

bool PhotoPage::canPresent() const {
    return !m_album.photos.empty();
}

QWidget* PhotoPage::present(QWidget* parent) {
    if (view() == u"wall"_s) {
        auto* wall = new WallProjection(desk(), parent);
        wall->show(m_album);
        return wall;
    }
    if (!m_library->grid().currentIndex().isValid() && m_library->model().rowCount() > 0)
        m_library->grid().setCurrentIndex(m_library->model().index(0));
    auto* view = new PhotoView(parent);
    auto* showing = new PhotoShowing(desk(), *view);
    showCurrent(*showing, Audience::Team);
    // The wall follows the laptop, and arrows on either side step on.
    connect(
        m_library->grid().selectionModel(),
        &QItemSelectionModel::currentChanged,
        view,
        [this, showing] { showCurrent(*showing, Audience::Team); }
    );
    connect(view, &PhotoView::stepped, this, &PhotoPage::step);
    return view;
}

void PhotoPage::showItem(const QString& kind, const QUuid& id) {
    if (kind == u"theme"_s) {
        refresh();
        setView(u"wall"_s);
        m_wall->choose(Id<photovoice::Theme>(id));
    }
    if (kind == u"campaign"_s) {
        refresh();
        m_library->bringUp(Id<photovoice::Campaign>(id));
        openCampaign();
    }
    if (kind != u"photo"_s)
        return;
    refresh();
    const QModelIndex index = m_library->bringUp(Id<Photo>(id));
    setView(u"library"_s);
    m_library->grid().setCurrentIndex(index);
    m_library->grid().scrollTo(index);
}

Progress PhotoPage::progress(const school::Reader& reader) {
    const auto progress = photovoice::storyProgress(photovoice::readAlbum(reader));
    if (progress.photos == 0)
        return {0, tr("No photos yet")};
    const int open = progress.photos - progress.told;
    const QString sentence =
        open == 0 ? tr("Every photo has its words")
                  : tr("%n photo(s) still without caption, category or consent", nullptr, open);
    return {double(progress.told) / progress.photos, sentence};
}

} // namespace trellis::ui
