#include "core/photovoice/import.h"

#include "core/photovoice/intake.h"
#include "core/photovoice/store.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSet>

#include <vector>

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

/// The pictures in a folder and in the folders in it, in order.
QStringList picturesIn(const QString& folder, std::vector<ImportSummary::Skipped>& skipped) {
    QStringList found;
    const auto tellIfClosed = [&](const QFileInfo& info) {
        if (!info.isReadable() || !info.isExecutable())
            skipped.push_back(
                {info.filePath(),
                 say(QT_TRANSLATE_NOOP(
                         "photo import",
                         "The folder “%1” cannot be opened. Check that you may read it."
                     ))
                     .arg(info.fileName())}
            );
    };
    tellIfClosed(QFileInfo(folder));
    QDirIterator walk(
        folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories
    );
    while (walk.hasNext()) {
        const QString path = walk.next();
        if (walk.fileInfo().isDir())
            tellIfClosed(walk.fileInfo());
        else if (looksLikeAPicture(path))
            found.append(path);
    }
    found.sort();
    return found;
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
        files += picturesIn(path, skipped);
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

namespace {

Photo photoOf(const Readied& readied, const ImportDetails& details) {
    const PreparedPhoto& prepared = *readied.photo;
    Photo photo;
    photo.sha256 = prepared.sha256;
    photo.width = prepared.width;
    photo.height = prepared.height;
    photo.addedAt = details.addedAt;
    photo.takenOn = prepared.takenOn;
    photo.fileName = QFileInfo(readied.path).fileName();
    photo.caption = details.caption;
    photo.category = details.category;
    photo.recognizable = details.recognizable;
    photo.audience = details.audience;
    photo.campaign = details.campaign;
    return photo;
}

/// Those of a batch that the school does not have yet; the summary is told of the others.
std::vector<const Readied*>
newOnes(const school::Reader& reader, const std::vector<Readied>& batch, ImportSummary& summary) {
    std::vector<const Readied*> fresh;
    QSet<QByteArray> seen;
    for (const Readied& readied : batch) {
        if (!readied.photo) {
            summary.skipped.push_back({readied.path, readied.reason});
            continue;
        }
        const QByteArray& sha256 = readied.photo->sha256;
        if (seen.contains(sha256) || photoWithBytes(reader, sha256)) {
            ++summary.duplicates;
            continue;
        }
        seen.insert(sha256);
        fresh.push_back(&readied);
    }
    return fresh;
}

/// Who took the photos of an import. A role without a name is not one person: that one of them
/// agreed says nothing of the others.
Id<Photographer> photographerOf(school::Edit& edit, const ImportDetails& details) {
    if (details.agreed && details.credit.isEmpty())
        return roleThatAgreed(edit, *details.takenBy, details.minor);
    const auto id = photographerNamed(edit, *details.takenBy, details.credit, details.minor);
    if (details.agreed)
        noteAgreement(edit, id);
    return id;
}

} // namespace

void keep(
    school::School& school,
    const std::vector<Readied>& batch,
    const ImportDetails& details,
    ImportSummary& summary
) {
    const std::vector<const Readied*> fresh = newOnes(school.reader(), batch, summary);
    if (fresh.empty())
        return;
    std::vector<Id<Photo>> added;
    const QString label = details.label.isEmpty()
                              ? QCoreApplication::translate(
                                    "photo import", "Added %n photo(s)", nullptr, int(fresh.size())
                                )
                              : details.label;
    school.edit(label, [&](school::Edit& edit) {
        std::optional<Id<Photographer>> photographer;
        if (details.takenBy)
            photographer = photographerOf(edit, details);
        for (const Readied* readied : fresh) {
            const PreparedPhoto& prepared = *readied->photo;
            if (!prepared.bytes.isEmpty())
                edit.keepPhotoBytes(prepared.sha256, prepared.bytes, prepared.thumbnail);
            Photo photo = photoOf(*readied, details);
            photo.photographer = photographer;
            put(edit, photo);
            added.push_back(photo.id);
        }
    });
    summary.added.insert(summary.added.end(), added.begin(), added.end());
}

int keepWhatCame(
    school::School& school, Intake& intake, const ImportDetails& details, ImportSummary& summary
) {
    const std::vector<Readied> batch = intake.take();
    const auto whenKept = qScopeGuard([&] { intake.goOn(); });
    try {
        keep(school, batch, details, summary);
    } catch (const school::SchoolFileError& error) {
        intake.stop();
        summary.stopped = error.sentence();
        summary.leftOut += int(batch.size());
    }
    return int(batch.size());
}

void tellEnd(const Intake& intake, ImportSummary& summary) {
    summary.leftOut += intake.leftOut();
    if (summary.stopped.isEmpty())
        summary.stopped = intake.failure();
}

void sweep(school::School& school) {
    try {
        school.sweepPhotoBytes();
    } catch (const school::SchoolFileError&) {
        // On a full disk even this may fail; the next opening does it.
    }
}

ImportSummary importPhotos(
    school::School& school,
    const QStringList& paths,
    const ImportDetails& given,
    const std::function<bool(int done, int all)>& progress
) {
    ImportDetails details = given;
    if (!details.addedAt.isValid())
        details.addedAt = school.now();
    ImportSummary summary;
    const QStringList files = filesToImport(paths, summary.skipped);
    const int all = int(files.size());
    int done = 0;
    {
        Intake intake(school);
        intake.add(files);
        while (!intake.idle()) {
            intake.wait();
            done += keepWhatCame(school, intake, details, summary);
            if (progress && done > 0 && !summary.cancelled && !progress(done, all)) {
                intake.stop();
                summary.cancelled = true;
            }
        }
        tellEnd(intake, summary);
    }
    sweep(school);
    return summary;
}

} // namespace trellis::photovoice
