#include "ui/photovoice/answer_row.h"

#include "core/photovoice/telling.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/text_label.h"
#include "ui/parts/tick_box.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

namespace trellis::ui {

AnswerRow::AnswerRow(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_question(new TextLabel({}, paint::TextStyle::Label, Ink::Muted, this)),
      m_words(new TextLabel({}, paint::TextStyle::Quote, Ink::Normal, this)),
      m_translation(new TextField({}, this)),
      m_language(new LineField({}, this)),
      m_dictated(new TickBox({}, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(5);
    column->addWidget(&m_question->wrapped());
    column->addWidget(&m_words->wrapped());
    column->addWidget(m_translation);
    column->addWidget(m_language);
    column->addWidget(m_dictated);
    m_translation->editor().setLines(1, 8);
    connectFields();
}

void AnswerRow::connectFields() {
    connect(m_translation, &TextField::committed, this, [this](const QString& words) {
        if (m_photo)
            m_desk.perform(tr("Translated an answer"), [&](school::Edit& edit) {
                photovoice::translateAnswer(edit, *m_photo, m_told.id, words);
            });
    });
    connect(m_language, &LineField::committed, this, [this](const QString& language) {
        note(language, m_told.answer.dictated);
    });
    connect(m_dictated, &TickBox::ticked, this, [this](bool dictated) {
        note(m_told.answer.toldIn, dictated);
    });
}

void AnswerRow::note(const QString& language, bool dictated) {
    if (m_photo)
        m_desk.perform(tr("Noted how an answer was given"), [&](school::Edit& edit) {
            photovoice::setAnswerTelling(edit, *m_photo, m_told.id, language, dictated);
        });
}

void AnswerRow::commit() {
    m_translation->commit();
    m_language->commit();
}

void AnswerRow::show(
    Id<photovoice::Photo> photo, const photovoice::Told& told, const QString& usually
) {
    m_photo = photo;
    m_told = told;
    m_question->setText(
        told.question.isEmpty() ? tr("A question that is not asked any more") : told.question
    );
    m_words->setText(tr("“%1”").arg(told.answer.words));
    m_translation->setLabel(tr("Translation, shown under it"));
    m_translation->setValue(told.answer.translation);
    m_language->setLabel(tr("Told in"));
    m_language->setPlaceholder(usually.isEmpty() ? tr("As the photo’s words") : usually);
    m_language->setValue(told.answer.toldIn);
    m_dictated->setWords(tr("Dictated"));
    m_dictated->setTicked(told.answer.dictated);
    const bool readOnly = m_desk.readOnly();
    m_translation->setReadOnly(readOnly);
    m_language->setReadOnly(readOnly);
    m_dictated->setEnabled(!readOnly);
}

} // namespace trellis::ui
