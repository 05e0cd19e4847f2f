// Rows are compared by their digests, without reading them; a row without one is written anew with its input. A constitution
// has another key, by its year alone: all texts have to be read again.
MATCH (s:Store) WHERE NOT coalesce(s.needsReread, false) AND EXISTS { MATCH (:Input) }
SET s.needsReread = true;
