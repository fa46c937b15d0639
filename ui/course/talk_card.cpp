#include "ui/course/talk_card.h"

#include "core/course/findings.h"
#include "ui/parts/button.h"
#include "ui/parts/text_label.h"
#include "ui/parts/tick_box.h"

#include <QHBoxLayout>

namespace trellis::ui {

using namespace Qt::Literals::StringLiterals;

TalkCard::TalkCard(QWidget* parent)
    : Card(parent),
      m_title(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_soon(new TextLabel({}, paint::TextStyle::SmallStrong, Ink::Accent, this)),
      m_when(new TextLabel({}, paint::TextStyle::Small, Ink::Secondary, this)),
      m_promised(new TextLabel({}, paint::TextStyle::Body, Ink::Secondary, this)),
      m_toDo(new QVBoxLayout),
      m_brief(new Button({}, ButtonKind::Plain, u"file"_s, this)),
      m_last(new Button({}, ButtonKind::Link, {}, this)),
      m_plan(new Button({}, ButtonKind::Link, {}, this)) {
    m_when->wrapped();
    m_promised->wrapped();
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_soon);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_brief);
    buttons->addWidget(m_last);
    buttons->addWidget(m_plan);
    buttons->addStretch();
    content()->addLayout(head);
    content()->addWidget(m_when);
    content()->addWidget(m_promised);
    content()->addLayout(m_toDo);
    content()->addLayout(buttons);
    connect(m_brief, &Button::clicked, this, &TalkCard::briefWanted);
    connect(m_last, &Button::clicked, this, [this] { emit lastWanted(m_lastTalk); });
    connect(m_plan, &Button::clicked, this, &TalkCard::planWanted);
}

void TalkCard::show(const TalkOutlook& outlook, const Words& words) {
    m_title->setText(tr("1:1 with your coach"));
    m_soon->setVisible(outlook.next.has_value());
    m_when->setText(
        outlook.next ? course::whenSentence(*outlook.next, words) : tr("No talk is planned yet.")
    );
    if (outlook.next)
        m_soon->setText(course::soonWords(outlook.next->startsOn, outlook.today, words));
    const QString promised =
        outlook.last ? course::promisesSentence(outlook.last->shared, words) : QString();
    m_promised->setText(promised);
    m_promised->setVisible(!promised.isEmpty());
    showToDo(outlook, words);
    m_brief->setWords(tr("Open brief"));
    m_last->setVisible(outlook.last.has_value());
    if (outlook.last) {
        m_lastTalk = outlook.last->id.uuid();
        m_last->setWords(tr("Notes from %1").arg(words.shortDate(outlook.last->shared.heldOn)));
    }
    m_plan->setVisible(!outlook.next);
    m_plan->setWords(tr("Plan a talk"));
}

void TalkCard::showToDo(const TalkOutlook& outlook, const Words& words) {
    while (QLayoutItem* item = m_toDo->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const course::Event& event : outlook.toDo) {
        auto* tick = new TickBox(course::titleOf(event, words.language()), this);
        tick->setTicked(event.done);
        tick->setEnabled(!outlook.readOnly);
        connect(tick, &TickBox::ticked, this, [this, event](bool done) {
            emit ticked(event, done);
        });
        m_toDo->addWidget(tick);
    }
}

} // namespace trellis::ui
