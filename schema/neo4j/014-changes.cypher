// What each of the last saves changed, by the data version that it made: `before` is the revision that it replaced, `ids`
// JSON, absent where that would be too long. The program drops old nodes.
CREATE CONSTRAINT change_version IF NOT EXISTS FOR (n:Change) REQUIRE n.version IS UNIQUE;
