#pragma once

#include "core/school/author.h"
#include "core/school/changes.h"
#include "core/school/edit.h"
#include "core/school/errors.h"
#include "core/school/history.h"
#include "core/school/lock.h"
#include "core/school/past.h"
#include "core/school/photo_shelf.h"

#include <QSet>

#include <functional>
#include <map>
#include <memory>

namespace trellis::school {

/// A reader of its own, for another thread. Keeps its own connection to the file.
class SeparateReader {
public:
    explicit SeparateReader(std::unique_ptr<SQLite::Database> database);
    ~SeparateReader();
    SeparateReader(SeparateReader&&) noexcept;
    SeparateReader& operator=(SeparateReader&&) noexcept;
    SeparateReader(const SeparateReader&) = delete;
    SeparateReader& operator=(const SeparateReader&) = delete;
    [[nodiscard]] const Reader& reader() const { return *m_reader; }

private:
    std::unique_ptr<SQLite::Database> m_database;
    std::unique_ptr<Reader> m_reader;
};

/// What `check` found. All empty and true is a sound file.
struct CheckReport {
    QStringList problems;   ///< SQLite's integrity check and what Trellis adds, in words
    int orphanedPhotos = 0; ///< stored bytes that neither the present nor the history needs
    int missingPhotos = 0;  ///< photos whose bytes are not in the file
    int schemaVersion = 0;
    bool closedCleanly = true; ///< whether the last writer closed the file
    [[nodiscard]] bool sound() const { return problems.isEmpty() && missingPhotos == 0; }
};

/// The SHA-256 of what the present needs of the stored bytes: photos, and scans of signed forms.
[[nodiscard]] QSet<QByteArray> neededPhotoBytes(const Reader& reader);
/// The SHA-256 of the stored photos that no present photo and no moment of the past needs.
[[nodiscard]] QSet<QByteArray> unneededPhotoBytes(const Reader& reader);

/// One school file: open, edit, undo, history. Belongs to the thread that opened it.
/// Every member that touches the file throws SchoolFileError, and then has changed nothing.
class School {
public:
    using Clock = std::function<QDateTime()>;
    static QDateTime systemNow();
    enum class Mode { Write, Read };

    /// A new file, which must not exist yet.
    static std::unique_ptr<School>
    create(const QString& path, const Author& author, Clock clock = systemNow);
    /// An existing file. In Write mode an older file is copied aside and migrated; a file that is
    /// in use or cannot be written is opened for reading, and access() says why.
    static std::unique_ptr<School> open(
        const QString& path, const Author& author, Mode mode = Mode::Write, Clock clock = systemNow
    );
    ~School();
    School(const School&) = delete;
    School& operator=(const School&) = delete;
    School(School&&) = delete;
    School& operator=(School&&) = delete;

    /// Whether edits are possible, and if not, why.
    struct Access {
        enum class Kind { Writable, ForReading, HeldByAnother, NotWritable, Newer };
        Kind kind = Kind::Writable;
        LockHolder holder;    ///< when HeldByAnother
        QString migratedFrom; ///< the copy of the older file, when it was migrated
    };
    [[nodiscard]] const Access& access() const { return m_access; }
    [[nodiscard]] bool writable() const { return m_access.kind == Access::Kind::Writable; }
    /// The sentence that says why it is read-only; empty when writable.
    [[nodiscard]] QString accessSentence() const;
    /// Throws SchoolFileError with that sentence unless edits are possible.
    void requireWritable() const;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const Reader& reader() const;
    [[nodiscard]] SeparateReader anotherReader() const;
    /// A way to store photo bytes from another thread, ahead of the edit that speaks of them.
    [[nodiscard]] PhotoShelf photoShelf();
    /// Removes stored photo bytes that neither the present nor the history needs: left by an import
    /// that ended between the bytes and their edit. How many photos that were.
    int sweepPhotoBytes();

    [[nodiscard]] const Author& author() const { return m_author; }
    void setAuthor(const Author& author) { m_author = author; }
    [[nodiscard]] QDateTime now() const { return m_clock().toUTC(); }

    /// One user action: what `write` does is committed as a whole, can be undone, and is in the
    /// history under `label`. An exception from `write` takes all of it back and goes on.
    void edit(const QString& label, const std::function<void(Edit&)>& write);

    /// Takes back the last edit in force. False when there is none.
    bool undo();
    /// Brings the last undone edit forward again. False when there is none.
    bool redo();
    /// Goes back to the moment after entry `seq` (0: the beginning), as one edit that can itself be
    /// undone.
    void undoTo(qint64 seq);

    /// Names the present moment; the name is not part of the document, so it cannot be undone.
    void nameThisMoment(const QString& name);
    void forgetMoment(const QUuid& id);
    /// The document as it was after entry `seq`.
    [[nodiscard]] std::unique_ptr<Past> at(qint64 seq) const;

    /// Stronger than undo: removes what `remove` deletes, and everything in the history that hangs
    /// on it or on `ids`, and the photo bytes, so that a search of the file's bytes finds nothing.
    void erase(
        const QSet<QUuid>& ids,
        const QSet<QByteArray>& photoBytes,
        const std::function<void(Edit&)>& remove
    );

    /// A whole, compact copy at `path`, which must not exist yet.
    void copyTo(const QString& path) const;

    /// Calls `told` after every commit with what it touched, until the subscription is dropped.
    using Subscription = std::shared_ptr<void>;
    [[nodiscard]] Subscription observe(std::function<void(const Changes&)> told);

    /// Looks the whole file over; changes nothing.
    [[nodiscard]] static CheckReport check(const QString& path);

private:
    School(QString path, Author author, Clock clock);

    struct HistoryRow;
    void record(const HistoryRow& row, const std::function<void(Edit&)>& write);
    void openConnection(Mode mode);
    void readOldInMemory();
    void markOpen();
    void tell(const Changes& changes);

    QString m_path;
    Author m_author;
    Clock m_clock;
    Access m_access;
    std::unique_ptr<Lock> m_lock;
    std::unique_ptr<SQLite::Database> m_database;
    std::unique_ptr<Edit> m_edit; ///< also the present's reader
    bool m_editing = false;
    bool m_markedOpen = false;
    bool m_unswept = false; ///< there may be photo bytes that no edit speaks of
    int m_nextObserver = 0;
    std::map<int, std::function<void(const Changes&)>> m_observers;
    std::shared_ptr<School*> m_alive;
};

} // namespace trellis::school
