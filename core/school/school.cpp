#include "core/school/school.h"

#include "core/school/database.h"
#include "core/school/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <utility>

namespace trellis::school {
namespace {

using Cause = SchoolFileError::Cause;

SchoolFileError error(Cause cause, const char* words, const QString& path) {
    return {cause, QCoreApplication::translate("school", words).arg(QFileInfo(path).fileName())};
}

/// Runs `work`; what SQLite reports becomes a sentence about the file at `path`.
template <class Work>
auto inWords(const QString& path, Work work) {
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        throwInWords(exception, path);
    }
}

void refuseUnlessOurs(SQLite::Database& database, int version, const QString& path) {
    const QString difference = schemaDifference(database, version);
    if (difference.isEmpty())
        return;
    throw SchoolFileError(
        Cause::Altered,
        QCoreApplication::translate(
            "school",
            "“%1” holds something that Trellis does not make (%2), so another program has changed "
            "it. It was not opened and not changed. Open your latest other copy."
        )
            .arg(QFileInfo(path).fileName(), difference)
    );
}

QString stateOf(SQLite::Database& database, const char* name) {
    SQLite::Statement row(database, "SELECT value FROM file_state WHERE name = ?");
    row.bind(1, name);
    return row.executeStep() ? QString::fromStdString(row.getColumn(0).getString()) : QString();
}

void setState(SQLite::Database& database, const char* name, const char* value) {
    SQLite::Statement row(
        database,
        "INSERT INTO file_state (name, value) VALUES (?, ?) "
        "ON CONFLICT (name) DO UPDATE SET value = excluded.value"
    );
    row.bind(1, name);
    row.bind(2, value);
    row.exec();
}

void refuseIfDamaged(SQLite::Database& database, const QString& path) {
    SQLite::Statement row(database, "PRAGMA quick_check(1)");
    if (row.executeStep() && row.getColumn(0).getString() == "ok")
        return;
    throwInWords(SQLite::Exception("damaged", SQLITE_CORRUPT), path);
}

/// A newer file may be read when its maker says that this schema still understands it.
bool mayReadNewer(SQLite::Database& database) {
    const QString minimum = stateOf(database, "minimum_reader");
    return !minimum.isEmpty() && minimum.toInt() <= newestVersion();
}

QString freeNameBeside(const QString& path, int version) {
    const QFileInfo info(path);
    for (int number = 1;; ++number) {
        const QString name = QStringLiteral("%1/%2 (%3 %4%5).trellis")
                                 .arg(
                                     info.absolutePath(),
                                     info.completeBaseName(),
                                     QCoreApplication::translate("school", "before update"),
                                     QString::number(version),
                                     number == 1 ? QString() : QStringLiteral("-%1").arg(number)
                                 );
        if (!QFile::exists(name))
            return name;
    }
}

QString copyAside(const QString& path, int version) {
    const QString copy = freeNameBeside(path, version);
    if (QFile::copy(path, copy))
        return copy;
    throw error(
        Cause::DiskFull,
        QT_TRANSLATE_NOOP(
            "school",
            "“%1” was made by an older Trellis. Before bringing it up to date, Trellis makes a "
            "copy beside it, and there was no room or no permission for that. Nothing was "
            "changed. Free some space, or move the file to another folder, and open it again."
        ),
        path
    );
}

} // namespace

SeparateReader::SeparateReader(std::unique_ptr<SQLite::Database> database)
    : m_database(std::move(database)),
      m_reader(std::make_unique<Reader>(*m_database)) {}
SeparateReader::~SeparateReader() = default;
SeparateReader::SeparateReader(SeparateReader&&) noexcept = default;
SeparateReader& SeparateReader::operator=(SeparateReader&&) noexcept = default;

QDateTime School::systemNow() {
    return QDateTime::currentDateTimeUtc();
}

School::School(QString path, Author author, Clock clock)
    : m_path(std::move(path)),
      m_author(std::move(author)),
      m_clock(std::move(clock)),
      m_alive(std::make_shared<School*>(this)) {}

School::~School() {
    if (!m_markedOpen || m_unswept)
        return; // the next opening looks it over
    try {
        setState(*m_database, "closed_cleanly", "yes");
    } catch (const SQLite::Exception&) {
        // The file then says that it was not closed cleanly, which is true: the next opening
        // looks it over. A destructor has nobody else to tell.
    }
}

std::unique_ptr<School> School::create(const QString& path, const Author& author, Clock clock) {
    if (QFile::exists(path))
        throw error(
            Cause::Exists,
            QT_TRANSLATE_NOOP(
                "school",
                "There is already a file “%1” there. It was not changed: choose another name."
            ),
            path
        );
    std::unique_ptr<School> school(new School(path, author, std::move(clock)));
    school->m_lock = std::make_unique<Lock>(path);
    if (school->m_lock->take() != Lock::Outcome::Taken)
        throw error(
            Cause::ReadOnly,
            QT_TRANSLATE_NOOP(
                "school",
                "“%1” cannot be made in that folder. Choose a folder in which you may save files."
            ),
            path
        );
    try {
        school->m_database = openNew(path);
        SQLite::Transaction transaction(*school->m_database);
        migrate(*school->m_database, newestVersion());
        transaction.commit();
    } catch (const SQLite::Exception& exception) {
        school->m_database.reset();
        QFile::remove(path); // only what was just begun here: the name was free
        throwInWords(exception, path);
    }
    school->m_edit.reset(new Edit(*school->m_database, school->now()));
    return school;
}

std::unique_ptr<School>
School::open(const QString& path, const Author& author, Mode mode, Clock clock) {
    std::unique_ptr<School> school(new School(path, author, std::move(clock)));
    inWords(path, [&] { school->openConnection(mode); });
    school->m_edit.reset(new Edit(*school->m_database, school->now()));
    if (school->writable() &&
        stateOf(*school->m_database, "closed_cleanly") != QLatin1String("yes"))
        school->sweepPhotoBytes();
    return school;
}

void School::openConnection(Mode mode) {
    const int version = readHeader(m_path).version;
    if (mode == Mode::Read) {
        m_access.kind = Access::Kind::ForReading;
    } else if (!QFileInfo(m_path).isWritable()) {
        m_access.kind = Access::Kind::NotWritable;
    } else {
        m_lock = std::make_unique<Lock>(m_path);
        const Lock::Outcome outcome = m_lock->take();
        if (outcome == Lock::Outcome::HeldByAnother)
            m_access = {Access::Kind::HeldByAnother, m_lock->holder(), {}};
        else if (outcome == Lock::Outcome::FolderNotWritable)
            m_access.kind = Access::Kind::NotWritable;
    }
    m_database = writable() ? openForWriting(m_path) : openForReading(m_path);
    if (version > newestVersion()) {
        if (!mayReadNewer(*m_database))
            throw error(
                Cause::Newer,
                QT_TRANSLATE_NOOP(
                    "school",
                    "“%1” was made by a newer Trellis than this one. It was not opened and not "
                    "changed. Update Trellis, then open it again."
                ),
                m_path
            );
        m_access.kind = Access::Kind::Newer;
        return;
    }
    refuseUnlessOurs(*m_database, version, m_path);
    if (stateOf(*m_database, "closed_cleanly") != QLatin1String("yes"))
        refuseIfDamaged(*m_database, m_path);
    if (!writable())
        return version < newestVersion() ? readOldInMemory() : void();
    trustSchema(*m_database);
    if (version == newestVersion())
        return;
    m_access.migratedFrom = copyAside(m_path, version);
    SQLite::Transaction transaction(*m_database);
    migrate(*m_database, newestVersion());
    transaction.commit();
}

void School::readOldInMemory() {
    auto memory = openInMemory();
    SQLite::Backup(*memory, *m_database).executeStep();
    SQLite::Transaction transaction(*memory);
    migrate(*memory, newestVersion());
    transaction.commit();
    m_database = std::move(memory);
}

QString School::accessSentence() const {
    const QString name = QFileInfo(m_path).fileName();
    switch (m_access.kind) {
    case Access::Kind::Writable:
        return {};
    case Access::Kind::ForReading:
        return QCoreApplication::translate("school", "“%1” is open for reading only.").arg(name);
    case Access::Kind::HeldByAnother:
        return QCoreApplication::translate(
                   "school",
                   "“%1” is open on %2 since %3, so here it can be read but not changed. Close it "
                   "there, then open it here again."
        )
            .arg(
                name,
                m_access.holder.computer.isEmpty()
                    ? QCoreApplication::translate("school", "another computer")
                    : m_access.holder.computer,
                QLocale().toString(m_access.holder.since.toLocalTime(), QLocale::ShortFormat)
            );
    case Access::Kind::NotWritable:
        return QCoreApplication::translate(
                   "school",
                   "“%1” or its folder is write-protected, so it can be read but not changed. "
                   "Copy it to a folder of your own to work in it."
        )
            .arg(name);
    case Access::Kind::Newer:
        return QCoreApplication::translate(
                   "school",
                   "“%1” was made by a newer Trellis, so here it can be read but not changed. "
                   "Update Trellis to work in it."
        )
            .arg(name);
    }
    return {};
}

const Reader& School::reader() const {
    return *m_edit;
}

SeparateReader School::anotherReader() const {
    return inWords(m_path, [&] { return SeparateReader(openForReading(m_path)); });
}

std::unique_ptr<Past> School::at(qint64 seq) const {
    return inWords(m_path, [&] { return std::make_unique<Past>(m_path, seq); });
}

void School::copyTo(const QString& path) const {
    if (QFile::exists(path))
        throw error(
            Cause::Exists,
            QT_TRANSLATE_NOOP(
                "school",
                "There is already a file “%1” there. It was not changed: choose another name."
            ),
            path
        );
    inWords(path, [&] {
        SQLite::Statement copy(*m_database, "VACUUM INTO ?");
        copy.bind(1, path.toStdString());
        copy.exec();
    });
}

void School::requireWritable() const {
    if (writable())
        return;
    throw SchoolFileError(
        m_access.kind == Access::Kind::HeldByAnother ? Cause::InUse : Cause::ReadOnly,
        accessSentence()
    );
}

void School::markOpen() {
    if (m_markedOpen)
        return;
    setState(*m_database, "closed_cleanly", "no");
}

School::Subscription School::observe(std::function<void(const Changes&)> told) {
    const int number = m_nextObserver++;
    m_observers.emplace(number, std::move(told));
    // The subscription may outlive the school: it then has nothing to do.
    return {nullptr, [number, school = std::weak_ptr(m_alive)](void*) {
                if (const auto alive = school.lock())
                    (*alive)->m_observers.erase(number);
            }};
}

void School::tell(const Changes& changes) {
    const auto observers = m_observers; // one may unsubscribe while being told
    for (const auto& [number, told] : observers)
        if (m_observers.contains(number))
            told(changes);
}

} // namespace trellis::school
