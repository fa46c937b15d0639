#pragma once

#include "core/photovoice/types.h"
#include "core/school/edit.h"
#include "core/school/school.h"

namespace trellis::photovoice {

/// Everything of step 2 in a handful of queries.
[[nodiscard]] Album readAlbum(const school::Reader& reader);
/// The photo that holds these bytes; nullopt when the file has none.
[[nodiscard]] std::optional<Id<Photo>>
photoWithBytes(const school::Reader& reader, const QByteArray& sha256);

/// Adds the photo, or changes its own fields; its story, people, redactions and themes have verbs
/// of their own below.
void put(school::Edit& edit, const Photo& photo);
/// Adds the photographer, or changes the one that has its id.
void put(school::Edit& edit, const Photographer& photographer);
void put(school::Edit& edit, const Theme& theme);
/// The photographer with this constituency and credit, one who has not been asked before one who
/// has; without a credit only one who has not been asked. Added when there is none yet.
[[nodiscard]] Id<Photographer>
photographerNamed(school::Edit& edit, Constituency constituency, const QString& credit, bool minor);
/// Someone of this constituency without a name who takes part, and for a child with a parent's and
/// the child's own yes; added when there is none. Others of the same role are other people.
[[nodiscard]] Id<Photographer>
roleThatAgreed(school::Edit& edit, Constituency constituency, bool minor);
/// Notes that the photographer takes part and, for a minor, that a parent and the child said yes;
/// a no that is in the file stays a no.
void noteAgreement(school::Edit& edit, Id<Photographer> photographer);
/// The theme with this name; added at the end when there is none yet.
[[nodiscard]] Id<Theme> themeNamed(school::Edit& edit, const QString& name);

/// Keeps an answer under the prompt's id; an empty answer takes it away.
void answer(school::Edit& edit, Id<Photo> photo, const QString& prompt, const QString& words);
void put(school::Edit& edit, Id<Photo> photo, const DepictedPerson& person);
void put(school::Edit& edit, Id<Photo> photo, const Redaction& redaction);
void tag(school::Edit& edit, Id<Photo> photo, Id<Theme> theme);
void untag(school::Edit& edit, Id<Photo> photo, Id<Theme> theme);

/// The exhibit is these photos, in this order.
void hang(school::Edit& edit, const std::vector<Id<Photo>>& photos);

/// Removes the photo with its story, people, redactions and themes. Its bytes stay for undo.
void remove(school::Edit& edit, Id<Photo> photo);
/// Removes the person and the redactions over them.
void remove(school::Edit& edit, Id<DepictedPerson> person);
void remove(school::Edit& edit, Id<Redaction> redaction);
/// Removes the theme and takes it off its photos.
void remove(school::Edit& edit, Id<Theme> theme);

/// Removes photos for good: pixels, words, and what the history knows of them. Cannot be undone.
void erase(school::School& school, const std::vector<Id<Photo>>& photos);

} // namespace trellis::photovoice
