// A random text that names the content of the store. Unlike the data version, it never returns after a restore.
MATCH (s:Store) WHERE s.revision IS NULL
SET s.revision = randomUUID();
