#include "ui/course/coaching_page.h"

#include "core/course/store.h"
#include "ui/course/talk_cards.h"
#include "ui/course/talk_inspector.h"
#include "ui/parts/empty_state.h"
#include "ui/shell/desk.h"
#include "ui/shell/share_dialog.h"

#include <QAction>
#include <QPainter>
#include <QStackedLayout>

#include <algorithm>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Two speech bubbles; what the second one says is still open.
void paintGhost(QPainter& painter, const QRectF& box, const paint::Theme& theme) {
    for (int i = 0; i < 2; ++i) {
        const QRectF bubble(box.center().x() - 130 + 60 * i, box.top() + 6 + i * 58, 200, 46);
        painter.setPen(QPen(theme.ctl, 1.5, i == 1 ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(i == 1 ? QBrush(Qt::NoBrush) : QBrush(theme.surface));
        painter.drawRoundedRect(bubble, 12, 12);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.line2);
        for (int line = 0; line < 2 - i; ++line)
            painter.drawRoundedRect(
                QRectF(bubble.left() + 16, bubble.top() + 12 + 14 * line, 140 - 50 * line, 8), 4, 4
            );
    }
}

} // namespace

CoachingPage::CoachingPage(Desk& desk)
    : Page(desk),
      m_add(new QAction(this)),
      m_brief(new QAction(this)),
      m_remove(new QAction(this)),
      m_list(new CardList),
      m_empty(new EmptyState(paintGhost, 120)),
      m_stack(new QStackedLayout(this)),
      m_inspector(new TalkInspector(desk)) {
    m_add->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    connect(m_add, &QAction::triggered, this, &CoachingPage::addTalk);
    connect(m_brief, &QAction::triggered, this, &CoachingPage::makeBrief);
    connect(m_remove, &QAction::triggered, this, &CoachingPage::removeChosen);
    connect(m_list, &CardList::chosenChanged, this, &CoachingPage::showChosen);
    connect(m_list, &CardList::removeWanted, this, &CoachingPage::removeChosen);
    connect(m_list, &CardList::opened, m_inspector, &TalkInspector::startTyping);
    connect(m_inspector, &TalkInspector::kept, this, &CoachingPage::keep);
    layOut();
    retranslate();
}

void CoachingPage::layOut() {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(20, 0, 12, 12);
    column->addWidget(m_list);
    m_empty->setAction(m_add, u"plus"_s);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
}

QString CoachingPage::title() const {
    return tr("Coaching");
}
QString CoachingPage::subtitle() const {
    return tr("Talks with the coach: promised and done");
}
QList<TitleButton> CoachingPage::titleButtons() const {
    return {{m_brief, false, u"file"_s}, {m_add, true, u"plus"_s}};
}
QList<QAction*> CoachingPage::menuActions() const {
    return {m_add, m_brief, m_remove};
}
QWidget* CoachingPage::inspector() {
    return m_inspector;
}

void CoachingPage::retranslate() {
    m_add->setText(tr("Add talk with the coach"));
    m_brief->setText(tr("Brief for the next talk…"));
    m_remove->setText(tr("Remove talk"));
    m_list->setAccessibleName(tr("Talks with the coach"));
    m_empty->setWords(
        tr("What did you and your coach promise each other?"),
        {tr("Add the talk and what was promised."),
         tr("Tick what is done: the next brief opens with it.")}
    );
    m_inspector->retranslate();
}

void CoachingPage::refresh() {
    m_talks = course::oneToOnes(desk().reader());
    m_add->setEnabled(!desk().readOnly());
    m_list->setCards(talkCards(m_talks, desk().words()));
    m_stack->setCurrentIndex(m_talks.empty() ? 1 : 0);
    showChosen();
    emit titleChanged();
}

void CoachingPage::showChosen() {
    const auto chosen = m_list->chosen();
    m_remove->setEnabled(chosen && !desk().readOnly());
    const auto talk = std::find_if(m_talks.begin(), m_talks.end(), [&](const auto& each) {
        return chosen == each.id.uuid();
    });
    const bool shown = talk != m_talks.end();
    if (shown)
        m_inspector->show(*talk, course::carriedForward(m_talks, talk->shared.heldOn));
    const bool turns = m_inspector->isHidden() == shown;
    m_inspector->setVisible(shown);
    if (turns)
        emit titleChanged();
}

void CoachingPage::addTalk() {
    course::OneToOne talk;
    talk.shared.heldOn = desk().today();
    if (!desk().perform(tr("Added a talk with the coach"), [&](school::Edit& edit) {
            course::put(edit, talk);
        }))
        return;
    refresh();
    m_list->choose(talk.id.uuid());
    m_inspector->startTyping();
}

void CoachingPage::removeChosen() {
    const auto chosen = m_list->chosen();
    if (!chosen || desk().readOnly())
        return;
    desk().perform(
        tr("Removed a talk with the coach"),
        [&](school::Edit& edit) { course::remove(edit, Id<course::OneToOne>(*chosen)); },
        Offer::Undo
    );
}

void CoachingPage::keep(const course::CarriedPromise& promise) {
    for (course::OneToOne talk : m_talks) {
        if (talk.id != promise.talk)
            continue;
        for (course::Promise& each : talk.shared.promises)
            each.done = each.done || each.id == promise.promise.id;
        desk().perform(tr("Kept a promise of an earlier talk"), [&](school::Edit& edit) {
            course::put(edit, talk);
        });
    }
}

void CoachingPage::makeBrief() {
    ShareDialog(desk(), window()).exec();
}

void CoachingPage::showItem(const QString& kind, const QUuid& id) {
    refresh();
    if (kind == u"one_to_one"_s)
        m_list->choose(id);
}

bool CoachingPage::concerns(const school::Changes& changes) const {
    return changes.touchesAny(u"one_to_one"_s, u"promise"_s);
}

} // namespace trellis::ui
