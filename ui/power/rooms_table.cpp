#include "ui/power/rooms_table.h"

#include "core/power/rooms.h"
#include "core/power/store.h"
#include "ui/power/rooms_edits.h"
#include "ui/shell/desk.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int firstLever = 4; ///< the column of the first lever, after name, openness, people, made

/// Enter and F2 ask what to change, as a click does.
class AskingTable : public QTableView {
public:
    using QTableView::QTableView;

protected:
    void keyPressEvent(QKeyEvent* event) override {
        const int key = event->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2) &&
            currentIndex().isValid()) {
            emit activated(currentIndex());
            return;
        }
        QTableView::keyPressEvent(event);
    }
};

QStandardItem* itemOf(const QString& text, const QString& spoken = {}) {
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    if (!spoken.isEmpty())
        item->setData(spoken, Qt::AccessibleTextRole);
    return item;
}

QStandardItem* numberItem(int number) {
    QStandardItem* item = itemOf({});
    item->setData(number, Qt::DisplayRole);
    return item;
}

} // namespace

RoomsTable::RoomsTable(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_decisionRows(new QStandardItemModel(this)),
      m_spaceRows(new QStandardItemModel(this)),
      m_sortedDecisions(new QSortFilterProxyModel(this)),
      m_sortedSpaces(new QSortFilterProxyModel(this)),
      m_decisions(makeTable(*m_decisionRows, *m_sortedDecisions)),
      m_spaces(makeTable(*m_spaceRows, *m_sortedSpaces)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 8, 24, 8);
    column->setSpacing(12);
    column->addWidget(m_decisions, 1);
    column->addWidget(m_spaces, 1);
    connect(
        m_spaces->selectionModel(),
        &QItemSelectionModel::currentRowChanged,
        this,
        &RoomsTable::chosen
    );
    retranslate();
}

QTableView* RoomsTable::makeTable(QStandardItemModel& model, QSortFilterProxyModel& sorted) {
    sorted.setSourceModel(&model);
    sorted.setSortLocaleAware(true);
    auto* table = new AskingTable(this);
    table->setModel(&sorted);
    table->setSortingEnabled(true);
    table->sortByColumn(-1, Qt::AscendingOrder);
    table->setShowGrid(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(table, &QTableView::activated, this, [this, table](const QModelIndex& index) {
        askAbout(*table, index);
    });
    return table;
}

void RoomsTable::setMap(const power::PowerMap& map) {
    m_map = map;
    fillDecisions();
    fillSpaces();
}

void RoomsTable::fillDecisions() {
    m_decisionRows->removeRows(0, m_decisionRows->rowCount());
    const auto name = [this](const std::optional<Id<power::Space>>& id) {
        const power::Space* space = id ? spaceOf(m_map, *id) : nullptr;
        return space == nullptr ? u"–"_s : space->name;
    };
    for (const power::Decision& decision : m_map.decisions) {
        const bool drifted = decision.officialSpace && decision.actualSpace &&
                             decision.officialSpace != decision.actualSpace;
        m_decisionRows->appendRow(
            {itemOf(decision.name),
             itemOf(name(decision.officialSpace)),
             itemOf(name(decision.actualSpace)),
             itemOf(name(decision.hopedSpace)),
             itemOf(drifted ? tr("in another room") : QString())}
        );
    }
    m_decisions->resizeColumnsToContents();
}

void RoomsTable::fillSpaces() {
    m_spaceRows->removeRows(0, m_spaceRows->rowCount());
    const Language language = m_desk.language();
    for (const power::Space& space : m_map.spaces) {
        int people = 0;
        for (const power::RoomPresence& each : power::presenceIn(m_map, space))
            people += each.people.value_or(0);
        const auto made = std::count_if(
            m_map.decisions.begin(),
            m_map.decisions.end(),
            [&](const power::Decision& each) { return each.actualSpace == space.id; }
        );
        QList<QStandardItem*> row{
            itemOf(space.name),
            itemOf(vocabulary::label(space.openness, language)),
            numberItem(people),
            numberItem(int(made)),
        };
        for (const Lever lever : allLevers) {
            const auto found = space.levers.find({lever, Lens::Practice});
            QStringList holders;
            if (found != space.levers.end())
                for (const power::Whom& whom : found->second)
                    holders.append(power::nameOf(m_map, whom, language));
            const QString who = found == space.levers.end() ? u"–"_s
                                : holders.isEmpty()         ? u"?"_s
                                                            : holders.join(u", "_s);
            row.append(itemOf(
                who, u"%1, %2: %3"_s.arg(space.name, vocabulary::label(lever, language), who)
            ));
        }
        m_spaceRows->appendRow(row);
    }
    m_spaces->resizeColumnsToContents();
}

std::optional<Id<power::Space>> RoomsTable::currentSpace() const {
    const QModelIndex source = m_sortedSpaces->mapToSource(m_spaces->currentIndex());
    if (!source.isValid() || source.row() >= int(m_map.spaces.size()))
        return std::nullopt;
    return m_map.spaces[size_t(source.row())].id;
}

void RoomsTable::askAbout(const QTableView& table, const QModelIndex& index) {
    if (m_desk.readOnly())
        return;
    const QPoint position = table.viewport()->mapToGlobal(table.visualRect(index).bottomLeft());
    if (&table == m_decisions)
        askDecision(m_sortedDecisions->mapToSource(index), position);
    else
        askSpace(m_sortedSpaces->mapToSource(index), position);
}

void RoomsTable::askDecision(const QModelIndex& source, const QPoint& position) {
    const auto kind = source.column() == 1   ? PlaceKind::Paper
                      : source.column() == 3 ? PlaceKind::Hoped
                                             : PlaceKind::Practice;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillPlaceMenu(*menu, m_desk, m_map, m_map.decisions.at(size_t(source.row())), kind);
    menu->popup(position);
}

void RoomsTable::askSpace(const QModelIndex& source, const QPoint& position) {
    const power::Space& space = m_map.spaces.at(size_t(source.row()));
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (source.column() >= firstLever) {
        const auto lever = static_cast<Lever>(source.column() - firstLever);
        fillHolderMenu(*menu, m_desk, m_map, space, {lever, Lens::Practice});
    } else {
        for (int i = 0; i < vocabulary::count<Openness>(); ++i) {
            const auto openness = static_cast<Openness>(i);
            QAction* action = menu->addAction(vocabulary::label(openness, m_desk.language()));
            action->setCheckable(true);
            action->setChecked(space.openness == openness);
            connect(action, &QAction::triggered, this, [this, space, openness] {
                power::Space changed = space;
                changed.openness = openness;
                changed.pin.reset(); // it stands on another ring now
                m_desk.perform(
                    tr("Changed the space “%1”").arg(space.name),
                    [&](school::Edit& edit) { power::put(edit, changed); }
                );
            });
        }
    }
    menu->popup(position);
}

void RoomsTable::retranslate() {
    m_decisions->setAccessibleName(tr("Which decision is made where"));
    m_spaces->setAccessibleName(tr("The rooms and who holds their levers"));
    m_decisionRows->setHorizontalHeaderLabels(
        {tr("Decision"),
         tr("Belongs on paper in"),
         tr("Made in practice in"),
         tr("Hoped for in"),
         QString()}
    );
    QStringList headers{tr("Room"), tr("Openness"), tr("People"), tr("Decisions made here")};
    for (const Lever lever : allLevers)
        headers.append(vocabulary::label(lever, m_desk.language()));
    m_spaceRows->setHorizontalHeaderLabels(headers);
    fillDecisions();
    fillSpaces();
}

} // namespace trellis::ui
