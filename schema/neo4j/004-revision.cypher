// A random text that names the content of the store. Unlike the data version, it never returns after a restore.
MATCH (s:Store {name: 'store'}) SET s.revision = randomUUID();
