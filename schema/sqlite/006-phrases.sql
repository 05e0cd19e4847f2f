-- Words in their order, for words in quotation marks; what they hold is as in document_words and document_text_words. The
-- program fills them for the documents that are stored. Apart from the indexes of words, whose prefixes would take most of
-- the room if they kept places too.

CREATE VIRTUAL TABLE document_phrases USING fts5(words, content='', contentless_delete=1, detail=full, tokenize='ascii');
CREATE VIRTUAL TABLE document_text_phrases USING fts5(words, content='', contentless_delete=1, detail=full, tokenize='ascii');
