#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <optional>

namespace trellis::school {

/// Who holds a school file for writing.
struct LockHolder {
    QString computer; ///< host name; empty when not known
    QDateTime since;  ///< when the lock was taken
};

/// A lock beside the school file: one writer at a time, and a name for the others to read.
/// A lock left behind by a crash on this computer is taken over.
class Lock {
public:
    explicit Lock(const QString& schoolPath);

    enum class Outcome { Taken, HeldByAnother, FolderNotWritable };
    Outcome take();
    /// Only after HeldByAnother.
    [[nodiscard]] LockHolder holder() const;

private:
    QString m_path;
    QLockFile m_file;
};

} // namespace trellis::school
