#pragma once

#include "core/power/types.h"

#include <QDialog>

namespace trellis::ui {

class Button;
class ChoiceField;
class DateField;
class TextField;

/// Asks for one piece of evidence: what kind it is, what it says, of which day, how sure the team
/// is of it, and who said so.
class EvidenceDialog : public QDialog {
    Q_OBJECT

public:
    /// `item` without words is a new one.
    EvidenceDialog(
        const std::vector<power::Perspective>& perspectives,
        Language language,
        const power::EvidenceItem& item,
        QWidget* parent = nullptr
    );

signals:
    void chosen(const trellis::power::EvidenceItem& item);

private:
    void offer(const std::vector<power::Perspective>& perspectives, Language language);
    void connectFields();
    void showItem();
    void give();

    power::EvidenceItem m_item;
    ChoiceField* m_kind;
    TextField* m_words;
    DateField* m_day;
    ChoiceField* m_confidence;
    ChoiceField* m_perspective;
    Button* m_keep;
};

} // namespace trellis::ui
