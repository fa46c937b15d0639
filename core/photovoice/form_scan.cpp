#include "core/photovoice/form_scan.h"

#include "core/photovoice/store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace trellis::photovoice {
namespace {

constexpr qint64 largestScan = 20'000'000; ///< bytes: a school file is mailed and copied

[[noreturn]] void refuse(const QString& sentence, const QString& name) {
    throw ImportError(sentence.arg(name));
}

} // namespace

FormScan readFormScan(const QString& path) {
    FormScan scan;
    scan.name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        refuse(
            QCoreApplication::translate(
                "photo import", "“%1” cannot be read. Check that you may open it."
            ),
            scan.name
        );
    if (file.size() > largestScan)
        refuse(
            QCoreApplication::translate(
                "photo import",
                "“%1” is larger than 20 megabytes. Scan the form again in black and white, or save "
                "a smaller copy."
            ),
            scan.name
        );
    scan.bytes = file.readAll();
    if (scan.bytes.startsWith("%PDF-")) {
        scan.sha256 = QCryptographicHash::hash(scan.bytes, QCryptographicHash::Sha256);
        return scan;
    }
    const PreparedPhoto picture = preparePhoto(scan.bytes, scan.name);
    return {picture.bytes, picture.sha256, picture.thumbnail, scan.name};
}

void attach(
    school::Edit& edit,
    Id<Photo> photo,
    const DepictedPerson& person,
    const FormScan& scan,
    QDate today
) {
    edit.keepPhotoBytes(scan.sha256, scan.bytes, scan.thumbnail.isNull() ? "" : scan.thumbnail);
    DepictedPerson released = person;
    released.formSha256 = scan.sha256;
    released.formName = scan.name;
    if (released.release == ReleaseState::None || released.release == ReleaseState::Sent) {
        released.release = ReleaseState::Signed;
        released.answeredOn = today;
        released.releaseAudience = std::max(released.releaseAudience, Audience::Team);
    }
    put(edit, photo, released);
}

void saveForm(const QByteArray& bytes, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        refuse(
            QCoreApplication::translate(
                "photo import",
                "“%1” could not be saved. Check that the folder is yours to write in and that the "
                "disk has room, then try again."
            ),
            path
        );
}

} // namespace trellis::photovoice
