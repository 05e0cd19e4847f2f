-- All citations of an assurance and kind, in the order of their citing documents, with the documents at both ends.
CREATE INDEX citations_in_order ON citations (assurance, kind, from_date, from_key, to_key, from_id, to_id);
-- What a walk over citations asks of those documents, apart from their rows, which are long.
CREATE INDEX documents_ends ON documents (id, type, is_stub, year);
