#include "ui/shell/long_work.h"

#include "ui/shell/desk.h"

#include <QProgressDialog>

namespace trellis::ui {
namespace {

constexpr int patience = 500; ///< milliseconds before a person wants to know how far it is

} // namespace

LongWork::LongWork(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

LongWork::~LongWork() {
    m_cancelled = true;
    if (m_thread.joinable())
        m_thread.join();
}

void LongWork::run(const std::function<bool(const Progress&)>& work) {
    const auto progress = [this](int done, int all) {
        QMetaObject::invokeMethod(this, [this, done, all] { emit progressed(done, all); });
        return !m_cancelled.load();
    };
    bool whole = false;
    std::exception_ptr error;
    try {
        whole = work(progress);
    } catch (...) {
        error = std::current_exception(); // told where the window tells errors
    }
    QMetaObject::invokeMethod(this, [this, whole, error] { end(whole, error); });
}

void LongWork::end(bool whole, const std::exception_ptr& error) {
    m_thread.join();
    const bool fine = m_desk.attempt([&] {
        if (error)
            std::rethrow_exception(error);
    });
    emit finished(fine && whole);
}

void LongWork::showOver(QWidget& window, const QString& what) {
    auto* dialog = new QProgressDialog(what, tr("Cancel"), 0, 0, &window);
    dialog->setWindowTitle(what);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setAutoClose(false);
    dialog->setAutoReset(false);
    dialog->setMinimumDuration(patience);
    connect(dialog, &QProgressDialog::canceled, this, &LongWork::cancel);
    connect(this, &LongWork::progressed, dialog, [dialog](int done, int all) {
        dialog->setMaximum(all);
        dialog->setValue(done);
    });
    connect(this, &LongWork::finished, dialog, &QObject::deleteLater);
}

} // namespace trellis::ui
