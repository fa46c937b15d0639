#pragma once

#include "core/photovoice/image_file.h"
#include "core/photovoice/types.h"
#include "core/school/school.h"

#include <QStringList>

#include <functional>

namespace trellis::photovoice {

/// What is known of every photo of one import beforehand.
struct ImportDetails {
    std::optional<Constituency> takenBy;
    QString credit;
    bool minor = false;
    std::optional<Category> category;
    QString caption;
    std::optional<Recognizable> recognizable;
    Audience audience = Audience::Photographer;
    QString label; ///< what the history says of it; empty for “Added a photo”
};

struct ImportSummary {
    struct Skipped {
        QString path;
        QString reason; ///< a sentence
    };
    std::vector<Id<Photo>> added;
    int duplicates = 0; ///< the file holds these pixels already
    std::vector<Skipped> skipped;
    bool cancelled = false; ///< what was done until then is kept
};

/// The files to import: files as they are, folders walked for pictures by their suffix, in order.
/// A folder that cannot be read is told in `skipped`.
[[nodiscard]] QStringList
filesToImport(const QStringList& paths, std::vector<ImportSummary::Skipped>& skipped);

/// A file made ready off the main thread, or the sentence for why not.
struct Readied {
    QString path;
    std::optional<PreparedPhoto> photo;
    QString reason;
};
/// Reads and prepares one file; never throws. Safe to call from any thread.
[[nodiscard]] Readied ready(const QString& path);

/// Keeps one readied photo, as one edit, and tells the summary what became of it.
void keep(
    school::School& school,
    const Readied& readied,
    const ImportDetails& details,
    ImportSummary& summary
);

/// Imports many files, preparing on every core while this thread writes one edit a photo. At most
/// a few photos are in memory at once. `progress` is told (done, of all) on this thread and says
/// whether to go on.
[[nodiscard]] ImportSummary importPhotos(
    school::School& school,
    const QStringList& paths,
    const ImportDetails& details,
    const std::function<bool(int done, int all)>& progress = {}
);

} // namespace trellis::photovoice
