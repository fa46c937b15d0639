#pragma once

#include "core/photovoice/campaign.h"

namespace trellis::ui {

class Desk;

// What a person does with a call for photos; each is one edit.

/// Begins one today for three weeks, with a question to change. Nothing when it could not be kept.
std::optional<Id<photovoice::Campaign>> startCampaign(Desk& desk);
/// Keeps the campaign as it is now, under these words in the history.
void changeCampaign(Desk& desk, const QString& label, const photovoice::Campaign& campaign);
/// Ends it today, or lets one that was ended go on.
void endCampaign(Desk& desk, const photovoice::Campaign& campaign);
/// Takes it out; its photos stay.
void removeCampaign(Desk& desk, const photovoice::Campaign& campaign);

} // namespace trellis::ui
