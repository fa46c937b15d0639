#include "ui/photovoice/story_section.h"

#include "core/photovoice/store.h"
#include "core/words/catalogue.h"
#include "ui/parts/choice_fields.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/text_label.h"
#include "ui/shell/desk.h"

#include <QHBoxLayout>

namespace trellis::ui {

StorySection::StorySection(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_count(new TextLabel({}, paint::TextStyle::Small, Ink::Muted, this)),
      m_choice(new ChoiceField({}, this)),
      m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins({});
    m_column->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    m_column->addLayout(head);
    m_column->addWidget(m_choice);
    connect(m_choice, &ChoiceField::committed, this, [this](const QString& set) {
        m_set = set;
        ask();
        fill();
    });
    ask();
}

void StorySection::ask() {
    m_asked = m_desk.language();
    m_title->setText(tr("The story"));
    m_choice->setLabel(tr("Questions"));
    QList<ChoiceField::Choice> sets;
    for (auto& [prompt, field] : m_fields)
        field->deleteLater();
    m_fields.clear();
    for (const auto& set : catalogue::storyPromptSets(m_asked)) {
        sets.append({set.id, set.name, {}, {}});
        if (set.id != m_set)
            continue;
        for (const auto& prompt : set.prompts) {
            auto* field = new TextField(prompt.question, this);
            field->setPlaceholder(tr("Type an answer, or skip with Tab"));
            m_column->addWidget(field);
            m_fields.emplace_back(prompt.id, field);
            connect(
                field,
                &TextField::committed,
                this,
                [this, id = prompt.id](const QString& words) {
                    if (m_photo)
                        m_desk.perform(tr("Told a photo’s story"), [&](school::Edit& edit) {
                            photovoice::answer(edit, m_photo->id, id, words);
                        });
                }
            );
        }
    }
    m_choice->setChoices(sets);
    m_choice->setValue(m_set);
}

void StorySection::show(const photovoice::Photo& photo) {
    m_photo = photo;
    if (m_asked != m_desk.language())
        ask();
    fill();
}

void StorySection::fill() {
    int answered = 0;
    for (auto& [prompt, field] : m_fields) {
        const auto answer =
            m_photo ? m_photo->story.find(prompt) : std::map<QString, QString>::iterator{};
        const bool told = m_photo && answer != m_photo->story.end();
        answered += told ? 1 : 0;
        field->setValue(told ? answer->second : QString());
        field->setReadOnly(m_desk.readOnly());
    }
    m_count->setText(tr("%1 of %2 answered").arg(answered).arg(m_fields.size()));
}

} // namespace trellis::ui
