#include "ui/team/dimension_panel.h"

#include "core/exchange/pasted_groups.h"
#include "core/team/store.h"
#include "ui/parts/button.h"
#include "ui/parts/messages.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/text_label.h"
#include "ui/parts/vocabulary_choices.h"
#include "ui/shell/desk.h"
#include "ui/team/groups_model.h"
#include "ui/team/groups_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using team::ReferenceDimension;
using team::ReferenceGroup;

} // namespace

DimensionPanel::DimensionPanel(Desk& desk, QWidget* parent)
    : Inspector({}, parent),
      m_desk(desk),
      m_title(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_close(new Button({}, ButtonKind::GhostIcon, u"x"_s, this)),
      m_name(new LineField({}, this)),
      m_population(new ChoiceField({}, this)),
      m_source(new LineField({}, this)),
      m_asOf(new DateField({}, this)),
      m_groupsTitle(new TextLabel({}, paint::TextStyle::BodyStrong, Ink::Normal, this)),
      m_table(new GroupsTable(this)),
      m_model(new GroupsModel(this)),
      m_message(new InlineMessage(InlineMessage::Kind::Warning, this)),
      m_help(new TextLabel({}, paint::TextStyle::Caption, Ink::Muted, this)),
      m_paste(new Button({}, ButtonKind::Plain, u"grid"_s, this)),
      m_remove(new Button({}, ButtonKind::Danger, {}, this)) {
    m_table->setModel(m_model);
    m_name->setMayBeEmpty(false);
    layOut();
    connectFields();
}

void DimensionPanel::layOut() {
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    QVBoxLayout* what = addSection();
    what->addLayout(head);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_name, m_population, m_source, m_asOf})
        what->addWidget(widget);
    QVBoxLayout* groups = addSection();
    m_help->setWordWrap(true);
    m_message->hide();
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_groupsTitle, m_table, m_message, m_help})
        groups->addWidget(widget);
    groups->addWidget(m_paste, 0, Qt::AlignLeft);
    groups->addWidget(m_remove, 0, Qt::AlignLeft);
}

void DimensionPanel::connectFields() {
    connect(m_close, &Button::clicked, this, &DimensionPanel::closeWanted);
    connect(m_remove, &Button::clicked, this, &DimensionPanel::removeWanted);
    connect(m_name, &LineField::committed, this, [this](const QString& name) {
        change(tr("Renamed a comparison"), [&](ReferenceDimension& one) { one.name = name; });
    });
    connect(m_population, &ChoiceField::committed, this, [this](const QString& id) {
        change(tr("Changed whom the team is compared with"), [&](ReferenceDimension& one) {
            one.population = vocabulary::fromId<Population>(id);
        });
    });
    connect(m_source, &LineField::committed, this, [this](const QString& source) {
        change(tr("Changed where counts come from"), [&](ReferenceDimension& one) {
            one.source = source;
        });
    });
    connect(m_asOf, &DateField::committed, this, [this](QDate day) {
        change(tr("Changed the day of counts"), [&](ReferenceDimension& one) { one.asOf = day; });
    });
    connect(m_model, &GroupsModel::edited, this, [this](const auto& groups) {
        m_message->hide();
        change(tr("Changed a group’s count"), [&](ReferenceDimension& one) {
            one.groups = groups;
        });
    });
    connect(m_model, &GroupsModel::refused, this, [this](const QString& sentence) {
        m_message->setSentence(sentence);
        m_message->show();
    });
    connect(m_table, &GroupsTable::pasted, this, &DimensionPanel::paste);
    connect(m_table, &GroupsTable::removeWanted, this, &DimensionPanel::removeGroups);
    connect(m_paste, &Button::clicked, this, [this] {
        paste(QGuiApplication::clipboard()->text());
    });
}

void DimensionPanel::change(
    const QString& label, const std::function<void(ReferenceDimension&)>& write
) {
    if (!m_dimension)
        return;
    ReferenceDimension changed = *m_dimension;
    write(changed);
    m_desk.perform(label, [&](school::Edit& edit) { team::put(edit, changed); });
}

void DimensionPanel::paste(const QString& text) {
    const exchange::PastedGroups pasted = exchange::pastedGroups(text);
    QString sentence;
    if (pasted.groups.empty())
        sentence = tr("There is no table to paste. Copy two or three columns in a spreadsheet: "
                      "group, how many at the school, how many on the team.");
    else if (!pasted.leftOut.isEmpty())
        sentence = tr("Left out, because there is no whole number after the name: %1")
                       .arg(m_desk.words().list(pasted.leftOut));
    m_message->setSentence(sentence);
    m_message->setVisible(!sentence.isEmpty());
    if (!pasted.groups.empty() && !m_desk.readOnly())
        change(tr("Pasted groups"), [&](ReferenceDimension& one) {
            one.groups = exchange::mergedGroups(one.groups, pasted);
        });
}

void DimensionPanel::removeGroups(const QList<int>& rows) {
    if (m_desk.readOnly() || !m_dimension)
        return;
    std::vector<ReferenceGroup> kept;
    for (size_t i = 0; i < m_dimension->groups.size(); ++i)
        if (!rows.contains(static_cast<int>(i)))
            kept.push_back(m_dimension->groups[i]);
    ReferenceDimension changed = *m_dimension;
    changed.groups = kept;
    m_desk.perform(
        tr("Removed a group from a comparison"),
        [&](school::Edit& edit) { team::put(edit, changed); },
        Offer::Undo
    );
}

void DimensionPanel::setDimension(
    const ReferenceDimension& dimension, const team::MaskedTable& masked, int filledSeats
) {
    if (!m_dimension || m_dimension->id != dimension.id) {
        if (m_dimension)
            commitFields(*this);
        m_message->hide();
    }
    m_dimension = dimension;
    m_filledSeats = filledSeats;
    m_name->setValue(dimension.name);
    m_source->setValue(dimension.source);
    m_asOf->setValue(dimension.asOf);
    m_asOf->setStart(m_desk.today());
    m_model->setGroups(dimension.groups, masked, m_desk.readOnly());
    m_table->updateGeometry();
    for (Field* field : findChildren<Field*>())
        field->setReadOnly(m_desk.readOnly());
    m_paste->setEnabled(!m_desk.readOnly());
    m_remove->setEnabled(!m_desk.readOnly());
    retranslate();
}

void DimensionPanel::editName() {
    m_name->editor().setFocus(Qt::ShortcutFocusReason);
    m_name->editor().selectAll();
}

void DimensionPanel::showTally() {
    int tally = 0;
    bool asked = !m_dimension->groups.empty();
    for (const ReferenceGroup& group : m_dimension->groups) {
        tally += group.members.value_or(0);
        asked = asked && group.members.has_value();
    }
    QString help = tr("“Team” is a count of the whole team from a private question, never a list "
                      "of names. “?” is not asked yet.");
    if (asked && tally != m_filledSeats)
        help +=
            u' ' +
            tr("The team’s counts come to %1, and %n seat(s) are filled.", nullptr, m_filledSeats)
                .arg(m_desk.words().locale().toString(tally));
    m_help->setText(help);
}

void DimensionPanel::retranslate() {
    setAccessibleName(tr("Chosen comparison"));
    m_title->setText(tr("Comparison"));
    m_close->setWords(tr("Close"));
    m_name->setLabel(tr("Name"));
    m_name->setPlaceholder(tr("Home language"));
    m_population->setLabel(tr("Counts are of"));
    m_population->setChoices(choicesOf<Population>(m_desk.language()));
    m_source->setLabel(tr("Where the counts come from"));
    m_source->setPlaceholder(tr("October count"));
    m_asOf->setLabel(tr("As of"));
    m_asOf->retranslate();
    m_groupsTitle->setText(tr("Groups"));
    m_table->setAccessibleName(tr("Groups: name, count at the school, count on the team"));
    m_paste->setWords(tr("Paste from a spreadsheet"));
    m_remove->setWords(tr("Remove comparison"));
    m_model->retranslate();
    if (!m_dimension)
        return;
    m_population->setValue(vocabulary::id(m_dimension->population));
    showTally();
}

} // namespace trellis::ui
