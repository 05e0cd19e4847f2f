// All citations of a type and assurance, in the order of their citing documents: `sort` is `fromSort TAB key of the cited
// document`.

MATCH ()-[r:BASED_ON|INFERRED_BASED_ON|IMPLEMENTS|INFERRED_IMPLEMENTS|GUIDES|INFERRED_GUIDES|AMENDS|INFERRED_AMENDS|REPLACES|INFERRED_REPLACES|REPEALS|INFERRED_REPEALS|SUSPENDS|INFERRED_SUSPENDS|CORRECTS|INFERRED_CORRECTS|CONSOLIDATES|INFERRED_CONSOLIDATES|INTERPRETS|INFERRED_INTERPRETS|PUBLISHES|INFERRED_PUBLISHES|REFERS|INFERRED_REFERS]->(t:Document) WHERE r.sort IS NULL
CALL (r, t) {
  SET r.sort = r.fromSort + '\t' + t.key
} IN TRANSACTIONS OF 10000 ROWS;

CREATE INDEX based_on_sort IF NOT EXISTS FOR ()-[r:BASED_ON]-() ON (r.assurance, r.sort);
CREATE INDEX inferred_based_on_sort IF NOT EXISTS FOR ()-[r:INFERRED_BASED_ON]-() ON (r.assurance, r.sort);
CREATE INDEX implements_sort IF NOT EXISTS FOR ()-[r:IMPLEMENTS]-() ON (r.assurance, r.sort);
CREATE INDEX inferred_implements_sort IF NOT EXISTS FOR ()-[r:INFERRED_IMPLEMENTS]-() ON (r.assurance, r.sort);
CREATE INDEX guides_sort IF NOT EXISTS FOR ()-[r:GUIDES]-() ON (r.assurance, r.sort);
CREATE INDEX inferred_guides_sort IF NOT EXISTS FOR ()-[r:INFERRED_GUIDES]-() ON (r.assurance, r.sort);
CREATE INDEX amends_sort IF NOT EXISTS FOR ()-[r:AMENDS]-() ON (r.assurance, r.sort);
CREATE INDEX inferred_amends_sort IF NOT EXISTS FOR ()-[r:INFERRED_AMENDS]-() ON (r.assurance, r.sort);
CREATE INDEX replaces_sort IF NOT EXISTS FOR ()-[r:REPLACES]-() ON (r.assurance, r.sort);
CREATE INDEX inferred_replaces_sort IF NOT EXISTS FOR ()-[r:INFERRED_REPLACES]-() ON (r.assurance, r.sort);
CREATE INDEX repeals_sort IF NOT EXISTS FOR ()-[r:REPEALS]-() ON (r.assurance, r.sort);
CREATE INDEX inferred_repeals_sort IF NOT EXISTS FOR ()-[r:INFERRED_REPEALS]-() ON (r.assurance, r.sort);
CREATE INDEX suspends_sort IF NOT EXISTS FOR ()-[r:SUSPENDS]-() ON (r.assurance, r.sort);
CREATE INDEX inferred_suspends_sort IF NOT EXISTS FOR ()-[r:INFERRED_SUSPENDS]-() ON (r.assurance, r.sort);
CREATE INDEX corrects_sort IF NOT EXISTS FOR ()-[r:CORRECTS]-() ON (r.assurance, r.sort);
CREATE INDEX inferred_corrects_sort IF NOT EXISTS FOR ()-[r:INFERRED_CORRECTS]-() ON (r.assurance, r.sort);
CREATE INDEX consolidates_sort IF NOT EXISTS FOR ()-[r:CONSOLIDATES]-() ON (r.assurance, r.sort);
CREATE INDEX inferred_consolidates_sort IF NOT EXISTS FOR ()-[r:INFERRED_CONSOLIDATES]-() ON (r.assurance, r.sort);
CREATE INDEX interprets_sort IF NOT EXISTS FOR ()-[r:INTERPRETS]-() ON (r.assurance, r.sort);
CREATE INDEX inferred_interprets_sort IF NOT EXISTS FOR ()-[r:INFERRED_INTERPRETS]-() ON (r.assurance, r.sort);
CREATE INDEX publishes_sort IF NOT EXISTS FOR ()-[r:PUBLISHES]-() ON (r.assurance, r.sort);
CREATE INDEX inferred_publishes_sort IF NOT EXISTS FOR ()-[r:INFERRED_PUBLISHES]-() ON (r.assurance, r.sort);
CREATE INDEX refers_sort IF NOT EXISTS FOR ()-[r:REFERS]-() ON (r.assurance, r.sort);
CREATE INDEX inferred_refers_sort IF NOT EXISTS FOR ()-[r:INFERRED_REFERS]-() ON (r.assurance, r.sort);
