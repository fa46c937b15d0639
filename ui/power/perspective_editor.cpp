#include "ui/power/perspective_editor.h"

#include "core/power/matrix.h"
#include "core/power/store.h"
#include "ui/parts/button.h"
#include "ui/parts/chip.h"
#include "ui/parts/choice_fields.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/text_label.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

using power::Perspective;

PerspectiveEditor::PerspectiveEditor(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new LineField({}, this)),
      m_people(new LineField({}, this)),
      m_from(new DateField({}, this)),
      m_until(new DateField({}, this)),
      m_groupsLabel(new TextLabel({}, paint::TextStyle::Label, Ink::Muted, this)),
      m_groups(new QWidget(this)),
      m_chips(new FlowLayout(6)),
      m_remove(new Button({}, ButtonKind::Danger, {}, this)) {
    m_groups->setLayout(m_chips);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (QWidget* field : std::initializer_list<QWidget*>{
             m_title, m_people, m_from, m_until, m_groupsLabel, m_groups})
        column->addWidget(field);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    m_title->setMayBeEmpty(false);
    m_people->setMayBeEmpty(false);
    m_remove->setSmall(true);
    connect(m_title, &LineField::committed, this, [this](const QString& title) {
        write([&](Perspective& each) { each.title = title; });
    });
    connect(m_people, &LineField::committed, this, [this](const QString& words) {
        bool isNumber = false;
        const int people = words.toInt(&isNumber);
        if (!isNumber || people < 0)
            m_desk.notify(
                {tr("“%1” is no number of people; it stays as it was.").arg(words), {}, {}}
            );
        write([&](Perspective& each) {
            if (isNumber && people >= 0)
                each.people = people;
        });
    });
    connect(m_from, &DateField::committed, this, [this](QDate day) {
        write([&](Perspective& each) { each.askedOn = day; });
    });
    connect(m_until, &DateField::committed, this, [this](QDate day) {
        write([&](Perspective& each) { each.askedUntil = day; });
    });
    connect(m_remove, &Button::clicked, this, [this] {
        if (!m_perspective)
            return;
        const Perspective perspective = *m_perspective;
        m_desk.perform(
            tr("Removed the perspective “%1”").arg(perspective.title),
            [&](school::Edit& edit) { power::remove(edit, perspective.id); },
            Offer::Undo
        );
    });
    retranslate();
}

void PerspectiveEditor::write(const std::function<void(Perspective&)>& change) {
    if (!m_perspective)
        return;
    Perspective perspective = *m_perspective;
    change(perspective);
    if (perspective == *m_perspective) {
        m_people->setValue(QString::number(perspective.people));
        return;
    }
    m_desk.perform(
        tr("Changed the perspective “%1”").arg(perspective.title),
        [&](school::Edit& edit) { power::put(edit, perspective); }
    );
}

void PerspectiveEditor::showPerspective(
    const power::PowerMap& map, const Perspective& perspective
) {
    const auto found = std::find_if(
        map.perspectives.begin(),
        map.perspectives.end(),
        [&](const Perspective& each) { return each.id == perspective.id; }
    );
    m_perspective = found == map.perspectives.end() ? perspective : *found;
    m_title->setValue(m_perspective->title);
    m_people->setValue(QString::number(m_perspective->people));
    m_from->setValue(m_perspective->askedOn);
    m_until->setValue(m_perspective->askedUntil);
    const bool readOnly = m_desk.readOnly();
    for (LineField* field : {m_title, m_people})
        field->setReadOnly(readOnly);
    for (DateField* field : {m_from, m_until}) {
        field->setReadOnly(readOnly);
        field->setStart(m_desk.today());
    }
    m_remove->setEnabled(!readOnly);
    fillGroups();
}

void PerspectiveEditor::fillGroups() {
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Group group : allGroups) {
        const Constituency each = vocabulary::mainConstituency(group);
        auto* chip = new Chip(power::labelOf(each, m_desk.language()), m_groups);
        chip->setCheckable(true);
        const auto& groups = m_perspective->groups;
        chip->setChecked(std::find(groups.begin(), groups.end(), each) != groups.end());
        chip->setEnabled(!m_desk.readOnly());
        m_chips->addWidget(chip);
        connect(chip, &QAbstractButton::toggled, this, [this, each](bool on) {
            write([&](Perspective& perspective) {
                std::erase(perspective.groups, each);
                if (on)
                    perspective.groups.push_back(each);
                std::sort(perspective.groups.begin(), perspective.groups.end());
            });
        });
    }
}

void PerspectiveEditor::retranslate() {
    m_title->setLabel(tr("Who answered"));
    m_people->setLabel(tr("How many people"));
    m_from->setLabel(tr("Asked on"));
    m_until->setLabel(tr("Until"));
    m_groupsLabel->setText(tr("Groups"));
    m_remove->setWords(tr("Remove the perspective"));
    m_from->retranslate();
    m_until->retranslate();
}

} // namespace trellis::ui
