#pragma once

#include "core/photovoice/image_file.h"
#include "core/photovoice/types.h"
#include "core/school/school.h"

#include <QStringList>

#include <chrono>
#include <functional>

namespace trellis::photovoice {

class Intake;

/// What is known of every photo of one import beforehand.
struct ImportDetails {
    std::optional<Constituency> takenBy;
    QString credit;
    bool minor = false;
    std::optional<Category> category;
    QString caption;
    std::optional<Recognizable> recognizable;
    Audience audience = Audience::Photographer;
    std::optional<Id<Campaign>> campaign; ///< the call that they answer
    /// Whoever took them takes part; for a child, a parent and the child said so.
    bool agreed = false;
    QString label; ///< what the history says of it; empty for “Added 3 photos”
    /// When the import began, so that its photos stand together, by their names; not valid: now.
    QDateTime addedAt;
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
    int leftOut = 0;        ///< not looked at, because it was cancelled or stopped
    QString stopped;        ///< why it could not go on; empty when it could
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

/// Keeps these as one edit, and tells the summary what became of each. Bytes that are not in the
/// file yet are stored with them.
void keep(
    school::School& school,
    const std::vector<Readied>& batch,
    const ImportDetails& details,
    ImportSummary& summary
);

/// Keeps what the intake has ready as one edit; when the file takes no more, stops the intake and
/// tells the summary why. How many files that were.
int keepWhatCame(
    school::School& school, Intake& intake, const ImportDetails& details, ImportSummary& summary
);
/// Tells the summary how an intake ended.
void tellEnd(const Intake& intake, ImportSummary& summary);
/// Removes bytes that were stored ahead of an edit that did not come.
void sweep(school::School& school);

/// Imports many files: prepared on every core, stored by a thread of their own, and kept by this
/// thread, a few at a time, as edits. `progress` is told (done, of all) on this thread after each
/// edit and says whether to go on.
[[nodiscard]] ImportSummary importPhotos(
    school::School& school,
    const QStringList& paths,
    const ImportDetails& details,
    const std::function<bool(int done, int all)>& progress = {}
);

} // namespace trellis::photovoice
