#include "core/power/proof.h"

namespace trellis::power {

std::set<SayOf> provenSay(const PowerMap& map) {
    std::set<SayOf> proven;
    for (const auto& [key, words] : map.evidence)
        proven.insert({key.decision, key.constituency});
    for (const EvidenceItem& item : map.evidenceItems)
        if (item.decision && item.whom)
            proven.insert({*item.decision, *item.whom});
    return proven;
}

} // namespace trellis::power
