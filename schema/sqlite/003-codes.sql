-- Reasons of candidates and origins of values are codes. Texts kept so far hold sentences: they have to be read again.
ALTER TABLE store_state ADD COLUMN needs_reread INTEGER NOT NULL DEFAULT 0;
UPDATE store_state SET needs_reread = EXISTS (SELECT 1 FROM inputs);
