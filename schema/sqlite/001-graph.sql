-- The store of Căn Cứ in SQLite: inputs, the graph derived from them, and what keeps reads to one index scan.
-- A row's whole value is JSON in `data`; columns beside it are what is filtered and sorted on. Texts compare as UTF-8
-- bytes, that is by code point. Unknown dates are '', so that newest first puts them last.

CREATE TABLE store_state (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  data_version INTEGER NOT NULL
) STRICT;
INSERT INTO store_state (only, data_version) VALUES (1, 0);

CREATE TABLE inputs (
  id TEXT NOT NULL UNIQUE,
  data TEXT NOT NULL
) STRICT;

-- Under what changes elsewhere an input has to be looked at again.
CREATE TABLE input_tokens (
  token TEXT NOT NULL,
  input_id TEXT NOT NULL,
  PRIMARY KEY (token, input_id)
) STRICT, WITHOUT ROWID;

-- The register of keys, never shortened. `holder` is the document that last held the key, '' before the first.
CREATE TABLE keys (
  key TEXT NOT NULL PRIMARY KEY,
  id TEXT NOT NULL,
  seq INTEGER NOT NULL UNIQUE,
  holder TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX keys_by_id ON keys (id, seq);

CREATE TABLE documents (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  key TEXT NOT NULL,
  issued_on TEXT NOT NULL,
  type TEXT NOT NULL,
  is_stub INTEGER NOT NULL,
  number_folded TEXT NOT NULL,
  search_text TEXT NOT NULL,
  data TEXT NOT NULL
) STRICT;
CREATE INDEX documents_by_date ON documents (issued_on, key);
CREATE INDEX documents_by_number ON documents (number_folded, issued_on, key);

-- Issuers and numbering authority of each document, each body once.
CREATE TABLE document_bodies (
  body_id TEXT NOT NULL,
  issued_on TEXT NOT NULL,
  key TEXT NOT NULL,
  document_id TEXT NOT NULL,
  type TEXT NOT NULL,
  PRIMARY KEY (body_id, issued_on, key, document_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE document_blocks (
  block TEXT NOT NULL,
  document_id TEXT NOT NULL,
  PRIMARY KEY (block, document_id)
) STRICT, WITHOUT ROWID;

-- Full-text indexes over texts that we fold and tokenise ourselves; rowid is documents.number. The first holds the
-- search text, the second also the content of the current text, so that the usual search never reads contents' postings.
CREATE VIRTUAL TABLE document_words USING fts5(words, content='', contentless_delete=1, detail=none, prefix='1 2 3', tokenize='ascii');
CREATE VIRTUAL TABLE document_text_words USING fts5(words, content='', contentless_delete=1, detail=none, prefix='1 2 3', tokenize='ascii');

-- A citation with the sort values of both its ends. Assurance and kind lead both indexes, so that leaving INFERRED out,
-- or asking for one kind, scans none of the others.
CREATE TABLE citations (
  id TEXT NOT NULL UNIQUE,
  from_id TEXT NOT NULL,
  from_date TEXT NOT NULL,
  from_key TEXT NOT NULL,
  to_id TEXT NOT NULL,
  to_date TEXT NOT NULL,
  to_key TEXT NOT NULL,
  kind TEXT NOT NULL,
  assurance TEXT NOT NULL,
  data TEXT NOT NULL
) STRICT;
CREATE INDEX citations_from ON citations (from_id, assurance, kind, to_date, to_key, to_id);
CREATE INDEX citations_to ON citations (to_id, assurance, kind, from_date, from_key, from_id);

CREATE TABLE assertions (
  id TEXT NOT NULL UNIQUE,
  input_id TEXT NOT NULL,
  citation_id TEXT NOT NULL,
  sort TEXT NOT NULL,
  evidence_kind TEXT NOT NULL,
  evidence_id TEXT NOT NULL,
  data TEXT NOT NULL
) STRICT;
CREATE INDEX assertions_by_citation ON assertions (citation_id, sort);
CREATE INDEX assertions_by_input ON assertions (input_id);
CREATE INDEX assertions_by_evidence ON assertions (evidence_id, evidence_kind);

-- `place` is the start in ten digits.
CREATE TABLE mentions (
  id TEXT NOT NULL UNIQUE,
  input_id TEXT NOT NULL,
  document_id TEXT NOT NULL,
  place TEXT NOT NULL,
  role TEXT NOT NULL,
  state TEXT NOT NULL,
  kind TEXT,
  data TEXT NOT NULL
) STRICT;
CREATE INDEX mentions_by_document ON mentions (document_id, place, id, role, state);
CREATE INDEX mentions_by_input ON mentions (input_id);
CREATE INDEX mentions_unlinked ON mentions (document_id, kind)
  WHERE role = 'CITING' AND state IN ('AMBIGUOUS', 'UNRESOLVED');

-- Candidates of mentions that cite but are linked to nothing: what a document's DERIVED lineage may lack.
CREATE TABLE unlinked_candidates (
  document_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  mention_id TEXT NOT NULL,
  PRIMARY KEY (document_id, kind, mention_id)
) STRICT, WITHOUT ROWID;

-- The claims that each input makes for each key, and how many inputs make them.
CREATE TABLE input_references (
  input_id TEXT NOT NULL,
  key TEXT NOT NULL,
  claims_hash TEXT NOT NULL,
  PRIMARY KEY (input_id, key, claims_hash)
) STRICT, WITHOUT ROWID;
CREATE TABLE votes (
  key TEXT NOT NULL,
  claims_hash TEXT NOT NULL,
  inputs INTEGER NOT NULL,
  claims TEXT NOT NULL,
  PRIMARY KEY (key, claims_hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE campaigns (
  id TEXT NOT NULL UNIQUE,
  name_folded TEXT NOT NULL,
  search_text TEXT NOT NULL,
  data TEXT NOT NULL
) STRICT;
CREATE INDEX campaigns_by_name ON campaigns (name_folded, id);

-- `rank` says which role's reading names the campaign; `place` is the start in ten digits.
CREATE TABLE campaign_roles (
  id TEXT NOT NULL UNIQUE,
  input_id TEXT NOT NULL,
  campaign_id TEXT NOT NULL,
  document_id TEXT NOT NULL,
  document_date TEXT NOT NULL,
  document_key TEXT NOT NULL,
  role TEXT NOT NULL,
  rank INTEGER NOT NULL,
  place TEXT NOT NULL,
  data TEXT NOT NULL
) STRICT;
CREATE INDEX campaign_roles_by_campaign ON campaign_roles (campaign_id, document_date, document_key, id);
CREATE INDEX campaign_roles_by_rank ON campaign_roles (campaign_id, rank, id);
CREATE INDEX campaign_roles_by_document ON campaign_roles (document_id, place, id);
CREATE INDEX campaign_roles_by_input ON campaign_roles (input_id);

CREATE TABLE campaign_answers (
  campaign_id TEXT NOT NULL,
  answered_id TEXT NOT NULL,
  role_id TEXT NOT NULL,
  PRIMARY KEY (campaign_id, answered_id, role_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX campaign_answers_by_answered ON campaign_answers (answered_id, campaign_id);

CREATE TABLE bodies (
  id TEXT NOT NULL UNIQUE,
  name_folded TEXT NOT NULL,
  branch TEXT NOT NULL,
  level TEXT NOT NULL,
  place TEXT,
  search_text TEXT NOT NULL,
  data TEXT NOT NULL
) STRICT;
CREATE INDEX bodies_by_name ON bodies (name_folded, id);
