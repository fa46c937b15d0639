-- What rests on what, across all steps: a note on a photo, a growth move on a decision, a slide on both.
CREATE TABLE evidence_link (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),        -- derived from both ends
    from_kind TEXT NOT NULL CHECK (from_kind <> ''),    -- what was said or chosen: 'growth_move'
    from_id BLOB NOT NULL CHECK (length(from_id) = 16),
    to_kind TEXT NOT NULL CHECK (to_kind <> ''),        -- what it rests on: 'photo', 'say'
    to_id BLOB NOT NULL CHECK (length(to_id) = 16),
    position INTEGER NOT NULL DEFAULT 0,                -- in the order in which they were linked
    CHECK (from_id <> to_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_link_by_from ON evidence_link (from_id);
CREATE INDEX evidence_link_by_to ON evidence_link (to_id);
