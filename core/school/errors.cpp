#include "core/school/errors.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

#include <SQLiteCpp/Exception.h>

namespace trellis::school {

SchoolFileError::SchoolFileError(Cause cause, const QString& sentence)
    : std::runtime_error(sentence.toStdString()),
      m_cause(cause),
      m_sentence(sentence) {}

namespace {

SchoolFileError schoolFileError(const SQLite::Exception& exception, const QString& path) {
    using Cause = SchoolFileError::Cause;
    const auto say = [&](Cause cause, const char* words) {
        return SchoolFileError(
            cause, QCoreApplication::translate("school", words).arg(QFileInfo(path).fileName())
        );
    };
    switch (exception.getErrorCode() & 0xff) {
    case SQLITE_FULL:
        return say(
            Cause::DiskFull,
            QT_TRANSLATE_NOOP(
                "school",
                "There is no room left on the disk that holds “%1”. This last change was not "
                "made; everything before it is safe. Free some space and try again."
            )
        );
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return say(
            Cause::ReadOnly,
            QT_TRANSLATE_NOOP(
                "school",
                "“%1” cannot be written to. Nothing in it was changed. Ask for permission to "
                "change it, or make a copy and work in the copy."
            )
        );
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return say(
            Cause::InUse,
            QT_TRANSLATE_NOOP(
                "school",
                "Another program is using “%1”. This last change was not made; everything "
                "before it is safe. Close the other program and try again."
            )
        );
    case SQLITE_CORRUPT:
        return say(
            Cause::Damaged,
            QT_TRANSLATE_NOOP(
                "school",
                "“%1” is damaged. Trellis has not changed it. Open your latest copy of it, or "
                "keep this file and ask for help with it."
            )
        );
    case SQLITE_NOTADB:
        return say(
            Cause::NotASchool,
            QT_TRANSLATE_NOOP("school", "“%1” is not a Trellis school file. It was not changed.")
        );
    case SQLITE_CANTOPEN:
        return say(
            Cause::NotFound,
            QT_TRANSLATE_NOOP(
                "school",
                "“%1” cannot be opened. Check that it is still where it was, and that you may "
                "read its folder. It was not changed."
            )
        );
    default:
        return say(
            Cause::Unreadable,
            QT_TRANSLATE_NOOP(
                "school",
                "The disk or network drive that holds “%1” did not answer as it should. This "
                "last change was not made; everything before it is safe. Try again in a moment."
            )
        );
    }
}

} // namespace

void throwInWords(const SQLite::Exception& exception, const QString& path) {
    switch (exception.getErrorCode() & 0xff) {
    case SQLITE_ERROR:
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_MISUSE:
    case SQLITE_RANGE:
        throw std::logic_error(exception.what());
    default:
        throw schoolFileError(exception, path);
    }
}

} // namespace trellis::school
