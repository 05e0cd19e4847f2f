-- Provisions: sections of current texts, and what evidence names.

-- `sort` is domain/provision-path's. `input_id` is the text whose section it is, null for one that only evidence knows.
CREATE TABLE provisions (
  document_id TEXT NOT NULL,
  sort TEXT NOT NULL,
  input_id TEXT,
  data TEXT NOT NULL,
  PRIMARY KEY (document_id, sort)
) STRICT, WITHOUT ROWID;
CREATE INDEX provisions_by_input ON provisions (input_id) WHERE input_id IS NOT NULL;

-- One row for each provision of a cited document that an assertion names (`exact`), and for each that holds one of those
-- without being named itself; with the sort values of the citing document. A page of what cites a provision, of one
-- within it or of one that holds it, is some scans of this key, each no longer than the page.
CREATE TABLE provision_evidence (
  document_id TEXT NOT NULL,
  path TEXT NOT NULL,
  exact INTEGER NOT NULL,
  kind TEXT NOT NULL,
  from_date TEXT NOT NULL,
  from_key TEXT NOT NULL,
  assertion_id TEXT NOT NULL,
  PRIMARY KEY (document_id, path, exact, kind, from_date, from_key, assertion_id)
) STRICT, WITHOUT ROWID;

-- Evidence kept so far names none; a rebuild reads its texts again.
UPDATE assertions SET data = json_insert(data, '$.provisions', json('[]'));
