#pragma once

#include "core/course/measures.h"
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

    /// `carried` is what earlier talks promised and nobody has ticked yet.
    void show(const course::OneToOne& talk, const std::vector<course::CarriedPromise>& carried);
    void retranslate();
    void startTyping();

signals:
    /// A promise of an earlier talk was kept.
    void kept(const trellis::course::CarriedPromise& promise);

private:
    using Write = std::function<void(course::OneToOne&)>;
    void change(const QString& label, const Write& write);
    void showCarried(const std::vector<course::CarriedPromise>& carried);

    Desk& m_desk;
    std::optional<course::OneToOne> m_talk;
    DateField* m_heldOn;
    TextField* m_agenda;
    TextField* m_sharedNote;
    TextLabel* m_promisesTitle;
    PromisesEditor* m_promises;
    TextLabel* m_carriedTitle;
    QVBoxLayout* m_carried;
    TextField* m_privateNote;
    DateField* m_nextOn;
};

} // namespace trellis::ui
