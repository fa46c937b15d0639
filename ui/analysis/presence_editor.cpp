#include "ui/analysis/presence_editor.h"

#include "ui/parts/badges.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/text_label.h"

#include <QGridLayout>
#include <QSpinBox>

#include <algorithm>

namespace trellis::ui {
namespace {

/// The people of a group that are counted under other constituencies than its main one.
analysis::Present
othersOf(Group group, const std::map<Constituency, analysis::Present>& attendance) {
    analysis::Present others;
    for (const auto& [constituency, present] : attendance)
        if (vocabulary::groupOf(constituency) == group &&
            constituency != vocabulary::mainConstituency(group)) {
            others.people += present.people;
            others.away += present.away;
            others.remote += present.remote;
        }
    return others;
}

} // namespace

PresenceEditor::PresenceEditor(QWidget* parent) : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (int column = 2; column <= 4; ++column) {
        m_heads.push_back(new TextLabel({}, paint::TextStyle::Label, Ink::Muted, this));
        grid->addWidget(m_heads.back(), 0, column);
    }
    int line = 1;
    for (const Group group : allGroups) {
        Row row{
            group,
            new GroupBadge(group, {}, this),
            new TextLabel({}, paint::TextStyle::Body, Ink::Normal, this),
            new QSpinBox(this),
            new QSpinBox(this),
            new QSpinBox(this),
            new LineField({}, this)};
        row.name->wrapped();
        grid->addWidget(row.badge, line, 0);
        grid->addWidget(row.name, line++, 1, 1, 4); // a panel may be too narrow for one line
        int column = 2;
        for (QSpinBox* box : {row.here, row.away, row.remote}) {
            box->setRange(0, 99);
            box->setButtonSymbols(QAbstractSpinBox::NoButtons); // three side by side
            box->setFixedWidth(46);
            grid->addWidget(box, line, column++);
            connect(box, &QSpinBox::editingFinished, this, [this, row] { give(row); });
        }
        grid->addWidget(row.languages, line + 1, 1, 1, 4);
        connect(row.languages, &LineField::committed, this, [this, row] { give(row); });
        m_rows.push_back(row);
        line += 2;
    }
}

void PresenceEditor::give(const Row& row) {
    const analysis::Present others = othersOf(row.group, m_attendance);
    const int people = std::max(0, row.here->value() - others.people);
    const analysis::Present now{
        people,
        std::max(0, row.away->value() - others.away),
        std::clamp(row.remote->value() - others.remote, 0, people),
        row.languages->text().trimmed()};
    analysis::Present& kept = m_attendance[vocabulary::mainConstituency(row.group)];
    if (kept == now)
        return;
    kept = now;
    emit changed(m_attendance);
}

void PresenceEditor::retranslate(Language language) {
    const QStringList heads{tr("here"), tr("away"), tr("from afar")};
    for (qsizetype i = 0; i < heads.size(); ++i)
        m_heads.at(size_t(i))->setText(heads[i]);
    for (const Row& row : m_rows) {
        const QString name = vocabulary::plural(row.group, language);
        row.badge->setGroup(row.group, name);
        row.name->setText(name);
        row.here->setAccessibleName(name);
        row.away->setAccessibleName(tr("%1, away").arg(name));
        row.remote->setAccessibleName(tr("%1, from afar").arg(name));
        row.languages->setLabel(tr("%1: language").arg(name));
    }
}

void PresenceEditor::show(
    const std::map<Constituency, analysis::Present>& attendance, bool readOnly
) {
    m_attendance = attendance;
    for (const Row& row : m_rows) {
        const analysis::Present others = othersOf(row.group, attendance);
        const auto found = attendance.find(vocabulary::mainConstituency(row.group));
        const analysis::Present present =
            found == attendance.end() ? analysis::Present() : found->second;
        row.here->setValue(present.people + others.people);
        row.away->setValue(present.away + others.away);
        row.remote->setValue(present.remote + others.remote);
        row.languages->setValue(present.languages);
        row.languages->setReadOnly(readOnly);
        row.languages->setVisible(present.people > 0);
        for (QSpinBox* box : {row.here, row.away, row.remote})
            box->setEnabled(!readOnly);
    }
}

} // namespace trellis::ui
