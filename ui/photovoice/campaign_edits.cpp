#include "ui/photovoice/campaign_edits.h"

#include "core/words/catalogue.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>

namespace trellis::ui {
namespace {

using photovoice::Campaign;

constexpr int usualWeeks = 3; ///< what the shorter course leaves for it
constexpr int usualPhotos = 3;

QString say(const char* words) {
    return QCoreApplication::translate("campaign", words);
}

QString suggestion(Language language) {
    return catalogue::questions(QStringLiteral("photos"), language).value(0);
}

} // namespace

std::optional<Id<Campaign>> startCampaign(Desk& desk) {
    Campaign campaign;
    campaign.english = suggestion(Language::English);
    campaign.spanish = suggestion(Language::Spanish);
    campaign.startsOn = desk.today();
    campaign.endsOn = desk.today().addDays(7 * usualWeeks - 1);
    campaign.perPhotographer = usualPhotos;
    const bool kept = desk.perform(
        say(QT_TRANSLATE_NOOP("campaign", "Started a campaign")),
        [&](school::Edit& edit) { photovoice::put(edit, campaign); }
    );
    return kept ? std::optional(campaign.id) : std::nullopt;
}

void changeCampaign(Desk& desk, const QString& label, const Campaign& campaign) {
    desk.perform(label, [&](school::Edit& edit) { photovoice::put(edit, campaign); });
}

void endCampaign(Desk& desk, const Campaign& campaign) {
    Campaign changed = campaign;
    const bool ends = !campaign.closedOn.isValid();
    changed.closedOn = ends ? desk.today() : QDate();
    desk.perform(
        ends ? say(QT_TRANSLATE_NOOP("campaign", "Ended a campaign"))
             : say(QT_TRANSLATE_NOOP("campaign", "Let a campaign go on")),
        [&](school::Edit& edit) { photovoice::put(edit, changed); },
        Offer::Undo
    );
}

void removeCampaign(Desk& desk, const Campaign& campaign) {
    desk.perform(
        say(QT_TRANSLATE_NOOP("campaign", "Removed a campaign; its photos stay")),
        [&](school::Edit& edit) { photovoice::remove(edit, campaign.id); },
        Offer::Undo
    );
}

} // namespace trellis::ui
