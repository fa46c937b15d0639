#include "ui/team/voices_panel.h"

#include "core/words/catalogue.h"
#include "ui/parts/badges.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/text_label.h"
#include "ui/shell/desk.h"

#include <QHBoxLayout>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

void empty(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

QString moveTitle(const team::MissingVoice& voice) {
    return VoicesPanel::tr("Make room for %1").arg(voice.who);
}

VoicesPanel::VoicesPanel(Desk& desk, QWidget* parent)
    : Inspector({}, parent),
      m_desk(desk),
      m_title(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_caption(new TextLabel({}, paint::TextStyle::Small, Ink::Muted, this)),
      m_cards(new QVBoxLayout),
      m_questionsTitle(new TextLabel({}, paint::TextStyle::BodyStrong, Ink::Normal, this)),
      m_questions(new QVBoxLayout) {
    QVBoxLayout* voices = addSection();
    m_caption->setWordWrap(true);
    voices->addWidget(m_title);
    voices->addWidget(m_caption);
    voices->addLayout(m_cards);
    m_cards->setSpacing(12);
    QVBoxLayout* questions = addSection();
    questions->addWidget(m_questionsTitle);
    questions->addLayout(m_questions);
    m_questions->setSpacing(8);
    retranslate();
}

void VoicesPanel::clear() {
    empty(*m_cards);
    empty(*m_questions);
}

void VoicesPanel::setVoices(
    const std::vector<team::MissingVoice>& voices, const QStringList& moves
) {
    clear();
    for (const team::MissingVoice& voice : voices)
        m_cards->addWidget(cardOf(voice, moves.contains(moveTitle(voice))));
    m_caption->setText(
        voices.empty() ? tr("Every group has a seat, and nobody who was counted is short of one.")
                       : tr("Seats that are missing. Ask who is not here, then name one step.")
    );
    addQuestions();
}

void VoicesPanel::setNoSeats() {
    clear();
    m_caption->setText(tr("Once the team’s seats are here, this says whose are missing."));
    addQuestions();
}

QWidget* VoicesPanel::cardOf(const team::MissingVoice& voice, bool isMove) {
    auto* card = new Card(this);
    card->content()->setContentsMargins(14, 12, 14, 12);
    card->content()->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    if (voice.group) {
        auto* badge = new GroupBadge(*voice.group, voice.who, card);
        badge->setBadgeStyle(paint::BadgeStyle::NotHeard);
        head->addWidget(badge, 0, Qt::AlignTop);
    }
    auto* who = new TextLabel(voice.who, paint::TextStyle::BodyStrong, Ink::Normal, card);
    head->addWidget(&who->wrapped(), 1);
    card->content()->addLayout(head);
    auto* words = new TextLabel(voice.sentence, paint::TextStyle::Small, Ink::Secondary, card);
    card->content()->addWidget(&words->wrapped());
    if (isMove) {
        auto* badge = new StatusBadge({paint::Status::Ok, tr("A growth move"), {}}, card);
        card->content()->addWidget(badge, 0, Qt::AlignLeft);
        return card;
    }
    auto* make = new Button(tr("Make it a growth move"), ButtonKind::Plain, u"flag"_s, card);
    make->setSmall(true);
    make->setAccessibleDescription(voice.who);
    make->setEnabled(!m_desk.readOnly());
    card->content()->addWidget(make, 0, Qt::AlignLeft);
    connect(make, &Button::clicked, this, [this, voice] { emit moveWanted(voice); });
    return card;
}

void VoicesPanel::addQuestions() {
    for (const QString& question : catalogue::questions(u"team"_s, m_desk.language())) {
        auto* words = new TextLabel(question, paint::TextStyle::Small, Ink::Secondary, this);
        m_questions->addWidget(&words->wrapped());
    }
}

void VoicesPanel::retranslate() {
    setAccessibleName(tr("Voices missing"));
    m_title->setText(tr("Voices missing"));
    m_questionsTitle->setText(tr("To ask one another"));
}

} // namespace trellis::ui
