#pragma once

#include "core/course/measures.h"
#include "core/words/words.h"
#include "ui/parts/card.h"

namespace trellis::ui {

class Button;
class TextLabel;

/// What the card about the next talk with the coach shows, decided.
struct TalkOutlook {
    std::optional<course::Event> next; ///< as the plan has it
    std::optional<course::OneToOne> last;
    std::vector<course::Event> toDo; ///< tasks of one's own this week
    QDate today;
    bool readOnly = false;
};

/// The next talk with the coach: when, what was promised, what to do before it.
class TalkCard : public Card {
    Q_OBJECT

public:
    explicit TalkCard(QWidget* parent = nullptr);

    void show(const TalkOutlook& outlook, const Words& words);

signals:
    void briefWanted();
    void lastWanted(const QUuid& talk);
    void planWanted();
    void ticked(const trellis::course::Event& event, bool done);

private:
    void showToDo(const TalkOutlook& outlook, const Words& words);

    TextLabel* m_title;
    TextLabel* m_soon;
    TextLabel* m_when;
    TextLabel* m_promised;
    QVBoxLayout* m_toDo;
    Button* m_brief;
    Button* m_last;
    Button* m_plan;
    QUuid m_lastTalk;
};

} // namespace trellis::ui
