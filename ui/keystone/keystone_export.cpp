#include "ui/keystone/keystone_export.h"

#include "core/photovoice/share.h"
#include "core/report/keystone_show.h"
#include "ui/report/slide_writer.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/saving.h"

#include <QDesktopServices>
#include <QUrl>
#include <QWidget>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using Form = KeystoneExport::Form;

/// The Keystone without its pictures, and the photos to make them of, in the slides' order.
struct Unmade {
    report::ShownKeystone keystone;
    std::vector<photovoice::ClearedPhoto> photos;
};

Unmade gather(Desk& desk) {
    Unmade unmade;
    unmade.keystone = report::gatherKeystone(
        desk.reader(),
        desk.school(),
        desk.today(),
        desk.words(),
        report::Names::AsRoles,
        [&](const photovoice::ClearedPhoto& photo) {
            unmade.photos.push_back(photo);
            return QImage();
        }
    );
    return unmade;
}

/// False when it was told to stop.
bool makePictures(
    Unmade& unmade, const school::Reader& reader, const LongWork::Progress& progress
) {
    const int all = int(unmade.photos.size()) + 1; // the last step is the writing
    int made = 0;
    for (report::ShownSlide& slide : unmade.keystone.slides)
        for (report::SlidePhoto& shown : slide.photos) {
            if (!shown.cleared)
                continue;
            if (!progress(made, all))
                return false;
            const photovoice::ClearedPhoto& photo = unmade.photos.at(size_t(made++));
            const QByteArray bytes = reader.photoBytes(photo.photo().sha256);
            shown.picture = photovoice::sharedImage(photo, bytes, report::slidePhotoSide);
        }
    return progress(made, all);
}

} // namespace

KeystoneExport::KeystoneExport(Desk& desk, QWidget& window)
    : m_desk(desk),
      m_window(window),
      m_work(desk) {
    connect(&m_work, &LongWork::finished, this, [this](bool whole) {
        if (!whole)
            return;
        const QString sentence = m_form == Form::Slides
                                     ? tr("Saved the slides. Names are roles in them.")
                                     : tr("Saved the narrative. Names are roles in it.");
        m_desk.notify({sentence, tr("Open"), [path = m_path] {
                           QDesktopServices::openUrl(QUrl::fromLocalFile(path));
                       }});
        emit saved(m_path);
    });
}

void KeystoneExport::save(Form form) {
    if (m_work.running()) {
        m_desk.notify({tr("The Keystone is still being saved. One paper after the other."), {}, {}}
        );
        return;
    }
    const bool slides = form == Form::Slides;
    const auto path = m_desk.dialogs().saveFile(
        slides ? tr("Slides as PDF") : tr("Narrative as PDF"),
        slides ? tr("Keystone slides.pdf") : tr("Keystone.pdf"),
        tr("PDF (*.pdf)")
    );
    std::optional<school::SeparateReader> reader;
    Unmade unmade;
    if (!path || !m_desk.attempt([&] {
            reader.emplace(m_desk.school().anotherReader());
            unmade = gather(m_desk);
        }))
        return;
    m_form = form;
    m_path = *path;
    m_work.start([unmade = std::move(unmade),
                  own = std::move(*reader),
                  language = m_desk.language(),
                  path = *path,
                  slides](const LongWork::Progress& progress) mutable {
        if (!makePictures(unmade, own.reader(), progress))
            return false;
        const Words words(language);
        saveWhole(
            path,
            slides ? report::slidesPdf(unmade.keystone, words)
                   : report::narrativePdf(unmade.keystone, words, report::usualPaper())
        );
        return true;
    });
    m_work.showOver(m_window, slides ? tr("Saving the slides") : tr("Saving the narrative"));
}

} // namespace trellis::ui
