#include "ui/power/role_import_dialog.h"

#include "core/exchange/csv.h"
#include "core/power/matrix.h"
#include "core/words/catalogue.h"
#include "core/words/spelling.h"
#include "ui/parts/button.h"
#include "ui/parts/text_label.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QTableWidget>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int dontKnow = 6;
constexpr int leaveOut = -1;
constexpr int noMeaning = -2;
constexpr int firstCell = 3; ///< the column of the first cell, after line, decision and domain
constexpr int mostProblems = 5;

QString schemeSentence(exchange::RoleScheme scheme) {
    switch (scheme) {
    case exchange::RoleScheme::Raci:
        return RoleImportDialog::tr(
            "These look like RACI letters. RACI does not say who decides: accountable is taken for "
            "leading, and responsible for doing the work. Change what is meant otherwise."
        );
    case exchange::RoleScheme::Approval:
        return RoleImportDialog::tr(
            "These look like approve, recommend, decide and shared decision. Change what is meant "
            "otherwise."
        );
    case exchange::RoleScheme::Levels:
        break;
    }
    return RoleImportDialog::tr("These are levels of the say scale itself.");
}

int indexOfLevel(const exchange::RoleMapping& mapping, const QString& code) {
    const auto found = mapping.meanings.find(code);
    if (found == mapping.meanings.end())
        return noMeaning;
    if (!found->second.taken)
        return leaveOut;
    return found->second.level.value_or(dontKnow);
}

} // namespace

RoleImportDialog::RoleImportDialog(
    Desk& desk, power::PowerMap map, exchange::RoleTable table, QWidget* parent
)
    : QDialog(parent),
      m_desk(desk),
      m_map(std::move(map)),
      m_read(std::move(table)),
      m_mapping(exchange::suggestedMapping(m_read, m_map)),
      m_lens(new QComboBox),
      m_whose(new QComboBox),
      m_table(new QTableWidget),
      m_problems(new TextLabel({}, paint::TextStyle::Small, Ink::Warning)),
      m_take(new Button({}, ButtonKind::Primary)) {
    setWindowTitle(tr("Take in a matrix"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(980, 680);
    layOut();
    fillTable();
    recount();
}

void RoleImportDialog::layOut() {
    const Language language = m_desk.language();
    for (const Lens lens : {Lens::Formal, Lens::Practice, Lens::Hoped})
        m_lens->addItem(vocabulary::label(lens, language), int(lens));
    m_whose->addItem(tr("The team, together"));
    for (const power::Perspective& each : m_map.perspectives)
        m_whose->addItem(each.title, each.id.uuid());
    auto* form = new QFormLayout;
    form->addRow(tr("The answers are"), m_lens);
    form->addRow(tr("Whose answers"), m_whose);
    m_lens->setAccessibleName(tr("The answers are"));
    m_whose->setAccessibleName(tr("Whose answers"));
    m_table->setAccessibleName(tr("The table as it was read"));
    auto* scheme = new TextLabel(schemeSentence(exchange::schemeOf(m_read)));
    auto* cancel = new Button(tr("Cancel"), ButtonKind::Ghost);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(&m_problems->wrapped(), 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(&scheme->wrapped());
    auto* top = new QHBoxLayout;
    top->setSpacing(24);
    top->addWidget(makeMeanings(), 1);
    top->addLayout(form);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    m_take->setDefault(true);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_take, &Button::clicked, this, &RoleImportDialog::takeIn);
    connect(m_lens, &QComboBox::activated, this, &RoleImportDialog::recount);
    connect(m_whose, &QComboBox::activated, this, &RoleImportDialog::recount);
}

/// A line for each letter and word: what it means, and whether it does the work.
QWidget* RoleImportDialog::makeMeanings() {
    auto* inside = new QWidget;
    auto* grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, 8, 0);
    const QStringList codes = exchange::codesIn(m_read);
    for (int i = 0; i < int(codes.size()); ++i) {
        const MeaningRow row{
            plainSpelling(codes[i]), new QComboBox, new QCheckBox(tr("carries it out"))};
        fillMeaning(row);
        row.level->setAccessibleName(tr("What “%1” means").arg(codes[i]));
        row.carries->setAccessibleName(tr("“%1” carries it out").arg(codes[i]));
        grid->addWidget(new TextLabel(codes[i], paint::TextStyle::BodyStrong), i, 0);
        grid->addWidget(row.level, i, 1);
        grid->addWidget(row.carries, i, 2);
        connect(row.level, &QComboBox::activated, this, &RoleImportDialog::readMeanings);
        connect(row.carries, &QCheckBox::clicked, this, &RoleImportDialog::readMeanings);
        m_meanings.push_back(row);
    }
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMaximumHeight(190);
    scroll->setWidget(inside);
    return scroll;
}

void RoleImportDialog::fillMeaning(const MeaningRow& row) const {
    if (indexOfLevel(m_mapping, row.code) == noMeaning)
        row.level->addItem(tr("No meaning yet"), noMeaning);
    for (int step = 0; step <= 5; ++step)
        row.level->addItem(power::levelInWords(power::SayLevel(step), m_desk.words()), step);
    row.level->addItem(power::levelInWords(power::SayLevel(), m_desk.words()), dontKnow);
    row.level->addItem(tr("Leave it out"), leaveOut);
    row.level->setCurrentIndex(row.level->findData(indexOfLevel(m_mapping, row.code)));
    const auto found = m_mapping.meanings.find(row.code);
    row.carries->setChecked(found != m_mapping.meanings.end() && found->second.carriesOut);
}

void RoleImportDialog::readMeanings() {
    for (const MeaningRow& row : m_meanings) {
        const int level = row.level->currentData().toInt();
        if (level == noMeaning)
            m_mapping.meanings.erase(row.code);
        else
            m_mapping.meanings.insert_or_assign(
                row.code,
                exchange::RoleMeaning{
                    level != leaveOut,
                    level >= 0 && level < dontKnow ? power::SayLevel(level) : power::SayLevel(),
                    row.carries->isChecked(),
                }
            );
    }
    recount();
}

QComboBox* RoleImportDialog::whomBox(size_t column) {
    auto* box = new QComboBox;
    std::vector<std::optional<power::Whom>> choices{std::nullopt};
    box->addItem(tr("Leave it out"));
    for (int i = 0; i < vocabulary::count<Constituency>(); ++i) {
        const auto group = static_cast<Constituency>(i);
        choices.emplace_back(power::Whom(group));
        box->addItem(power::labelOf(group, m_desk.language()));
    }
    for (const power::Actor& actor : m_map.actors) {
        choices.emplace_back(power::Whom(actor.id));
        box->addItem(actor.name);
    }
    const auto chosen = std::find(choices.begin(), choices.end(), m_mapping.people[column]);
    box->setCurrentIndex(int(chosen - choices.begin()));
    box->setAccessibleName(tr("Whom “%1” is").arg(m_read.people[qsizetype(column)]));
    connect(box, &QComboBox::activated, this, [this, column, choices](int index) {
        m_mapping.people[column] = choices[size_t(index)];
        recount();
    });
    return box;
}

QComboBox* RoleImportDialog::decisionBox(size_t line) {
    auto* box = new QComboBox;
    box->addItem(tr("A new decision"));
    box->addItem(tr("Leave it out"));
    for (const power::Decision& decision : m_map.decisions) {
        box->addItem(decision.name);
        if (m_mapping.lines[line].decision == decision.id)
            box->setCurrentIndex(box->count() - 1);
    }
    box->setAccessibleName(tr("Which decision “%1” is").arg(m_read.lines[line].decision));
    connect(box, &QComboBox::activated, this, [this, line](int index) {
        exchange::RoleMapping::Place& place = m_mapping.lines[line];
        place.taken = index != 1;
        place.decision =
            index > 1 ? std::optional(m_map.decisions[size_t(index) - 2].id) : std::nullopt;
        m_table->cellWidget(int(line) + 1, 2)->setEnabled(index == 0);
        recount();
    });
    return box;
}

QComboBox* RoleImportDialog::domainBox(size_t line) {
    auto* box = new QComboBox;
    for (const auto& domain : catalogue::domains(m_desk.language()))
        box->addItem(domain.name);
    box->setCurrentIndex(m_mapping.lines[line].domain - 1);
    box->setEnabled(!m_mapping.lines[line].decision);
    box->setAccessibleName(tr("Domain of “%1”").arg(m_read.lines[line].decision));
    connect(box, &QComboBox::activated, this, [this, line](int index) {
        m_mapping.lines[line].domain = index + 1;
        recount();
    });
    return box;
}

/// Under the heads stands whom each column speaks of; then the lines as they were read.
void RoleImportDialog::fillTable() {
    QStringList heads{tr("As read"), tr("Decision"), tr("Domain")};
    heads += m_read.people;
    m_table->setColumnCount(int(heads.size()));
    m_table->setRowCount(int(m_read.lines.size()) + 1);
    m_table->setHorizontalHeaderLabels(heads);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QStringList numbers{u""_s};
    m_table->setItem(0, 0, new QTableWidgetItem(tr("Whom each column is")));
    for (int column = 0; column < int(m_read.people.size()); ++column)
        m_table->setCellWidget(0, firstCell + column, whomBox(size_t(column)));
    for (int line = 0; line < int(m_read.lines.size()); ++line) {
        const exchange::RoleTable::Line& each = m_read.lines[size_t(line)];
        numbers.append(QString::number(each.number));
        m_table->setItem(line + 1, 0, new QTableWidgetItem(each.decision));
        m_table->setCellWidget(line + 1, 1, decisionBox(size_t(line)));
        m_table->setCellWidget(line + 1, 2, domainBox(size_t(line)));
        for (int column = 0; column < int(each.cells.size()); ++column)
            m_table->setItem(
                line + 1, firstCell + column, new QTableWidgetItem(each.cells[column])
            );
    }
    m_table->setVerticalHeaderLabels(numbers);
    m_table->horizontalHeader()->setDefaultSectionSize(150);
    m_table->setColumnWidth(0, 190);
    m_table->setColumnWidth(1, 180);
    m_table->setColumnWidth(2, 190);
    m_table->verticalHeader()->setDefaultSectionSize(38);
}

void RoleImportDialog::recount() {
    m_mapping.lens = static_cast<Lens>(m_lens->currentData().toInt());
    m_mapping.perspective.reset();
    if (m_whose->currentIndex() > 0)
        m_mapping.perspective = Id<power::Perspective>(m_whose->currentData().toUuid());
    m_intake = exchange::takeRoles(m_read, m_mapping, m_map);
    QStringList problems;
    for (const auto& problem : m_intake.report.problems)
        if (problems.size() < mostProblems)
            problems.append(tr("Line %1: %2").arg(QString::number(problem.line), problem.sentence));
    const int more = int(m_intake.report.problems.size()) - mostProblems;
    if (more > 0)
        problems.append(tr("And %n more.", nullptr, more));
    m_problems->setText(problems.join(u'\n'));
    m_take->setWords(tr("Take in %n answer(s)", nullptr, m_intake.report.taken));
    m_take->setEnabled(m_intake.report.taken > 0 && !m_desk.readOnly());
}

void RoleImportDialog::takeIn() {
    const bool done = m_desk.perform(
        tr("Took in a matrix of %n answer(s)", nullptr, m_intake.report.taken),
        [&](school::Edit& edit) { exchange::write(edit, m_intake); },
        Offer::Undo
    );
    if (done)
        accept();
}

void importRoles(Desk& desk, const power::PowerMap& map, QWidget* parent) {
    const auto path = desk.dialogs().openFile(
        RoleImportDialog::tr("Take in a matrix"), RoleImportDialog::tr("Tables (*.csv *.tsv *.txt)")
    );
    if (path)
        desk.attempt([&] {
            (new RoleImportDialog(desk, map, exchange::readRolesFile(*path), parent))->open();
        });
}

void pasteRoles(Desk& desk, const power::PowerMap& map, QWidget* parent) {
    desk.attempt([&] {
        const QByteArray bytes = QGuiApplication::clipboard()->text().toUtf8();
        (new RoleImportDialog(
             desk, map, exchange::readRoles(bytes, RoleImportDialog::tr("the clipboard")), parent
         ))
            ->open();
    });
}

} // namespace trellis::ui
