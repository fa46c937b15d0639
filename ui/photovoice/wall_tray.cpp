#include "ui/photovoice/wall_tray.h"

#include "ui/parts/text_label.h"
#include "ui/photovoice/wall_list.h"

#include <QDragEnterEvent>
#include <QVBoxLayout>

namespace trellis::ui {
namespace {

constexpr int rowHeight = 108; ///< one picture and the bar that scrolls

} // namespace

WallTray::WallTray(Thumbnails& thumbnails, QWidget* parent)
    : QWidget(parent),
      m_title(new TextLabel({}, paint::TextStyle::BodyStrong, Ink::Normal, this)),
      m_count(new TextLabel({}, paint::TextStyle::Small, Ink::Muted, this)),
      m_hint(new ElidedLabel({}, paint::TextStyle::Small, Ink::Muted, this)),
      m_empty(new TextLabel({}, paint::TextStyle::Body, Ink::Muted, this)),
      m_list(new WallList(thumbnails, WallList::Shape::Row, this)) {
    setGround(*this, Ground::Sunken);
    setHairline(*this, Qt::TopEdge);
    setAcceptDrops(true);
    m_hint->setAlignment(Qt::AlignRight);
    m_empty->setAlignment(Qt::AlignCenter);
    m_list->setFixedHeight(rowHeight);
    auto* title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_title);
    title->addWidget(m_count);
    title->addWidget(m_hint, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 10, 24, 8);
    column->setSpacing(4);
    column->addLayout(title);
    column->addWidget(m_list);
    column->addWidget(m_empty);
}

void WallTray::show(
    const std::vector<photovoice::PhotoCard>& photos, bool writable, Language language
) {
    m_writable = writable;
    m_title->setText(tr("Not placed yet"));
    m_count->setText(tr("%n photo(s)", nullptr, int(photos.size())));
    m_hint->setText(tr("Drag, or press 1 to 9 to place the chosen photo"));
    m_empty->setText(tr("Every photo is under a theme. Drop one here to take it off."));
    m_list->setAccessibleName(tr("Photos under no theme yet"));
    m_list->setDragEnabled(writable);
    m_list->setPhotos(photos, language);
    m_list->setVisible(!photos.empty());
    m_empty->setVisible(photos.empty());
}

void WallTray::dragEnterEvent(QDragEnterEvent* event) {
    const auto dragged = draggedPhotos(*event->mimeData());
    if (m_writable && dragged && dragged->from)
        event->acceptProposedAction();
}

void WallTray::dropEvent(QDropEvent* event) {
    if (const auto dragged = draggedPhotos(*event->mimeData())) {
        event->acceptProposedAction();
        emit dropped(*dragged);
    }
}

} // namespace trellis::ui
