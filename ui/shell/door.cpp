#include "ui/shell/door.h"

#include "core/school/errors.h"

#include <QCoreApplication>

#include <SQLiteCpp/Exception.h>

namespace trellis::ui {
namespace {

/// Reads outside an edit meet SQLite itself: its failures are put into words here.
void inWords(const std::function<void()>& action, const QString& path) {
    try {
        action();
    } catch (const SQLite::Exception& exception) {
        school::throwInWords(exception, path);
    }
}

} // namespace

std::optional<QString> failureOf(const std::function<void()>& action, const QString& path) {
    try {
        inWords(action, path);
        return std::nullopt;
    } catch (const std::runtime_error& error) {
        return QString::fromUtf8(error.what());
    } catch (const std::exception& error) {
        return QCoreApplication::translate(
                   "door",
                   "Trellis could not do that (%1). Nothing in the file was changed. Try again, "
                   "or close the file and open it again."
        )
            .arg(QString::fromUtf8(error.what()));
    }
}

} // namespace trellis::ui
