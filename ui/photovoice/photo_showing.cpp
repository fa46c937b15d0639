#include "ui/photovoice/photo_showing.h"

#include "core/photovoice/share.h"
#include "core/school/reader.h"
#include "ui/photovoice/photo_view.h"
#include "ui/shell/desk.h"

namespace trellis::ui {

PhotoShowing::PhotoShowing(Desk& desk, PhotoView& view)
    : QObject(&view),
      m_desk(desk),
      m_view(view) {
    m_pool.setMaxThreadCount(1);
}

PhotoShowing::~PhotoShowing() {
    m_pool.clear();
    m_pool.waitForDone();
}

void PhotoShowing::show(
    const photovoice::Album& album, Id<photovoice::Photo> id, Audience audience
) {
    const photovoice::Photo* photo = photovoice::find(album, id);
    if (photo == nullptr)
        return;
    const int turn = ++m_turn;
    m_pool.clear();
    const auto cleared = photovoice::cleared(*photo, audience, m_desk.today());
    if (!cleared && audience != Audience::Photographer) {
        m_view.setPicture({});
        m_view.setWords(
            {tr("This photo is not cleared for the team"),
             photo->category ? vocabulary::label(*photo->category, m_desk.language()) : QString(),
             {},
             {}}
        );
        return;
    }
    const auto* photographer = photovoice::photographerOf(album, *photo);
    const QString credit = photographer != nullptr
                               ? photovoice::creditOf(*photographer, m_desk.language())
                               : QString();
    const QByteArray bytes = m_desk.photos().photoBytes(photo->sha256);
    const PhotoWords words{photo->title, photo->caption, photo->captionTranslation, credit};
    m_pool.start([this, turn, cleared, bytes, words] {
        const QImage image =
            cleared ? photovoice::sharedImage(*cleared, bytes) : QImage::fromData(bytes);
        QMetaObject::invokeMethod(this, [this, turn, image, words] {
            if (turn != m_turn)
                return;
            m_view.setPicture(image);
            m_view.setWords(words);
        });
    });
}

} // namespace trellis::ui
