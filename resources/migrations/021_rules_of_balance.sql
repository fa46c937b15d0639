-- A rule of the team's own may ask for as many seats of these constituencies as of those.
ALTER TABLE team_rule ADD COLUMN as_many_as TEXT NOT NULL DEFAULT '';     -- ids between commas; '' is a count
