-- Look-ups of documents by their texts, and the year of documents whose day of issue is unknown.

CREATE INDEX inputs_by_sha256 ON inputs (data ->> '$.sha256');
CREATE INDEX inputs_by_source_url ON inputs (data ->> '$.sourceUrl');

CREATE TABLE document_texts (
  text_id TEXT NOT NULL,
  document_id TEXT NOT NULL,
  PRIMARY KEY (text_id, document_id)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO document_texts (text_id, document_id)
  SELECT texts.value, documents.id FROM documents, json_each(documents.data, '$.textIds') AS texts;

-- domain/identity/document-year: of the day of issue, else in the number, else of the key, else ''.
ALTER TABLE documents ADD COLUMN year TEXT NOT NULL DEFAULT '';
UPDATE documents SET year = CASE
  WHEN issued_on <> '' THEN substr(issued_on, 1, 4)
  WHEN data ->> '$.number.value' GLOB '*/[0-9][0-9][0-9][0-9]/*' AND data ->> '$.number.value' NOT GLOB '*[/-]*/[0-9][0-9][0-9][0-9]/*'
    THEN substr(data ->> '$.number.value', instr(data ->> '$.number.value', '/') + 1, 4)
  WHEN key GLOB 'src-*' THEN ''
  WHEN key GLOB '*_[0-9][0-9][0-9][0-9]' THEN substr(key, -4)
  WHEN key GLOB '*_[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN substr(key, -10, 4)
  ELSE '' END;
CREATE INDEX document_bodies_by_document ON document_bodies (document_id, body_id);
