#pragma once

#include "core/photovoice/types.h"
#include "core/school/edit.h"

namespace trellis::photovoice {

// Whose words they are, in which language, and what they mean in another. The original is never
// replaced: an edit of a caption by somebody else keeps the photographer's own words beside it.

/// Changes a caption that somebody else edits: the photographer's words stay as `ownCaption`. The
/// first words of a caption are the photographer's; so are those that equal what is kept.
void recaption(school::Edit& edit, const Photo& photo, const QString& words);
/// The caption as it stands is the photographer's own: nothing else is kept.
void adoptCaption(school::Edit& edit, const Photo& photo);
/// The language that the story was told in, and whether somebody wrote it down for the teller.
void setTelling(school::Edit& edit, Id<Photo> photo, const QString& language, bool dictated);
void translateCaption(school::Edit& edit, Id<Photo> photo, const QString& words);
/// A translation under an answer; there has to be an answer.
void translateAnswer(
    school::Edit& edit, Id<Photo> photo, const QString& prompt, const QString& words
);
/// The language that one answer was given in, when it is not that of the photo's words, and whether
/// somebody wrote it down; there has to be an answer.
void setAnswerTelling(
    school::Edit& edit,
    Id<Photo> photo,
    const QString& prompt,
    const QString& language,
    bool dictated
);

} // namespace trellis::photovoice
