#include "core/photovoice/campaign.h"

#include <algorithm>

namespace trellis::photovoice {
namespace {

constexpr int daysInWeek = 7;

/// Weeks from the first day to this one, begun ones counted.
int weeksTo(const Campaign& campaign, QDate day) {
    return int(campaign.startsOn.daysTo(day)) / daysInWeek + 1;
}

std::map<Id<Photographer>, int> givenBy(const Album& album, const Campaign& campaign) {
    std::map<Id<Photographer>, int> given;
    for (const Photo& photo : album.photos)
        if (!photo.withdrawn && photo.campaign == campaign.id && photo.photographer)
            ++given[*photo.photographer];
    return given;
}

QString weekWords(const CampaignProgress& progress, const Campaign& campaign, const Words& words) {
    if (campaign.closedOn.isValid())
        return words.translate("photovoice", "Ended on %1").arg(words.date(campaign.closedOn));
    if (progress.week == 0)
        return words.translate("photovoice", "Begins on %1").arg(words.date(campaign.startsOn));
    return words.translate("photovoice", "Week %1 of %2, until %3")
        .arg(
            QString::number(progress.week),
            QString::number(progress.weeks),
            words.date(campaign.endsOn)
        );
}

} // namespace

const Campaign* find(const Album& album, Id<Campaign> id) {
    const auto found =
        std::find_if(album.campaigns.begin(), album.campaigns.end(), [&](const Campaign& one) {
            return one.id == id;
        });
    return found == album.campaigns.end() ? nullptr : &*found;
}

QString questionOf(const Campaign& campaign, Language language) {
    const bool english = language == Language::English;
    const QString& wanted = english ? campaign.english : campaign.spanish;
    return wanted.isEmpty() ? (english ? campaign.spanish : campaign.english) : wanted;
}

bool isOpen(const Campaign& campaign, QDate today) {
    return !campaign.closedOn.isValid() && campaign.endsOn >= today;
}

const Campaign* currentCampaign(const Album& album, QDate today) {
    const Campaign* next = nullptr;
    for (const Campaign& campaign : album.campaigns) { // the newest start first
        if (!isOpen(campaign, today))
            continue;
        if (campaign.startsOn <= today)
            return &campaign;
        next = &campaign;
    }
    return next;
}

CampaignProgress progressOf(const Album& album, const Campaign& campaign, QDate today) {
    CampaignProgress progress;
    std::map<Group, int> photos;
    for (const Photo& photo : album.photos) {
        if (photo.withdrawn || photo.campaign != campaign.id)
            continue;
        ++progress.photos;
        if (const auto constituency = takenBy(album, photo))
            ++photos[vocabulary::groupOf(*constituency)];
    }
    const auto given = givenBy(album, campaign);
    progress.photographers = int(given.size());
    for (const auto& [photographer, count] : given)
        if (campaign.perPhotographer > 0 && count >= campaign.perPhotographer)
            ++progress.photographersDone;
    for (const Group group : allGroups) {
        const auto quota = campaign.quota.find(group);
        const int asked = quota == campaign.quota.end() ? 0 : quota->second;
        if (asked > 0 || photos.contains(group))
            progress.groups.push_back({group, photos[group], asked});
    }
    progress.weeks = weeksTo(campaign, campaign.endsOn);
    progress.week =
        today < campaign.startsOn ? 0 : std::min(weeksTo(campaign, today), progress.weeks);
    return progress;
}

QString
termsSentence(const Campaign& campaign, const CampaignProgress& progress, const Words& words) {
    QStringList parts{weekWords(progress, campaign, words)};
    if (campaign.category)
        parts.append(words.translate("photovoice", "looks for %1")
                         .arg(vocabulary::label(*campaign.category, words.language())));
    if (campaign.perPhotographer > 0)
        parts.append(
            words.translate("photovoice", "%n photo(s) each", nullptr, campaign.perPhotographer)
        );
    return parts.join(QStringLiteral(" · "));
}

QString
progressSentence(const Campaign& campaign, const CampaignProgress& progress, const Words& words) {
    if (progress.photos == 0)
        return words.translate("photovoice", "No photo answers it yet.");
    const QString photos = words.translate("photovoice", "%n photo(s)", nullptr, progress.photos);
    if (progress.photographers == 0)
        return photos + QLatin1Char('.');
    const QString from =
        words.translate("photovoice", "%1 from %2")
            .arg(
                photos,
                words.translate("photovoice", "%n photographer(s)", nullptr, progress.photographers)
            );
    if (campaign.perPhotographer == 0)
        return from + QLatin1Char('.');
    return words
        .translate(
            "photovoice",
            "%1; %2 gave all %n they were asked for.",
            "for instance: 14 photos from 9 photographers; 4 gave all 3 they were asked for.",
            campaign.perPhotographer
        )
        .arg(from)
        .arg(progress.photographersDone);
}

QString
campaignSentence(const Campaign& campaign, const CampaignProgress& progress, const Words& words) {
    return words.translate("photovoice", "The school is asking: “%1” %2")
        .arg(questionOf(campaign, words.language()), progressSentence(campaign, progress, words));
}

QString quotaWords(const CampaignProgress::OfGroup& group, const Words& words) {
    const QString name = vocabulary::plural(group.group, words.language());
    if (group.asked == 0)
        return QStringLiteral("%1 %2").arg(name).arg(group.photos);
    return words.translate("photovoice", "%1 %2 of %3", "families 4 of 8 photos")
        .arg(name)
        .arg(group.photos)
        .arg(group.asked);
}

} // namespace trellis::photovoice
