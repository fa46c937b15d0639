#pragma once

#include "core/analysis/types.h"
#include "core/words/words.h"

#include <QWidget>

namespace trellis::ui {

class Button;
class ChoiceField;
class LineField;
class TextLabel;
class TickBox;

/// How a meeting is to be led: what for, how long, who facilitates, which attributes, and the
/// button that begins it or goes on with it.
class MeetingPlan : public QWidget {
    Q_OBJECT

public:
    explicit MeetingPlan(QWidget* parent = nullptr);

    void show(const analysis::Meeting& meeting, const Words& words, bool readOnly);
    void retranslate(Language language);

signals:
    /// The meeting with what the person changed in it.
    void changed(const trellis::analysis::Meeting& meeting);
    void runWanted();

private:
    void give();

    analysis::Meeting m_meeting;
    LineField* m_aim;
    ChoiceField* m_form;
    ChoiceField* m_facilitator;
    TextLabel* m_attributesTitle;
    std::vector<std::pair<QString, TickBox*>> m_attributes;
    TextLabel* m_needed;
    Button* m_run;
};

} // namespace trellis::ui
