-- The team's meeting as it is held: its form and roles, when something was said and in which round,
-- silent placements without names, dots, fist to five, and how moves went on.
ALTER TABLE meeting ADD COLUMN aim TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN form INTEGER CHECK (form IN (75, 45, 30)); -- NULL: typed in afterwards
ALTER TABLE meeting ADD COLUMN facilitator_constituency TEXT;
ALTER TABLE meeting ADD COLUMN attributes TEXT NOT NULL DEFAULT '';       -- ids, separated by spaces
ALTER TABLE meeting ADD COLUMN begun_at TEXT;
ALTER TABLE meeting ADD COLUMN ended_at TEXT;

ALTER TABLE attendance ADD COLUMN away INTEGER NOT NULL DEFAULT 0 CHECK (away >= 0);
ALTER TABLE attendance ADD COLUMN remote INTEGER NOT NULL DEFAULT 0 CHECK (remote >= 0); -- of `people`
ALTER TABLE attendance ADD COLUMN languages TEXT NOT NULL DEFAULT '';

ALTER TABLE note ADD COLUMN phase TEXT;
ALTER TABLE note ADD COLUMN attribute TEXT;
ALTER TABLE note ADD COLUMN on_screen INTEGER NOT NULL DEFAULT 1 CHECK (on_screen IN (0, 1));
ALTER TABLE note ADD COLUMN said_at TEXT;

ALTER TABLE growth_move ADD COLUMN meeting_id BLOB REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED;

-- One silent mark. Ids are random, so that neither the order nor one person's marks can be told;
-- the constituency is kept only where at least three people stand behind it.
CREATE TABLE placement (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    meeting_id BLOB NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    attribute TEXT NOT NULL,
    round TEXT NOT NULL CHECK (round IN ('before', 'after')),
    constituency TEXT,
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 4)
) STRICT, WITHOUT ROWID;
CREATE INDEX placement_by_meeting ON placement (meeting_id);

CREATE TABLE dots (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),        -- derived from meeting and growth move
    meeting_id BLOB NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    growth_move_id BLOB NOT NULL REFERENCES growth_move (id) DEFERRABLE INITIALLY DEFERRED,
    dots INTEGER NOT NULL CHECK (dots >= 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX dots_by_meeting ON dots (meeting_id);
CREATE INDEX dots_by_move ON dots (growth_move_id);

CREATE TABLE hands (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),        -- derived from meeting, growth move and fingers
    meeting_id BLOB NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    growth_move_id BLOB NOT NULL REFERENCES growth_move (id) DEFERRABLE INITIALLY DEFERRED,
    fingers INTEGER NOT NULL CHECK (fingers BETWEEN 0 AND 5),
    people INTEGER NOT NULL CHECK (people >= 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX hands_by_meeting ON hands (meeting_id);
CREATE INDEX hands_by_move ON hands (growth_move_id);

CREATE TABLE move_standing (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    growth_move_id BLOB NOT NULL REFERENCES growth_move (id) DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL CHECK (status IN ('idea', 'chosen', 'started', 'done', 'dropped')),
    since TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX move_standing_by_move ON move_standing (growth_move_id);

-- Where the clock of a meeting stood at its last change. Like the file's own state it is never
-- recorded: going on to the next round is no edit that somebody would undo.
CREATE TABLE meeting_clock (
    meeting_id BLOB PRIMARY KEY CHECK (length(meeting_id) = 16),
    phase TEXT NOT NULL,
    spent TEXT NOT NULL,                                -- milliseconds of each phase, in their order
    added TEXT NOT NULL
) STRICT, WITHOUT ROWID;
