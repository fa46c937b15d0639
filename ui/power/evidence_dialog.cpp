#include "ui/power/evidence_dialog.h"

#include "ui/parts/button.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/vocabulary_choices.h"

#include <QHBoxLayout>

namespace trellis::ui {
namespace {

constexpr int usualWidth = 460;

} // namespace

EvidenceDialog::EvidenceDialog(
    const std::vector<power::Perspective>& perspectives,
    Language language,
    const power::EvidenceItem& item,
    QWidget* parent
)
    : QDialog(parent),
      m_item(item),
      m_kind(new ChoiceField(tr("Kind"), this)),
      m_words(new TextField(tr("What it says"), this)),
      m_day(new DateField(tr("Of which day"), this)),
      m_confidence(new ChoiceField(tr("How sure"), this)),
      m_perspective(new ChoiceField(tr("Who said so"), this)),
      m_keep(new Button(tr("Keep"), ButtonKind::Primary, {}, this)) {
    setWindowTitle(item.words.isEmpty() ? tr("Add a source") : tr("Change the source"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(usualWidth);
    offer(perspectives, language);
    m_words->editor().setLines(3, 8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_kind, m_words, m_day, m_confidence, m_perspective})
        column->addWidget(each);
    auto* cancel = new Button(tr("Cancel"), ButtonKind::Ghost, {}, this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_keep);
    column->addLayout(buttons);
    m_keep->setDefault(true);
    const auto check = [this] { m_keep->setEnabled(!m_words->text().trimmed().isEmpty()); };
    connect(&m_words->editor(), &QPlainTextEdit::textChanged, this, check);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_keep, &Button::clicked, this, &EvidenceDialog::give);
    connectFields();
    showItem();
    check();
    m_words->editor().setFocus();
}

void EvidenceDialog::offer(const std::vector<power::Perspective>& perspectives, Language language) {
    m_kind->setChoices(choicesOf<EvidenceKind>(language));
    m_confidence->setChoices(choicesOf<Confidence>(language, tr("Not said")));
    QList<ChoiceField::Choice> choices{{{}, tr("The team"), {}, {}}};
    for (const power::Perspective& each : perspectives)
        choices.append({each.id.uuid().toString(), each.title, {}, {}});
    m_perspective->setChoices(choices);
}

void EvidenceDialog::connectFields() {
    connect(m_kind, &ChoiceField::committed, this, [this](const QString& id) {
        m_item.kind = vocabulary::fromId<EvidenceKind>(id);
        showItem();
    });
    connect(m_words, &TextField::committed, this, [this](const QString& words) {
        m_item.words = words;
        showItem();
    });
    connect(m_day, &DateField::committed, this, [this](QDate day) {
        m_item.datedOn = day;
        showItem();
    });
    connect(m_confidence, &ChoiceField::committed, this, [this](const QString& id) {
        m_item.confidence = fromIdOrNone<Confidence>(id);
        showItem();
    });
    connect(m_perspective, &ChoiceField::committed, this, [this](const QString& id) {
        m_item.perspective = id.isEmpty()
                                 ? std::nullopt
                                 : std::optional(Id<power::Perspective>(QUuid::fromString(id)));
        showItem();
    });
}

void EvidenceDialog::showItem() {
    m_kind->setValue(vocabulary::id(m_item.kind));
    m_words->setValue(m_item.words);
    m_day->setValue(m_item.datedOn);
    m_confidence->setValue(idOrNone(m_item.confidence));
    m_perspective->setValue(m_item.perspective ? m_item.perspective->uuid().toString() : QString());
}

void EvidenceDialog::give() {
    commitFields(*this);
    m_item.words = m_item.words.trimmed();
    emit chosen(m_item);
    accept();
}

} // namespace trellis::ui
