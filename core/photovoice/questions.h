#pragma once

#include "core/photovoice/types.h"
#include "core/school/edit.h"
#include "core/words/catalogue.h"

namespace trellis::photovoice {

// The questions that help to tell a photo's story. A team swaps them as it likes: answers stay
// under the question that they answer. @source domain.md section 2, "Questions".

/// The id of the set that the team writes itself.
[[nodiscard]] QString ownQuestions();
/// The catalogue's sets, then the team's own, which may be empty still.
[[nodiscard]] std::vector<catalogue::StoryPromptSet>
questionSets(const Album& album, const QString& nameOfOwn, Language language);
/// The questions that are asked of this photo.
[[nodiscard]] std::vector<catalogue::StoryPrompt>
questionsOf(const Album& album, const Photo& photo, Language language);
/// What the question says; empty when nobody asks it any more.
[[nodiscard]] QString questionWords(const Album& album, const QString& id, Language language);

/// One answer beside its question.
struct Told {
    QString id;
    QString question; ///< empty when nobody asks it any more
    Answer answer;
};
/// Everything that was told: first what is asked now, in its order, then what was asked before.
[[nodiscard]] std::vector<Told> toldOf(const Album& album, const Photo& photo, Language language);

/// For readAlbum: the team's questions, and which set is asked.
void readQuestions(const school::Reader& reader, Album& album);
/// Adds the question, or changes the one that has its id; one without words goes. Answers stay.
void put(school::Edit& edit, const OwnQuestion& question);
/// Asks this set of every photo that has none of its own.
void askOfAll(school::Edit& edit, const QString& set);
/// Asks this set of the photo; empty: the file's.
void askOf(school::Edit& edit, Id<Photo> photo, const QString& set);

} // namespace trellis::photovoice
