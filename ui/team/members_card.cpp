#include "ui/team/members_card.h"

#include "core/team/meetings.h"
#include "core/team/terms.h"
#include "ui/parts/button.h"
#include "ui/parts/choice_fields.h"
#include "ui/parts/icon_label.h"
#include "ui/parts/text_label.h"
#include "ui/shell/desk.h"
#include "ui/team/members_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

namespace trellis::ui {

using namespace Qt::Literals::StringLiterals;
using team::Seat;
using team::TeamMeeting;

MembersCard::MembersCard(Desk& desk, QWidget* parent)
    : Card(parent),
      m_desk(desk),
      m_title(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_add(new Button({}, ButtonKind::Plain, u"plus"_s, this)),
      m_table(new QTableView(this)),
      m_model(new MembersModel(desk, this)),
      m_heldOn(new DateField({}, this)),
      m_remove(new Button({}, ButtonKind::Danger, {}, this)),
      m_share(new TextLabel({}, paint::TextStyle::Small, Ink::Secondary, this)),
      m_promise(new TextLabel({}, paint::TextStyle::Caption, Ink::Muted, this)) {
    content()->setSpacing(8);
    content()->setContentsMargins(16, 12, 16, 12);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    m_add->setSmall(true);
    head->addWidget(m_add);
    content()->addLayout(head);
    content()->addWidget(&m_share->wrapped());
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(33);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setTabKeyNavigation(false);
    m_table->installEventFilter(this);
    content()->addWidget(m_table, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_heldOn);
    foot->addWidget(m_remove, 0, Qt::AlignBottom);
    foot->addStretch();
    foot->addWidget(new IconLabel(u"lock"_s, 14, Ink::Muted, this));
    foot->addWidget(m_promise);
    content()->addLayout(foot);
    connect(m_add, &Button::clicked, this, &MembersCard::addMeeting);
    connect(m_remove, &Button::clicked, this, &MembersCard::removeMeeting);
    connect(m_heldOn, &DateField::committed, this, &MembersCard::moveMeeting);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.column() < MembersModel::Onboarded)
            emit openWanted();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showMeeting();
        if (!m_restoring)
            emit chosenChanged();
    });
}

void MembersCard::show(const team::Team& team) {
    const auto before = chosen();
    const int column = m_table->currentIndex().column();
    m_restoring = true;
    m_model->setTeam(team);
    if (before && !chosen())
        if (const int row = m_model->rowOf(*before); row >= 0)
            m_table->setCurrentIndex(m_model->index(row, std::max(0, column)));
    m_restoring = false;
    const QString share = team::effectiveShareSentence(team, m_desk.words());
    m_share->setText(share);
    m_share->setVisible(!share.isEmpty());
    m_add->setEnabled(!m_desk.readOnly());
    fitColumns();
    showMeeting();
    if (chosen() != before)
        emit chosenChanged();
}

void MembersCard::fitColumns() {
    m_table->resizeColumnsToContents();
    constexpr int widestWords = 190;
    for (const int column : {MembersModel::Name, MembersModel::Counted, MembersModel::Hats})
        m_table->setColumnWidth(column, std::min(widestWords, m_table->columnWidth(column) + 12));
}

std::optional<Id<Seat>> MembersCard::chosen() const {
    const QModelIndexList cells = m_table->selectionModel()->selectedIndexes();
    return cells.isEmpty() ? std::nullopt : std::optional(m_model->seatAt(cells.first().row()).id);
}

void MembersCard::choose(std::optional<Id<Seat>> seat) {
    const int row = seat ? m_model->rowOf(*seat) : -1;
    if (row < 0)
        m_table->clearSelection();
    else
        m_table->setCurrentIndex(m_model->index(row, MembersModel::Name));
}

void MembersCard::focusTable() {
    m_table->setFocus(Qt::ShortcutFocusReason);
}

bool MembersCard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && chosen()) {
            m_table->clearSelection();
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && chosen()) {
            emit openWanted();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

const TeamMeeting* MembersCard::currentMeeting() const {
    const QModelIndexList cells = m_table->selectionModel()->selectedIndexes();
    return cells.isEmpty() ? nullptr : m_model->meetingAt(cells.first().column());
}

void MembersCard::showMeeting() {
    const TeamMeeting* meeting = currentMeeting();
    m_heldOn->setVisible(meeting != nullptr);
    m_remove->setVisible(meeting != nullptr);
    if (meeting == nullptr)
        return;
    m_heldOn->setValue(meeting->heldOn);
    m_heldOn->setStart(meeting->heldOn);
    m_heldOn->setReadOnly(m_desk.readOnly());
    m_remove->setEnabled(!m_desk.readOnly());
}

void MembersCard::addMeeting() {
    TeamMeeting meeting;
    meeting.heldOn = m_desk.today();
    m_desk.perform(
        tr("Added a meeting of the team"),
        [&](school::Edit& edit) { team::put(edit, meeting); },
        Offer::Undo
    );
}

void MembersCard::removeMeeting() {
    if (const TeamMeeting* meeting = currentMeeting())
        m_desk.perform(
            tr("Removed a meeting of the team"),
            [id = meeting->id](school::Edit& edit) { team::remove(edit, id); },
            Offer::Undo
        );
}

void MembersCard::moveMeeting(QDate day) {
    const TeamMeeting* meeting = currentMeeting();
    if (meeting == nullptr || !day.isValid())
        return;
    TeamMeeting changed = *meeting;
    changed.heldOn = day;
    m_desk.perform(tr("Changed the day of a meeting"), [&](school::Edit& edit) {
        team::put(edit, changed);
    });
}

void MembersCard::retranslate() {
    m_title->setText(tr("Members, and who came"));
    m_add->setWords(tr("Add a meeting"));
    m_table->setAccessibleName(tr("Members by meeting: ticked is came, empty is away"));
    m_heldOn->setLabel(tr("Held on"));
    m_heldOn->retranslate();
    m_remove->setWords(tr("Remove the meeting"));
    m_promise->setText(tr("Who came stays on this page"));
}

} // namespace trellis::ui
