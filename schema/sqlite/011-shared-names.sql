-- Names with a year may be of several documents, and numbered laws claim their names: texts kept so far have to be read again.
UPDATE store_state SET needs_reread = EXISTS (SELECT 1 FROM inputs);
