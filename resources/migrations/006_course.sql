-- The course: its sessions, practice, talks, hand-ins and tasks, each with its own dates.
CREATE TABLE course_event (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('session', 'practice', 'one to one', 'work', 'hand-in',
        'team task', 'own task', 'own date')),
    step TEXT CHECK (step IN ('team', 'photovoice', 'power', 'analysis', 'keystone')),
    form_key TEXT NOT NULL DEFAULT '',                  -- the event of the course's form; '' is the school's own
    title TEXT NOT NULL DEFAULT '',                     -- '' is the form's own words, in any language
    note TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,                              -- the last day
    starts_at TEXT CHECK (length(starts_at) = 5),       -- HH:MM on the school's clock; NULL is all day
    minutes INTEGER CHECK (minutes > 0),
    done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)),
    CHECK (ends_on >= starts_on),
    CHECK (form_key <> '' OR title <> '')
) STRICT, WITHOUT ROWID;

CREATE TRIGGER course_event_search_added AFTER INSERT ON course_event BEGIN
    INSERT INTO search_key (kind, id) VALUES ('course_event', new.id);
    INSERT INTO search (rowid, title, body)
        VALUES (last_insert_rowid(), new.title, new.note || ' ' || new.place);
END;
CREATE TRIGGER course_event_search_changed AFTER UPDATE ON course_event BEGIN
    UPDATE search SET title = new.title, body = new.note || ' ' || new.place
        WHERE rowid = (SELECT key FROM search_key WHERE id = new.id);
END;
CREATE TRIGGER course_event_search_removed AFTER DELETE ON course_event BEGIN
    DELETE FROM search WHERE rowid = (SELECT key FROM search_key WHERE id = old.id);
    DELETE FROM search_key WHERE id = old.id;
END;
