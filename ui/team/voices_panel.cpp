#include "ui/team/voices_panel.h"

#include "core/words/catalogue.h"
#include "ui/parts/badges.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/icon_label.h"
#include "ui/parts/text_label.h"
#include "ui/shell/desk.h"
#include "ui/team/action_editor.h"

#include <QCheckBox>
#include <QHBoxLayout>

#include <algorithm>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using team::MissingVoice;
using team::TeamAction;

void empty(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // a button in it may be what asked for this
        }
        delete item;
    }
}

bool isFor(const TeamAction& action, const MissingVoice& voice) {
    if (voice.of)
        return action.of == voice.of;
    return voice.group && action.group == voice.group;
}

} // namespace

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
    if (m_editor != nullptr)
        m_editor->setParent(this); // what is being written outlives a change elsewhere
    empty(*m_cards);
    empty(*m_questions);
}

void VoicesPanel::setVoices(
    const std::vector<MissingVoice>& voices, const std::vector<TeamAction>& actions
) {
    clear();
    m_voices = voices;
    m_actions = actions;
    const bool edits = m_editor != nullptr &&
                       std::find(voices.begin(), voices.end(), m_editor->voice()) != voices.end();
    if (!edits)
        closeEditor();
    std::vector<TeamAction> others = actions;
    for (const MissingVoice& voice : voices) {
        m_cards->addWidget(cardOf(voice));
        std::erase_if(others, [&](const TeamAction& action) { return isFor(action, voice); });
    }
    QStringList told; // voices that are no longer missing, each once
    for (const TeamAction& action : others) {
        if (told.contains(action.voice))
            continue;
        told.append(action.voice);
        m_cards->addWidget(cardOf(MissingVoice{action.voice, {}, action.group, action.of}));
    }
    m_caption->setText(
        voices.empty() ? tr("Every group has a seat, and nobody who was counted is short of one.")
                       : tr("Seats that are missing. Ask who is not here, then name one step.")
    );
    addQuestions();
}

void VoicesPanel::setNoSeats() {
    clear();
    closeEditor();
    m_voices.clear();
    m_caption->setText(tr("Once the team’s seats are here, this says whose are missing."));
    addQuestions();
}

QWidget* VoicesPanel::cardOf(const MissingVoice& voice) {
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
    if (!voice.sentence.isEmpty()) {
        auto* words = new TextLabel(voice.sentence, paint::TextStyle::Small, Ink::Secondary, card);
        card->content()->addWidget(&words->wrapped());
    }
    bool any = false;
    for (const TeamAction& action : m_actions) {
        if (!isFor(action, voice) && !(voice.sentence.isEmpty() && action.voice == voice.who))
            continue;
        addAction(*card, action);
        any = true;
    }
    if (m_editor != nullptr && m_editor->voice() == voice) {
        card->content()->addWidget(m_editor);
        m_editor->show();
    } else if (!voice.sentence.isEmpty()) {
        addOffer(*card, voice, any);
    }
    return card;
}

/// What was agreed on: the words, who and by when; ticked off when it is done.
void VoicesPanel::addAction(Card& card, const TeamAction& action) {
    card.content()->addWidget(new Divider(&card));
    auto* done = new QCheckBox(tr("Action"), &card);
    done->setChecked(action.done);
    done->setAccessibleName(tr("Done: %1").arg(action.what));
    done->setEnabled(!m_desk.readOnly());
    auto* remove = new Button(tr("Remove the action"), ButtonKind::GhostIcon, u"x"_s, &card);
    remove->setSmall(true);
    remove->setEnabled(!m_desk.readOnly());
    auto* head = new QHBoxLayout;
    head->addWidget(done, 1);
    head->addWidget(remove);
    card.content()->addLayout(head);
    auto* what = new TextLabel(action.what, paint::TextStyle::Body, Ink::Normal, &card);
    card.content()->addWidget(&what->wrapped());
    auto* facts = new QHBoxLayout;
    facts->setSpacing(6);
    if (action.ownerConstituency) {
        const Group group = vocabulary::groupOf(*action.ownerConstituency);
        facts->addWidget(new GroupBadge(group, vocabulary::plural(group, m_desk.language()), &card)
        );
    }
    const QString owner = !action.owner.isEmpty() ? action.owner
                          : action.ownerConstituency
                              ? vocabulary::label(*action.ownerConstituency, m_desk.language())
                              : tr("Nobody owns it yet");
    facts->addWidget(new ElidedLabel(owner, paint::TextStyle::Small, Ink::Secondary, &card), 1);
    if (action.dueOn.isValid()) {
        const bool late = !action.done && action.dueOn < m_desk.today();
        facts->addWidget(new IconLabel(u"cal"_s, 13, late ? Ink::Warning : Ink::Muted, &card));
        facts->addWidget(new TextLabel(
            m_desk.words().shortDate(action.dueOn),
            paint::TextStyle::Small,
            late ? Ink::Warning : Ink::Secondary,
            &card
        ));
    }
    card.content()->addLayout(facts);
    connect(done, &QCheckBox::clicked, this, [this, action](bool on) {
        TeamAction changed = action;
        changed.done = on;
        emit actionChanged(changed);
    });
    connect(remove, &Button::clicked, this, [this, action] { emit actionRemoved(action); });
}

void VoicesPanel::addOffer(Card& card, const MissingVoice& voice, bool another) {
    auto* make = new Button(
        another ? tr("Another action") : tr("Make it an action"),
        ButtonKind::Plain,
        u"flag"_s,
        &card
    );
    make->setSmall(true);
    make->setAccessibleDescription(voice.who);
    make->setEnabled(!m_desk.readOnly());
    card.content()->addWidget(make, 0, Qt::AlignLeft);
    connect(make, &Button::clicked, this, [this, voice] { openEditor(voice); });
}

void VoicesPanel::openEditor(const MissingVoice& voice) {
    closeEditor();
    m_editor = new ActionEditor(m_desk, voice, this);
    connect(m_editor, &ActionEditor::written, this, [this](const TeamAction& action) {
        closeEditor();
        emit actionWritten(action);
    });
    connect(m_editor, &ActionEditor::canceled, this, [this] {
        closeEditor();
        rebuildSoon();
    });
    rebuildSoon();
}

/// The button or field that asked for it is still at work: it may not be deleted under its feet.
void VoicesPanel::rebuildSoon() {
    QMetaObject::invokeMethod(
        this,
        [this] {
            setVoices(std::vector(m_voices), std::vector(m_actions));
            if (m_editor != nullptr)
                m_editor->begin();
        },
        Qt::QueuedConnection
    );
}

void VoicesPanel::closeEditor() {
    if (m_editor == nullptr)
        return;
    m_editor->setParent(this);
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
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
