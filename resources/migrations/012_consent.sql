-- Consent in full: where each person is in the picture, what became of each form and when, who
-- signed, the scan on file; and whether a photographer may take part.
ALTER TABLE depicted_person ADD COLUMN area_x REAL CHECK (area_x BETWEEN 0 AND 1);
ALTER TABLE depicted_person ADD COLUMN area_y REAL CHECK (area_y BETWEEN 0 AND 1);
ALTER TABLE depicted_person ADD COLUMN area_width REAL CHECK (area_width > 0 AND area_width <= 1);
ALTER TABLE depicted_person ADD COLUMN area_height REAL CHECK (area_height > 0 AND area_height <= 1);
ALTER TABLE depicted_person ADD COLUMN sent_on TEXT;
ALTER TABLE depicted_person ADD COLUMN answered_on TEXT; -- signed, refused or withdrawn
ALTER TABLE depicted_person ADD COLUMN signed_by TEXT NOT NULL DEFAULT 'open'
    CHECK (signed_by IN ('open', 'guardian', 'self'));
ALTER TABLE depicted_person ADD COLUMN form_sha256 BLOB CHECK (length(form_sha256) = 32); -- in photo_bytes
ALTER TABLE depicted_person ADD COLUMN form_name TEXT NOT NULL DEFAULT '';

ALTER TABLE photographer ADD COLUMN credit_style TEXT NOT NULL DEFAULT 'role'
    CHECK (credit_style IN ('full name', 'first name', 'pseudonym', 'role', 'none'));
ALTER TABLE photographer ADD COLUMN consent TEXT NOT NULL DEFAULT 'open'
    CHECK (consent IN ('open', 'yes', 'no'));
ALTER TABLE photographer ADD COLUMN parent_permission TEXT NOT NULL DEFAULT 'open'
    CHECK (parent_permission IN ('open', 'yes', 'no'));
ALTER TABLE photographer ADD COLUMN assent TEXT NOT NULL DEFAULT 'open'
    CHECK (assent IN ('open', 'yes', 'no'));
