-- Step 4: the team's meetings, what was noted there, what it will move, and the talks with the coach.
CREATE TABLE meeting (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    held_on TEXT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    minutes INTEGER CHECK (minutes > 0),
    facilitator TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE attendance (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),        -- derived from meeting and constituency
    meeting_id BLOB NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    constituency TEXT NOT NULL,
    people INTEGER NOT NULL CHECK (people >= 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_by_meeting ON attendance (meeting_id);

CREATE TABLE note (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    meeting_id BLOB NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,                                 -- guess, see, feel, explain, wonder, implication
    constituency TEXT,
    words TEXT NOT NULL CHECK (words <> '')
) STRICT, WITHOUT ROWID;
CREATE INDEX note_by_meeting ON note (meeting_id);

CREATE TABLE growth_move (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    attribute TEXT,                                     -- id in the catalogue of attributes
    because TEXT NOT NULL DEFAULT '',                   -- what the team saw
    decision_id BLOB REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
    constituency TEXT,                                  -- the group whose say moves
    from_level INTEGER CHECK (from_level BETWEEN 0 AND 5),
    to_level INTEGER CHECK (to_level BETWEEN 0 AND 5),
    first_step TEXT NOT NULL DEFAULT '',
    first_step_by TEXT,
    sign TEXT NOT NULL DEFAULT '',                      -- we'll know when
    support TEXT NOT NULL DEFAULT '',
    owner TEXT NOT NULL DEFAULT '',
    owner_constituency TEXT,
    co_owner TEXT NOT NULL DEFAULT '',
    co_owner_constituency TEXT,
    due_on TEXT,
    review_on TEXT,
    status TEXT NOT NULL DEFAULT 'idea' CHECK (status IN ('idea', 'chosen', 'started', 'done', 'dropped'))
) STRICT, WITHOUT ROWID;
CREATE INDEX growth_move_by_decision ON growth_move (decision_id);

CREATE TABLE one_to_one (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    held_on TEXT NOT NULL,
    agenda TEXT NOT NULL DEFAULT '',
    shared_note TEXT NOT NULL DEFAULT '',
    private_note TEXT NOT NULL DEFAULT '',              -- never leaves the file
    next_on TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE promise (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    one_to_one_id BLOB NOT NULL REFERENCES one_to_one (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX promise_by_one_to_one ON promise (one_to_one_id);

CREATE TRIGGER growth_move_search_added AFTER INSERT ON growth_move BEGIN
    INSERT INTO search_key (kind, id) VALUES ('growth_move', new.id);
    INSERT INTO search (rowid, title, body) VALUES (last_insert_rowid(), new.title,
        new.because || ' ' || new.first_step || ' ' || new.sign || ' ' || new.support);
END;
CREATE TRIGGER growth_move_search_changed AFTER UPDATE ON growth_move BEGIN
    UPDATE search SET title = new.title,
        body = new.because || ' ' || new.first_step || ' ' || new.sign || ' ' || new.support
        WHERE rowid = (SELECT key FROM search_key WHERE id = new.id);
END;
CREATE TRIGGER growth_move_search_removed AFTER DELETE ON growth_move BEGIN
    DELETE FROM search WHERE rowid = (SELECT key FROM search_key WHERE id = old.id);
    DELETE FROM search_key WHERE id = old.id;
END;
CREATE TRIGGER note_search_added AFTER INSERT ON note BEGIN
    INSERT INTO search_key (kind, id) VALUES ('note', new.id);
    INSERT INTO search (rowid, title, body) VALUES (last_insert_rowid(), '', new.words);
END;
CREATE TRIGGER note_search_changed AFTER UPDATE ON note BEGIN
    UPDATE search SET body = new.words WHERE rowid = (SELECT key FROM search_key WHERE id = new.id);
END;
CREATE TRIGGER note_search_removed AFTER DELETE ON note BEGIN
    DELETE FROM search WHERE rowid = (SELECT key FROM search_key WHERE id = old.id);
    DELETE FROM search_key WHERE id = old.id;
END;
