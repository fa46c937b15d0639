-- The questions that help to tell a photo's story: the team's own beside the catalogue's, which set
-- is asked, and how each answer was given.
CREATE TABLE story_question (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    english TEXT NOT NULL DEFAULT '',
    spanish TEXT NOT NULL DEFAULT '',
    CHECK (english <> '' OR spanish <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE story_setting (                            -- one row
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    question_set TEXT NOT NULL CHECK (question_set <> '') -- asked where a photo has none of its own
) STRICT, WITHOUT ROWID;

ALTER TABLE photo ADD COLUMN question_set TEXT NOT NULL DEFAULT ''; -- '': the file's
ALTER TABLE story_answer ADD COLUMN told_in TEXT NOT NULL DEFAULT ''; -- '': as the photo's words
ALTER TABLE story_answer ADD COLUMN dictated INTEGER NOT NULL DEFAULT 0 CHECK (dictated IN (0, 1));
