#pragma once

#include <QByteArray>
#include <QCache>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QThread>

#include <functional>
#include <memory>

namespace trellis::school {
class School;
class SeparateReader;
} // namespace trellis::school

namespace trellis::ui {

/// Thumbnails of one school file, read and decoded on a thread of their own with a reader of their
/// own, the latest wanted first. The grid asks while it paints and is told when one has come.
class Thumbnails : public QObject {
    Q_OBJECT

public:
    explicit Thumbnails(const school::School& school, QObject* parent = nullptr);
    ~Thumbnails() override;
    Thumbnails(const Thumbnails&) = delete;
    Thumbnails& operator=(const Thumbnails&) = delete;
    Thumbnails(Thumbnails&&) = delete;
    Thumbnails& operator=(Thumbnails&&) = delete;

    /// The thumbnail, or a null pixmap while it is on its way.
    [[nodiscard]] QPixmap of(const QByteArray& sha256);

signals:
    void arrived(const QByteArray& sha256);

private:
    class Worker;

    QCache<QByteArray, QPixmap> m_cache;
    QSet<QByteArray> m_asked;
    QThread m_thread;
    Worker* m_worker; ///< lives on m_thread, which deletes it
};

} // namespace trellis::ui
