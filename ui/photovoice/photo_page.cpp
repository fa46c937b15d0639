#include "ui/photovoice/photo_page.h"

#include "core/photovoice/findings.h"
#include "core/photovoice/store.h"
#include "ui/parts/badges.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/text_label.h"
#include "ui/parts/themed.h"
#include "ui/photovoice/coverage_view.h"
#include "ui/photovoice/detail_inspector.h"
#include "ui/photovoice/exhibit_export.h"
#include "ui/photovoice/filter_bar.h"
#include "ui/photovoice/import_bar.h"
#include "ui/photovoice/photo_detail.h"
#include "ui/photovoice/photo_grid.h"
#include "ui/photovoice/photo_inspector.h"
#include "ui/photovoice/photo_model.h"
#include "ui/photovoice/photo_showing.h"
#include "ui/photovoice/photo_view.h"
#include "ui/photovoice/photographers_bar.h"
#include "ui/photovoice/theme_inspector.h"
#include "ui/photovoice/thumbnails.h"
#include "ui/photovoice/wall_view.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using photovoice::Photo;

QStringList filesIn(const QMimeData* mime) {
    QStringList files;
    for (const QUrl& url : mime->urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    return files;
}

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
      m_model(new PhotoModel(this)),
      m_grid(new PhotoGrid(*m_thumbnails, this)),
      m_filters(new FilterBar(this)),
      m_import(new ImportBar(desk, this)),
      m_empty(new EmptyState(paintGhost, 130, this)),
      m_detail(new PhotoDetail(desk, *m_thumbnails, this)),
      m_library(new QWidget(this)),
      m_photographers(new PhotographersBar(this)),
      m_noneMatch(new TextLabel({}, paint::TextStyle::Body, Ink::Muted, this)),
      m_stack(new QStackedLayout),
      m_inspector(new PhotoInspector(desk, *m_thumbnails, this)),
      m_wall(new WallView(desk, *m_thumbnails, this)),
      m_coverage(new CoverageView(desk, *m_thumbnails, this)),
      m_themeInspector(new ThemeInspector(desk)),
      m_side(new QStackedWidget),
      m_extra(new QWidget(this)),
      m_dots(new StatusBadge({}, m_extra)) {
    setAcceptDrops(true);
    makeActions();
    layOut();
    m_grid->setModel(m_model);
    connect(m_filters, &FilterBar::changed, this, &PhotoPage::showCards);
    connect(m_grid, &PhotoGrid::opened, this, &PhotoPage::open);
    connect(m_grid, &PhotoGrid::removeWanted, m_remove, &QAction::trigger);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_inspector->show(m_album, chosen());
        const bool any = !chosen().empty() && !this->desk().readOnly();
        m_remove->setEnabled(any);
        m_erase->setEnabled(any);
    });
    connectWall();
    connectDetail();
    retranslate();
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
        m_grid->setCurrentIndex(m_model->indexOf(id));
        showDetail();
        emit titleChanged();
    });
    connect(m_detail, &PhotoDetail::eraseWanted, this, [this] {
        if (m_detail->photo())
            m_grid->setCurrentIndex(m_model->indexOf(*m_detail->photo()));
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
}

void PhotoPage::layOut() {
    auto* library = new QVBoxLayout(m_library);
    library->setContentsMargins({});
    library->setSpacing(0);
    m_noneMatch->setAlignment(Qt::AlignCenter);
    library->addWidget(m_filters);
    library->addWidget(m_noneMatch, 1);
    auto* grid = new QHBoxLayout;
    grid->setContentsMargins(16, 0, 8, 0);
    grid->addWidget(m_grid);
    library->addLayout(grid, 1);
    library->addWidget(m_photographers);

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
    if (view() == u"one"_s && m_grid->currentIndex().isValid())
        return tr("Photo %1 of %2 · %3")
            .arg(m_grid->currentIndex().row() + 1)
            .arg(m_model->rowCount())
            .arg(m_model->card(m_grid->currentIndex()).title);
    if (view() == u"coverage"_s)
        return tr("What has been shown, and by whom; the blank patches ask who is missing");
    if (view() == u"wall"_s)
        return tr("Theme wall · sort in silence first, then name each group together");
    return m_album.photos.empty() ? tr("What makes this school strong, in pictures")
                                  : photovoice::albumSentence(m_album, desk().words());
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
    if (m_album.photos.empty())
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
        m_grid->setFocus();
    } else if (m_model->rowCount() > 0) {
        if (!m_grid->currentIndex().isValid())
            m_grid->setCurrentIndex(m_model->index(0));
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
        wall  ? static_cast<QWidget*>(m_themeInspector)
        : one ? static_cast<QWidget*>(&m_detail->inspector())
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
    return QList<QAction*>{m_add, m_addFolder, m_paste, m_remove, m_erase, m_exhibit} +
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
    m_grid->setAccessibleName(tr("Photos"));
    m_noneMatch->setText(tr("No photo matches these filters."));
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
}

void PhotoPage::refresh() {
    m_album = photovoice::readAlbum(desk().reader());
    const bool writable = !desk().readOnly();
    for (QAction* action : {m_add, m_addFolder, m_paste})
        action->setEnabled(writable);
    m_filters->show(m_album, desk().language());
    showCards();
    m_photographers->show(m_album, desk().words());
    if (m_album.photos.empty())
        m_stack->setCurrentWidget(m_empty);
    else if (m_stack->currentWidget() == m_empty)
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

void PhotoPage::showCards() {
    m_model->setCards(
        photovoice::libraryCards(m_album, m_filters->filter(), desk().today()), desk().language()
    );
    const bool none = m_model->rowCount() == 0;
    m_noneMatch->setVisible(none);
    m_grid->setVisible(!none);
    if (!none && !m_grid->currentIndex().isValid())
        m_grid->setCurrentIndex(m_model->index(0));
    m_inspector->show(m_album, chosen());
    const bool any = !chosen().empty() && !desk().readOnly();
    m_remove->setEnabled(any);
    m_erase->setEnabled(any);
}

std::vector<Id<Photo>> PhotoPage::chosen() const {
    std::vector<Id<Photo>> ids;
    for (const QModelIndex& index : m_grid->selectionModel()->selectedIndexes())
        ids.push_back(m_model->card(index).id);
    return ids;
}

bool PhotoPage::concerns(const school::Changes& changes) const {
    return changes.touchesAny(
        u"photo"_s,
        u"story_answer"_s,
        u"depicted_person"_s,
        u"redaction"_s,
        u"theme"_s,
        u"photo_theme"_s,
        u"theme_dot"_s,
        u"theme_wall"_s,
        u"photographer"_s
    );
}

void PhotoPage::chooseFiles() {
    const QString filter = tr("Photos") + u" (*.jpg *.jpeg *.png *.webp *.heic *.heif)"_s;
    const QStringList files = desk().dialogs().openFiles(tr("Add photos"), filter);
    if (!files.isEmpty())
        m_import->start(files);
}

void PhotoPage::chooseFolder() {
    if (const auto folder = desk().dialogs().folder(tr("Add a folder of photos")))
        m_import->start({*folder});
}

void PhotoPage::paste() {
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    if (mime == nullptr)
        return;
    if (const QStringList files = filesIn(mime); !files.isEmpty())
        return m_import->start(files);
    const QImage image = qvariant_cast<QImage>(mime->imageData());
    if (image.isNull())
        return desk().notify({tr("There is no photo on the clipboard. Copy one first."), {}, {}});
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    m_import->startPicture(png, tr("Pasted photo"));
}

void PhotoPage::dragEnterEvent(QDragEnterEvent* event) {
    if (!desk().readOnly() && !filesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PhotoPage::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    m_import->start(filesIn(event->mimeData()));
}

void PhotoPage::removeChosen() {
    const auto photos = chosen();
    if (photos.empty())
        return;
    desk().perform(
        tr("Removed %n photo(s)", nullptr, int(photos.size())),
        [&](school::Edit& edit) {
            for (const auto& photo : photos)
                photovoice::remove(edit, photo);
        },
        Offer::Undo
    );
}

void PhotoPage::eraseChosen() {
    const auto photos = chosen();
    if (photos.empty())
        return;
    const Question question{
        tr("Erase %n photo(s) for good?", nullptr, int(photos.size())),
        tr("The pictures, their titles, captions, stories and releases are removed from this file "
           "and from its "
           "history. This cannot be undone. Copies that were shared before are not reached by this."
        ),
        tr("Erase for good"),
        true,
    };
    if (!desk().dialogs().confirm(question))
        return;
    if (desk().attempt([&] { photovoice::erase(desk().school(), photos); }))
        desk().notify({tr("Erased. Nothing of it is left in this file."), {}, {}});
}

/// Several chosen photos are the exhibit, in the library's order; else all that may hang.
void PhotoPage::makeExhibit() {
    std::vector<Id<Photo>> photos = chosen();
    if (photos.size() < 2) {
        photos.clear();
        for (const photovoice::PhotoCard& card : m_model->cards())
            photos.push_back(card.id);
    }
    exportExhibit(desk(), photos);
}

void PhotoPage::open(const QModelIndex& index) {
    m_grid->setCurrentIndex(index);
    setView(u"one"_s);
}

void PhotoPage::step(int by) {
    const QModelIndex next = m_model->index(m_grid->currentIndex().row() + by);
    if (!next.isValid())
        return;
    m_grid->setCurrentIndex(next);
    if (m_stack->currentWidget() == m_detail)
        showDetail();
    emit titleChanged();
}

void PhotoPage::showDetail() {
    if (const QModelIndex index = m_grid->currentIndex(); index.isValid())
        m_detail->show(m_album, m_model->cards(), m_model->card(index).id);
}

void PhotoPage::showCurrent(PhotoShowing& showing, Audience audience) {
    if (const QModelIndex index = m_grid->currentIndex(); index.isValid())
        showing.show(m_album, m_model->card(index).id, audience);
}

bool PhotoPage::canPresent() const {
    return !m_album.photos.empty();
}

QWidget* PhotoPage::present(QWidget* parent) {
    if (!m_grid->currentIndex().isValid() && m_model->rowCount() > 0)
        m_grid->setCurrentIndex(m_model->index(0));
    auto* view = new PhotoView(parent);
    auto* showing = new PhotoShowing(desk(), *view);
    showCurrent(*showing, Audience::Team);
    // The wall follows the laptop, and arrows on either side step on.
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, view, [this, showing] {
        showCurrent(*showing, Audience::Team);
    });
    connect(view, &PhotoView::stepped, this, &PhotoPage::step);
    return view;
}

void PhotoPage::showItem(const QString& kind, const QUuid& id) {
    if (kind == u"theme"_s) {
        refresh();
        setView(u"wall"_s);
        m_wall->choose(Id<photovoice::Theme>(id));
    }
    if (kind != u"photo"_s)
        return;
    refresh();
    QModelIndex index = m_model->indexOf(Id<Photo>(id));
    if (!index.isValid()) {
        m_filters->clear();
        index = m_model->indexOf(Id<Photo>(id));
    }
    setView(u"library"_s);
    m_grid->setCurrentIndex(index);
    m_grid->scrollTo(index);
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
