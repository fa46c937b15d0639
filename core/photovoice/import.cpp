#include "core/photovoice/import.h"

#include "core/photovoice/store.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QThreadPool>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace trellis::photovoice {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 largestFile = 400LL * 1024 * 1024;

QString say(const char* words) {
    return QCoreApplication::translate("photo import", words);
}

bool looksLikeAPicture(const QString& path) {
    static const QStringList suffixes{
        u"jpg"_s, u"jpeg"_s, u"png"_s, u"webp"_s, u"heic"_s, u"heif"_s, u"jpe"_s};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

/// What the workers have made ready and this thread has not yet kept.
class Workbench {
public:
    void put(Readied readied) {
        const std::lock_guard lock(m_mutex);
        m_ready.push_back(std::move(readied));
        m_arrived.notify_one();
    }
    Readied take() {
        std::unique_lock lock(m_mutex);
        m_arrived.wait(lock, [this] { return !m_ready.empty(); });
        Readied readied = std::move(m_ready.front());
        m_ready.pop_front();
        return readied;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<Readied> m_ready;
};

QByteArray readWhole(const QString& path) {
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        throw ImportError(say(QT_TRANSLATE_NOOP(
                                  "photo import", "“%1” cannot be read. Check that you may open it."
                              ))
                              .arg(name));
    if (file.size() > largestFile)
        throw ImportError(say(QT_TRANSLATE_NOOP(
                                  "photo import",
                                  "“%1” is larger than any photo should be. Save a smaller copy of "
                                  "it and add that."
                              ))
                              .arg(name));
    return file.readAll();
}

} // namespace

QStringList filesToImport(const QStringList& paths, std::vector<ImportSummary::Skipped>& skipped) {
    QStringList files;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (!info.isDir()) {
            files.append(path);
            continue;
        }
        if (!info.isReadable()) {
            skipped.push_back(
                {path,
                 say(QT_TRANSLATE_NOOP(
                         "photo import",
                         "The folder “%1” cannot be opened. Check that you may read it."
                     ))
                     .arg(info.fileName())}
            );
            continue;
        }
        QStringList found;
        QDirIterator walk(path, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            if (const QString file = walk.next(); looksLikeAPicture(file))
                found.append(file);
        found.sort();
        files += found;
    }
    return files;
}

Readied ready(const QString& path) {
    try {
        return {path, preparePhoto(readWhole(path), QFileInfo(path).fileName()), {}};
    } catch (const ImportError& error) {
        return {path, std::nullopt, error.sentence()};
    } catch (const std::bad_alloc&) {
        return {
            path,
            std::nullopt,
            say(QT_TRANSLATE_NOOP("photo import", "There is not enough memory to open “%1”."))
                .arg(QFileInfo(path).fileName())};
    }
}

void keep(
    school::School& school,
    const Readied& readied,
    const ImportDetails& details,
    ImportSummary& summary
) {
    if (!readied.photo) {
        summary.skipped.push_back({readied.path, readied.reason});
        return;
    }
    const PreparedPhoto& prepared = *readied.photo;
    if (photoWithBytes(school.reader(), prepared.sha256)) {
        ++summary.duplicates;
        return;
    }
    Photo photo;
    photo.sha256 = prepared.sha256;
    photo.width = prepared.width;
    photo.height = prepared.height;
    photo.takenOn = prepared.takenOn;
    photo.fileName = QFileInfo(readied.path).fileName();
    photo.caption = details.caption;
    photo.category = details.category;
    photo.recognizable = details.recognizable;
    photo.audience = details.audience;
    const QString label = details.label.isEmpty()
                              ? say(QT_TRANSLATE_NOOP("photo import", "Added a photo"))
                              : details.label;
    school.edit(label, [&](school::Edit& edit) {
        if (details.takenBy)
            photo.photographer =
                photographerNamed(edit, *details.takenBy, details.credit, details.minor);
        edit.keepPhotoBytes(prepared.sha256, prepared.bytes, prepared.thumbnail);
        put(edit, photo);
    });
    summary.added.push_back(photo.id);
}

ImportSummary importPhotos(
    school::School& school,
    const QStringList& paths,
    const ImportDetails& details,
    const std::function<bool(int done, int all)>& progress
) {
    school.requireWritable();
    ImportSummary summary;
    const QStringList files = filesToImport(paths, summary.skipped);
    Workbench bench; // before the pool, which waits for its last worker when it goes
    QThreadPool pool;
    const int ahead = 2 * pool.maxThreadCount();
    const int all = int(files.size());
    int sent = 0;
    for (int done = 0; done < all; ++done) {
        for (; sent < std::min(all, done + ahead); ++sent)
            pool.start([&bench, path = files[sent]] { bench.put(ready(path)); });
        keep(school, bench.take(), details, summary);
        if (progress && !progress(done + 1, all)) {
            summary.cancelled = done + 1 < all;
            pool.clear();
            break;
        }
    }
    return summary;
}

} // namespace trellis::photovoice
