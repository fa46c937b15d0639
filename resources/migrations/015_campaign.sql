-- A call for photos: one question in the school's languages, asked for some weeks.
CREATE TABLE campaign (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    english TEXT NOT NULL DEFAULT '',
    spanish TEXT NOT NULL DEFAULT '',
    category TEXT,                                      -- NULL: any part of school life
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,                              -- the last day
    per_photographer INTEGER NOT NULL DEFAULT 0 CHECK (per_photographer >= 0), -- 0: not counted
    closed_on TEXT                                      -- the team ended it; NULL: it goes on
) STRICT, WITHOUT ROWID;

CREATE TABLE campaign_quota (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),        -- derived from campaign and group
    campaign_id BLOB NOT NULL REFERENCES campaign (id) DEFERRABLE INITIALLY DEFERRED,
    constituency TEXT NOT NULL,                         -- the one that stands for the group
    photos INTEGER NOT NULL CHECK (photos > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX campaign_quota_by_campaign ON campaign_quota (campaign_id);

ALTER TABLE photo ADD COLUMN campaign_id BLOB REFERENCES campaign (id) DEFERRABLE INITIALLY DEFERRED;
