-- What walks look at most of each document, beside its order: pages with a filter and counts by type and year then read
-- no rows of documents, which are wide.
DROP INDEX IF EXISTS documents_by_date;
DROP INDEX IF EXISTS documents_by_year;
CREATE INDEX documents_by_date ON documents (issued_on, key, type, year, is_stub, id);
CREATE INDEX documents_by_year ON documents (year, issued_on, key, type, is_stub, id);
