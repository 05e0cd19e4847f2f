// A text has the moment of its retrieval in place of the day, which is no part of its id any more, and a token of its
// source: all texts have to be read again.
MATCH (i:Text) WHERE NOT i.data CONTAINS '"retrievedAt":'
WITH i, CASE WHEN i.retrievedOn IS NULL THEN null ELSE i.retrievedOn + 'T00:00:00.000Z' END AS moment
SET i.data = CASE WHEN moment IS NULL
  THEN replace(i.data, '"retrievedOn":null', '"retrievedAt":null')
  ELSE replace(i.data, '"retrievedOn":"' + i.retrievedOn + '"', '"retrievedAt":"' + moment + '"') END,
  i.retrievedAt = moment
REMOVE i.retrievedOn;
MATCH (s:Store) WHERE NOT coalesce(s.needsReread, false) AND EXISTS { MATCH (:Input) }
SET s.needsReread = true;
