-- What every school file has: its history, its named moments, its photos' bytes, its own state.
-- None of these is a document table: they are never recorded, undone or combined.
CREATE TABLE history (
    seq INTEGER PRIMARY KEY,
    made_at TEXT NOT NULL,
    author TEXT NOT NULL,
    author_constituency TEXT NOT NULL DEFAULT '',
    label TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo')),
    target INTEGER,                       -- the edit that an undo or redo speaks of
    state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'dropped')),
    steps TEXT NOT NULL DEFAULT '',       -- the document tables it touched, separated by spaces
    row_count INTEGER NOT NULL DEFAULT 0,
    changeset BLOB NOT NULL
) STRICT;
CREATE INDEX history_by_state ON history (kind, state, seq);

CREATE TABLE named_moment (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (name <> ''),
    seq INTEGER NOT NULL,                 -- the last history entry that it includes
    made_at TEXT NOT NULL,
    author TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE photo_bytes (
    sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    bytes BLOB NOT NULL
) STRICT;
CREATE TABLE thumbnail (
    sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE file_state (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO file_state (name, value) VALUES ('minimum_reader', '1'), ('closed_cleanly', 'yes');

-- Search over everything: each step's triggers keep it, so it is never recorded either.
CREATE TABLE search_key (
    key INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    id BLOB NOT NULL UNIQUE
) STRICT;
CREATE VIRTUAL TABLE search USING fts5(title, body, tokenize = 'unicode61 remove_diacritics 2');
