-- A random text that names the content of the store. Unlike the data version, it never returns after a restore.
ALTER TABLE store_state ADD COLUMN revision TEXT NOT NULL DEFAULT '';
UPDATE store_state SET revision = lower(hex(randomblob(16)));
