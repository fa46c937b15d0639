#include "ui/photovoice/cleared_pictures.h"

#include "core/photovoice/share.h"
#include "core/school/errors.h"

namespace trellis::ui {

ClearedPictures::ClearedPictures(const school::School& school, int longestSide, QObject* parent)
    : QObject(parent),
      m_reader(school.anotherReader()),
      m_longestSide(longestSide) {
    m_pool.setMaxThreadCount(1);
}

ClearedPictures::~ClearedPictures() {
    m_pool.clear();
    m_pool.waitForDone();
}

QImage ClearedPictures::of(const photovoice::ClearedPhoto& photo) {
    const photovoice::Photo& wanted = photo.photo();
    const auto kept = m_kept.constFind(wanted.sha256);
    if (kept != m_kept.constEnd() && kept->redactions == wanted.redactions)
        return kept->picture;
    m_kept.insert(wanted.sha256, {wanted.redactions, {}});
    ++m_onTheWay;
    m_pool.start([this, photo] {
        const QImage picture = made(photo);
        QMetaObject::invokeMethod(this, [this, photo, picture] { keep(photo.photo(), picture); });
    });
    return {};
}

QImage ClearedPictures::made(const photovoice::ClearedPhoto& photo) const {
    try {
        const QByteArray bytes = m_reader.reader().photoBytes(photo.photo().sha256);
        return photovoice::sharedImage(photo, bytes, m_longestSide);
    } catch (const school::SchoolFileError&) {
        return {}; // the tile keeps the photo's title; the next edit tells what is wrong
    }
}

void ClearedPictures::keep(const photovoice::Photo& photo, const QImage& picture) {
    // One that was asked for before more of it was covered is not kept.
    Kept& kept = m_kept[photo.sha256];
    if (kept.redactions == photo.redactions)
        kept.picture = picture;
    --m_onTheWay;
    emit arrived();
}

} // namespace trellis::ui
