#pragma once

#include "core/school/reader.h"

#include <memory>

namespace trellis::school {

/// The document as it was after one place in the history, in memory. Read it like the present;
/// photo bytes and thumbnails stay in the file, so ask the present for them.
class Past {
public:
    /// `path` is the school file. Throws SQLite::Exception.
    Past(const QString& path, qint64 seq);
    ~Past();
    Past(const Past&) = delete;
    Past& operator=(const Past&) = delete;
    Past(Past&&) = delete;
    Past& operator=(Past&&) = delete;

    [[nodiscard]] const Reader& reader() const { return *m_reader; }
    [[nodiscard]] qint64 seq() const { return m_seq; }

private:
    qint64 m_seq;
    std::unique_ptr<SQLite::Database> m_database;
    std::unique_ptr<Reader> m_reader;
};

} // namespace trellis::school
