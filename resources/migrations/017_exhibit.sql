-- The order in which the team hangs its photos.
ALTER TABLE photo ADD COLUMN exhibit_place INTEGER CHECK (exhibit_place >= 0); -- NULL: not chosen
