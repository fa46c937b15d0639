#include "ui/shell/author_dialog.h"

#include "core/words/vocabulary.h"
#include "ui/parts/button.h"
#include "ui/parts/choice_fields.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace trellis::ui {
namespace {

QList<ChoiceField::Choice> constituencies(Language language) {
    QList<ChoiceField::Choice> choices{{{}, AuthorDialog::tr("Not said, or all together"), {}, {}}};
    for (int i = 0; i < vocabulary::count<Constituency>(); ++i) {
        const auto each = static_cast<Constituency>(i);
        choices.append({vocabulary::id(each), vocabulary::label(each, language), {}, {}});
    }
    return choices;
}

} // namespace

AuthorDialog::AuthorDialog(const school::Author& author, Language language, QWidget* parent)
    : QDialog(parent),
      m_name(new LineField(tr("Name or role"), this)),
      m_constituency(new ChoiceField(tr("Group"), this)) {
    setWindowTitle(tr("Who is at the keyboard?"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* why = new TextLabel(
        tr("The history says who did what, with a role or a name. Nothing leaves this computer."),
        paint::TextStyle::Small,
        Ink::Muted,
        this
    );
    m_name->setValue(author.name);
    m_name->setPlaceholder(tr("Principal"));
    m_constituency->setChoices(constituencies(language));
    m_constituency->setValue(author.constituency);
    auto* cancel = new Button(tr("Cancel"), ButtonKind::Ghost, {}, this);
    auto* keep = new Button(tr("Use this"), ButtonKind::Primary, {}, this);
    keep->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(&why->wrapped());
    column->addWidget(m_name);
    column->addWidget(m_constituency);
    column->addLayout(buttons);
    setMinimumWidth(360);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(keep, &Button::clicked, this, [this] {
        emit chosen({m_name->text().trimmed(), m_constituency->value()});
        accept();
    });
}

} // namespace trellis::ui
