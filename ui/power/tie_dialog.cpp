#include "ui/power/tie_dialog.h"

#include "ui/parts/button.h"
#include "ui/parts/vocabulary_choices.h"
#include "ui/power/map_edits.h"

#include <QComboBox>
#include <QFormLayout>

namespace trellis::ui {
namespace {

constexpr int usualWidth = 420;

} // namespace

TieDialog::TieDialog(
    const power::PowerMap& map, Language language, const QUuid& from, QWidget* parent
)
    : QDialog(parent),
      m_from(new QComboBox(this)),
      m_to(new QComboBox(this)),
      m_type(new QComboBox(this)),
      m_add(new Button(tr("Add the tie"), ButtonKind::Primary, {}, this)) {
    setWindowTitle(tr("Add a tie"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const power::Actor& actor : map.actors)
        for (QComboBox* box : {m_from, m_to})
            box->addItem(actor.name, actor.id.uuid());
    for (const ChoiceField::Choice& type : choicesOf<TieType>(language))
        m_type->addItem(type.text, type.id);
    m_from->setCurrentIndex(std::max(0, m_from->findData(from)));
    m_to->setCurrentIndex(m_from->currentIndex() == 0 ? 1 : 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    auto* form = new QFormLayout;
    const auto addRow = [&](const QString& label, QComboBox* box) {
        box->setAccessibleName(label);
        form->addRow(label, box);
        connect(box, &QComboBox::currentIndexChanged, this, &TieDialog::showChoice);
    };
    addRow(tr("From"), m_from);
    addRow(tr("To"), m_to);
    addRow(tr("What goes along it"), m_type);
    column->addLayout(form);
    auto* cancel = new Button(tr("Cancel"), ButtonKind::Ghost, {}, this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    column->addLayout(buttons);
    m_add->setDefault(true);
    setMinimumWidth(usualWidth);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_add, &Button::clicked, this, [this] {
        const auto type = vocabulary::fromId<TieType>(m_type->currentData().toString());
        emit chosen(usualTie(end(*m_from), end(*m_to), type));
        accept();
    });
    showChoice();
}

Id<power::Actor> TieDialog::end(const QComboBox& box) const {
    return Id<power::Actor>(box.currentData().toUuid());
}

/// Nobody is tied to oneself.
void TieDialog::showChoice() {
    m_add->setEnabled(m_from->currentIndex() != m_to->currentIndex());
}

} // namespace trellis::ui
