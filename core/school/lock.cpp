#include "core/school/lock.h"

#include <QFileInfo>

namespace trellis::school {

Lock::Lock(const QString& schoolPath)
    : m_path(schoolPath + QStringLiteral(".lock")),
      m_file(m_path) {
    m_file.setStaleLockTime(0); // only a process that is gone makes a lock stale, never its age
}

Lock::Outcome Lock::take() {
    if (m_file.tryLock(0))
        return Outcome::Taken;
    return m_file.error() == QLockFile::LockFailedError ? Outcome::HeldByAnother
                                                        : Outcome::FolderNotWritable;
}

LockHolder Lock::holder() const {
    qint64 process = 0;
    QString computer;
    QString program;
    m_file.getLockInfo(&process, &computer, &program);
    return {computer, QFileInfo(m_path).lastModified()};
}

} // namespace trellis::school
