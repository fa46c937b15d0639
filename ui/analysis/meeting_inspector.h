#pragma once

#include "core/analysis/types.h"
#include "ui/parts/inspector.h"

namespace trellis::ui {

class DateField;
class Desk;
class Button;
class LineField;
class MeetingPlan;
class NotesEditor;
class PresenceEditor;
class TextLabel;

/// The chosen meeting: when, who led it, how many of each group were there, what was said.
class MeetingInspector : public Inspector {
    Q_OBJECT

public:
    explicit MeetingInspector(Desk& desk, QWidget* parent = nullptr);

    void show(const analysis::Meeting& meeting);
    void retranslate();
    void startTyping();

signals:
    void runWanted(trellis::Id<trellis::analysis::Meeting> meeting);

private:
    using Write = std::function<void(analysis::Meeting&)>;
    void makeRecord();
    void change(const QString& label, const Write& write);

    Desk& m_desk;
    std::optional<analysis::Meeting> m_meeting;
    LineField* m_title;
    DateField* m_heldOn;
    LineField* m_minutes;
    LineField* m_facilitator;
    MeetingPlan* m_plan;
    TextLabel* m_presentTitle;
    PresenceEditor* m_present;
    TextLabel* m_notesTitle;
    NotesEditor* m_notes;
    Button* m_record;
};

} // namespace trellis::ui
