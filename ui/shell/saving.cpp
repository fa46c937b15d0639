#include "ui/shell/saving.h"

#include "core/school/errors.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace trellis::ui {

void saveWhole(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return;
    throw school::SchoolFileError(
        school::SchoolFileError::Cause::Unreadable,
        QCoreApplication::translate(
            "saving",
            "“%1” could not be saved. Check that the folder is yours to write in and that the "
            "disk has room, then try again."
        )
            .arg(path)
    );
}

} // namespace trellis::ui
