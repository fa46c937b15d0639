#include "ui/course/plan_dialogs.h"

#include "core/course/findings.h"
#include "ui/parts/button.h"
#include "ui/parts/text_label.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QSpinBox>

namespace trellis::ui {
namespace {

constexpr int furthest = 180; ///< days: half a year either way
constexpr int aWeek = 7;

/// The form, with one way forward and one way back below it.
QFormLayout* layOut(QDialog& dialog, TextLabel* words, Button* forward) {
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    auto* form = new QFormLayout;
    column->addLayout(form);
    column->addWidget(&words->wrapped());
    auto* cancel = new Button(CourseStartDialog::tr("Cancel"), ButtonKind::Ghost, {}, &dialog);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(forward);
    column->addLayout(buttons);
    forward->setDefault(true);
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.setMinimumWidth(400);
    QObject::connect(cancel, &Button::clicked, &dialog, &QDialog::reject);
    return form;
}

void addRow(QFormLayout& form, const QString& label, QWidget* field) {
    field->setAccessibleName(label);
    form.addRow(label, field);
}

QDateEdit* dayEdit(QDate day, QWidget* parent) {
    auto* edit = new QDateEdit(day, parent);
    edit->setCalendarPopup(true);
    return edit;
}

} // namespace

CourseStartDialog::CourseStartDialog(const course::Calendar& calendar, QDate today, QWidget* parent)
    : QDialog(parent),
      m_start(dayEdit(calendar.start.isValid() ? calendar.start : today, this)),
      m_weeks(new QComboBox(this)) {
    setWindowTitle(tr("First day and form of the course"));
    auto* words = new TextLabel(
        tr("Every session, talk and hand-in takes its day from this. What you ticked, wrote and "
           "added of your own stays."),
        paint::TextStyle::Small,
        Ink::Muted,
        this
    );
    auto* make = new Button(tr("Make the plan"), ButtonKind::Primary, {}, this);
    QFormLayout* form = layOut(*this, words, make);
    for (const int weeks : course::courseLengths)
        m_weeks->addItem(tr("%n week(s)", nullptr, weeks), weeks);
    m_weeks->setCurrentIndex(m_weeks->findData(calendar.weeks));
    addRow(*form, tr("First day"), m_start);
    addRow(*form, tr("Form of the course"), m_weeks);
    connect(make, &Button::clicked, this, [this] {
        emit chosen({m_start->date(), m_weeks->currentData().toInt()});
        accept();
    });
}

ShiftDialog::ShiftDialog(
    std::vector<course::Event> events, QDate today, const Words& words, QWidget* parent
)
    : QDialog(parent),
      m_events(std::move(events)),
      m_words(words),
      m_from(dayEdit(today, this)),
      m_days(new QSpinBox(this)),
      m_what(new TextLabel({}, paint::TextStyle::Body, Ink::Secondary, this)),
      m_shift(new Button(tr("Shift dates"), ButtonKind::Primary, {}, this)) {
    setWindowTitle(tr("Shift dates"));
    m_days->setRange(-furthest, furthest);
    m_days->setValue(aWeek);
    QFormLayout* form = layOut(*this, m_what, m_shift);
    addRow(*form, tr("Everything from"), m_from);
    addRow(*form, tr("By days (less than 0: earlier)"), m_days);
    connect(m_from, &QDateEdit::dateChanged, this, &ShiftDialog::showWhatMoves);
    connect(m_days, &QSpinBox::valueChanged, this, &ShiftDialog::showWhatMoves);
    connect(m_shift, &Button::clicked, this, [this] {
        emit chosen(m_from->date(), m_days->value());
        accept();
    });
    showWhatMoves();
}

void ShiftDialog::showWhatMoves() {
    const auto moved = course::shifted(m_events, m_from->date(), m_days->value());
    const QString sentence = course::shiftSentence(moved, m_days->value(), m_words);
    m_what->setText(sentence.isEmpty() ? tr("No date moves.") : sentence);
    m_shift->setEnabled(!moved.empty());
}

} // namespace trellis::ui
