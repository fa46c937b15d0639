#include "ui/course/talk_cards.h"

#include "core/course/findings.h"

namespace trellis::ui {

using namespace Qt::Literals::StringLiterals;

std::vector<ListCard> talkCards(const std::vector<course::OneToOne>& talks, const Words& words) {
    std::vector<ListCard> cards;
    for (const course::OneToOne& talk : talks) {
        ListCard card{talk.id.uuid(), words.date(talk.shared.heldOn)};
        QStringList body;
        for (const QString& part : {talk.shared.agenda, talk.shared.sharedNote})
            if (!part.isEmpty())
                body.append(part);
        card.body = body.join(u'\n');
        QStringList facts{course::promisesSentence(talk.shared, words)};
        if (talk.shared.nextOn.isValid())
            facts.append(
                words.translate("coaching page", "Next: %1").arg(words.date(talk.shared.nextOn))
            );
        facts.removeAll(QString());
        card.caption = facts.join(u" · "_s);
        cards.push_back(std::move(card));
    }
    return cards;
}

} // namespace trellis::ui
