#pragma once

#include "core/photovoice/types.h"
#include "core/school/edit.h"
#include "core/words/words.h"

namespace trellis::photovoice {

// Calls for photos: one question, for whom, for how long, and what has come in.
// @source domain.md section 2, "Prompt" and the facilitation sequence.

/// For readAlbum: the campaigns, and which photo answers which.
void readCampaigns(const school::Reader& reader, Album& album);
/// Adds the campaign with its quotas, or changes the one that has its id.
void put(school::Edit& edit, const Campaign& campaign);
/// Removes the campaign; its photos stay and answer none.
void remove(school::Edit& edit, Id<Campaign> campaign);

[[nodiscard]] const Campaign* find(const Album& album, Id<Campaign> id);
/// The question in this language; in the other where it was not written in this one.
[[nodiscard]] QString questionOf(const Campaign& campaign, Language language);
/// Nobody ended it and its last day has not passed.
[[nodiscard]] bool isOpen(const Campaign& campaign, QDate today);
/// The open campaign that began last; else the one that begins next; nullptr when none is open.
[[nodiscard]] const Campaign* currentCampaign(const Album& album, QDate today);

/// What came in for one call. Withdrawn photos do not count.
struct CampaignProgress {
    struct OfGroup {
        Group group = Group::Students;
        int photos = 0;
        int asked = 0; ///< its quota; 0: none was set
        bool operator==(const OfGroup&) const = default;
    };
    int photos = 0;
    int photographers = 0;       ///< who gave at least one
    int photographersDone = 0;   ///< who gave as many as each is asked for; 0 where not counted
    std::vector<OfGroup> groups; ///< with a quota or a photo, in the order of allGroups
    int week = 0;  ///< the running one, from 1; 0 before it begins, all when it is over
    int weeks = 0; ///< begun ones count
};
[[nodiscard]] CampaignProgress
progressOf(const Album& album, const Campaign& campaign, QDate today);

/// "Week 2 of 3, until October 27 · looks for Culture · 3 photos each"
[[nodiscard]] QString
termsSentence(const Campaign& campaign, const CampaignProgress& progress, const Words& words);
/// "14 photos from 9 people; 4 of them gave all 3."
[[nodiscard]] QString
progressSentence(const Campaign& campaign, const CampaignProgress& progress, const Words& words);
/// "The school is asking: “What helps us here?” 14 photos from 9 photographers." For reports.
[[nodiscard]] QString
campaignSentence(const Campaign& campaign, const CampaignProgress& progress, const Words& words);
/// "Students 9 of 12", or "Students 9" without a quota.
[[nodiscard]] QString quotaWords(const CampaignProgress::OfGroup& group, const Words& words);

} // namespace trellis::photovoice
