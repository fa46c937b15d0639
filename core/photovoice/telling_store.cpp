#include "core/evidence/store.h"
#include "core/photovoice/album_parts.h"
#include "core/photovoice/store.h"
#include "core/photovoice/telling.h"

namespace trellis::photovoice {

using school::Edit;
using school::Query;
using school::Reader;

void readTelling(const Reader& reader, const PhotosById& photos) {
    {
        Query row = reader.query("SELECT id, own_caption, caption_translation, told_in, dictated "
                                 "FROM photo");
        while (row.next()) {
            Photo& photo = *photos.at(row.id<Photo>(0));
            photo.ownCaption = row.text(1);
            photo.captionTranslation = row.text(2);
            photo.toldIn = row.text(3);
            photo.dictated = row.yes(4);
        }
    }
    Query row = reader.query("SELECT photo_id, question, answer, translation, told_in, dictated "
                             "FROM story_answer");
    while (row.next())
        photos.at(row.id<Photo>(0))
            ->story.emplace(row.text(1), Answer{row.text(2), row.text(3), row.text(4), row.yes(5)});
}

void answer(Edit& edit, Id<Photo> photo, const QString& prompt, const QString& words) {
    const auto id = Id<QString>::derived(photo.uuid(), prompt.toUtf8());
    if (words.trimmed().isEmpty()) {
        edit.query("DELETE FROM story_answer WHERE id = ?").with(id).run();
        evidence::dropLoose(edit);
        return;
    }
    edit.query("INSERT INTO story_answer (id, photo_id, question, answer) VALUES (?, ?, ?, ?) "
               "ON CONFLICT (id) DO UPDATE SET answer = excluded.answer")
        .with(id, photo, prompt, words)
        .run();
}

void recaption(Edit& edit, const Photo& photo, const QString& words) {
    const QString own = photo.ownCaption.isEmpty() ? photo.caption : photo.ownCaption;
    const bool isOwn = own.isEmpty() || words == own;
    edit.query("UPDATE photo SET caption = ?, own_caption = ? WHERE id = ?")
        .with(words, isOwn ? QString() : own, photo.id)
        .run();
}

void adoptCaption(Edit& edit, const Photo& photo) {
    edit.query("UPDATE photo SET own_caption = '' WHERE id = ?").with(photo.id).run();
}

void setTelling(Edit& edit, Id<Photo> photo, const QString& language, bool dictated) {
    edit.query("UPDATE photo SET told_in = ?, dictated = ? WHERE id = ?")
        .with(language.trimmed(), dictated, photo)
        .run();
}

void translateCaption(Edit& edit, Id<Photo> photo, const QString& words) {
    edit.query("UPDATE photo SET caption_translation = ? WHERE id = ?")
        .with(words.trimmed(), photo)
        .run();
}

void translateAnswer(Edit& edit, Id<Photo> photo, const QString& prompt, const QString& words) {
    edit.query("UPDATE story_answer SET translation = ? WHERE photo_id = ? AND question = ?")
        .with(words.trimmed(), photo, prompt)
        .run();
}

void setAnswerTelling(
    Edit& edit, Id<Photo> photo, const QString& prompt, const QString& language, bool dictated
) {
    edit.query("UPDATE story_answer SET told_in = ?, dictated = ? "
               "WHERE photo_id = ? AND question = ?")
        .with(language.trimmed(), dictated, photo, prompt)
        .run();
}

} // namespace trellis::photovoice
