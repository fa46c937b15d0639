#include "ui/team/team_page.h"

#include "core/report/step_tables.h"
#include "core/team/actions.h"
#include "core/team/comparison.h"
#include "core/team/representation.h"
#include "core/team/store.h"
#include "core/team/table_plan.h"
#include "core/team/term.h"
#include "ui/parts/empty_state.h"
#include "ui/shell/desk.h"
#include "ui/team/charter_form.h"
#include "ui/team/comparison_card.h"
#include "ui/team/dimension_panel.h"
#include "ui/team/members_card.h"
#include "ui/team/roster_card.h"
#include "ui/team/roster_view.h"
#include "ui/team/school_form.h"
#include "ui/team/seat_panel.h"
#include "ui/team/table_board.h"
#include "ui/team/table_import.h"
#include "ui/team/table_view.h"
#include "ui/team/team_slide.h"
#include "ui/team/terms_card.h"
#include "ui/team/voices_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>

#include <algorithm>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using team::Seat;

constexpr auto atTheTable = "table";
constexpr auto nextToSchool = "representation";
constexpr auto members = "members";
constexpr auto whenTermsEnd = "terms";
constexpr auto theSchool = "school";

/// A table with chairs around it, two of them filled.
void paintGhost(QPainter& painter, const QRectF& box, const paint::Theme& theme) {
    const QPointF centre = box.center();
    painter.setPen(QPen(theme.ctl, 1.5, Qt::DashLine));
    painter.setBrush(theme.hover);
    painter.drawRoundedRect(QRectF(centre - QPointF(90, 28), QSizeF(180, 56)), 28, 28);
    painter.setBrush(theme.surface);
    for (const double x : {-66.0, -22.0, 22.0, 66.0})
        for (const double y : {-48.0, 48.0})
            painter.drawEllipse(centre + QPointF(x, y), 13, 13);
}

} // namespace

TeamPage::TeamPage(Desk& desk)
    : Page(desk),
      m_view(QString::fromLatin1(atTheTable)),
      m_stack(new QStackedWidget(this)),
      m_cards(new QWidget(this)),
      m_empty(new EmptyState(paintGhost, 140, this)),
      m_school(new SchoolForm(desk, this)),
      m_inspector(new QStackedWidget(this)),
      m_voices(new VoicesPanel(desk, m_inspector)),
      m_seat(new SeatPanel(desk, m_inspector)),
      m_dimension(new DimensionPanel(desk, m_inspector)) {
    makeActions();
    m_roster = new RosterCard(m_cards);
    m_comparison = new ComparisonCard(m_addDimension, m_cards);
    m_table = new TableBoard(m_addDimension, this);
    m_members = new MembersCard(desk, this);
    m_terms = new TermsCard(this);
    layOut();
    connectParts();
    connectActions();
    retranslate();
}

void TeamPage::makeActions() {
    const auto action = [this](const QKeySequence& keys, auto run) {
        auto* made = new QAction(this);
        made->setShortcut(keys);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QAction::triggered, this, run);
        return made;
    };
    m_add = action(Qt::Key_N, [this] { addSeat(); });
    m_remove = action({}, [this] { removeSeats(); });
    m_up = action(Qt::ALT | Qt::Key_Up, [this] { moveSeats(-1); });
    m_down = action(Qt::ALT | Qt::Key_Down, [this] { moveSeats(1); });
    m_addDimension = action({}, [this] { addDimension(); });
    m_importSeats = action({}, [this] { importTeamTable(this->desk(), TeamTable::Seats); });
    m_importReference = action({}, [this] { importTeamTable(this->desk(), TeamTable::Reference); });
    for (QAction* each : menuActions())
        addAction(each);
}

void TeamPage::layOut() {
    auto* cards = new QHBoxLayout(m_cards);
    cards->setContentsMargins(24, 0, 24, 24);
    cards->setSpacing(16);
    cards->addWidget(m_roster, 1);
    cards->addWidget(m_comparison, 1);
    m_empty->setAction(m_add, u"plus"_s);
    m_membersPage = paged(m_members);
    m_termsPage = paged(m_terms);
    for (QWidget* page : std::initializer_list<QWidget*>{
             m_table, m_cards, m_membersPage, m_termsPage, m_empty, m_school})
        m_stack->addWidget(page);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_stack);
    for (QWidget* panel : std::initializer_list<QWidget*>{m_voices, m_seat, m_dimension})
        m_inspector->addWidget(panel);
}

QWidget* TeamPage::paged(QWidget* card) {
    auto* page = new QWidget(this);
    auto* layout = new QHBoxLayout(page);
    layout->setContentsMargins(24, 0, 24, 24);
    layout->addWidget(card);
    return page;
}

void TeamPage::connectParts() {
    RosterView* seats = &m_roster->view();
    TableView* table = &m_table->table();
    const auto seatsChosen = [this] {
        if (!chosenSeats().empty())
            for (ComparisonCard* card : comparisonCards())
                card->chooseNone();
        showInspector();
    };
    connect(seats, &RosterView::chosenChanged, this, seatsChosen);
    connect(table, &TableView::chosenChanged, this, seatsChosen);
    connect(m_members, &MembersCard::chosenChanged, this, seatsChosen);
    connect(m_terms, &TermsCard::chosenChanged, this, seatsChosen);
    connect(m_members, &MembersCard::openWanted, m_seat, [this] { m_seat->editMember(); });
    connect(m_terms, &TermsCard::openWanted, m_seat, [this] { m_seat->editMember(); });
    connect(seats, &RosterView::removeWanted, this, &TeamPage::removeSeats);
    connect(table, &TableView::removeWanted, this, &TeamPage::removeSeats);
    connect(seats, &RosterView::openWanted, m_seat, [this] { m_seat->editMember(); });
    connect(table, &TableView::openWanted, m_seat, [this] { m_seat->editMember(); });
    connect(table, &TableView::moveWanted, this, &TeamPage::moveMember);
    connect(m_seat, &SeatPanel::removeWanted, this, &TeamPage::removeSeats);
    connect(m_seat, &SeatPanel::closeWanted, this, [this] {
        chooseNone();
        focusSeats();
    });
    connect(m_seat, &SeatPanel::done, this, &TeamPage::focusSeats);
    for (ComparisonCard* card : comparisonCards()) {
        connect(card, &ComparisonCard::chosenChanged, this, [this, card] {
            if (card->chosen())
                chooseNone();
            showInspector();
        });
        connect(card, &ComparisonCard::removeWanted, this, &TeamPage::removeDimension);
        connect(m_dimension, &DimensionPanel::closeWanted, card, &ComparisonCard::chooseNone);
    }
    connect(m_dimension, &DimensionPanel::removeWanted, this, &TeamPage::removeDimension);
}

bool TeamPage::shows(const char* view) const {
    return m_view == QLatin1StringView(view);
}

/// The page of the view that is chosen, or the way in while there is nothing to show.
QWidget* TeamPage::wanted() const {
    if (shows(theSchool))
        return m_school;
    if (m_team.seats.empty() && m_team.dimensions.empty())
        return m_empty;
    if (shows(members))
        return m_membersPage;
    if (shows(whenTermsEnd))
        return m_termsPage;
    return shows(atTheTable) ? static_cast<QWidget*>(m_table) : m_cards;
}

QList<ComparisonCard*> TeamPage::comparisonCards() const {
    return {m_comparison, &m_table->comparison()};
}

void TeamPage::choose(const Id<Seat>& seat) {
    if (shows(atTheTable))
        m_table->table().choose(seat);
    else if (shows(members))
        m_members->choose(seat);
    else if (shows(whenTermsEnd))
        m_terms->choose(seat);
    else
        m_roster->view().choose({seat});
}

void TeamPage::chooseNone() {
    m_table->table().choose(std::nullopt);
    m_members->choose(std::nullopt);
    m_terms->choose(std::nullopt);
    m_roster->view().clearSelection();
}

void TeamPage::focusSeats() {
    if (shows(atTheTable))
        m_table->table().focusChair();
    else if (shows(members))
        m_members->focusTable();
    else if (shows(whenTermsEnd))
        m_terms->focusTable();
    else
        m_roster->view().setFocus(Qt::ShortcutFocusReason);
}

QString TeamPage::title() const {
    return team::teamName(m_profile.teamTerm, desk().words());
}

QString TeamPage::subtitle() const {
    if (m_team.seats.empty())
        return m_profile.name;
    const QString seats = tr("%n seat(s)", nullptr, static_cast<int>(m_team.seats.size()));
    if (!m_profile.enrollment)
        return seats;
    const QString students = tr("compared with %Ln student(s)", nullptr, *m_profile.enrollment);
    return m_profile.dataSource.isEmpty()
               ? u"%1 · %2"_s.arg(seats, students)
               : u"%1 · %2, %3"_s.arg(seats, students, m_profile.dataSource);
}

QList<PageView> TeamPage::views() const {
    return {
        {QString::fromLatin1(atTheTable), u"team"_s, tr("Table")},
        {QString::fromLatin1(nextToSchool), u"chart"_s, tr("Representation")},
        {QString::fromLatin1(members), u"list"_s, tr("Members")},
        {QString::fromLatin1(whenTermsEnd), u"clock"_s, tr("Terms")},
        {QString::fromLatin1(theSchool), u"file"_s, tr("School")},
    };
}

QString TeamPage::view() const {
    return m_view;
}

void TeamPage::setView(const QString& id) {
    m_view = id;
    chooseNone();
    showCards();
    emit titleChanged();
}

QList<TitleButton> TeamPage::titleButtons() const {
    return {{m_add, true, u"plus"_s}};
}

QList<QAction*> TeamPage::menuActions() const {
    return {m_add, m_remove, m_up, m_down, m_addDimension, m_importSeats, m_importReference};
}

QWidget* TeamPage::inspector() {
    return m_inspector;
}

bool TeamPage::concerns(const school::Changes& changes) const {
    return changes.touches(report::tablesOf(CourseStep::Team));
}

void TeamPage::showItem(const QString& kind, const QUuid& id) {
    if (kind == u"team_action"_s || kind == u"reference_group"_s)
        setView(QString::fromLatin1(nextToSchool));
    if (kind == u"school_profile"_s)
        setView(QString::fromLatin1(theSchool));
    if (kind != u"seat"_s)
        return;
    setView(QString::fromLatin1(atTheTable));
    choose(Id<Seat>(id));
    focusSeats();
}

void TeamPage::refresh() {
    m_profile = team::profile(desk().reader());
    m_team = team::readTeam(desk().reader());
    const bool writable = !desk().readOnly();
    for (QAction* action : menuActions())
        action->setEnabled(writable);
    showCards();
}

void TeamPage::showCards() {
    const Words& words = desk().words();
    m_roster->view().show(team::roster(m_team, words, desk().today()));
    QString lede;
    for (const team::Finding& finding : team::findings(m_team, words))
        if (lede.isEmpty() && (finding.kind == team::Finding::Kind::SeatGap ||
                               finding.kind == team::Finding::Kind::NoGap))
            lede = finding.sentence;
    m_comparison->show(
        team::comparisons(m_team, words),
        {team::filledSeats(m_team.seats), m_team.charter.hiddenBelow, lede}
    );
    m_table->setReadOnly(desk().readOnly());
    m_table->show(m_team, words, desk().today());
    m_school->setProfile(m_profile);
    m_school->charter().setCharter(m_team, m_profile);
    m_members->show(m_team);
    m_terms->show(team::terms(m_team, words, desk().today()));
    m_stack->setCurrentWidget(wanted());
    showInspector();
}

void TeamPage::showInspector() {
    const std::vector<Seat> seats = chosenSeats();
    const team::ReferenceDimension* dimension = chosenDimension();
    const bool writable = !desk().readOnly();
    m_remove->setEnabled(writable && !seats.empty());
    m_up->setEnabled(writable && seats.size() == 1);
    m_down->setEnabled(writable && seats.size() == 1);
    m_seat->setSeats(seats);
    if (!seats.empty()) {
        m_inspector->setCurrentWidget(m_seat);
    } else if (dimension != nullptr) {
        const auto place = static_cast<size_t>(dimension - m_team.dimensions.data());
        const auto tables = team::maskedTables(m_team.dimensions, m_team.charter.hiddenBelow);
        m_dimension->setDimension(*dimension, tables.at(place), team::filledSeats(m_team.seats));
        m_inspector->setCurrentWidget(m_dimension);
    } else {
        showVoices();
        m_inspector->setCurrentWidget(m_voices);
    }
    // The table plan has its own right side while nothing is chosen; members and terms need none.
    const QWidget* shown = m_stack->currentWidget();
    const bool wide = shown == m_table || shown == m_membersPage || shown == m_termsPage;
    const bool side = wide && seats.empty() && dimension == nullptr;
    m_table->setSideVisible(side);
    if (side != m_inspector->isHidden()) {
        m_inspector->setVisible(!side);
        emit titleChanged();
    }
}

void TeamPage::showVoices() {
    if (m_team.seats.empty()) {
        m_voices->setNoSeats();
        return;
    }
    m_voices->setVoices(
        team::missingVoices(m_team, desk().words()), team::teamActions(desk().reader())
    );
}

std::vector<Seat> TeamPage::chosenSeats() const {
    std::vector<Id<Seat>> chosen;
    const QWidget* shown = m_stack->currentWidget();
    const auto one = shown == m_table         ? m_table->table().chosen()
                     : shown == m_membersPage ? m_members->chosen()
                     : shown == m_termsPage   ? m_terms->chosen()
                                              : std::nullopt;
    if (shown == m_cards)
        chosen = m_roster->view().chosen();
    else if (one)
        chosen = {*one};
    std::vector<Seat> seats;
    for (const Id<Seat>& id : chosen)
        for (const Seat& seat : m_team.seats)
            if (seat.id == id)
                seats.push_back(seat);
    return seats;
}

const team::ReferenceDimension* TeamPage::chosenDimension() const {
    const QWidget* shown = m_stack->currentWidget();
    const auto chosen = shown == m_cards   ? m_comparison->chosen()
                        : shown == m_table ? m_table->comparison().chosen()
                                           : std::nullopt;
    for (const team::ReferenceDimension& dimension : m_team.dimensions)
        if (dimension.id == chosen)
            return &dimension;
    return nullptr;
}

bool TeamPage::canPresent() const {
    return !m_team.seats.empty();
}

QWidget* TeamPage::present(QWidget* parent) {
    if (!canPresent())
        return nullptr;
    QStringList sentences;
    for (const team::Finding& finding : team::findings(m_team, desk().words()))
        if (sentences.size() < 3)
            sentences.append(finding.sentence);
    return new TeamSlide(
        team::tablePlan(m_team, desk().words()),
        team::roster(m_team, desk().words(), desk().today()),
        sentences,
        parent
    );
}

void TeamPage::retranslate() {
    m_add->setText(tr("Add seat"));
    m_remove->setText(tr("Remove seats"));
    m_up->setText(tr("Move seat up"));
    m_down->setText(tr("Move seat down"));
    m_addDimension->setText(tr("Add comparison"));
    m_importSeats->setText(tr("Import seats from a table…"));
    m_importReference->setText(tr("Import community figures from a table…"));
    m_empty->setWords(
        tr("Who sits at the table where this school is led?"),
        {tr("Add a chair for everyone who is on the team, and for those who should be."),
         tr("Say whom each member counts as, and how they were chosen."),
         tr("Compare the team with the school: languages, bus lines, grades.")},
        tr("On paper: draw the table, and write a name or “open” on every chair.")
    );
    m_roster->retranslate();
    m_comparison->retranslate();
    m_table->retranslate();
    m_members->retranslate();
    m_terms->retranslate();
    m_school->retranslate();
    m_voices->retranslate();
    m_seat->retranslate();
    m_dimension->retranslate();
}

} // namespace trellis::ui
