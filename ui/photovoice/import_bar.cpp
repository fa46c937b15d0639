#include "ui/photovoice/import_bar.h"

#include "ui/parts/button.h"
#include "ui/parts/text_label.h"
#include "ui/parts/themed.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace trellis::ui {
namespace {

/// How many photos may be in memory at once: enough that no core waits, few enough to stay small.
int mostAhead(const QThreadPool& pool) {
    return pool.maxThreadCount() + 2;
}

} // namespace

ImportBar::ImportBar(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_words(new TextLabel({}, paint::TextStyle::Small, Ink::Secondary, this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new Button({}, ButtonKind::Plain, {}, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 6, 24, 6);
    row->setSpacing(12);
    row->addWidget(m_words);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    m_cancel->setSmall(true);
    m_progress->setTextVisible(false);
    connect(m_cancel, &Button::clicked, this, &ImportBar::cancel);
    retranslate();
    hide();
}

ImportBar::~ImportBar() {
    m_pool.clear();
    m_pool.waitForDone();
}

void ImportBar::retranslate() {
    m_cancel->setWords(tr("Cancel"));
    m_progress->setAccessibleName(tr("Photos added"));
    if (isRunning())
        showProgress();
}

void ImportBar::start(const QStringList& paths) {
    const QStringList files = photovoice::filesToImport(paths, m_summary.skipped);
    m_waiting += files;
    m_all += int(files.size());
    show();
    showProgress();
    if (files.isEmpty() && !isRunning())
        return finish();
    send();
}

void ImportBar::startPicture(const QByteArray& png, const QString& name) {
    photovoice::Readied readied{name, std::nullopt, {}};
    const bool kept = m_desk.attempt([&] {
        try {
            readied.photo = photovoice::preparePhoto(png, name);
        } catch (const photovoice::ImportError& error) {
            readied.reason = error.sentence();
        }
        photovoice::keep(m_desk.school(), readied, {}, m_summary);
    });
    if (kept && !isRunning())
        finish();
}

void ImportBar::send() {
    while (m_running < mostAhead(m_pool) && !m_waiting.isEmpty()) {
        ++m_running;
        m_pool.start([this, path = m_waiting.takeFirst()] {
            auto readied = std::make_shared<photovoice::Readied>(photovoice::ready(path));
            QMetaObject::invokeMethod(
                this, [this, readied] { arrived(*readied); }, Qt::QueuedConnection
            );
        });
    }
}

void ImportBar::arrived(const photovoice::Readied& readied) {
    --m_running;
    ++m_done;
    const bool wanted = !m_summary.cancelled;
    const bool kept = !wanted || m_desk.attempt([&] {
        photovoice::keep(m_desk.school(), readied, {}, m_summary);
    });
    if (!kept)
        cancel(); // the disk is full or gone: the sentence is on the screen
    showProgress();
    send();
    if (m_running == 0 && m_waiting.isEmpty())
        finish();
}

void ImportBar::cancel() {
    m_summary.cancelled = true;
    m_waiting.clear();
    m_cancel->setEnabled(false);
}

void ImportBar::showProgress() {
    m_words->setText(tr("Adding photos: %1 of %2").arg(m_done).arg(m_all));
    m_progress->setRange(0, std::max(1, m_all));
    m_progress->setValue(m_done);
}

void ImportBar::finish() {
    hide();
    m_cancel->setEnabled(true);
    m_done = 0;
    m_all = 0;
    tellSummary();
    const photovoice::ImportSummary summary = std::exchange(m_summary, {});
    emit finished(summary);
}

void ImportBar::tellSummary() {
    QStringList parts;
    parts.append(tr("%n photo(s) added.", nullptr, int(m_summary.added.size())));
    if (m_summary.duplicates > 0)
        parts.append(tr("%n were there already.", nullptr, m_summary.duplicates));
    if (m_summary.cancelled)
        parts.append(tr("Cancelled; what was added stays."));
    if (m_summary.skipped.empty())
        return m_desk.notify({parts.join(QLatin1Char(' ')), {}, {}});
    parts.append(tr("%n could not be added:", nullptr, int(m_summary.skipped.size())));
    constexpr size_t mostShown = 12;
    for (size_t i = 0; i < std::min(mostShown, m_summary.skipped.size()); ++i)
        parts.append(QStringLiteral("\n• ") + m_summary.skipped[i].reason);
    if (m_summary.skipped.size() > mostShown)
        parts.append(tr("\nand %n more.", nullptr, int(m_summary.skipped.size() - mostShown)));
    m_desk.dialogs().message(tr("Photos added"), parts.join(QLatin1Char(' ')));
}

} // namespace trellis::ui
