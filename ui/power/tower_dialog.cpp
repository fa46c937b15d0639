#include "ui/power/tower_dialog.h"

#include "ui/parts/button.h"
#include "ui/parts/text_label.h"
#include "ui/power/tally_fields.h"

#include <QHBoxLayout>

#include <algorithm>

namespace trellis::ui {
namespace {

constexpr int usualWidth = 420;
constexpr size_t paper = 0;
constexpr size_t practice = 1;

} // namespace

TowerDialog::TowerDialog(
    const power::TowerView& view, const QString& actor, const Words& words, QWidget* parent
)
    : QDialog(parent),
      m_people(view.perspective.people),
      m_counts(new TallyFields(2, this)),
      m_answers(&(new TextLabel({}, paint::TextStyle::Small, Ink::Muted))->wrapped()),
      m_keep(new Button(tr("Keep"), ButtonKind::Primary, {}, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("How high is this tower?"));
    setMinimumWidth(usualWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    auto* question =
        new TextLabel(tr("How much influence do %1 see in “%2”? 0 is none, 5 the most.")
                          .arg(view.perspective.title, actor));
    column->addWidget(&question->wrapped());
    column->addWidget(m_counts);
    column->addWidget(m_answers);
    auto* cancel = new Button(tr("Cancel"), ButtonKind::Ghost, {}, this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_keep);
    column->addLayout(buttons);
    TallyFields::Names names;
    for (size_t line = 0; line < names.size(); ++line)
        names[line] = TallyFields::levelAt(line)
                          ? QString::number(line)
                          : vocabulary::sayLabel(std::nullopt, words.language());
    m_counts->setNames(names, {tr("On paper"), tr("In practice")});
    m_counts->setTally(paper, view.paper.tally);
    m_counts->setTally(practice, view.practice.tally);
    m_keep->setDefault(true);
    connect(m_counts, &TallyFields::changed, this, &TowerDialog::countAnswers);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_keep, &Button::clicked, this, &TowerDialog::give);
    countAnswers();
    m_counts->focusFirst();
}

/// Fewer answers than people is usual; more is a slip of the hand.
void TowerDialog::countAnswers() {
    const int onPaper = power::answersIn(m_counts->tally(paper));
    const int inPractice = power::answersIn(m_counts->tally(practice));
    const bool tooMany = std::max(onPaper, inPractice) > m_people;
    m_answers->setText(
        tooMany
            ? tr("More answers than the %n people who were asked.", nullptr, m_people)
            : tr("%1 and %2 of %n people answered.", nullptr, m_people).arg(onPaper).arg(inPractice)
    );
    setInk(*m_answers, tooMany ? Ink::Danger : Ink::Muted);
    m_keep->setEnabled(!tooMany);
}

void TowerDialog::give() {
    emit chosen(m_counts->tally(paper), m_counts->tally(practice));
    accept();
}

} // namespace trellis::ui
