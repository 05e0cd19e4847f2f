// The register of keys is listed in the order of registration.
CREATE INDEX key_seq IF NOT EXISTS FOR (n:Key) ON (n.seq);
