#include "core/photovoice/library.h"
#include "core/photovoice/store.h"
#include "ui/photovoice/campaign_edits.h"
#include "ui/photovoice/campaign_inspector.h"
#include "ui/photovoice/exhibit_edits.h"
#include "ui/photovoice/exhibit_export.h"
#include "ui/photovoice/export_dialog.h"
#include "ui/photovoice/import_bar.h"
#include "ui/photovoice/library_view.h"
#include "ui/photovoice/photo_model.h"
#include "ui/photovoice/photo_page.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"

#include <QBuffer>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>

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

} // namespace

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
    const auto photos = m_library->chosen();
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
    const auto photos = m_library->chosen();
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

/// Several chosen photos are the exhibit, in the library's order; else those that were hung, in
/// theirs; else all that may hang.
void PhotoPage::makeExhibit() {
    std::vector<Id<Photo>> photos = m_library->chosen();
    if (photos.size() < 2)
        photos = photovoice::exhibitOrder(m_album);
    if (photos.empty())
        for (const photovoice::PhotoCard& card : m_library->model().cards())
            photos.push_back(card.id);
    exportExhibit(desk(), photos);
}

void PhotoPage::hangChosen() {
    hangMore(desk(), m_album, m_library->chosen());
}

void PhotoPage::takeDownChosen() {
    takeDown(desk(), m_album, m_library->chosen());
}

void PhotoPage::hangEarlier() {
    if (const auto photos = m_library->chosen(); photos.size() == 1)
        ui::hangLater(desk(), m_album, photos.front(), -1);
}

void PhotoPage::hangLater() {
    if (const auto photos = m_library->chosen(); photos.size() == 1)
        ui::hangLater(desk(), m_album, photos.front(), 1);
}

void PhotoPage::exportPhotos() {
    auto* dialog = new ExportDialog(desk(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PhotoPage::start() {
    if (startCampaign(desk()))
        openCampaign();
}

void PhotoPage::openCampaign() {
    if (view() != u"library"_s)
        setView(u"library"_s);
    m_campaignOpen = true;
    m_campaignInspector->show(m_album, m_library->campaign());
    showSides();
    m_campaignInspector->takeFocus();
}

void PhotoPage::endCurrent() {
    if (const auto* campaign = m_library->campaign())
        endCampaign(desk(), *campaign);
}

} // namespace trellis::ui
