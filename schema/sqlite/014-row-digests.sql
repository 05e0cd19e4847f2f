-- Rows are compared by their digests, without reading them. A row without one is written anew with its input.
ALTER TABLE mentions ADD COLUMN digest TEXT;
ALTER TABLE assertions ADD COLUMN digest TEXT;
ALTER TABLE campaign_roles ADD COLUMN digest TEXT;
