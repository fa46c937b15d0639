#pragma once

#include "core/evidence/types.h"
#include "core/school/edit.h"

#include <optional>
#include <vector>

namespace trellis::evidence {

/// What `thing` rests on, in the order in which it was linked. An end that is gone is left out, and
/// is there again when its removal is undone.
[[nodiscard]] std::vector<NamedThing> restsOn(const school::Reader& reader, const Thing& thing);
/// What rests on `thing`, by kind and name.
[[nodiscard]] std::vector<NamedThing> usedIn(const school::Reader& reader, const Thing& thing);
/// The thing in words; nullopt when it is gone or is of a kind that cannot be linked.
///
/// Everything that the search knows can be linked and has its name from there, so that a kind of
/// thing with search triggers needs nothing more; besides, a cell of the matrix ("say").
[[nodiscard]] std::optional<NamedThing> named(const school::Reader& reader, const Thing& thing);
/// What may be linked to: everything that holds the words, the best first; for no words, what was
/// linked to most lately and then photos, decisions and spaces.
[[nodiscard]] std::vector<NamedThing>
offered(const school::Reader& reader, const QString& words, int limit = 40);

/// Says that `from` rests on `to`. Once is enough: saying it again changes nothing. A thing cannot
/// rest on itself; that too changes nothing.
void link(school::Edit& edit, const Thing& from, const Thing& to);
void unlink(school::Edit& edit, const Thing& from, const Thing& to);
/// Takes away every link of which one end is gone. Each verb that removes a thing ends with it, so
/// that links go and come back with what they join.
void dropLoose(school::Edit& edit);

} // namespace trellis::evidence
