-- What each of the last saves changed, by the data version that it made: `before` is the revision that it replaced, `ids` a
-- JSON object, null where that would be too long. The program drops old rows.
CREATE TABLE changes (
  version INTEGER PRIMARY KEY,
  before TEXT NOT NULL,
  ids TEXT
) STRICT;
