#include "ui/analysis/evidence_tray.h"

#include "core/evidence/findings.h"
#include "core/photovoice/store.h"
#include "core/school/school.h"
#include "ui/analysis/exhibit.h"
#include "ui/paint/icons.h"
#include "ui/photovoice/thumbnails.h"
#include "ui/shell/desk.h"

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QSize pictureSize(56, 42);

} // namespace

EvidenceTray::EvidenceTray(Desk& desk, QWidget* parent)
    : QListWidget(parent),
      m_desk(desk),
      m_thumbnails(new Thumbnails(desk.school(), this)) {
    setAccessibleName(tr("Evidence tray"));
    setFlow(QListView::LeftToRight);
    setFrameShape(QFrame::NoFrame);
    setSpacing(6);
    setFixedHeight(84);
    setIconSize(pictureSize);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const photovoice::Album album = photovoice::readAlbum(desk.school().reader());
    for (const evidence::NamedThing& thing : evidenceForTeam(desk)) {
        QListWidgetItem* item = itemOf(thing);
        addItem(item);
        if (thing.thing.kind != u"photo"_s)
            continue;
        // A thumbnail shows what a cover hides: those photos keep their sign.
        const auto* photo = photovoice::find(album, Id<photovoice::Photo>(thing.thing.id));
        if (photo != nullptr && photo->redactions.empty()) {
            m_waiting.insert(photo->sha256, item);
            showThumbnail(photo->sha256);
        }
    }
    connect(m_thumbnails, &Thumbnails::arrived, this, &EvidenceTray::showThumbnail);
    const auto choosing = [this](const QListWidgetItem* item) { choose(*item); };
    connect(this, &QListWidget::itemClicked, this, choosing);
    connect(this, &QListWidget::itemActivated, this, choosing);
}

QListWidgetItem* EvidenceTray::itemOf(const evidence::NamedThing& thing) {
    const QString caption = evidence::captionOf(thing, m_desk.words());
    auto* item = new QListWidgetItem(u"%1\n%2"_s.arg(thing.name, caption));
    item->setIcon(paint::icon(paint::iconOfKind(thing.thing.kind)));
    item->setToolTip(thing.name);
    item->setData(Qt::UserRole, thing.thing.id);
    m_things.insert(thing.thing.id, thing);
    return item;
}

void EvidenceTray::add(const evidence::NamedThing& thing) {
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(Qt::UserRole).toUuid() == thing.thing.id)
            return setCurrentRow(row);
    insertItem(0, itemOf(thing));
    setCurrentRow(0);
}

void EvidenceTray::choose(const QListWidgetItem& item) {
    emit chosen(m_things.value(item.data(Qt::UserRole).toUuid()));
}

void EvidenceTray::showThumbnail(const QByteArray& sha256) {
    QListWidgetItem* item = m_waiting.value(sha256);
    if (item == nullptr)
        return;
    if (const QPixmap picture = m_thumbnails->of(sha256); !picture.isNull())
        item->setIcon(picture);
}

} // namespace trellis::ui
