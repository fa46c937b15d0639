#pragma once

#include "core/photovoice/import.h"

#include <QThreadPool>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace trellis::photovoice {

/// Makes many files ready at once: reads and prepares them on every core, and stores their bytes
/// in the school file on one thread more, which always has something to write. Only a few photos
/// are in memory at any moment. What is taken from it has its bytes in the file already; `keep`
/// then makes it part of the document. So that the two never wait for each other's lock on the
/// file, the storing rests whenever there is something to take, until it is told to go on; the
/// preparing does not.
class Intake {
public:
    /// `arrived` is called on a thread of the intake when it rests: the first time at the first
    /// photo, then a few times a second, and at the end.
    explicit Intake(school::School& school, std::function<void()> arrived = {});
    ~Intake();
    Intake(const Intake&) = delete;
    Intake& operator=(const Intake&) = delete;
    Intake(Intake&&) = delete;
    Intake& operator=(Intake&&) = delete;

    void add(const QStringList& files);
    /// What has been stored or refused since the last time.
    [[nodiscard]] std::vector<Readied> take();
    /// What was taken is kept: the storing goes on.
    void goOn();
    /// Waits until it rests, or nothing more will come.
    void wait();
    /// Begins no further file; those begun are finished and can be taken.
    void stop();
    /// Nothing is under way, and everything was taken.
    [[nodiscard]] bool idle() const;
    /// How many files were left out because it was stopped, by the caller or by `failure`.
    [[nodiscard]] int leftOut() const;
    /// Why the file took no more: the disk is full or gone. Empty while it does.
    [[nodiscard]] QString failure() const;

private:
    void send();
    void prepared(Readied readied);
    void store();
    void putAway(std::vector<Readied>& batch);
    void rest(std::unique_lock<std::mutex>& lock);
    void fail(const QString& sentence, std::vector<Readied>& batch);

    school::PhotoShelf m_shelf;
    std::function<void()> m_arrived;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    QStringList m_waiting;
    int m_underWay = 0; ///< begun and not yet stored
    bool m_ending = false;
    bool m_resting = false;
    int m_leftOut = 0;
    QString m_failure;
    std::vector<Readied> m_ready;  ///< prepared, with their bytes
    std::vector<Readied> m_stored; ///< to be taken
    QThreadPool m_pool;
    std::thread m_storing;
};

} // namespace trellis::photovoice
