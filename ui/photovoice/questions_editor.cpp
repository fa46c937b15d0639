#include "ui/photovoice/questions_editor.h"

#include "core/photovoice/questions.h"
#include "ui/parts/button.h"
#include "ui/parts/text_fields.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

namespace trellis::ui {

using photovoice::OwnQuestion;

QuestionsEditor::QuestionsEditor(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_open(new Button({}, ButtonKind::Plain, QStringLiteral("pen"), this)),
      m_list(new QWidget(this)),
      m_column(new QVBoxLayout(m_list)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    m_column->setContentsMargins({});
    m_column->setSpacing(8);
    m_open->setSmall(true);
    m_open->setCheckable(true);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_list);
    m_list->hide();
    connect(m_open, &QAbstractButton::toggled, m_list, &QWidget::setVisible);
}

void QuestionsEditor::addRow() {
    const size_t place = m_rows.size();
    m_rows.push_back({{}, new LineField({}, m_list), new LineField({}, m_list)});
    m_column->addWidget(m_rows.back().english);
    m_column->addWidget(m_rows.back().spanish);
    connect(
        m_rows.back().english,
        &LineField::committed,
        this,
        [this, place](const QString& words) {
            OwnQuestion changed = m_rows[place].question;
            changed.english = words;
            keep(changed);
        }
    );
    connect(
        m_rows.back().spanish,
        &LineField::committed,
        this,
        [this, place](const QString& words) {
            OwnQuestion changed = m_rows[place].question;
            changed.spanish = words;
            keep(changed);
        }
    );
}

void QuestionsEditor::keep(const OwnQuestion& question) {
    m_desk.perform(tr("Wrote the team’s own questions"), [&](school::Edit& edit) {
        photovoice::put(edit, question);
    });
}

void QuestionsEditor::show(const photovoice::Album& album) {
    m_open->setWords(tr("Write our questions"));
    m_open->setEnabled(!m_desk.readOnly());
    if (album.questions.empty() && !m_desk.readOnly())
        m_open->setChecked(true); // there is nothing else to see
    const size_t wanted = album.questions.size() + 1;
    while (m_rows.size() < wanted)
        addRow();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        if (i < album.questions.size())
            row.question = album.questions[i];
        else if (!row.question.english.isEmpty() || !row.question.spanish.isEmpty())
            row.question = {}; // the one that stood here was taken away
        if (i >= album.questions.size())
            row.question.position =
                album.questions.empty() ? 0 : album.questions.back().position + 1;
        row.english->setLabel(tr("Question %1, in English").arg(i + 1));
        row.spanish->setLabel(tr("Question %1, in Spanish").arg(i + 1));
        row.english->setValue(row.question.english);
        row.spanish->setValue(row.question.spanish);
        row.english->setVisible(i < wanted);
        row.spanish->setVisible(i < wanted);
        row.english->setReadOnly(m_desk.readOnly());
        row.spanish->setReadOnly(m_desk.readOnly());
    }
}

} // namespace trellis::ui
