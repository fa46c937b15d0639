#include "ui/analysis/notes_editor.h"

#include "ui/evidence/evidence_field.h"
#include "ui/parts/badges.h"
#include "ui/parts/button.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/text_label.h"
#include "ui/parts/vocabulary_choices.h"
#include "ui/shell/desk.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace trellis::ui {

using analysis::MeetingNote;

NotesEditor::NotesEditor(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_rows(new QVBoxLayout),
      m_kind(new ChoiceField({}, this)),
      m_constituency(new ChoiceField({}, this)),
      m_words(new LineField({}, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(10);
    m_rows->setSpacing(8);
    column->addLayout(m_rows);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_kind, m_constituency, m_words})
        column->addWidget(widget);
    connect(m_words, &LineField::committed, this, &NotesEditor::add);
}

void NotesEditor::add() {
    const QString words = m_words->text().trimmed();
    if (words.isEmpty())
        return;
    std::vector<MeetingNote> notes = m_notes;
    notes.push_back({
        Id<MeetingNote>::create(),
        vocabulary::fromId<NoteKind>(m_kind->value()),
        fromIdOrNone<Constituency>(m_constituency->value()),
        words,
    });
    m_words->setValue({});
    emit changed(notes);
}

void NotesEditor::show(const std::vector<MeetingNote>& notes) {
    const Language language = m_desk.language();
    m_kind->setLabel(tr("Kind of note"));
    m_constituency->setLabel(tr("Whose words"));
    m_words->setLabel(tr("New note"));
    m_words->setPlaceholder(tr("Type it and press Enter"));
    const QString kind = m_kind->value();
    m_kind->setChoices(choicesOf<NoteKind>(language));
    m_kind->setValue(kind.isEmpty() ? vocabulary::id(NoteKind::See) : kind);
    m_constituency->setChoices(choicesOf<Constituency>(language, tr("Nobody’s in particular")));
    for (Field* field : std::initializer_list<Field*>{m_kind, m_constituency, m_words})
        field->setReadOnly(m_desk.readOnly());
    const bool same = notes == m_notes && language == m_shownIn && m_rows->count() > 0;
    m_notes = notes;
    m_shownIn = language;
    if (!same)
        rebuild();
}

void NotesEditor::rebuild() {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const MeetingNote& note : m_notes)
        m_rows->addWidget(rowOf(note));
}

QWidget* NotesEditor::rowOf(const MeetingNote& note) {
    auto* row = new QWidget(this);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins({});
    column->setSpacing(4);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    const Language language = m_desk.language();
    if (note.constituency) {
        const Group group = vocabulary::groupOf(*note.constituency);
        const QString name = vocabulary::plural(*note.constituency, language);
        line->addWidget(new GroupBadge(group, name, row), 0, Qt::AlignTop);
    }
    auto* words = new TextLabel(
        QStringLiteral("%1: %2").arg(vocabulary::label(note.kind, language), note.words),
        paint::TextStyle::Body,
        Ink::Normal,
        row
    );
    words->wrapped();
    line->addWidget(words, 1);
    auto* remove =
        new Button(tr("Remove this note"), ButtonKind::GhostIcon, QStringLiteral("x"), row);
    remove->setSmall(true);
    remove->setEnabled(!m_desk.readOnly());
    connect(remove, &Button::clicked, this, [this, id = note.id] {
        std::vector<MeetingNote> notes = m_notes;
        std::erase_if(notes, [&](const MeetingNote& each) { return each.id == id; });
        emit changed(notes);
    });
    line->addWidget(remove, 0, Qt::AlignTop);
    column->addLayout(line);
    auto* evidence = new EvidenceField(m_desk, row);
    evidence->setLabel({});
    evidence->setReadOnly(m_desk.readOnly());
    evidence->show(evidence::Thing{QStringLiteral("note"), note.id.uuid()});
    column->addWidget(evidence);
    return row;
}

} // namespace trellis::ui
