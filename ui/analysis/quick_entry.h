#pragma once

#include "core/analysis/types.h"
#include "core/evidence/types.h"
#include "core/words/vocabulary.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace trellis::ui {

class Button;
class Chip;
class Desk;
class GroupBadge;
class MeetingController;
class TextLabel;

/// One line to type what is said: the group in front, what it points at behind. Digits 1 to 6
/// choose the group while the line is empty, Alt with a digit at any time; Enter adds the note and
/// keeps group and evidence for the next.
class QuickEntry : public QWidget {
    Q_OBJECT

public:
    explicit QuickEntry(MeetingController& meeting, QWidget* parent = nullptr);

    void setEvidence(const std::optional<evidence::NamedThing>& thing);
    [[nodiscard]] Group group() const { return m_group; }
    [[nodiscard]] QLineEdit& line() { return *m_line; }
    [[nodiscard]] QString objection() const;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add();
    void choose(Group group);
    void showRound();

    MeetingController& m_meeting;
    Group m_group = Group::Administrators;
    std::optional<analysis::Phase> m_phase; ///< whose kinds are offered
    std::optional<evidence::NamedThing> m_evidence;
    TextLabel* m_title;
    GroupBadge* m_badge;
    QLineEdit* m_line;
    Chip* m_chip;
    QComboBox* m_kind;
    QComboBox* m_attribute;
    Button* m_add;
    TextLabel* m_objection;
};

} // namespace trellis::ui
