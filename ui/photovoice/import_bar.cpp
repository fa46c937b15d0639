#include "ui/photovoice/import_bar.h"

#include "core/photovoice/intake.h"
#include "ui/parts/button.h"
#include "ui/parts/text_label.h"
#include "ui/parts/themed.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace trellis::ui {

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
    if (!m_intake)
        return;
    m_intake.reset();
    photovoice::sweep(m_desk.school());
}

void ImportBar::retranslate() {
    m_cancel->setWords(tr("Cancel"));
    m_progress->setAccessibleName(tr("Photos added"));
    if (isRunning())
        showProgress();
}

void ImportBar::start(const QStringList& paths) {
    const QStringList files = photovoice::filesToImport(paths, m_summary.skipped);
    const bool begun = isRunning() || m_desk.attempt([this] {
        m_intake = std::make_unique<photovoice::Intake>(m_desk.school(), [this] {
            QMetaObject::invokeMethod(this, &ImportBar::keepArrived, Qt::QueuedConnection);
        });
        m_details.addedAt = m_desk.school().now();
    });
    if (!begun)
        return;
    m_all += int(files.size());
    m_intake->add(files);
    show();
    showProgress();
    if (m_intake->idle())
        finish();
}

void ImportBar::startPicture(const QByteArray& png, const QString& name) {
    photovoice::Readied readied{name, std::nullopt, {}};
    const bool kept = m_desk.attempt([&] {
        try {
            readied.photo = photovoice::preparePhoto(png, name);
        } catch (const photovoice::ImportError& error) {
            readied.reason = error.sentence();
        }
        photovoice::ImportDetails details;
        details.campaign = m_details.campaign;
        photovoice::keep(m_desk.school(), {readied}, details, m_summary);
    });
    if (kept && !isRunning())
        tellSummary();
}

void ImportBar::keepArrived() {
    if (!m_intake)
        return;
    m_desk.attempt([this] {
        m_done += photovoice::keepWhatCame(m_desk.school(), *m_intake, m_details, m_summary);
    });
    showProgress();
    if (m_intake->idle())
        finish();
}

void ImportBar::cancel() {
    if (!m_intake)
        return;
    m_summary.cancelled = true;
    m_intake->stop();
    m_cancel->setEnabled(false);
    keepArrived();
}

void ImportBar::showProgress() {
    m_words->setText(tr("Adding photos: %1 of %2").arg(m_done).arg(m_all));
    m_progress->setRange(0, std::max(1, m_all));
    m_progress->setValue(m_done);
}

void ImportBar::finish() {
    photovoice::tellEnd(*m_intake, m_summary);
    m_intake.reset();
    photovoice::sweep(m_desk.school());
    hide();
    m_cancel->setEnabled(true);
    m_done = 0;
    m_all = 0;
    tellSummary();
}

void ImportBar::tellSummary() {
    const photovoice::ImportSummary summary = std::exchange(m_summary, {});
    QStringList parts;
    parts.append(tr("%n photo(s) added.", nullptr, int(summary.added.size())));
    if (summary.duplicates > 0)
        parts.append(tr("%n were there already.", nullptr, summary.duplicates));
    if (summary.cancelled)
        parts.append(tr("Cancelled; what was added stays."));
    if (!summary.stopped.isEmpty())
        parts.append(summary.stopped);
    if (summary.leftOut > 0)
        parts.append(tr("%n photo(s) were not looked at.", nullptr, summary.leftOut));
    emit finished(summary);
    if (summary.skipped.empty() && summary.stopped.isEmpty())
        return m_desk.notify({parts.join(QLatin1Char(' ')), {}, {}});
    if (!summary.skipped.empty())
        parts.append(tr("%n could not be added:", nullptr, int(summary.skipped.size())));
    constexpr size_t mostShown = 12;
    for (size_t i = 0; i < std::min(mostShown, summary.skipped.size()); ++i)
        parts.append(QStringLiteral("\n• ") + summary.skipped[i].reason);
    if (summary.skipped.size() > mostShown)
        parts.append(tr("\nand %n more.", nullptr, int(summary.skipped.size() - mostShown)));
    m_desk.dialogs().message(tr("Photos added"), parts.join(QLatin1Char(' ')));
}

} // namespace trellis::ui
