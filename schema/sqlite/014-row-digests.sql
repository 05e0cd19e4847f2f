-- Rows are compared by their digests, without reading them; a row without one is written anew with its input. A constitution
-- has another key, by its year alone: all texts have to be read again.
ALTER TABLE mentions ADD COLUMN digest TEXT;
ALTER TABLE assertions ADD COLUMN digest TEXT;
ALTER TABLE campaign_roles ADD COLUMN digest TEXT;
UPDATE store_state SET needs_reread = EXISTS (SELECT 1 FROM inputs);
