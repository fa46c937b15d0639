#include "ui/power/decision_editor.h"

#include "core/power/store.h"
#include "core/words/catalogue.h"
#include "ui/parts/text_fields.h"
#include "ui/power/power_edits.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"

#include <QVBoxLayout>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using power::Decision;

const QString newSpace = u"+"_s;

QString idOf(const std::optional<Id<power::Space>>& space) {
    return space ? space->uuid().toString() : QString();
}

} // namespace

DecisionEditor::DecisionEditor(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_name(new LineField({}, this)),
      m_domain(new ChoiceField({}, this)),
      m_decidedBy(new LineField({}, this)),
      m_official(new ChoiceField({}, this)),
      m_actual(new ChoiceField({}, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_name, m_domain, m_decidedBy, m_official, m_actual})
        column->addWidget(field);
    m_name->setMayBeEmpty(false);
    connect(m_name, &LineField::committed, this, [this](const QString& name) {
        if (m_decision)
            renameDecision(m_desk, *m_decision, name);
    });
    connect(m_domain, &ChoiceField::committed, this, [this](const QString& id) {
        write(tr("Changed the domain of “%1”"), [&](Decision& decision) {
            decision.domain = id.toInt();
        });
    });
    connect(m_decidedBy, &LineField::committed, this, [this](const QString& words) {
        write(tr("Noted who decides “%1”"), [&](Decision& decision) {
            decision.decidedBy = words;
        });
    });
    connect(m_official, &ChoiceField::committed, this, [this](const QString& id) {
        writePlace(&Decision::officialSpace, *m_official, id);
    });
    connect(m_actual, &ChoiceField::committed, this, [this](const QString& id) {
        writePlace(&Decision::actualSpace, *m_actual, id);
    });
    retranslate();
}

void DecisionEditor::retranslate() {
    m_name->setLabel(tr("Name, as concrete as can be"));
    m_domain->setLabel(tr("Domain"));
    m_decidedBy->setLabel(tr("Who decides in practice"));
    m_decidedBy->setPlaceholder(tr("Principal, after district limits"));
    m_official->setLabel(tr("Where it belongs, on paper"));
    m_actual->setLabel(tr("Where it is made, in practice"));
    QList<ChoiceField::Choice> domains;
    for (const catalogue::Domain& domain : catalogue::domains(m_desk.language()))
        domains.append({QString::number(domain.number), domain.name, {}, domain.example});
    m_domain->setChoices(domains);
}

void DecisionEditor::showDecision(const power::PowerMap& map, const Decision& decision) {
    m_decision = decision;
    m_name->setValue(decision.name);
    m_domain->setValue(QString::number(decision.domain));
    m_decidedBy->setValue(decision.decidedBy);
    QList<ChoiceField::Choice> spaces{{{}, tr("Not noted yet"), {}, {}}};
    for (const power::Space& space : map.spaces)
        spaces.append(
            {space.id.uuid().toString(),
             space.name,
             {},
             vocabulary::label(space.openness, m_desk.language())}
        );
    spaces.append({newSpace, tr("New space…"), {}, {}});
    m_official->setChoices(spaces);
    m_official->setValue(idOf(decision.officialSpace));
    m_actual->setChoices(spaces);
    m_actual->setValue(idOf(decision.actualSpace));
    for (Field* field : findChildren<Field*>())
        field->setReadOnly(m_desk.readOnly());
}

void DecisionEditor::write(const QString& label, const std::function<void(Decision&)>& change) {
    if (!m_decision)
        return;
    Decision decision = *m_decision;
    change(decision);
    m_desk.perform(label.arg(decision.name), [&](school::Edit& edit) {
        power::put(edit, decision);
    });
}

void DecisionEditor::writePlace(Place place, ChoiceField& field, const QString& id) {
    if (id == newSpace) {
        makePlace(place, field);
        return;
    }
    const QString label = place == &Decision::officialSpace ? tr("Noted where “%1” belongs")
                                                            : tr("Noted where “%1” is made");
    write(label, [&](Decision& decision) {
        decision.*place =
            id.isEmpty() ? std::nullopt : std::optional(Id<power::Space>(QUuid::fromString(id)));
    });
}

void DecisionEditor::makePlace(Place place, ChoiceField& field) {
    if (!m_decision)
        return;
    const auto name = m_desk.dialogs().line(
        tr("New space"), tr("What do people call it? Cabinet, car line, group chat…"), {}
    );
    if (!name || name->trimmed().isEmpty()) {
        field.setValue(idOf((*m_decision).*place));
        return;
    }
    power::Space space;
    space.name = name->trimmed();
    Decision decision = *m_decision;
    decision.*place = space.id;
    m_desk.perform(tr("Added the space “%1”").arg(space.name), [&](school::Edit& edit) {
        power::put(edit, space);
        power::put(edit, decision);
    });
}

} // namespace trellis::ui
