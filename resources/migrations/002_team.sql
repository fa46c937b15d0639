-- Step 1: the school, its team's seats, and the community that the team should mirror.
CREATE TABLE school (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (name <> ''),
    district TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT '',
    grades TEXT NOT NULL DEFAULT '',
    enrollment INTEGER CHECK (enrollment >= 0),
    school_year TEXT NOT NULL DEFAULT '',
    home_languages TEXT NOT NULL DEFAULT '',
    data_source TEXT NOT NULL DEFAULT '',
    data_as_of TEXT,
    team_term TEXT NOT NULL DEFAULT 'SBLT',
    course_weeks INTEGER NOT NULL DEFAULT 13 CHECK (course_weeks IN (10, 13)),
    course_start TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE seat (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    constituency TEXT NOT NULL,
    role TEXT NOT NULL DEFAULT '',        -- "PTA president", "3rd grade teacher"
    member TEXT NOT NULL DEFAULT '',      -- display name or pseudonym of who sits there
    filled INTEGER NOT NULL DEFAULT 0 CHECK (filled IN (0, 1)),
    voting INTEGER NOT NULL DEFAULT 1 CHECK (voting IN (0, 1)),
    required INTEGER NOT NULL DEFAULT 0 CHECK (required IN (0, 1)),
    selection TEXT,                       -- how the member was chosen; NULL is not known
    term_starts TEXT,
    term_ends TEXT,
    note TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE reference_dimension (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    population TEXT NOT NULL DEFAULT 'students',
    source TEXT NOT NULL DEFAULT '',
    as_of TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE reference_group (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    dimension_id BLOB NOT NULL REFERENCES reference_dimension (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    people INTEGER NOT NULL CHECK (people >= 0),      -- in the reference population
    members INTEGER CHECK (members >= 0)              -- of the team, a tally without names
) STRICT, WITHOUT ROWID;
CREATE INDEX reference_group_by_dimension ON reference_group (dimension_id);

CREATE TRIGGER seat_search_added AFTER INSERT ON seat BEGIN
    INSERT INTO search_key (kind, id) VALUES ('seat', new.id);
    INSERT INTO search (rowid, title, body) VALUES (last_insert_rowid(), new.member, new.role || ' ' || new.note);
END;
CREATE TRIGGER seat_search_changed AFTER UPDATE ON seat BEGIN
    UPDATE search SET title = new.member, body = new.role || ' ' || new.note
        WHERE rowid = (SELECT key FROM search_key WHERE id = new.id);
END;
CREATE TRIGGER seat_search_removed AFTER DELETE ON seat BEGIN
    DELETE FROM search WHERE rowid = (SELECT key FROM search_key WHERE id = old.id);
    DELETE FROM search_key WHERE id = old.id;
END;
