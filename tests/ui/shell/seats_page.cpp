#include "tests/ui/shell/seats_page.h"

#include "core/school/school.h"
#include "ui/parts/inspector.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/text_label.h"
#include "ui/shell/desk.h"

#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace trellis::test {
namespace {

struct Seat {};

} // namespace

QUuid addSeat(school::Edit& edit, const QString& member) {
    const auto id = Id<Seat>::create();
    edit.query("INSERT INTO seat (id, position, constituency, member, filled) "
               "VALUES (?, 1, 'teacher', ?, 1)")
        .with(id, member)
        .run();
    return id.uuid();
}

SeatsPage::SeatsPage(ui::Desk& desk)
    : Page(desk),
      m_list(new QListWidget(this)),
      m_name(new ui::LineField),
      m_add(new QAction(this)) {
    auto* inspector = new ui::Inspector(u"Seat"_s);
    inspector->addSection()->addWidget(m_name);
    m_inspector = inspector;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 24);
    column->addWidget(m_list);
    m_add->setShortcut(QKeySequence(u"Ctrl+M"_s));
    addAction(m_add);
    connect(m_add, &QAction::triggered, this, &SeatsPage::add);
    connect(m_list, &QListWidget::currentRowChanged, this, &SeatsPage::choose);
    connect(m_name, &ui::LineField::committed, this, &SeatsPage::rename);
    retranslate();
}

QString SeatsPage::title() const {
    return tr("Leadership team");
}
QString SeatsPage::subtitle() const {
    return tr("%n seats", nullptr, m_list->count());
}

QList<ui::PageView> SeatsPage::views() const {
    return {{u"list"_s, u"list"_s, tr("Members")}, {u"terms"_s, u"clock"_s, tr("Terms")}};
}

QList<ui::TitleButton> SeatsPage::titleButtons() const {
    return {{m_add, true, u"plus"_s}};
}

void SeatsPage::retranslate() {
    m_add->setText(tr("Add member"));
    m_name->setLabel(tr("Name"));
    m_list->setAccessibleName(tr("Members"));
}

void SeatsPage::refresh() {
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_ids.clear();
    auto row = desk().reader().query("SELECT id, member FROM seat ORDER BY position, member");
    while (row.next()) {
        m_ids.push_back(row.uuid(0));
        m_list->addItem(row.text(1));
    }
    m_add->setEnabled(!desk().readOnly());
    m_name->setReadOnly(desk().readOnly());
    for (size_t i = 0; i < m_ids.size(); ++i)
        if (m_ids[i] == m_chosen)
            m_list->setCurrentRow(static_cast<int>(i));
    choose(m_list->currentRow());
}

void SeatsPage::showItem(const QString& kind, const QUuid& id) {
    shownItems << kind;
    m_chosen = id;
    refresh();
}

QWidget* SeatsPage::present(QWidget* parent) {
    return new ui::TextLabel(
        tr("%n seats", nullptr, m_list->count()),
        paint::TextStyle::ProjectorPrompt,
        ui::Ink::Normal,
        parent
    );
}

QStringList SeatsPage::names() const {
    QStringList names;
    for (int i = 0; i < m_list->count(); ++i)
        names << m_list->item(i)->text();
    return names;
}

void SeatsPage::add() {
    desk().perform(
        tr("Added a member"),
        [](school::Edit& edit) { addSeat(edit, u"New member"_s); },
        ui::Offer::Undo
    );
}

void SeatsPage::rename(const QString& name) {
    if (!m_chosen)
        return;
    desk().perform(tr("Renamed a member"), [&](school::Edit& edit) {
        edit.query("UPDATE seat SET member = ? WHERE id = ?").with(name, *m_chosen).run();
    });
}

void SeatsPage::choose(int row) {
    m_chosen = row < 0 ? std::nullopt : std::optional(m_ids[static_cast<size_t>(row)]);
    m_name->setValue(row < 0 ? QString() : m_list->item(row)->text());
}

ui::PageEntry seatsEntry(const QString& id) {
    ui::PageEntry entry;
    entry.id = id;
    entry.icon = u"team"_s;
    entry.name = [] { return SeatsPage::tr("1 Team"); };
    entry.make = [](ui::Desk& desk) { return std::make_unique<SeatsPage>(desk); };
    entry.progress = [](const school::Reader& reader) {
        auto row = reader.query("SELECT count(*) FROM seat");
        row.next();
        return ui::Progress{
            std::min(1.0, row.integer(0) / 14.0), u"%1 seats"_s.arg(row.integer(0))};
    };
    entry.kinds = {u"seat"_s};
    entry.tables = {u"seat"_s};
    return entry;
}

} // namespace trellis::test
