-- Step 2: photos of the school's assets, the stories told of them, and who may see them.
CREATE TABLE photographer (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    constituency TEXT NOT NULL,
    credit TEXT NOT NULL DEFAULT '',      -- as they chose to be named: "5th grader", "Ms. Tran"
    minor INTEGER NOT NULL DEFAULT 0 CHECK (minor IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE photo (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),   -- of the bytes in photo_bytes
    width INTEGER NOT NULL CHECK (width > 0),           -- pixels, upright
    height INTEGER NOT NULL CHECK (height > 0),
    added_at TEXT NOT NULL,
    taken_on TEXT,
    file_name TEXT NOT NULL DEFAULT '',
    photographer_id BLOB REFERENCES photographer (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL DEFAULT '',
    caption TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    alternative_text TEXT NOT NULL DEFAULT '',
    category TEXT,                        -- people, groups, structures, climate, culture
    recognizable TEXT,                    -- NULL until someone has said who can be recognised
    audience TEXT NOT NULL DEFAULT 'photographer',      -- the widest that the photographer allows
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX photo_by_sha256 ON photo (sha256);

CREATE TABLE story_answer (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),        -- derived from photo and question
    photo_id BLOB NOT NULL REFERENCES photo (id) DEFERRABLE INITIALLY DEFERRED,
    question TEXT NOT NULL CHECK (question <> ''),      -- id in the catalogue of story prompts
    answer TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX story_answer_by_photo ON story_answer (photo_id);

-- A person who can be recognised in a photo, and what the release on file allows.
CREATE TABLE depicted_person (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    photo_id BLOB NOT NULL REFERENCES photo (id) DEFERRABLE INITIALLY DEFERRED,
    description TEXT NOT NULL DEFAULT '',               -- "left, blue shirt"; never a child's name
    minor INTEGER NOT NULL DEFAULT 0 CHECK (minor IN (0, 1)),
    release TEXT NOT NULL DEFAULT 'none' CHECK (release IN ('none', 'sent', 'signed', 'refused', 'withdrawn')),
    release_audience TEXT NOT NULL DEFAULT 'photographer',
    release_expires TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX depicted_person_by_photo ON depicted_person (photo_id);

-- A part of a photo that no shared copy shows. Shares of the upright picture, 0 to 1.
CREATE TABLE redaction (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    photo_id BLOB NOT NULL REFERENCES photo (id) DEFERRABLE INITIALLY DEFERRED,
    person_id BLOB REFERENCES depicted_person (id) DEFERRABLE INITIALLY DEFERRED,
    x REAL NOT NULL CHECK (x BETWEEN 0 AND 1),
    y REAL NOT NULL CHECK (y BETWEEN 0 AND 1),
    width REAL NOT NULL CHECK (width > 0 AND width <= 1),
    height REAL NOT NULL CHECK (height > 0 AND height <= 1),
    style TEXT NOT NULL DEFAULT 'solid' CHECK (style IN ('solid', 'mosaic'))
) STRICT, WITHOUT ROWID;
CREATE INDEX redaction_by_photo ON redaction (photo_id);

CREATE TABLE theme (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    definition TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE TABLE photo_theme (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),        -- derived from photo and theme
    photo_id BLOB NOT NULL REFERENCES photo (id) DEFERRABLE INITIALLY DEFERRED,
    theme_id BLOB NOT NULL REFERENCES theme (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX photo_theme_by_photo ON photo_theme (photo_id);
CREATE INDEX photo_theme_by_theme ON photo_theme (theme_id);

CREATE TRIGGER photo_search_added AFTER INSERT ON photo BEGIN
    INSERT INTO search_key (kind, id) VALUES ('photo', new.id);
    INSERT INTO search (rowid, title, body) VALUES (last_insert_rowid(), new.title, new.caption || ' ' || new.place);
END;
CREATE TRIGGER photo_search_changed AFTER UPDATE OF title, caption, place ON photo BEGIN
    UPDATE search SET title = new.title, body = new.caption || ' ' || new.place
        WHERE rowid = (SELECT key FROM search_key WHERE id = new.id);
END;
CREATE TRIGGER photo_search_removed AFTER DELETE ON photo BEGIN
    DELETE FROM search WHERE rowid = (SELECT key FROM search_key WHERE id = old.id);
    DELETE FROM search_key WHERE id = old.id;
END;
CREATE TRIGGER story_answer_search_added AFTER INSERT ON story_answer BEGIN
    INSERT INTO search_key (kind, id) VALUES ('story_answer', new.id);
    INSERT INTO search (rowid, title, body) VALUES (last_insert_rowid(), '', new.answer);
END;
CREATE TRIGGER story_answer_search_changed AFTER UPDATE ON story_answer BEGIN
    UPDATE search SET body = new.answer WHERE rowid = (SELECT key FROM search_key WHERE id = new.id);
END;
CREATE TRIGGER story_answer_search_removed AFTER DELETE ON story_answer BEGIN
    DELETE FROM search WHERE rowid = (SELECT key FROM search_key WHERE id = old.id);
    DELETE FROM search_key WHERE id = old.id;
END;
CREATE TRIGGER theme_search_added AFTER INSERT ON theme BEGIN
    INSERT INTO search_key (kind, id) VALUES ('theme', new.id);
    INSERT INTO search (rowid, title, body) VALUES (last_insert_rowid(), new.name, new.definition);
END;
CREATE TRIGGER theme_search_changed AFTER UPDATE ON theme BEGIN
    UPDATE search SET title = new.name, body = new.definition
        WHERE rowid = (SELECT key FROM search_key WHERE id = new.id);
END;
CREATE TRIGGER theme_search_removed AFTER DELETE ON theme BEGIN
    DELETE FROM search WHERE rowid = (SELECT key FROM search_key WHERE id = old.id);
    DELETE FROM search_key WHERE id = old.id;
END;
