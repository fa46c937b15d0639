#pragma once

#include "core/photovoice/consent.h"
#include "core/school/reader.h"
#include "core/words/language.h"

#include <functional>

namespace trellis::exchange {

/// What leaves for one audience: photos that are cleared for it, and the words that go with them.
/// Photographers are roles; who is in a picture is never told.
struct PhotoSet {
    struct Item {
        photovoice::ClearedPhoto photo;
        QString name;       ///< "photo-001": a number, since a file's own name may say who is in it
        QString takenBy;    ///< a role: "Student"; empty when nobody said
        QStringList themes; ///< by name, in the team's order
    };
    QString school;
    Language language = Language::English;
    QDateTime madeAt; ///< UTC
    std::vector<Item> items;
    std::vector<photovoice::Theme> themes; ///< those that stand on a photo here
    int heldBack = 0;                      ///< photos that this audience may not see
};

/// The photos that `audience` may see on the day of `madeAt`.
[[nodiscard]] PhotoSet photoSetFor(
    const school::Reader& reader, Audience audience, const QDateTime& madeAt, Language language
);

/// Told (done, of all); says whether to go on.
using ExportProgress = std::function<bool(int done, int all)>;
enum class Captions { None, InPictures };

/// Captions and codes as a table: one line a photo, one column a theme with 1 or 0 (RFC 4180, with
/// a byte order mark for spreadsheets). What a spreadsheet would run is neutralised.
[[nodiscard]] QByteArray photoTable(const PhotoSet& set);

/// Writes the pictures as this audience may see them into a folder; with InPictures also the words
/// that go with them, in their IPTC and XMP fields and as a table beside them. False when it was
/// cancelled: what is written by then stays. Throws SchoolFileError when the folder takes no more.
bool writePictures(
    const PhotoSet& set,
    const school::Reader& reader,
    const QString& folder,
    Captions captions,
    const ExportProgress& progress = {}
);

/// Writes a REFI-QDA project: themes as codes, covered parts as selections in pixels, captions as
/// descriptions, roles as cases. False when it was cancelled: nothing is then written.
/// Throws SchoolFileError when it cannot be saved; a file that was there then stays as it was.
/// @source REFI-QDA 1.5 (2019), project exchange.
bool writeQdaProject(
    const PhotoSet& set,
    const school::Reader& reader,
    const QString& path,
    const ExportProgress& progress = {}
);

/// The picture with title, caption, themes, role and release status in IPTC and XMP; nothing else,
/// and never a name or the place of a face.
/// @source IPTC Photo Metadata Standard 2022.1; PLUS LDF for the release status.
[[nodiscard]] QByteArray withCaption(const QByteArray& jpeg, const PhotoSet::Item& item);

} // namespace trellis::exchange
