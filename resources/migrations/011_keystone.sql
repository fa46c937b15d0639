-- The Keystone: its slides, the signs of impact that it names, and what peers answered.
CREATE TABLE slide (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    layout TEXT NOT NULL,                               -- in the vocabulary: "evidence", "then and now"
    title TEXT NOT NULL DEFAULT '',
    first TEXT NOT NULL DEFAULT '',                     -- the layout's text places, in its order
    second TEXT NOT NULL DEFAULT '',
    third TEXT NOT NULL DEFAULT '',
    attribute TEXT,                                     -- id in the catalogue of attributes
    notes TEXT NOT NULL DEFAULT '',                     -- for the speaker alone
    then_moment BLOB CHECK (length(then_moment) = 16),  -- a named moment; NULL is the first one
    now_moment BLOB CHECK (length(now_moment) = 16),    -- a named moment; NULL is the present
    frame_x REAL CHECK (frame_x BETWEEN 0 AND 1),       -- where the picture was put, in shares of
    frame_y REAL CHECK (frame_y BETWEEN 0 AND 1),       -- the slide; NULL is the layout's own place
    frame_width REAL CHECK (frame_width > 0 AND frame_width <= 1),
    frame_height REAL CHECK (frame_height > 0 AND frame_height <= 1)
) STRICT, WITHOUT ROWID;

CREATE TABLE impact_signal (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    level TEXT NOT NULL,                                -- practice, team, families and students
    strength TEXT NOT NULL,                             -- noticed, counted, heard
    words TEXT NOT NULL DEFAULT '',
    noted_on TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE peer_response (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    author TEXT NOT NULL DEFAULT '',                    -- as they wish to be named
    warm TEXT NOT NULL DEFAULT '',
    wonder TEXT NOT NULL DEFAULT '',
    idea TEXT NOT NULL DEFAULT '',                      -- an idea that they take home
    may_show INTEGER NOT NULL DEFAULT 0 CHECK (may_show IN (0, 1)),
    received_on TEXT
) STRICT, WITHOUT ROWID;

CREATE TRIGGER slide_search_added AFTER INSERT ON slide BEGIN
    INSERT INTO search_key (kind, id) VALUES ('slide', new.id);
    INSERT INTO search (rowid, title, body) VALUES (last_insert_rowid(), new.title,
        new.first || ' ' || new.second || ' ' || new.third || ' ' || new.notes);
END;
CREATE TRIGGER slide_search_changed AFTER UPDATE ON slide BEGIN
    UPDATE search SET title = new.title,
        body = new.first || ' ' || new.second || ' ' || new.third || ' ' || new.notes
        WHERE rowid = (SELECT key FROM search_key WHERE id = new.id);
END;
CREATE TRIGGER slide_search_removed AFTER DELETE ON slide BEGIN
    DELETE FROM search WHERE rowid = (SELECT key FROM search_key WHERE id = old.id);
    DELETE FROM search_key WHERE id = old.id;
END;
CREATE TRIGGER impact_signal_search_added AFTER INSERT ON impact_signal BEGIN
    INSERT INTO search_key (kind, id) VALUES ('impact_signal', new.id);
    INSERT INTO search (rowid, title, body) VALUES (last_insert_rowid(), '', new.words);
END;
CREATE TRIGGER impact_signal_search_changed AFTER UPDATE ON impact_signal BEGIN
    UPDATE search SET body = new.words WHERE rowid = (SELECT key FROM search_key WHERE id = new.id);
END;
CREATE TRIGGER impact_signal_search_removed AFTER DELETE ON impact_signal BEGIN
    DELETE FROM search WHERE rowid = (SELECT key FROM search_key WHERE id = old.id);
    DELETE FROM search_key WHERE id = old.id;
END;
CREATE TRIGGER peer_response_search_added AFTER INSERT ON peer_response BEGIN
    INSERT INTO search_key (kind, id) VALUES ('peer_response', new.id);
    INSERT INTO search (rowid, title, body) VALUES (last_insert_rowid(), new.author,
        new.warm || ' ' || new.wonder || ' ' || new.idea);
END;
CREATE TRIGGER peer_response_search_changed AFTER UPDATE ON peer_response BEGIN
    UPDATE search SET title = new.author, body = new.warm || ' ' || new.wonder || ' ' || new.idea
        WHERE rowid = (SELECT key FROM search_key WHERE id = new.id);
END;
CREATE TRIGGER peer_response_search_removed AFTER DELETE ON peer_response BEGIN
    DELETE FROM search WHERE rowid = (SELECT key FROM search_key WHERE id = old.id);
    DELETE FROM search_key WHERE id = old.id;
END;
