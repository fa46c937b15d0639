-- The theme wall: the dots that groups gave to themes, and whether the team still sorts in silence.
CREATE TABLE theme_dot (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),        -- derived from theme and group
    theme_id BLOB NOT NULL REFERENCES theme (id) DEFERRABLE INITIALLY DEFERRED,
    constituency TEXT NOT NULL,                         -- the one that stands for the group
    dots INTEGER NOT NULL CHECK (dots > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX theme_dot_by_theme ON theme_dot (theme_id);

CREATE TABLE theme_wall (                               -- one row
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    silent INTEGER NOT NULL DEFAULT 0 CHECK (silent IN (0, 1)),
    dots_to_place INTEGER NOT NULL DEFAULT 0 CHECK (dots_to_place >= 0) -- 0: not counted
) STRICT, WITHOUT ROWID;
