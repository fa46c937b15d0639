#include "ui/evidence/evidence_field.h"

#include "core/evidence/findings.h"
#include "core/evidence/store.h"
#include "core/school/school.h"
#include "ui/evidence/evidence_picker.h"
#include "ui/evidence/thing_chip.h"
#include "ui/evidence/used_in.h"
#include "ui/parts/button.h"
#include "ui/shell/desk.h"

#include <QApplication>
#include <QVBoxLayout>

namespace trellis::ui {

using namespace Qt::Literals::StringLiterals;

EvidenceField::EvidenceField(Desk& desk, QWidget* parent)
    : Field({}, parent),
      m_desk(desk),
      m_chips(new QVBoxLayout),
      m_add(new Button({}, ButtonKind::Plain, u"plus"_s)) {
    auto* inside = new QWidget(this);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins({});
    column->setSpacing(6);
    m_chips->setContentsMargins({});
    m_chips->setSpacing(6);
    column->addLayout(m_chips);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setSmall(true);
    setEditor(inside);
    setFocusProxy(m_add);
    connect(m_add, &Button::clicked, this, &EvidenceField::pick);
    connect(&desk, &Desk::changed, this, [this](const school::Changes& changes) {
        if (changes.touches(u"evidence_link"_s))
            refresh();
    });
    retranslate();
}

void EvidenceField::retranslate() {
    setLabel(tr("Rests on"));
    m_add->setWords(tr("Add evidence…"));
    refresh();
}

void EvidenceField::show(const std::optional<evidence::Thing>& thing) {
    m_thing = thing;
    refresh();
}

void EvidenceField::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    refresh();
}

void EvidenceField::refresh() {
    const QWidget* focused = QApplication::focusWidget();
    const bool hadFocus = focused != nullptr && focused != m_add && isAncestorOf(focused);
    m_add->setVisible(m_thing && !m_readOnly);
    std::vector<evidence::NamedThing> ends;
    if (m_thing)
        m_desk.attempt([&] { ends = evidence::restsOn(m_desk.reader(), *m_thing); });
    for (ThingChip* chip : showThings(m_desk, *m_chips, ends)) {
        chip->setRemovable(!m_readOnly);
        connect(chip, &ThingChip::removeWanted, this, [this, chip] { remove(chip->thing()); });
    }
    if (hadFocus)
        m_add->setFocus();
}

void EvidenceField::pick() {
    auto* picker = new EvidencePicker(m_desk, window());
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &EvidencePicker::chosen, this, [this](const evidence::Thing& end) {
        if (m_thing)
            m_desk.perform(tr("Linked evidence"), [&](school::Edit& edit) {
                evidence::link(edit, *m_thing, end);
            });
    });
    picker->open();
}

void EvidenceField::remove(const evidence::NamedThing& end) {
    m_desk.perform(
        tr("Took evidence away"),
        [&, to = end.thing](school::Edit& edit) { evidence::unlink(edit, *m_thing, to); },
        Offer::Undo
    );
}

} // namespace trellis::ui
