#pragma once

#include "core/school/reader.h"

#include <QString>

#include <vector>

namespace trellis::school {

/// One thing that the words were found in, and the thing to open for it: an answer leads to its
/// photo, an example to its decision.
struct SearchHit {
    QString foundIn; ///< the kind that holds the words: "photo", "story_answer"
    QString kind;    ///< the kind to open: "photo", "decision", "seat"
    QUuid id;        ///< of the thing to open
    QString title;   ///< its name; may be empty
    QString excerpt; ///< the words around the hit, on one line; may be empty
    bool operator==(const SearchHit&) const = default;
};

/// Everything in the file that holds all the words, or words that begin with them, in any case and
/// with or without accents; the best first, a thing only once. Empty for no words.
[[nodiscard]] std::vector<SearchHit>
search(const Reader& reader, const QString& words, int limit = 30);

} // namespace trellis::school
