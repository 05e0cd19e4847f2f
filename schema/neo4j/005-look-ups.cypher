// Look-ups of documents by their texts, and the year of documents whose day of issue is unknown.

CREATE INDEX text_sha256 IF NOT EXISTS FOR (n:Text) ON (n.sha256);
CREATE INDEX text_source_url IF NOT EXISTS FOR (n:Text) ON (n.sourceUrl);

// (:Document)-[:HAS_TEXT]->(:Text), also for texts that are not the current one.
MATCH (d:Document) WHERE NOT EXISTS { (d)-[:HAS_TEXT]->() } AND d.textId IS NOT NULL
CALL (d) {
  UNWIND split(split(split(d.data, '"textIds":[')[1], ']')[0], ',') AS quoted
  MATCH (t:Input {id: replace(quoted, '"', '')})
  MERGE (d)-[:HAS_TEXT]->(t)
} IN TRANSACTIONS OF 10000 ROWS;

// domain/identity/document-year: of the day of issue, else in the number, else of the key, else ''.
MATCH (d:Document) WHERE d.year IS NULL AND d.data IS NOT NULL
CALL (d) {
  SET d.year = CASE
    WHEN d.issuedOn IS NOT NULL THEN substring(d.issuedOn, 0, 4)
    WHEN d.number =~ '[^/-]*/\\d{4}([/-].*)?' THEN substring(split(d.number, '/')[1], 0, 4)
    WHEN d.key STARTS WITH 'src-' THEN ''
    WHEN d.key =~ '.*_\\d{4}(-\\d\\d-\\d\\d)?' THEN substring(last(split(d.key, '_')), 0, 4)
    ELSE '' END
} IN TRANSACTIONS OF 10000 ROWS;
