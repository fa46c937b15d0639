#pragma once

#include "core/analysis/types.h"
#include "core/power/types.h"
#include "ui/parts/inspector.h"

namespace trellis::ui {

class ChoiceField;
class DateField;
class Desk;
class EvidenceField;
class InlineMessage;
class LineField;
class TextField;
class TextLabel;
class UsedIn;

/// The chosen growth move: what will move, why, from where to where, and who sees to it.
class MoveInspector : public Inspector {
    Q_OBJECT

public:
    explicit MoveInspector(Desk& desk, QWidget* parent = nullptr);

    void show(const analysis::GrowthMove& move, const std::vector<power::Decision>& decisions);
    void retranslate();
    /// Puts the cursor where a new move begins.
    void startTyping();

private:
    using Write = std::function<void(analysis::GrowthMove&)>;
    void change(const QString& label, const Write& write);
    void connectText();
    void connectChoices();
    void connectDays();
    void fillChoices();
    void chooseStatus(MoveStatus status);
    void showSentence();
    [[nodiscard]] std::optional<analysis::Meeting> whereItWasSaid() const;

    Desk& m_desk;
    std::optional<analysis::GrowthMove> m_move;
    std::vector<power::Decision> m_decisions;
    TextLabel* m_sentence;
    InlineMessage* m_needed;
    TextLabel* m_asked;
    ChoiceField* m_status;
    LineField* m_title;
    ChoiceField* m_attribute;
    TextLabel* m_anchors;
    TextField* m_because;
    EvidenceField* m_evidence;
    UsedIn* m_usedIn;
    ChoiceField* m_decision;
    ChoiceField* m_constituency;
    ChoiceField* m_from;
    ChoiceField* m_to;
    LineField* m_firstStep;
    DateField* m_firstStepBy;
    LineField* m_owner;
    ChoiceField* m_ownerConstituency;
    LineField* m_coOwner;
    ChoiceField* m_coOwnerConstituency;
    DateField* m_due;
    DateField* m_review;
    TextField* m_sign;
    TextField* m_support;
};

} // namespace trellis::ui
