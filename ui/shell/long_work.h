#pragma once

#include <QObject>

#include <atomic>
#include <exception>
#include <functional>
#include <thread>

namespace trellis::ui {

class Desk;

/// Something that takes long, done on a thread of its own so that the window stays alive, with
/// progress and cancel. One at a time. When it is taken away it stops what runs and waits for it.
class LongWork : public QObject {
    Q_OBJECT

public:
    /// Told (done, of all); says whether to go on.
    using Progress = std::function<bool(int done, int all)>;

    explicit LongWork(Desk& desk, QObject* parent = nullptr);
    ~LongWork() override;
    LongWork(const LongWork&) = delete;
    LongWork& operator=(const LongWork&) = delete;
    LongWork(LongWork&&) = delete;
    LongWork& operator=(LongWork&&) = delete;

    /// Runs `work(progress)` on the thread: false from it means that it was told to stop and left
    /// nothing half done. What it throws is told at the desk.
    template <class Work>
    void start(Work work) {
        m_cancelled = false;
        m_thread = std::thread([this, work = std::move(work)]() mutable { run(std::ref(work)); });
    }
    [[nodiscard]] bool running() const { return m_thread.joinable(); }
    /// It stops at the next step of its progress.
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool cancelled() const { return m_cancelled; }
    /// Says over `window` what is being done, how far it is, and Cancel: once it has taken half a
    /// second. To be called after `start`.
    void showOver(QWidget& window, const QString& what);

signals:
    void progressed(int done, int all);
    /// `whole`: all of it is done. Otherwise it was cancelled, or the sentence is on the screen.
    void finished(bool whole);

private:
    void run(const std::function<bool(const Progress&)>& work);
    void end(bool whole, const std::exception_ptr& error);

    Desk& m_desk;
    std::thread m_thread;
    std::atomic<bool> m_cancelled = false;
};

} // namespace trellis::ui
