#pragma once

#include "core/course/types.h"
#include "ui/parts/inspector.h"

namespace trellis::ui {

class DateField;
class Desk;
class PromisesEditor;
class TextField;
class TextLabel;

/// The chosen talk with the coach: what it was about, what was promised, and what stays private.
class TalkInspector : public Inspector {
    Q_OBJECT

public:
    explicit TalkInspector(Desk& desk, QWidget* parent = nullptr);

    void show(const course::OneToOne& talk);
    void retranslate();
    void startTyping();

private:
    using Write = std::function<void(course::OneToOne&)>;
    void change(const QString& label, const Write& write);

    Desk& m_desk;
    std::optional<course::OneToOne> m_talk;
    DateField* m_heldOn;
    TextField* m_agenda;
    TextField* m_sharedNote;
    TextLabel* m_promisesTitle;
    PromisesEditor* m_promises;
    TextField* m_privateNote;
    DateField* m_nextOn;
};

} // namespace trellis::ui
