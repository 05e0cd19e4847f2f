// Reasons of candidates and origins of values are codes. Texts kept so far hold sentences: they have to be read again.
MATCH (s:Store) WHERE NOT coalesce(s.needsReread, false) AND EXISTS { MATCH (:Input) }
SET s.needsReread = true;
