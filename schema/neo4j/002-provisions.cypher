// Provisions: sections of current texts, and what evidence names.

// `id` is document id TAB provisionSort(path), so that it also orders: a document's provisions as its text has them.
CREATE CONSTRAINT provision_id IF NOT EXISTS FOR (n:Provision) REQUIRE n.id IS UNIQUE;
CREATE INDEX provision_input IF NOT EXISTS FOR (n:Provision) ON (n.inputId);

// (:Document)-[:HAS_PROVISION]->(:Provision); (:Assertion)-[:NAMES]->(:Provision) for each provision that evidence names,
// (:Assertion)-[:NAMES_WITHIN]->(:Provision) for each that holds one of those without being named itself. Both bear the
// kind of the citation and the sort values of the citing document, so that a page reads no more of them than it shows.
CREATE INDEX names_kind_sort IF NOT EXISTS FOR ()-[r:NAMES]-() ON (r.toId, r.kind, r.fromSort);
CREATE INDEX names_within_kind_sort IF NOT EXISTS FOR ()-[r:NAMES_WITHIN]-() ON (r.toId, r.kind, r.fromSort);

// Evidence kept so far names none; a rebuild reads its texts again. Names in `data` are in order: kind, provisions, reason.
MATCH (a:Assertion) WHERE NOT a.data CONTAINS '"provisions":'
CALL (a) {
  SET a.data = replace(a.data, '"reason":', '"provisions":[],"reason":')
} IN TRANSACTIONS OF 10000 ROWS;
