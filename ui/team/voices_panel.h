#pragma once

#include "core/team/findings.h"
#include "ui/parts/inspector.h"

namespace trellis::ui {

class Desk;
class TextLabel;

/// Who has no chair, or too few, and a way to make it a growth move; then the questions that open
/// the conversation.
class VoicesPanel : public Inspector {
    Q_OBJECT

public:
    explicit VoicesPanel(Desk& desk, QWidget* parent = nullptr);

    /// @param moves  titles of the growth moves there are, so that none is made twice.
    void setVoices(const std::vector<team::MissingVoice>& voices, const QStringList& moves);
    /// Before there is a seat nobody can be missing from one.
    void setNoSeats();
    void retranslate();

signals:
    void moveWanted(const trellis::team::MissingVoice& voice);

private:
    void clear();
    QWidget* cardOf(const team::MissingVoice& voice, bool isMove);
    void addQuestions();

    Desk& m_desk;
    TextLabel* m_title;
    TextLabel* m_caption;
    QVBoxLayout* m_cards;
    TextLabel* m_questionsTitle;
    QVBoxLayout* m_questions;
};

/// The title of the growth move that a missing voice becomes.
[[nodiscard]] QString moveTitle(const team::MissingVoice& voice);

} // namespace trellis::ui
