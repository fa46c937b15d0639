#pragma once

#include <QString>

#include <stdexcept>

namespace SQLite {
class Exception;
}

namespace trellis::school {

/// Something the world did to a school file. `sentence()` says what happened, that nothing was
/// lost, and what to do next, in the language of the window.
class SchoolFileError : public std::runtime_error {
public:
    enum class Cause {
        NotFound,    ///< no such file, or its folder cannot be read
        Exists,      ///< a new file would overwrite one
        InUse,       ///< another program holds it for writing
        ReadOnly,    ///< it can be read but not written
        NotASchool,  ///< another kind of file, or a SQLite file of another program
        Newer,       ///< made by a newer Trellis
        Damaged,     ///< truncated or its check failed
        Altered,     ///< its tables, triggers or views are not the ones Trellis makes
        DiskFull,    ///< no room left
        Unreadable,  ///< the disk or the network did not answer
        NotPossible, ///< the request does not fit what the file holds
    };

    SchoolFileError(Cause cause, const QString& sentence);

    [[nodiscard]] Cause cause() const { return m_cause; }
    [[nodiscard]] const QString& sentence() const { return m_sentence; }

private:
    Cause m_cause;
    QString m_sentence;
};

/// Throws what a failure that SQLite reported means for the file at `path`: a SchoolFileError for
/// what the world did, std::logic_error for a statement or verb of ours that broke a rule.
[[noreturn]] void throwInWords(const SQLite::Exception& exception, const QString& path);

} // namespace trellis::school
