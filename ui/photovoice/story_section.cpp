#include "ui/photovoice/story_section.h"

#include "core/photovoice/questions.h"
#include "core/photovoice/store.h"
#include "ui/parts/button.h"
#include "ui/parts/choice_fields.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/text_label.h"
#include "ui/photovoice/questions_editor.h"
#include "ui/shell/desk.h"

#include <QHBoxLayout>

#include <algorithm>

namespace trellis::ui {

using catalogue::StoryPrompt;

StorySection::StorySection(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_count(new TextLabel({}, paint::TextStyle::Small, Ink::Muted, this)),
      m_choice(new ChoiceField({}, this)),
      m_forAll(new Button({}, ButtonKind::Link, {}, this)),
      m_own(new QuestionsEditor(desk, this)),
      m_others(new TextLabel({}, paint::TextStyle::Small, Ink::Muted, this)),
      m_asked(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    column->addLayout(head);
    column->addWidget(m_choice);
    m_forAll->setSmall(true);
    column->addWidget(m_forAll, 0, Qt::AlignLeft);
    column->addWidget(m_own);
    m_asked->setSpacing(10);
    column->addLayout(m_asked);
    column->addWidget(&m_others->wrapped());
    connect(m_choice, &ChoiceField::committed, this, &StorySection::chooseSet);
    connect(m_forAll, &Button::clicked, this, &StorySection::askOfAll);
}

void StorySection::chooseSet(const QString& set) {
    if (m_photo)
        m_desk.perform(tr("Asked other questions of a photo"), [&](school::Edit& edit) {
            photovoice::askOf(edit, m_photo->id, set == m_ofAll ? QString() : set);
        });
}

void StorySection::askOfAll() {
    if (m_photo)
        m_desk.perform(
            tr("Chose the questions for every photo"),
            [&](school::Edit& edit) {
                photovoice::askOfAll(edit, m_set);
                photovoice::askOf(edit, m_photo->id, {});
            },
            Offer::Undo
        );
}

void StorySection::retranslate() {
    m_title->setText(tr("The story"));
    m_choice->setLabel(tr("Questions"));
    m_forAll->setWords(tr("Ask these of every photo"));
}

/// Makes the fields anew when other questions are asked.
void StorySection::ask(const std::vector<StoryPrompt>& questions) {
    const bool same = std::equal(
        questions.begin(),
        questions.end(),
        m_questions.begin(),
        m_questions.end(),
        [](const StoryPrompt& one, const StoryPrompt& other) {
            return one.id == other.id && one.question == other.question;
        }
    );
    if (same)
        return;
    m_questions = questions;
    for (auto& [id, field] : m_fields) {
        field->hide();
        field->deleteLater();
    }
    m_fields.clear();
    for (const StoryPrompt& question : questions) {
        auto* field = new TextField(question.question, this);
        field->setPlaceholder(tr("Type an answer, or skip with Tab"));
        m_asked->addWidget(field);
        m_fields.emplace_back(question.id, field);
        connect(field, &TextField::committed, this, [this, id = question.id](const QString& words) {
            if (m_photo)
                m_desk.perform(tr("Told a photo’s story"), [&](school::Edit& edit) {
                    photovoice::answer(edit, m_photo->id, id, words);
                });
        });
    }
}

void StorySection::show(const photovoice::Album& album, const photovoice::Photo& photo) {
    m_photo = photo;
    m_ofAll = album.questionSet;
    m_set = photo.questionSet.isEmpty() ? m_ofAll : photo.questionSet;
    retranslate();
    showSets(album);
    ask(photovoice::questionsOf(album, photo, m_desk.language()));
    showAnswers(album);
}

void StorySection::showSets(const photovoice::Album& album) {
    QList<ChoiceField::Choice> choices;
    for (const auto& set : photovoice::questionSets(album, tr("Our own"), m_desk.language()))
        choices.append({set.id, set.name, {}, {}});
    m_choice->setChoices(choices);
    m_choice->setValue(m_set);
    m_choice->setReadOnly(m_desk.readOnly());
    m_forAll->setVisible(m_set != m_ofAll && !m_desk.readOnly());
    m_own->setVisible(m_set == photovoice::ownQuestions());
    m_own->show(album);
}

void StorySection::showAnswers(const photovoice::Album& album) {
    int answered = 0;
    for (auto& [id, field] : m_fields) {
        const auto answer = m_photo->story.find(id);
        const bool told = answer != m_photo->story.end();
        answered += told ? 1 : 0;
        field->setValue(told ? answer->second.words : QString());
        field->setReadOnly(m_desk.readOnly());
    }
    m_count->setText(tr("%1 of %2 answered").arg(answered).arg(m_fields.size()));
    const int kept = int(photovoice::toldOf(album, *m_photo, m_desk.language()).size()) - answered;
    m_others->setText(
        tr("%n answer(s) to other questions are kept; One photo shows them.", nullptr, kept)
    );
    m_others->setVisible(kept > 0);
}

} // namespace trellis::ui
