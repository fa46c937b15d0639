#pragma once

#include "core/words/vocabulary.h"

namespace trellis {

// The words of consent; like all of the vocabulary they have an id and labels in its file.

/// Who signed a release.
enum class Signer { Open, Guardian, Self };
/// How a photographer wishes to be named.
enum class CreditStyle { FullName, FirstName, Pseudonym, Role, None };
/// What somebody answered who has a say in taking part.
enum class Agreement { Open, Yes, No };

} // namespace trellis
