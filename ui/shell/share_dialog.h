#pragma once

#include "core/report/coach_brief.h"
#include "ui/report/pdf_writer.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace trellis::ui {

class Button;
class Desk;
class InlineMessage;
class TextLabel;

/// Shows the coach's brief page by page before it leaves, says what is left out and why, and saves
/// it where the person says.
class ShareDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShareDialog(Desk& desk, QWidget* parent = nullptr);

    /// Saves as PDF or HTML, by the ending of the chosen name. False when it was not saved.
    bool save();

signals:
    void saved(const QString& path);

private:
    void choose();
    void showPages();
    [[nodiscard]] Language language() const;
    [[nodiscard]] report::Paper paper() const;
    [[nodiscard]] QString suggestedName() const;

    Desk& m_desk;
    report::BriefMaterial m_material;
    report::Document m_document;
    QComboBox* m_language;
    QComboBox* m_paper;
    InlineMessage* m_heldBack;
    QVBoxLayout* m_pages;
    TextLabel* m_count;
    Button* m_save;
};

} // namespace trellis::ui
