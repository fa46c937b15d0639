#pragma once

#include "core/course/findings.h"
#include "ui/parts/inspector.h"

class QCheckBox;

namespace trellis::ui {

class DateField;
class Desk;
class LineField;
class TextField;
class TextLabel;

/// The chosen date of the course: its days, hour and place, what happens there, and a tick.
class EventInspector : public Inspector {
    Q_OBJECT

public:
    explicit EventInspector(Desk& desk, QWidget* parent = nullptr);

    void show(const course::Event& event, const course::Standing& standing);
    void retranslate();
    void startTyping();

private:
    using Write = std::function<void(course::Event&)>;
    void change(const QString& label, const Write& write);
    void connectFields();
    void changeHour(const QString& written);

    Desk& m_desk;
    std::optional<course::Event> m_event;
    TextLabel* m_about;
    TextLabel* m_needs;
    QCheckBox* m_done;
    LineField* m_title;
    DateField* m_startsOn;
    DateField* m_endsOn;
    LineField* m_at;
    LineField* m_minutes;
    LineField* m_place;
    TextField* m_note;
};

} // namespace trellis::ui
