#include "ui/photovoice/thumbnails.h"

#include "core/school/school.h"

#include <QMutex>
#include <QPointer>

namespace trellis::ui {
namespace {

constexpr int cacheKilobytes = 160 * 1024;

} // namespace

/// Lives on the thread; the queue is shared with the window's thread.
class Thumbnails::Worker : public QObject {
public:
    Worker(school::SeparateReader reader, Thumbnails& owner)
        : m_reader(std::move(reader)),
          m_owner(owner) {}

    void want(const QByteArray& sha256) {
        const QMutexLocker lock(&m_mutex);
        m_wanted.append(sha256);
        QMetaObject::invokeMethod(
            this, [this] { loadLatest(); }, Qt::QueuedConnection
        );
    }

private:
    void loadLatest() {
        QByteArray sha256;
        {
            const QMutexLocker lock(&m_mutex);
            if (m_wanted.isEmpty())
                return;
            sha256 = m_wanted.takeLast(); // what is on the screen now was asked for last
        }
        const QImage image = QImage::fromData(m_reader.reader().thumbnailBytes(sha256), "jpeg");
        QMetaObject::invokeMethod(&m_owner, [owner = &m_owner, sha256, image] {
            auto pixmap = std::make_unique<QPixmap>(QPixmap::fromImage(image));
            const auto kilobytes = std::max<qsizetype>(1, image.sizeInBytes() / 1024);
            owner->m_cache.insert(sha256, pixmap.release(), kilobytes);
            owner->m_asked.remove(sha256);
            emit owner->arrived(sha256);
        });
    }

    school::SeparateReader m_reader;
    Thumbnails& m_owner;
    QMutex m_mutex;
    QList<QByteArray> m_wanted;
};

Thumbnails::Thumbnails(const school::School& school, QObject* parent)
    : QObject(parent),
      m_cache(cacheKilobytes),
      m_worker(new Worker(school.anotherReader(), *this)) {
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

Thumbnails::~Thumbnails() {
    m_thread.quit();
    m_thread.wait();
}

QPixmap Thumbnails::of(const QByteArray& sha256) {
    if (const QPixmap* known = m_cache.object(sha256))
        return *known;
    if (!m_asked.contains(sha256)) {
        m_asked.insert(sha256);
        m_worker->want(sha256);
    }
    return {};
}

} // namespace trellis::ui
