#pragma once

#include "core/team/findings.h"
#include "core/team/types.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace trellis::ui {

class Button;
class Desk;

/// A step towards a missing voice, written in place: what, who, by when. Enter adds, Escape
/// cancels.
class ActionEditor : public QWidget {
    Q_OBJECT

public:
    ActionEditor(Desk& desk, const team::MissingVoice& voice, QWidget* parent = nullptr);
    [[nodiscard]] const team::MissingVoice& voice() const { return m_voice; }
    /// Puts the cursor into the words.
    void begin();
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void written(const trellis::team::TeamAction& action);
    void canceled();

private:
    void add();

    team::MissingVoice m_voice;
    QLineEdit* m_what;
    QLineEdit* m_owner;
    QComboBox* m_counted;
    QDateEdit* m_due;
    Button* m_add;
};

} // namespace trellis::ui
