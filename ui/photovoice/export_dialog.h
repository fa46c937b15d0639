#pragma once

#include "core/exchange/photo_export.h"
#include "ui/shell/long_work.h"

#include <QDialog>

class QComboBox;
class QProgressBar;

namespace trellis::ui {

class Button;
class Desk;
class TextLabel;
class TickBox;

/// Lets cleared photos leave for one audience: as pictures in a folder, as a project for a
/// researcher's program, or as a table. Says first how many leave and how many stay; the work is
/// done on a thread of its own, with progress and cancel.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ExportDialog(Desk& desk, QWidget* parent = nullptr);

    void reject() override;

signals:
    /// All of it is there.
    void exported(const QString& place);

private:
    enum class Form { Pictures, Project, Table };

    void layOut();
    void showChoice();
    [[nodiscard]] Audience audience() const;
    [[nodiscard]] Form form() const;
    [[nodiscard]] std::optional<QString> askPlace() const;
    [[nodiscard]] QString suggestedName(const QString& suffix) const;
    void save();
    void setRunning(bool running);
    void finish(bool written);

    Desk& m_desk;
    exchange::PhotoSet m_set;
    QString m_place;
    LongWork m_work;
    QComboBox* m_audience;
    QComboBox* m_form;
    TickBox* m_captions;
    TextLabel* m_count;
    QProgressBar* m_progress;
    Button* m_cancel;
    Button* m_save;
};

} // namespace trellis::ui
