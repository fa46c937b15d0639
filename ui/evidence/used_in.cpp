#include "ui/evidence/used_in.h"

#include "core/evidence/findings.h"
#include "core/evidence/store.h"
#include "core/school/school.h"
#include "ui/evidence/thing_chip.h"
#include "ui/parts/text_label.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

namespace trellis::ui {

using namespace Qt::Literals::StringLiterals;

std::vector<ThingChip*>
showThings(Desk& desk, QVBoxLayout& column, const std::vector<evidence::NamedThing>& things) {
    while (QLayoutItem* item = column.takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    std::vector<ThingChip*> chips;
    for (const evidence::NamedThing& thing : things) {
        auto* chip = new ThingChip(
            thing, evidence::nameOf(thing, desk.words()), evidence::captionOf(thing, desk.words())
        );
        QObject::connect(chip, &ThingChip::clicked, &desk, [&desk, opens = thing.opens] {
            desk.open(opens.kind, opens.id);
        });
        column.addWidget(chip);
        chips.push_back(chip);
    }
    return chips;
}

UsedIn::UsedIn(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new TextLabel({}, paint::TextStyle::Label, Ink::Muted, this)),
      m_chips(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(m_title);
    m_chips->setSpacing(6);
    column->addLayout(m_chips);
    connect(&desk, &Desk::changed, this, [this](const school::Changes& changes) {
        if (changes.touches(u"evidence_link"_s))
            refresh();
    });
    retranslate();
}

void UsedIn::retranslate() {
    m_title->setText(tr("Used in"));
    refresh();
}

void UsedIn::show(const std::optional<evidence::Thing>& thing) {
    m_thing = thing;
    refresh();
}

void UsedIn::refresh() {
    std::vector<evidence::NamedThing> users;
    if (m_thing)
        m_desk.attempt([&] { users = evidence::usedIn(m_desk.reader(), *m_thing); });
    showThings(m_desk, *m_chips, users);
    setVisible(!users.empty());
}

} // namespace trellis::ui
