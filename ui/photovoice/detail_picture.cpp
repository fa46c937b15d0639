#include "ui/photovoice/detail_picture.h"

#include "core/photovoice/faces.h"
#include "core/photovoice/share.h"
#include "core/school/reader.h"
#include "ui/shell/desk.h"

#include <QBuffer>
#include <QImageReader>

namespace trellis::ui {
namespace {

constexpr int side = 2000; ///< pixels: sharp on any screen it is shown on

QImage decoded(const QByteArray& bytes, int longest) {
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > longest)
        reader.setScaledSize(size.scaled(longest, longest, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

DetailPicture::DetailPicture(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {
    m_pool.setMaxThreadCount(1);
    m_facePool.setMaxThreadCount(1);
}

DetailPicture::~DetailPicture() {
    for (QThreadPool* pool : {&m_pool, &m_facePool}) {
        pool->clear();
        pool->waitForDone();
    }
}

void DetailPicture::read(const photovoice::Photo& photo) {
    const int turn = ++m_turn;
    m_pool.clear();
    m_pool.start([this, turn, bytes = m_desk.photos().photoBytes(photo.sha256)] {
        const QImage picture = decoded(bytes, side);
        QMetaObject::invokeMethod(this, [this, turn, picture] {
            if (turn == m_turn)
                emit arrived(picture, 0);
        });
    });
}

void DetailPicture::readShared(const photovoice::Photo& photo, Audience audience) {
    const int turn = ++m_turn;
    m_pool.clear();
    const auto cleared = photovoice::cleared(photo, audience, m_desk.today());
    if (!cleared)
        return;
    m_pool.start([this, turn, cleared, bytes = m_desk.photos().photoBytes(photo.sha256)] {
        const QByteArray jpeg = photovoice::sharedJpeg(*cleared, bytes);
        const QImage picture = QImage::fromData(jpeg, "jpeg");
        QMetaObject::invokeMethod(this, [this, turn, picture, size = jpeg.size()] {
            if (turn == m_turn)
                emit arrived(picture, size);
        });
    });
}

void DetailPicture::lookForFaces(const photovoice::Photo& photo) {
    m_facePool.clear();
    m_facePool.start([this,
                      sha256 = photo.sha256,
                      bytes = m_desk.photos().photoBytes(photo.sha256)] {
        const auto faces = photovoice::findFaces(decoded(bytes, side));
        QMetaObject::invokeMethod(this, [this, sha256, faces] { emit facesFound(sha256, faces); });
    });
}

} // namespace trellis::ui
