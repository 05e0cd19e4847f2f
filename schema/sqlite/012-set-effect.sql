-- Days of effect that a document puts into a clause of another (domain/force-dates): of such assertions the id of the cited
-- document, of all others NULL. None of those kept so far has any; a text has them once it is read again.
ALTER TABLE assertions ADD COLUMN sets_effect_of TEXT;
CREATE INDEX assertions_setting_effect ON assertions (sets_effect_of, id) WHERE sets_effect_of IS NOT NULL;
