#pragma once

#include "core/photovoice/image_file.h"
#include "core/photovoice/types.h"
#include "core/school/edit.h"

namespace trellis::photovoice {

/// A signed form as it was scanned. It stays in the school file and is in no export or report.
struct FormScan {
    QByteArray bytes; ///< PDF as it is; a picture without what the camera wrote beside it
    QByteArray sha256;
    QByteArray thumbnail; ///< empty for a PDF
    QString name;         ///< of the file it came from
};
/// Reads a PDF, or a picture like any photo. Throws ImportError with a sentence for what is
/// neither.
[[nodiscard]] FormScan readFormScan(const QString& path);
/// Keeps the scan with the person, and the release as signed: on that day where no day is known.
void attach(
    school::Edit& edit,
    Id<Photo> photo,
    const DepictedPerson& person,
    const FormScan& scan,
    QDate today
);
/// Writes a stored scan to a file of its own. Throws ImportError when that cannot be done.
void saveForm(const QByteArray& bytes, const QString& path);

} // namespace trellis::photovoice
