#include "core/photovoice/campaign.h"

#include <map>

namespace trellis::photovoice {

using school::Edit;
using school::Query;
using school::Reader;

namespace {

void putQuota(Edit& edit, Id<Campaign> campaign, Group group, int photos) {
    const QString constituency = vocabulary::id(vocabulary::mainConstituency(group));
    const auto id = Id<Campaign>::derived(campaign.uuid(), constituency.toUtf8());
    if (photos <= 0) {
        edit.query("DELETE FROM campaign_quota WHERE id = ?").with(id).run();
        return;
    }
    edit.query("INSERT INTO campaign_quota (id, campaign_id, constituency, photos) "
               "VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET photos = excluded.photos")
        .with(id, campaign, constituency, photos)
        .run();
}

} // namespace

void readCampaigns(const Reader& reader, Album& album) {
    {
        Query row = reader.query("SELECT id, english, spanish, category, starts_on, ends_on, "
                                 "per_photographer, closed_on FROM campaign "
                                 "ORDER BY starts_on DESC, id");
        while (row.next()) {
            Campaign campaign{row.id<Campaign>(0), row.text(1), row.text(2), {}, {}, {}};
            if (!row.isNull(3))
                campaign.category = vocabulary::fromId<Category>(row.text(3));
            campaign.startsOn = row.date(4);
            campaign.endsOn = row.date(5);
            campaign.perPhotographer = row.integer(6);
            campaign.closedOn = row.date(7);
            album.campaigns.push_back(std::move(campaign));
        }
    }
    std::map<Id<Campaign>, Campaign*> byId;
    for (Campaign& campaign : album.campaigns)
        byId.emplace(campaign.id, &campaign);
    Query row = reader.query("SELECT campaign_id, constituency, photos FROM campaign_quota");
    while (row.next())
        byId.at(row.id<Campaign>(0))
            ->quota[vocabulary::groupOf(vocabulary::fromId<Constituency>(row.text(1)))] +=
            row.integer(2);
}

void put(Edit& edit, const Campaign& campaign) {
    const auto category =
        campaign.category ? std::optional(vocabulary::id(*campaign.category)) : std::nullopt;
    edit.query("INSERT INTO campaign (id, english, spanish, category, starts_on, ends_on, "
               "per_photographer, closed_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
               "ON CONFLICT (id) DO UPDATE SET english = excluded.english, "
               "spanish = excluded.spanish, category = excluded.category, "
               "starts_on = excluded.starts_on, ends_on = excluded.ends_on, "
               "per_photographer = excluded.per_photographer, closed_on = excluded.closed_on")
        .with(
            campaign.id,
            campaign.english.trimmed(),
            campaign.spanish.trimmed(),
            category,
            campaign.startsOn,
            std::max(campaign.startsOn, campaign.endsOn),
            campaign.perPhotographer,
            campaign.closedOn
        )
        .run();
    for (const Group group : allGroups) {
        const auto asked = campaign.quota.find(group);
        putQuota(edit, campaign.id, group, asked == campaign.quota.end() ? 0 : asked->second);
    }
}

void remove(Edit& edit, Id<Campaign> campaign) {
    edit.query("UPDATE photo SET campaign_id = NULL WHERE campaign_id = ?").with(campaign).run();
    edit.query("DELETE FROM campaign_quota WHERE campaign_id = ?").with(campaign).run();
    edit.query("DELETE FROM campaign WHERE id = ?").with(campaign).run();
}

} // namespace trellis::photovoice
