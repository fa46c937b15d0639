#include "core/photovoice/questions.h"

namespace trellis::photovoice {

using school::Edit;
using school::Query;
using school::Reader;

namespace {

/// The setting has one row; its id is the same in every file, so that two copies agree on it.
Id<QString> settingId() {
    return Id<QString>::derived(QUuid(), "the story's questions");
}

} // namespace

void readQuestions(const Reader& reader, Album& album) {
    {
        Query row = reader.query("SELECT id, position, english, spanish FROM story_question "
                                 "ORDER BY position, id");
        while (row.next())
            album.questions.push_back(
                {row.id<OwnQuestion>(0), row.integer(1), row.text(2), row.text(3)}
            );
    }
    Query row = reader.query("SELECT question_set FROM story_setting");
    if (row.next())
        album.questionSet = row.text(0);
}

void put(Edit& edit, const OwnQuestion& question) {
    if (question.english.trimmed().isEmpty() && question.spanish.trimmed().isEmpty()) {
        edit.query("DELETE FROM story_question WHERE id = ?").with(question.id).run();
        return;
    }
    edit.query("INSERT INTO story_question (id, position, english, spanish) VALUES (?, ?, ?, ?) "
               "ON CONFLICT (id) DO UPDATE SET position = excluded.position, "
               "english = excluded.english, spanish = excluded.spanish")
        .with(
            question.id, question.position, question.english.trimmed(), question.spanish.trimmed()
        )
        .run();
}

void askOfAll(Edit& edit, const QString& set) {
    edit.query("INSERT INTO story_setting (id, question_set) VALUES (?, ?) "
               "ON CONFLICT (id) DO UPDATE SET question_set = excluded.question_set")
        .with(settingId(), set)
        .run();
}

void askOf(Edit& edit, Id<Photo> photo, const QString& set) {
    edit.query("UPDATE photo SET question_set = ? WHERE id = ?").with(set, photo).run();
}

} // namespace trellis::photovoice
