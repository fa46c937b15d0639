-- Step 1 goes on: the team's charter, its meetings and who came, and an action for each voice missing.
ALTER TABLE seat ADD COLUMN vacant_since TEXT;
ALTER TABLE seat ADD COLUMN onboarded INTEGER NOT NULL DEFAULT 0 CHECK (onboarded IN (0, 1));
ALTER TABLE seat ADD COLUMN hats TEXT NOT NULL DEFAULT '';        -- other constituencies, ids between commas: never counted
ALTER TABLE seat ADD COLUMN language TEXT NOT NULL DEFAULT '';    -- that the member likes to speak in

CREATE TABLE charter (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    purpose TEXT NOT NULL DEFAULT '',
    rhythm TEXT NOT NULL DEFAULT '',
    decision_rule TEXT CHECK (decision_rule IN ('consensus', 'consent', 'majority', 'advisory')),
    quorum INTEGER CHECK (quorum >= 0),
    smallest INTEGER CHECK (smallest >= 0),
    largest INTEGER CHECK (largest >= 0),
    languages TEXT NOT NULL DEFAULT '',
    interpretation INTEGER NOT NULL DEFAULT 0 CHECK (interpretation IN (0, 1)),
    childcare INTEGER NOT NULL DEFAULT 0 CHECK (childcare IN (0, 1)),
    food INTEGER NOT NULL DEFAULT 0 CHECK (food IN (0, 1)),
    transport INTEGER NOT NULL DEFAULT 0 CHECK (transport IN (0, 1)),
    stipend INTEGER NOT NULL DEFAULT 0 CHECK (stipend IN (0, 1)),
    barriers TEXT NOT NULL DEFAULT '',
    rules TEXT NOT NULL DEFAULT '',                                   -- the preset that it is held against
    hidden_below INTEGER NOT NULL DEFAULT 10 CHECK (hidden_below BETWEEN 3 AND 50)
) STRICT, WITHOUT ROWID;

-- A rule of the team's own: so many seats of these constituencies.
CREATE TABLE team_rule (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    constituencies TEXT NOT NULL DEFAULT '',                          -- ids between commas; '' is every seat
    least INTEGER CHECK (least >= 0),
    most INTEGER CHECK (most >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE team_meeting (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    held_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE team_attendance (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),                      -- derived from meeting and seat
    meeting_id BLOB NOT NULL REFERENCES team_meeting (id) DEFERRABLE INITIALLY DEFERRED,
    seat_id BLOB NOT NULL REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED,
    came INTEGER NOT NULL CHECK (came IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX team_attendance_by_meeting ON team_attendance (meeting_id);
CREATE INDEX team_attendance_by_seat ON team_attendance (seat_id);

CREATE TABLE team_action (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    voice TEXT NOT NULL DEFAULT '',                                   -- whose, in the words of then
    reference_group_id BLOB CHECK (length(reference_group_id) = 16),  -- a group of the community; may be gone
    group_name TEXT,                                                  -- or a whole group without a seat
    what TEXT NOT NULL CHECK (what <> ''),
    owner TEXT NOT NULL DEFAULT '',
    owner_constituency TEXT,
    due_on TEXT,
    done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TRIGGER team_action_search_added AFTER INSERT ON team_action BEGIN
    INSERT INTO search_key (kind, id) VALUES ('team_action', new.id);
    INSERT INTO search (rowid, title, body) VALUES (last_insert_rowid(), new.what, new.voice || ' ' || new.owner);
END;
CREATE TRIGGER team_action_search_changed AFTER UPDATE ON team_action BEGIN
    UPDATE search SET title = new.what, body = new.voice || ' ' || new.owner
        WHERE rowid = (SELECT key FROM search_key WHERE id = new.id);
END;
CREATE TRIGGER team_action_search_removed AFTER DELETE ON team_action BEGIN
    DELETE FROM search WHERE rowid = (SELECT key FROM search_key WHERE id = old.id);
    DELETE FROM search_key WHERE id = old.id;
END;
