#pragma once

#include "core/photovoice/types.h"
#include "core/school/reader.h"

#include <map>

namespace trellis::photovoice {

// For readAlbum: each reads what its own tables hold, and hangs it on the album's photos.

using PhotosById = std::map<Id<Photo>, Photo*>;

/// Who can be recognised, and what is covered.
void readReleases(const school::Reader& reader, const PhotosById& photos);
/// The words' own columns, and the answers.
void readTelling(const school::Reader& reader, const PhotosById& photos);
/// The photographers, and which photos may be shown because of them.
void readPhotographers(const school::Reader& reader, Album& album);
/// The themes, and what stands under them.
void readThemes(const school::Reader& reader, Album& album, const PhotosById& photos);

} // namespace trellis::photovoice
