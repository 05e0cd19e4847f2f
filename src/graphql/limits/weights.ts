// Weights of fields, in units of cost. Those of work follow measured processor time (docs/decisions/0007-prices.md).

/** Weight of a field of objects, the default of the cost specification. */
export const FIELD_WEIGHT = 1;

/** Weight of each object in the answer, the default of the cost specification. */
export const OBJECT_WEIGHT = 1;

/** Weight of a value in the answer, such as a text, a number or `__typename`. An eighth, so that sums are exact. */
export const VALUE_WEIGHT = 0.125;

/** Weight of a value that its field makes from an argument: some 20 µs, most of it for the argument. */
export const MADE_VALUE_WEIGHT = 1.5;

/** Weight of reading a page of a list. */
export const PAGE_WEIGHT = 10;

/** Weight of counting the entries of a list of one parent. */
export const COUNT_WEIGHT = 100;

/** Weight of counting the entries of a list of all documents, bodies or campaigns, whose rows are read for it. */
export const ROOT_COUNT_WEIGHT = 3_000;

/** Weight of looking through all documents of a list, up to 50,000, to count them. */
export const FACETS_WEIGHT = 12_000;

/** Weight that counting them by issuing body adds. */
export const BODIES_FACET_WEIGHT = 2_000;

/** Weight that counting them by status adds. */
export const STATUSES_FACET_WEIGHT = 2_500;

/** Weight of finding one provision of a document. */
export const PROVISION_WEIGHT = 12;

/** Weight of finding a document by anything but its number. */
export const KEY_WEIGHT = 10;

/** Weight of a look-up by number, and of a search for words in names of bodies and campaigns. */
export const SEARCH_WEIGHT = 250;

/** Weight of suggesting documents for what has been typed, in all ways that are tried. */
export const SUGGEST_WEIGHT = 1_500;

/** Weight of a filter of documents: up to 10,000 of a body are sorted, or 20,000 looked through before some are found. */
export const FILTER_WEIGHT = 1_500;

/** Weight that a condition on force adds: the status of each document that is looked at is read, of up to 20,000. */
export const FORCE_FILTER_WEIGHT = 5_000;

/** Weight that conditions on bodies add: those of each document that is looked at are read. */
export const BODIES_FILTER_WEIGHT = 10_000;

/** Weight that a condition on citations adds, made or received: of up to 20,000 documents, each is looked for some. */
export const CITES_FILTER_WEIGHT = 6_000;

/** Weight of a page of all citations, which Neo4j merges from queries of every kind. SQLite takes far less. */
export const CITATION_LIST_WEIGHT = 4_900;

/** Weight of a filter of citations that asks about documents, which may look through 20,000 before it finds some; and of counting them. */
export const CITATION_WALK_WEIGHT = 10_000;

/** Weight of a search for words in numbers, titles and issuers of documents. */
export const DOCUMENT_SEARCH_WEIGHT = 2_500;

/** Weight that a search in texts adds. */
export const TEXT_SEARCH_WEIGHT = 4_000;

/** Weight that each further word of a search adds where many documents may be looked through: in texts, or with a filter. */
export const WORD_WEIGHT = 1_000;

/** Weight that each phrase of a search adds: where words stand is read, not only in which documents. */
export const PHRASE_WEIGHT = 1_000;

/** Weight of one walk of a lineage, however few documents it may return. Each that it may keep weighs 1 more, and so do citations. */
export const WALK_WEIGHT = 5_500;

/** Weight of reading the current text of a document, with what was recognised in it. */
export const TEXT_WEIGHT = 250;

/** Weight of looking for the passages of a text in which words stand, with reading it. */
export const SNIPPETS_WEIGHT = 400;

/** Weight of a field of a part of a document that needs its text. Parts in a list mostly share one text. */
export const PART_TEXT_WEIGHT = 100;

/** Weight of telling the force of a document, what bears on it aside. */
export const FORCE_WEIGHT = 10;

/** Weight of each citation that bears on the force of a document, and of each piece of its evidence; charged when they are read. */
export const FORCE_ROW_WEIGHT = 8;

/** Weight of explaining one mention: with the assumed number of mentions of a text, that of reading it again. */
export const EXPLANATION_WEIGHT = 12;

/** Returns the weight of recognising citations in a text of this length, in UTF-16 code units. */
export const extractWeight = (length: number): number => 10 + Math.ceil(length / 8);

/** Weight of checking one citation of a draft: linking it, and reading its document, force and provisions. */
export const CHECKED_CITATION_WEIGHT = 13;

/** Returns the weight of checking a draft of this length with so many citations; what bears on force is charged when it is read. */
export const checkWeight = (length: number, citations: number): number =>
  extractWeight(length) + citations * CHECKED_CITATION_WEIGHT;
