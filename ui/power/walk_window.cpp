#include "ui/power/walk_window.h"

#include "core/power/store.h"
#include "ui/parts/button.h"
#include "ui/parts/text_label.h"
#include "ui/shell/desk.h"
#include "ui/shell/projector_window.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace trellis::ui {
namespace {

using power::WalkStep;
using namespace Qt::Literals::StringLiterals;

constexpr int margin = 56;
constexpr int smallWall = 900; ///< below it the question is written smaller, for the lists

} // namespace

WalkWindow::WalkWindow(Desk& desk, QWidget& beside)
    : QWidget(&beside, Qt::Window),
      m_desk(desk),
      m_beside(beside),
      m_question(new TextLabel({}, paint::TextStyle::ProjectorText, Ink::Secondary)),
      m_place(new TextLabel({}, paint::TextStyle::ProjectorText, Ink::Secondary)),
      m_prompt(new TextLabel({}, paint::TextStyle::ProjectorPrompt)),
      m_hint(new TextLabel({}, paint::TextStyle::ProjectorText, Ink::Secondary)),
      m_entry(new QLineEdit),
      m_choice(new TextLabel({}, paint::TextStyle::ProjectorText, Ink::Secondary)),
      m_list(new WalkList),
      m_ticks(new WalkList),
      m_empty(new TextLabel({}, paint::TextStyle::ProjectorReflection, Ink::Secondary)),
      m_keys(new TextLabel({}, paint::TextStyle::ProjectorText, Ink::Secondary)),
      m_back(new Button({})),
      m_next(new Button({}, ButtonKind::Primary)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setGround(*this, Ground::Paper);
    applyTheme(*this, paint::Theme::make(paint::ThemeName::Projector));
    resize(1280, 720);
    layOut();
    makeActions();
    connectLists();
    connect(&desk, &Desk::changed, this, &WalkWindow::read);
    connect(&desk, &Desk::momentChanged, this, &WalkWindow::read);
    connect(&desk, &Desk::languageChanged, this, &WalkWindow::read);
    m_stop = power::walkStopAt(power::walkPlace(desk.reader()));
    read();
    takeFocus();
}

void WalkWindow::layOut() {
    for (QWidget* each : std::initializer_list<QWidget*>{m_entry, m_back, m_next})
        setTextStyle(*each, paint::TextStyle::ProjectorText);
    for (TextLabel* each : {m_prompt, m_hint, m_empty, m_question, m_choice, m_keys})
        each->wrapped();
    m_list->installEventFilter(this);
    m_ticks->installEventFilter(this);
    m_entry->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin / 2, margin, margin / 2);
    column->setSpacing(16);
    auto* head = new QHBoxLayout;
    head->addWidget(m_question, 1);
    head->addWidget(m_place);
    column->addLayout(head);
    column->addWidget(m_prompt);
    column->addWidget(m_hint);
    column->addSpacing(8);
    column->addWidget(m_entry);
    column->addWidget(m_choice);
    auto* lists = new QHBoxLayout;
    lists->setSpacing(margin / 2);
    lists->addWidget(m_list, 2);
    lists->addWidget(m_ticks, 3);
    column->addLayout(lists, 1);
    column->addWidget(m_empty, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(24);
    foot->addWidget(m_back);
    foot->addWidget(m_keys, 1);
    foot->addWidget(m_next);
    column->addLayout(foot);
}

QAction* WalkWindow::action(const QString& keys, const std::function<void()>& run) {
    auto* action = new QAction(this);
    action->setShortcut(QKeySequence(keys));
    addAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void WalkWindow::makeActions() {
    m_goOn = action(u"PgDown"_s, [this] { step(1); });
    m_goBack = action(u"PgUp"_s, [this] { step(-1); });
    action(u"Ctrl+Z"_s, [this] { m_desk.undo(); });
    action(u"Ctrl+Shift+Z"_s, [this] { m_desk.redo(); });
    action(u"F6"_s, [this] {
        m_names = !m_names;
        read();
    });
    action(u"F7"_s, [this] { changeKind(); });
    connect(m_back, &Button::clicked, m_goBack, &QAction::trigger);
    connect(m_next, &Button::clicked, this, [this] {
        if (stop().step == WalkStep::Reading)
            close();
        else
            m_goOn->trigger();
    });
}

void WalkWindow::connectLists() {
    connect(m_entry, &QLineEdit::returnPressed, this, &WalkWindow::add);
    connect(m_list, &WalkList::currentMoved, this, &WalkWindow::fillTicks);
    connect(m_list, &WalkList::digit, this, &WalkWindow::setDigit);
    connect(m_list, &WalkList::cleared, this, &WalkWindow::removeChosen);
    connect(m_list, &WalkList::opened, this, [this] {
        if (stop().step == WalkStep::Actors)
            rename();
        else if (m_ticks->isVisible())
            m_ticks->setFocus(Qt::TabFocusReason);
    });
    connect(m_ticks, &WalkList::ticked, this, &WalkWindow::tick);
    connect(m_ticks, &WalkList::opened, this, [this] {
        m_list->setCurrentRow(std::min(m_list->currentRow() + 1, m_list->count() - 1));
        m_list->setFocus(Qt::BacktabFocusReason);
    });
}

const power::WalkStop& WalkWindow::stop() const {
    return power::walkStops().at(m_stop);
}

void WalkWindow::open() {
    if (!openOnTheWall(*this, m_beside))
        show();
    activateWindow();
    takeFocus();
}

void WalkWindow::step(int by) {
    const int to = int(m_stop) + by;
    if (to >= 0 && to < int(power::walkStops().size()))
        goTo(size_t(to));
}

void WalkWindow::goTo(size_t stop) {
    // What is still being typed belongs to the question that is left.
    if (m_entry->isModified() && m_entry->isVisible())
        add();
    m_stop = stop;
    m_renaming = {};
    if (!m_desk.readOnly())
        m_desk.perform(tr("Went on in the walk-through"), [&](school::Edit& edit) {
            power::setWalkPlace(edit, idOf(this->stop()));
        });
    m_entry->clear();
    m_entry->setModified(false);
    read();
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    takeFocus();
}

void WalkWindow::takeFocus() {
    if (m_entry->isVisibleTo(this))
        m_entry->setFocus(Qt::OtherFocusReason);
    else if (m_list->count() > 0)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_next->setFocus(Qt::OtherFocusReason);
}

void WalkWindow::read() {
    m_map = power::readMap(m_desk.reader());
    say(power::walkWords(stop(), m_desk.words()));
    fillLists();
}

void WalkWindow::say(const power::WalkWords& words) {
    const WalkStep step = stop().step;
    const bool writable = !m_desk.readOnly();
    setWindowTitle(tr("Walk through the map: %1").arg(words.name));
    m_question->setText(step == WalkStep::Question ? QString() : m_map.question);
    m_place->setText(
        tr("%1 · %2 of %3").arg(words.name).arg(m_stop + 1).arg(power::walkStops().size())
    );
    m_prompt->setText(words.prompt);
    m_hint->setText(words.hint);
    const bool entry =
        step == WalkStep::Question || step == WalkStep::Actors || step == WalkStep::Spaces;
    m_entry->setVisible(entry && writable);
    m_entry->setAccessibleName(words.prompt);
    if (step == WalkStep::Question && !m_entry->isModified())
        m_entry->setText(m_map.question);
    m_choice->setText(choiceWords());
    m_choice->setVisible(entry && writable && step != WalkStep::Question);
    m_keys->setText(
        (m_names ? tr("Names are shown (F6)") : tr("Roles for people's names (F6)")) + u" · "_s +
        tr("Page Down goes on, Ctrl+Z takes back, Escape leaves")
    );
    m_back->setWords(tr("Back"));
    m_next->setWords(step == WalkStep::Reading ? tr("Close") : tr("Next"));
    m_goBack->setEnabled(m_stop > 0);
    m_back->setEnabled(m_stop > 0);
}

QString WalkWindow::kindWords(ActorKind kind) const {
    return kind == ActorKind::Person ? tr("a person who agreed to be named")
                                     : vocabulary::label(kind, m_desk.language()).toLower();
}

QString WalkWindow::choiceWords() const {
    const Language language = m_desk.language();
    QStringList choices;
    if (stop().step == WalkStep::Actors) {
        for (size_t i = 0; i < allGroups.size(); ++i)
            choices.append(
                u"%1 %2"_s.arg(i + 1).arg(vocabulary::plural(allGroups[i], language).toLower())
            );
        return tr("The next is: %1, of %2 (F7 changes the first, a digit before typing the second: "
                  "%3)")
            .arg(
                kindWords(m_kind),
                vocabulary::plural(m_group, language).toLower(),
                choices.join(u", "_s)
            );
    }
    for (int i = 0; i < vocabulary::count<Openness>(); ++i)
        choices.append(u"%1 %2"_s.arg(i + 1).arg(
            vocabulary::label(static_cast<Openness>(i), language).toLower()
        ));
    return tr("The next is: %1. Before typing, a digit changes it: %2")
        .arg(vocabulary::label(m_openness, language).toLower(), choices.join(u", "_s));
}

WalkLines WalkWindow::linesOf() const {
    return {m_map, stop(), names(), m_desk.words()};
}

void WalkWindow::fillLists() {
    const WalkStep step = stop().step;
    const std::vector<WalkLine> lines = linesOf().things();
    m_list->setSentences(step == WalkStep::Reading);
    m_list->setColumns(step == WalkStep::Actors || step == WalkStep::Towers);
    m_list->setAccessibleName(m_prompt->text());
    m_ticks->setColumns(true);
    m_list->setVisible(!lines.empty());
    m_ticks->setVisible(!lines.empty() && (step == WalkStep::Spaces || step == WalkStep::Ties));
    m_empty->setVisible(lines.empty());
    m_empty->setText(
        step == WalkStep::Question || step == WalkStep::Actors || step == WalkStep::Spaces
            ? QString()
            : tr("Nobody is on the map yet. Go back to the actors with Page Up.")
    );
    m_list->setLines(lines);
    fillTicks();
}

void WalkWindow::fillTicks() {
    const QString whose = m_list->currentItem() != nullptr ? m_list->currentItem()->text() : u""_s;
    m_ticks->setAccessibleName(
        stop().step == WalkStep::Spaces ? tr("Who is in %1").arg(whose)
                                        : tr("Whom the tie of %1 goes to").arg(whose)
    );
    m_ticks->setLines(linesOf().ticksOf(m_list->current()));
}

void WalkWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    setTextStyle(
        *m_prompt,
        height() < smallWall ? paint::TextStyle::ProjectorReflection
                             : paint::TextStyle::ProjectorPrompt
    );
}

const power::Actor* WalkWindow::chosenActor() const {
    for (const power::Actor& actor : m_map.actors)
        if (actor.id.uuid() == m_list->current())
            return &actor;
    return nullptr;
}

const power::Space* WalkWindow::chosenSpace() const {
    for (const power::Space& space : m_map.spaces)
        if (space.id.uuid() == m_list->current())
            return &space;
    return nullptr;
}

} // namespace trellis::ui
