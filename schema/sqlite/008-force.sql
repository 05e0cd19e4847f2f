-- Over which days a document has which status (domain/force-spans): each span holds up to the next one of the document, and
-- before the first the status is UNKNOWN. The program fills it for the documents that are stored.
CREATE TABLE document_force (
  document_id TEXT NOT NULL,
  from_day TEXT NOT NULL,
  status TEXT NOT NULL,
  PRIMARY KEY (document_id, from_day)
) STRICT, WITHOUT ROWID;
