#pragma once

#include "core/school/school.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

namespace trellis::test {

/// A folder that goes with the test. Its name has spaces and accents, to make tests harder.
class Folder {
public:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder{QStringLiteral("%1/trellis prueba ñ XXXXXX").arg(QDir::tempPath())};
};

inline const school::Author principal{QStringLiteral("Principal"), QStringLiteral("administrator")};

/// A new school file in a folder of its own.
class TemporarySchool {
public:
    TemporarySchool() : m_school(school::School::create(path(), principal)) {}

    [[nodiscard]] QString path() const {
        return m_folder.path(QStringLiteral("Cedar Grove.trellis"));
    }
    [[nodiscard]] school::School& school() { return *m_school; }
    school::School* operator->() { return m_school.get(); }
    void close() { m_school.reset(); }
    void reopen() {
        m_school.reset();
        m_school = school::School::open(path(), principal);
    }

private:
    Folder m_folder;
    std::unique_ptr<school::School> m_school;
};

inline QByteArray hashOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    REQUIRE(hash.addData(&file));
    return hash.result();
}

inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace trellis::test
