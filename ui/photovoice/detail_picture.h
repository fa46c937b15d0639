#pragma once

#include "core/photovoice/types.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

namespace trellis::ui {

class Desk;

/// Reads one photo off the window's thread: as it is, or exactly as it leaves for an audience; and
/// looks for faces in it. An answer that arrives after another question is dropped.
class DetailPicture : public QObject {
    Q_OBJECT

public:
    explicit DetailPicture(Desk& desk, QObject* parent = nullptr);
    ~DetailPicture() override;
    DetailPicture(const DetailPicture&) = delete;
    DetailPicture& operator=(const DetailPicture&) = delete;
    DetailPicture(DetailPicture&&) = delete;
    DetailPicture& operator=(DetailPicture&&) = delete;

    /// The original, upright.
    void read(const photovoice::Photo& photo);
    /// The bytes that leave for that audience, decoded again. Nothing arrives when nothing leaves.
    void readShared(const photovoice::Photo& photo, Audience audience);
    void lookForFaces(const photovoice::Photo& photo);

signals:
    /// `bytes` is how many leave; 0 for the original.
    void arrived(const QImage& picture, qint64 bytes);
    void facesFound(const QByteArray& sha256, const std::vector<QRectF>& faces);

private:
    Desk& m_desk;
    QThreadPool m_pool;
    QThreadPool m_facePool; ///< of its own: looking for faces keeps no picture waiting
    int m_turn = 0;
};

} // namespace trellis::ui
