#pragma once

#include "core/photovoice/import.h"

#include <QWidget>

class QProgressBar;

namespace trellis::photovoice {
class Intake;
}

namespace trellis::ui {

class Button;
class Desk;
class TextLabel;

/// Adds photos while the window stays usable: prepared and stored on other threads, kept a few at a
/// time as edits, with progress and cancel; then says what was left out and why.
class ImportBar : public QWidget {
    Q_OBJECT

public:
    explicit ImportBar(Desk& desk, QWidget* parent = nullptr);
    ~ImportBar() override;
    ImportBar(const ImportBar&) = delete;
    ImportBar& operator=(const ImportBar&) = delete;
    ImportBar(ImportBar&&) = delete;
    ImportBar& operator=(ImportBar&&) = delete;

    /// Adds these files and folders to what is being imported.
    void start(const QStringList& paths);
    /// Adds a picture that is not a file: pasted from another program.
    void startPicture(const QByteArray& png, const QString& name);
    [[nodiscard]] bool isRunning() const { return m_intake != nullptr; }
    void retranslate();
    /// The call that photos added from now on answer; nullopt: none.
    void setCampaign(std::optional<Id<photovoice::Campaign>> campaign) {
        m_details.campaign = campaign;
    }

signals:
    /// Everything that was started is kept, skipped or cancelled.
    void finished(const trellis::photovoice::ImportSummary& summary);

private:
    void keepArrived();
    void cancel();
    void finish();
    void showProgress();
    void tellSummary();

    Desk& m_desk;
    std::unique_ptr<photovoice::Intake> m_intake; ///< while an import runs
    photovoice::ImportDetails m_details;
    int m_done = 0;
    int m_all = 0;
    photovoice::ImportSummary m_summary;
    TextLabel* m_words;
    QProgressBar* m_progress;
    Button* m_cancel;
};

} // namespace trellis::ui
