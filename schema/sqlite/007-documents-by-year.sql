-- Documents of a year in the order of lists; the year of those whose day is unknown is that of their number or key.
CREATE INDEX documents_by_year ON documents (year, issued_on, key);
