#pragma once

#include "core/photovoice/consent.h"
#include "core/school/school.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QThreadPool>

namespace trellis::ui {

/// Pictures of cleared photos, made off the window's thread with a reader of its own, and kept
/// until what covers them changes.
class ClearedPictures : public QObject {
    Q_OBJECT

public:
    /// @param longestSide  of the pictures, in pixels
    ClearedPictures(const school::School& school, int longestSide, QObject* parent = nullptr);
    ~ClearedPictures() override;
    ClearedPictures(const ClearedPictures&) = delete;
    ClearedPictures& operator=(const ClearedPictures&) = delete;
    ClearedPictures(ClearedPictures&&) = delete;
    ClearedPictures& operator=(ClearedPictures&&) = delete;

    /// The picture as it may be seen, or a null image while it is on its way.
    [[nodiscard]] QImage of(const photovoice::ClearedPhoto& photo);

    /// Whether all that was asked for is there.
    [[nodiscard]] bool complete() const { return m_onTheWay == 0; }

signals:
    /// One more is there.
    void arrived();

private:
    struct Kept {
        std::vector<photovoice::Redaction> redactions;
        QImage picture;
    };
    [[nodiscard]] QImage made(const photovoice::ClearedPhoto& photo) const;
    void keep(const photovoice::Photo& photo, const QImage& picture);

    school::SeparateReader m_reader; ///< the pool's one thread reads with it
    int m_longestSide;
    QHash<QByteArray, Kept> m_kept; ///< by the photo's bytes
    int m_onTheWay = 0;
    QThreadPool m_pool;
};

} // namespace trellis::ui
