-- What a team's map of power is about: one narrow question, asked first.
CREATE TABLE map_question (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), -- always the same one
    words TEXT NOT NULL CHECK (words <> '')
) STRICT, WITHOUT ROWID;

-- Where a walk through the map stood. Like the file's own state it is never recorded: going on to
-- the next question is no edit that somebody would undo.
CREATE TABLE walk_place (
    id BLOB PRIMARY KEY CHECK (length(id) = 16), -- always the same one
    stop TEXT NOT NULL
) STRICT, WITHOUT ROWID;
