// Names with a year may be of several documents, and numbered laws claim their names: texts kept so far have to be read again.
MATCH (s:Store) WHERE NOT coalesce(s.needsReread, false) AND EXISTS { MATCH (:Input) }
SET s.needsReread = true;
