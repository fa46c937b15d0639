#pragma once

#include "core/analysis/types.h"

#include <QListView>

namespace trellis::ui {

class MeetingController;

/// What was said, newest first: whose words, what they point at, whether the wall shows them. Enter
/// or a click on the eye shows or hides.
class LiveNotes : public QListView {
    Q_OBJECT

public:
    explicit LiveNotes(MeetingController& meeting, QWidget* parent = nullptr);

    /// All rounds, or the one that is on.
    void setAllRounds(bool all);
    [[nodiscard]] int thisRound() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    class Model;
    void toggle(const QModelIndex& index);

    MeetingController& m_meeting;
    Model* m_model;
};

} // namespace trellis::ui
