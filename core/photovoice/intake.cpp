#include "core/photovoice/intake.h"

#include <algorithm>
#include <utility>

namespace trellis::photovoice {
namespace {

/// How many photos may be in memory at once: enough that no core waits for the disk.
int mostUnderWay(const QThreadPool& pool) {
    return 2 * pool.maxThreadCount() + 8;
}

/// So many photos are kept together when they come quickly; when they come slowly, those that came
/// in this time.
constexpr size_t mostInOneEdit = 24;
constexpr std::chrono::milliseconds longestUntilKept{300};

} // namespace

Intake::Intake(school::School& school, std::function<void()> arrived)
    : m_shelf(school.photoShelf()),
      m_arrived(std::move(arrived)),
      m_storing([this] { store(); }) {
    m_pool.setThreadPriority(QThread::LowPriority); // the window comes first
}

Intake::~Intake() {
    stop();
    m_pool.waitForDone();
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    m_storing.join();
}

void Intake::add(const QStringList& files) {
    const std::lock_guard lock(m_mutex);
    m_waiting += files;
    send();
}

/// Called with the mutex held.
void Intake::send() {
    while (m_underWay < mostUnderWay(m_pool) && !m_waiting.isEmpty()) {
        ++m_underWay;
        m_pool.start([this, path = m_waiting.takeFirst()] { prepared(ready(path)); });
    }
}

void Intake::prepared(Readied readied) {
    {
        const std::lock_guard lock(m_mutex);
        m_ready.push_back(std::move(readied));
    }
    m_changed.notify_all();
}

void Intake::store() {
    using Clock = std::chrono::steady_clock;
    constexpr size_t mostAtOnce = 6;               // the file is locked while they are written
    auto rested = Clock::now() - longestUntilKept; // the first photo is kept at once
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_ending || !m_ready.empty(); });
        if (m_ready.empty())
            return;
        const auto end = m_ready.begin() + std::ptrdiff_t(std::min(mostAtOnce, m_ready.size()));
        std::vector<Readied> batch(
            std::make_move_iterator(m_ready.begin()), std::make_move_iterator(end)
        );
        m_ready.erase(m_ready.begin(), end);
        lock.unlock();
        putAway(batch);
        lock.lock();
        m_underWay -= int(batch.size());
        std::move(batch.begin(), batch.end(), std::back_inserter(m_stored));
        send();
        const bool last = m_underWay == 0 && m_waiting.isEmpty();
        if (last || m_stored.size() >= mostInOneEdit || Clock::now() - rested >= longestUntilKept) {
            rest(lock);
            rested = Clock::now();
        }
    }
}

/// Leaves the file to the owner. Called with the mutex held.
void Intake::rest(std::unique_lock<std::mutex>& lock) {
    m_resting = true;
    lock.unlock();
    m_changed.notify_all();
    if (m_arrived)
        m_arrived();
    lock.lock();
    m_changed.wait(lock, [this] { return m_ending || !m_resting; });
}

/// Stores the bytes of a batch and lets go of them.
void Intake::putAway(std::vector<Readied>& batch) {
    std::vector<school::PhotoBytes> photos;
    for (Readied& readied : batch)
        if (readied.photo)
            photos.push_back(
                {readied.photo->sha256,
                 std::exchange(readied.photo->bytes, {}),
                 std::exchange(readied.photo->thumbnail, {})}
            );
    if (photos.empty())
        return;
    try {
        m_shelf.keep(photos);
    } catch (const school::SchoolFileError& error) {
        fail(error.sentence(), batch);
    }
}

/// Nothing more is begun, and what could not be stored counts as left out.
void Intake::fail(const QString& sentence, std::vector<Readied>& batch) {
    stop();
    const auto isPhoto = [](const Readied& readied) { return readied.photo.has_value(); };
    const std::lock_guard lock(m_mutex);
    m_failure = sentence;
    m_leftOut += int(std::count_if(batch.begin(), batch.end(), isPhoto));
    m_underWay -= int(std::count_if(batch.begin(), batch.end(), isPhoto));
    std::erase_if(batch, isPhoto);
}

std::vector<Readied> Intake::take() {
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_stored, {});
}

void Intake::goOn() {
    {
        const std::lock_guard lock(m_mutex);
        m_resting = false;
    }
    m_changed.notify_all();
}

void Intake::wait() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_resting || (m_underWay == 0 && m_waiting.isEmpty()); });
}

void Intake::stop() {
    const std::lock_guard lock(m_mutex);
    m_leftOut += int(std::exchange(m_waiting, {}).size());
}

int Intake::leftOut() const {
    const std::lock_guard lock(m_mutex);
    return m_leftOut;
}

QString Intake::failure() const {
    const std::lock_guard lock(m_mutex);
    return m_failure;
}

bool Intake::idle() const {
    const std::lock_guard lock(m_mutex);
    return m_underWay == 0 && m_waiting.isEmpty() && m_stored.empty();
}

} // namespace trellis::photovoice
