-- Whose words a caption is in, the language a story was told in, and translations under originals.
ALTER TABLE photo ADD COLUMN own_caption TEXT NOT NULL DEFAULT ''; -- the photographer's, when another changed the caption
ALTER TABLE photo ADD COLUMN caption_translation TEXT NOT NULL DEFAULT '';
ALTER TABLE photo ADD COLUMN told_in TEXT NOT NULL DEFAULT '';     -- a language, as people name it
ALTER TABLE photo ADD COLUMN dictated INTEGER NOT NULL DEFAULT 0 CHECK (dictated IN (0, 1));
ALTER TABLE story_answer ADD COLUMN translation TEXT NOT NULL DEFAULT '';
