#pragma once

#include "core/team/findings.h"
#include "core/team/types.h"
#include "ui/parts/inspector.h"

namespace trellis::ui {

class ActionEditor;
class Card;
class Desk;
class TextLabel;

/// Who has no chair, or too few, with what the team will try about it, written in place; then the
/// questions that open the conversation.
class VoicesPanel : public Inspector {
    Q_OBJECT

public:
    explicit VoicesPanel(Desk& desk, QWidget* parent = nullptr);

    /// What is being written stays while its voice is still missing.
    void setVoices(
        const std::vector<team::MissingVoice>& voices, const std::vector<team::TeamAction>& actions
    );
    /// Before there is a seat nobody can be missing from one.
    void setNoSeats();
    void retranslate();

signals:
    void actionWritten(const trellis::team::TeamAction& action);
    void actionChanged(const trellis::team::TeamAction& action);
    void actionRemoved(const trellis::team::TeamAction& action);

private:
    void clear();
    QWidget* cardOf(const team::MissingVoice& voice);
    void addAction(Card& card, const team::TeamAction& action);
    void addOffer(Card& card, const team::MissingVoice& voice, bool another);
    void addQuestions();
    void openEditor(const team::MissingVoice& voice);
    void rebuildSoon();
    void closeEditor();

    Desk& m_desk;
    std::vector<team::MissingVoice> m_voices;
    std::vector<team::TeamAction> m_actions;
    ActionEditor* m_editor = nullptr;
    TextLabel* m_title;
    TextLabel* m_caption;
    QVBoxLayout* m_cards;
    TextLabel* m_questionsTitle;
    QVBoxLayout* m_questions;
};

} // namespace trellis::ui
