-- Step 3, the rest of it: rooms and who controls them, decisions as people lived them, whose view
-- an answer is, and what stands behind it.
ALTER TABLE actor ADD COLUMN organization TEXT NOT NULL DEFAULT '';
ALTER TABLE actor ADD COLUMN role TEXT NOT NULL DEFAULT '';        -- what a screen with names off says of a person
ALTER TABLE actor ADD COLUMN sphere TEXT NOT NULL DEFAULT 'school'; -- school, district, community, tribal nation, state
ALTER TABLE actor ADD COLUMN on_team INTEGER NOT NULL DEFAULT 0 CHECK (on_team IN (0, 1));
ALTER TABLE actor ADD COLUMN consented INTEGER NOT NULL DEFAULT 0 CHECK (consented IN (0, 1)); -- a named person said yes
ALTER TABLE actor ADD COLUMN people INTEGER CHECK (people >= 0);   -- of a group, NULL is not known

ALTER TABLE space ADD COLUMN kind TEXT NOT NULL DEFAULT 'meeting';  -- meeting, committee, gathering, online, place
ALTER TABLE space ADD COLUMN visibility TEXT;                       -- visible, hidden, invisible, or not said
ALTER TABLE space ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE space ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE space ADD COLUMN notes_shared INTEGER CHECK (notes_shared IN (0, 1)); -- NULL is not known
ALTER TABLE space ADD COLUMN barriers TEXT NOT NULL DEFAULT '';
ALTER TABLE space ADD COLUMN access TEXT NOT NULL DEFAULT '';
ALTER TABLE space ADD COLUMN x REAL;                                -- where a person put it on the rooms map, or NULL
ALTER TABLE space ADD COLUMN y REAL;
ALTER TABLE space_member ADD COLUMN people INTEGER CHECK (people >= 0); -- of a whole group, NULL is not known

-- Who holds a lever of control in a space: a group, an actor, or nobody knows (neither).
CREATE TABLE space_lever (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),        -- derived from space, lever, lens and holder
    space_id BLOB NOT NULL REFERENCES space (id) DEFERRABLE INITIALLY DEFERRED,
    lever TEXT NOT NULL,
    lens TEXT NOT NULL CHECK (lens IN ('formal', 'practice')),
    position INTEGER NOT NULL DEFAULT 0,
    constituency TEXT,
    actor_id BLOB REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    CHECK (constituency IS NULL OR actor_id IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX space_lever_by_space ON space_lever (space_id);
CREATE INDEX space_lever_by_actor ON space_lever (actor_id);

ALTER TABLE decision ADD COLUMN short_name TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN level TEXT NOT NULL DEFAULT 'school'; -- classroom, grade, school, district, tribal and community, state
ALTER TABLE decision ADD COLUMN made_on TEXT;                         -- ISO date
ALTER TABLE decision ADD COLUMN how_learned TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN hoped_space_id BLOB REFERENCES space (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX decision_by_hoped_space ON decision (hoped_space_id);

-- Who answers. What has no perspective is the team's own, answered together.
CREATE TABLE perspective (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    people INTEGER NOT NULL CHECK (people >= 0),        -- who were asked
    asked_on TEXT,                                      -- ISO date, the first of
    asked_until TEXT                                    -- ISO date, the last of, or NULL for one day
) STRICT, WITHOUT ROWID;

CREATE TABLE perspective_group (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),        -- derived from perspective and constituency
    perspective_id BLOB NOT NULL REFERENCES perspective (id) DEFERRABLE INITIALLY DEFERRED,
    constituency TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX perspective_group_by_perspective ON perspective_group (perspective_id);

-- How many people of a perspective gave one level: counts, so that no person's answers are kept.
CREATE TABLE view_say (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),        -- derived from all but people
    perspective_id BLOB NOT NULL REFERENCES perspective (id) DEFERRABLE INITIALLY DEFERRED,
    decision_id BLOB NOT NULL REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
    constituency TEXT,
    actor_id BLOB REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    lens TEXT NOT NULL CHECK (lens IN ('formal', 'practice', 'hoped')),
    level INTEGER CHECK (level BETWEEN 0 AND 5),        -- NULL is "don't know": counted, never dropped
    people INTEGER NOT NULL CHECK (people > 0),
    CHECK ((actor_id IS NULL) <> (constituency IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX view_say_by_perspective ON view_say (perspective_id);
CREATE INDEX view_say_by_decision ON view_say (decision_id);
CREATE INDEX view_say_by_actor ON view_say (actor_id);

-- The team's answer for one actor, where a whole group is too coarse.
CREATE TABLE actor_say (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),        -- derived from decision, actor and lens
    decision_id BLOB NOT NULL REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
    actor_id BLOB NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    lens TEXT NOT NULL CHECK (lens IN ('formal', 'practice', 'hoped')),
    level INTEGER CHECK (level BETWEEN 0 AND 5)
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_say_by_decision ON actor_say (decision_id);
CREATE INDEX actor_say_by_actor ON actor_say (actor_id);

-- Who carries a decision out, whatever say they have in it; a row is yes.
CREATE TABLE carries_out (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),        -- derived from decision, who and lens
    decision_id BLOB NOT NULL REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
    constituency TEXT,
    actor_id BLOB REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    lens TEXT NOT NULL CHECK (lens IN ('formal', 'practice', 'hoped')),
    CHECK ((actor_id IS NULL) <> (constituency IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX carries_out_by_decision ON carries_out (decision_id);
CREATE INDEX carries_out_by_actor ON carries_out (actor_id);

-- An influence tower: how high a perspective sees an actor, in one domain or in all.
CREATE TABLE tower (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),        -- derived from all but people
    perspective_id BLOB REFERENCES perspective (id) DEFERRABLE INITIALLY DEFERRED,
    actor_id BLOB NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    domain INTEGER CHECK (domain BETWEEN 1 AND 16),     -- NULL is all of them
    lens TEXT NOT NULL CHECK (lens IN ('formal', 'practice')),
    level INTEGER CHECK (level BETWEEN 0 AND 5),        -- NULL is "don't know"
    people INTEGER NOT NULL CHECK (people > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX tower_by_perspective ON tower (perspective_id);
CREATE INDEX tower_by_actor ON tower (actor_id);

ALTER TABLE tie ADD COLUMN perspective_id BLOB REFERENCES perspective (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX tie_by_perspective ON tie (perspective_id);

-- What stands behind an answer or a lever.
CREATE TABLE evidence_item (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL,                                 -- minutes, policy, photo, observation, quote, survey
    words TEXT NOT NULL CHECK (words <> ''),
    dated_on TEXT,                                      -- ISO date
    confidence TEXT,                                    -- guess, likely, sure, or not said
    decision_id BLOB REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
    constituency TEXT,                                  -- whose say in the decision, NULL is all of it
    space_id BLOB REFERENCES space (id) DEFERRABLE INITIALLY DEFERRED,
    perspective_id BLOB REFERENCES perspective (id) DEFERRABLE INITIALLY DEFERRED,
    CHECK ((decision_id IS NULL) <> (space_id IS NULL)),
    CHECK (constituency IS NULL OR decision_id IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_item_by_decision ON evidence_item (decision_id);
CREATE INDEX evidence_item_by_space ON evidence_item (space_id);
CREATE INDEX evidence_item_by_perspective ON evidence_item (perspective_id);

-- Words that a person wrote on a map.
CREATE TABLE map_note (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    view TEXT NOT NULL CHECK (view IN ('rooms', 'network')),
    words TEXT NOT NULL CHECK (words <> ''),
    x REAL NOT NULL,
    y REAL NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER evidence_item_search_added AFTER INSERT ON evidence_item BEGIN
    INSERT INTO search_key (kind, id) VALUES ('evidence_item', new.id);
    INSERT INTO search (rowid, title, body) VALUES (last_insert_rowid(), '', new.words);
END;
CREATE TRIGGER evidence_item_search_changed AFTER UPDATE OF words ON evidence_item BEGIN
    UPDATE search SET body = new.words WHERE rowid = (SELECT key FROM search_key WHERE id = new.id);
END;
CREATE TRIGGER evidence_item_search_removed AFTER DELETE ON evidence_item BEGIN
    DELETE FROM search WHERE rowid = (SELECT key FROM search_key WHERE id = old.id);
    DELETE FROM search_key WHERE id = old.id;
END;

-- What a space, a decision and an actor say more of is found too.
DROP TRIGGER space_search_added;
DROP TRIGGER space_search_changed;
DROP TRIGGER decision_search_added;
DROP TRIGGER decision_search_changed;
DROP TRIGGER actor_search_added;
DROP TRIGGER actor_search_changed;
CREATE TRIGGER space_search_added AFTER INSERT ON space BEGIN
    INSERT INTO search_key (kind, id) VALUES ('space', new.id);
    INSERT INTO search (rowid, title, body) VALUES (last_insert_rowid(), new.name,
        new.purpose || ' ' || new.rhythm || ' ' || new.place || ' ' || new.language || ' ' || new.barriers || ' ' || new.access);
END;
CREATE TRIGGER space_search_changed AFTER UPDATE OF name, purpose, rhythm, place, language, barriers, access ON space BEGIN
    UPDATE search SET title = new.name,
        body = new.purpose || ' ' || new.rhythm || ' ' || new.place || ' ' || new.language || ' ' || new.barriers || ' ' || new.access
        WHERE rowid = (SELECT key FROM search_key WHERE id = new.id);
END;
CREATE TRIGGER decision_search_added AFTER INSERT ON decision BEGIN
    INSERT INTO search_key (kind, id) VALUES ('decision', new.id);
    INSERT INTO search (rowid, title, body) VALUES (last_insert_rowid(), new.name,
        new.short_name || ' ' || new.decided_by || ' ' || new.how_learned);
END;
CREATE TRIGGER decision_search_changed AFTER UPDATE OF name, short_name, decided_by, how_learned ON decision BEGIN
    UPDATE search SET title = new.name,
        body = new.short_name || ' ' || new.decided_by || ' ' || new.how_learned
        WHERE rowid = (SELECT key FROM search_key WHERE id = new.id);
END;
CREATE TRIGGER actor_search_added AFTER INSERT ON actor BEGIN
    INSERT INTO search_key (kind, id) VALUES ('actor', new.id);
    INSERT INTO search (rowid, title, body) VALUES (last_insert_rowid(), new.name,
        new.note || ' ' || new.organization || ' ' || new.role);
END;
CREATE TRIGGER actor_search_changed AFTER UPDATE OF name, note, organization, role ON actor BEGIN
    UPDATE search SET title = new.name,
        body = new.note || ' ' || new.organization || ' ' || new.role
        WHERE rowid = (SELECT key FROM search_key WHERE id = new.id);
END;
