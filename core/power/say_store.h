#pragma once

#include "core/power/types.h"
#include "core/school/edit.h"

namespace trellis::power {

/// Fills in the team's own answers and what stands behind them; a part of readMap.
void readSay(const school::Reader& reader, PowerMap& map);

/// Sets one answer; `level` nullopt is "don't know".
void setSay(school::Edit& edit, const SayKey& key, SayLevel level);
/// Takes an answer away, so that the cell is open again.
void clearSay(school::Edit& edit, const SayKey& key);
void setSay(school::Edit& edit, const ActorSayKey& key, SayLevel level);
void clearSay(school::Edit& edit, const ActorSayKey& key);
void setCarriesOut(school::Edit& edit, const CarryKey& key, bool carries);
/// How the team knows; empty words take the evidence away.
void setEvidence(school::Edit& edit, const EvidenceKey& key, const QString& words);
void put(school::Edit& edit, const EvidenceItem& item);
void remove(school::Edit& edit, Id<EvidenceItem> item);

/// Every answer in the decision, with its evidence; a part of removing it.
void removeAnswersIn(school::Edit& edit, Id<Decision> decision);
/// Every answer that speaks of the actor; a part of removing it.
void removeAnswersOf(school::Edit& edit, Id<Actor> actor);

/// The cell that evidence of that id belongs to, for a search hit; nullopt when it is gone.
[[nodiscard]] std::optional<EvidenceKey> evidenceKey(const school::Reader& reader, QUuid id);
/// The id by which an evidence link ("say") names a cell of the matrix: its answer in practice.
[[nodiscard]] QUuid cellId(const EvidenceKey& cell);
/// The cell that an answer of that id belongs to; nullopt when it is gone.
[[nodiscard]] std::optional<EvidenceKey> cellOf(const school::Reader& reader, QUuid id);

/// How far the matrix is filled: the six groups' answers on paper and in practice.
struct Answers {
    int given = 0;
    int expected = 0; ///< twelve a decision
    bool operator==(const Answers&) const = default;
};
[[nodiscard]] Answers answersIn(const school::Reader& reader);

} // namespace trellis::power
