#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace SQLite {
class Database;
}

namespace trellis::school {

/// A photo's stored bytes under their SHA-256.
struct PhotoBytes {
    QByteArray sha256;
    QByteArray bytes;
    QByteArray thumbnail;
};

/// Puts photo bytes into a school file from another thread, on a connection of its own, so that
/// the window's thread writes only words. Bytes are no part of the document: what no edit speaks
/// of afterwards is removed by School::sweepPhotoBytes.
class PhotoShelf {
public:
    PhotoShelf(std::unique_ptr<SQLite::Database> database, QString path);
    ~PhotoShelf();
    PhotoShelf(PhotoShelf&&) noexcept;
    PhotoShelf& operator=(PhotoShelf&&) noexcept;
    PhotoShelf(const PhotoShelf&) = delete;
    PhotoShelf& operator=(const PhotoShelf&) = delete;

    /// All of these or none, durable when it returns. Throws SchoolFileError.
    void keep(const std::vector<PhotoBytes>& photos);

private:
    std::unique_ptr<SQLite::Database> m_database;
    QString m_path;
};

} // namespace trellis::school
