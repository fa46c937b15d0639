#pragma once

#include "core/keystone/types.h"
#include "core/school/edit.h"

namespace trellis::keystone {

[[nodiscard]] Keystone readKeystone(const school::Reader& reader);

/// Adds, or changes what has that id.
void put(school::Edit& edit, const Slide& slide);
void put(school::Edit& edit, const ImpactSignal& sign);
void put(school::Edit& edit, const PeerResponse& response);

/// Removes it with what it rests on; the others keep their order.
void remove(school::Edit& edit, Id<Slide> slide);
void remove(school::Edit& edit, Id<ImpactSignal> sign);
void remove(school::Edit& edit, Id<PeerResponse> response);

/// A copy right after the slide, resting on the same evidence.
[[nodiscard]] Id<Slide> duplicate(school::Edit& edit, Id<Slide> slide);
/// Puts the slides in this order.
void reorder(school::Edit& edit, const std::vector<Id<Slide>>& order);

/// Shows this photo on the slide, at place 0 or 1, instead of what was there; nullopt takes it off.
/// The use is recorded as an evidence link: it is the record.
void showPhoto(school::Edit& edit, Id<Slide> slide, size_t place, std::optional<QUuid> photo);

} // namespace trellis::keystone
