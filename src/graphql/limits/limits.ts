/** Rows of a page when neither `first` nor `last` is given. */
export const DEFAULT_PAGE_SIZE = 20;

/** Most rows of one page (`first`, `last`); the least is 1. */
export const MAX_PAGE_SIZE = 100;

/** Most lexical tokens of a query document (names, punctuators, values); parsing stops there. */
export const MAX_QUERY_TOKENS = 5_000;

/** Most fields, nested in one another, that a query may have; introspection is not counted. */
export const MAX_DEPTH = 20;

/**
 * Most cost of a query, in objects that its answer could hold: computed from page sizes and nesting before anything is
 * read (`measure-query.ts`). A lineage is charged all documents and citations that it may keep, for each parent.
 */
export const MAX_COST = 50_000;

/** Most ids in one `nodes(ids:)`. */
export const MAX_NODE_IDS = 100;

/** Most characters (UTF-16 units) of a text given to `extract`. */
export const MAX_EXTRACT_LENGTH = 200_000;

/** Most characters (UTF-16 units) of a search, number, key, id or cursor given as an argument. */
export const MAX_ARGUMENT_LENGTH = 500;

/**
 * Most characters (UTF-16 units) of texts and sections in one answer, whatever the aliases under which they are asked:
 * room for the longest text that is taken in. Their lengths are known only when they are read, so no cost covers them.
 */
export const MAX_ANSWER_TEXT = 32 * 1024 * 1024;

/** Most candidates that `findByNumber` answers with. */
export const MAX_CANDIDATES = 20;

/** Most provisions in one plain list of them. */
export const MAX_PROVISIONS = 200;

/** Milliseconds after which a request reads nothing more from the store and ends with TIMEOUT. */
export const MAX_EXECUTION_TIME = 10_000;

/** Most milliseconds of one lineage walk; what is left of {@link MAX_EXECUTION_TIME} bounds it too. */
export const MAX_TRACE_TIME = 5_000;

/** What a lineage may be asked for: levels walked, documents kept and citations among them. */
export const LINEAGE_LIMITS = { depth: 20, maxDocuments: 1_000, maxCitations: 5_000 } as const;
