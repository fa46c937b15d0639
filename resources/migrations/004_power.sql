-- Step 3: actors, spaces, decisions, and who has what say in them.
CREATE TABLE actor (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL DEFAULT 'role',                  -- person, role, group, organization, government
    constituency TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    influence_formal INTEGER CHECK (influence_formal BETWEEN 0 AND 5),
    influence_practice INTEGER CHECK (influence_practice BETWEEN 0 AND 5),
    x REAL,                                             -- where a person put it on the map, or NULL
    y REAL
) STRICT, WITHOUT ROWID;

CREATE TABLE space (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (name <> ''),
    openness TEXT NOT NULL DEFAULT 'closed',            -- closed, invited, claimed, shared
    formality TEXT NOT NULL DEFAULT 'formal',           -- formal, semi-formal, informal
    purpose TEXT NOT NULL DEFAULT '',
    rhythm TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

-- Who is in a space: an actor, or a whole constituency.
CREATE TABLE space_member (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),        -- derived from space and member
    space_id BLOB NOT NULL REFERENCES space (id) DEFERRABLE INITIALLY DEFERRED,
    actor_id BLOB REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    constituency TEXT,
    CHECK ((actor_id IS NULL) <> (constituency IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX space_member_by_space ON space_member (space_id);
CREATE INDEX space_member_by_actor ON space_member (actor_id);

CREATE TABLE decision (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    domain INTEGER NOT NULL CHECK (domain BETWEEN 1 AND 16),
    name TEXT NOT NULL CHECK (name <> ''),
    decided_by TEXT NOT NULL DEFAULT '',                -- who decides in practice, in the team's words
    official_space_id BLOB REFERENCES space (id) DEFERRABLE INITIALLY DEFERRED,
    actual_space_id BLOB REFERENCES space (id) DEFERRABLE INITIALLY DEFERRED,
    stakes INTEGER CHECK (stakes BETWEEN 1 AND 3)
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_by_official_space ON decision (official_space_id);
CREATE INDEX decision_by_actual_space ON decision (actual_space_id);

CREATE TABLE say (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),        -- derived from decision, constituency and lens
    decision_id BLOB NOT NULL REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
    constituency TEXT NOT NULL,
    lens TEXT NOT NULL CHECK (lens IN ('formal', 'practice', 'hoped')),
    level INTEGER CHECK (level BETWEEN 0 AND 5)         -- NULL is "don't know": counted, never dropped
) STRICT, WITHOUT ROWID;
CREATE INDEX say_by_decision ON say (decision_id);

-- How the team knows what it says of one group's say in one decision.
CREATE TABLE say_evidence (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),        -- derived from decision and constituency
    decision_id BLOB NOT NULL REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
    constituency TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX say_evidence_by_decision ON say_evidence (decision_id);

CREATE TABLE tie (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    from_id BLOB NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    to_id BLOB NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    type TEXT NOT NULL,
    formality TEXT NOT NULL DEFAULT 'informal',
    strength INTEGER NOT NULL DEFAULT 1 CHECK (strength BETWEEN 1 AND 3),
    CHECK (from_id <> to_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX tie_by_from ON tie (from_id);
CREATE INDEX tie_by_to ON tie (to_id);

CREATE TRIGGER actor_search_added AFTER INSERT ON actor BEGIN
    INSERT INTO search_key (kind, id) VALUES ('actor', new.id);
    INSERT INTO search (rowid, title, body) VALUES (last_insert_rowid(), new.name, new.note);
END;
CREATE TRIGGER actor_search_changed AFTER UPDATE OF name, note ON actor BEGIN
    UPDATE search SET title = new.name, body = new.note
        WHERE rowid = (SELECT key FROM search_key WHERE id = new.id);
END;
CREATE TRIGGER actor_search_removed AFTER DELETE ON actor BEGIN
    DELETE FROM search WHERE rowid = (SELECT key FROM search_key WHERE id = old.id);
    DELETE FROM search_key WHERE id = old.id;
END;
CREATE TRIGGER space_search_added AFTER INSERT ON space BEGIN
    INSERT INTO search_key (kind, id) VALUES ('space', new.id);
    INSERT INTO search (rowid, title, body) VALUES (last_insert_rowid(), new.name, new.purpose || ' ' || new.rhythm);
END;
CREATE TRIGGER space_search_changed AFTER UPDATE ON space BEGIN
    UPDATE search SET title = new.name, body = new.purpose || ' ' || new.rhythm
        WHERE rowid = (SELECT key FROM search_key WHERE id = new.id);
END;
CREATE TRIGGER space_search_removed AFTER DELETE ON space BEGIN
    DELETE FROM search WHERE rowid = (SELECT key FROM search_key WHERE id = old.id);
    DELETE FROM search_key WHERE id = old.id;
END;
CREATE TRIGGER decision_search_added AFTER INSERT ON decision BEGIN
    INSERT INTO search_key (kind, id) VALUES ('decision', new.id);
    INSERT INTO search (rowid, title, body) VALUES (last_insert_rowid(), new.name, new.decided_by);
END;
CREATE TRIGGER decision_search_changed AFTER UPDATE OF name, decided_by ON decision BEGIN
    UPDATE search SET title = new.name, body = new.decided_by
        WHERE rowid = (SELECT key FROM search_key WHERE id = new.id);
END;
CREATE TRIGGER decision_search_removed AFTER DELETE ON decision BEGIN
    DELETE FROM search WHERE rowid = (SELECT key FROM search_key WHERE id = old.id);
    DELETE FROM search_key WHERE id = old.id;
END;
CREATE TRIGGER say_evidence_search_added AFTER INSERT ON say_evidence BEGIN
    INSERT INTO search_key (kind, id) VALUES ('say_evidence', new.id);
    INSERT INTO search (rowid, title, body) VALUES (last_insert_rowid(), '', new.words);
END;
CREATE TRIGGER say_evidence_search_changed AFTER UPDATE ON say_evidence BEGIN
    UPDATE search SET body = new.words WHERE rowid = (SELECT key FROM search_key WHERE id = new.id);
END;
CREATE TRIGGER say_evidence_search_removed AFTER DELETE ON say_evidence BEGIN
    DELETE FROM search WHERE rowid = (SELECT key FROM search_key WHERE id = old.id);
    DELETE FROM search_key WHERE id = old.id;
END;
