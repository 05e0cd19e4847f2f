// Documents of a year in the order of lists; the year of those whose day is unknown is that of their number or key.
CREATE INDEX document_year IF NOT EXISTS FOR (n:Document) ON (n.year, n.sort);
