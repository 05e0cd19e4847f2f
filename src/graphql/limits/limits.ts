/** Entries in a page when neither `first` nor `last` is given. */
export const DEFAULT_PAGE_SIZE = 20;

/** Maximum number of entries in a page (`first`, `last`); the minimum is 1. */
export const MAX_PAGE_SIZE = 100;

/** Up to this number, `totalCount` is exact. */
export const MAX_COUNT = 1_000;

/** Maximum number of lexical tokens in a query document (names, punctuators, values); parsing stops there. */
export const MAX_QUERY_TOKENS = 5_000;

/**
 * Maximum number of characters of one name in a query document. Where a name is unknown, validation compares it with all
 * that it may mean, and repeats it in its message.
 */
export const MAX_NAME_CHARACTERS = 200;

/** Errors of a query that validation lists. */
export const MAX_VALIDATION_ERRORS = 10;

/** Maximum number of fragments that a query document defines. Validation compares each with each. */
export const MAX_FRAGMENTS = 100;

/**
 * Maximum number of pairs of fields under one name (their alias, if they have one) in a query document, wherever they
 * stand: validation may compare each with each. 316 fields under one name, or 100 under each of ten, make so many. Repeating
 * one field that has neither arguments nor fields of its own is free.
 */
export const MAX_FIELD_PAIRS = 50_000;

/** Maximum number of values in the variables of a request. Entries of lists, and fields of objects and their names, each count. */
export const MAX_VARIABLE_VALUES = 2_000;

/** Maximum number of characters in the variables of a request, in UTF-16 code units: one text for `extract`, and more. */
export const MAX_VARIABLE_CHARACTERS = 250_000;

/** Maximum depth of nested fields in a query. */
export const MAX_DEPTH = 20;

/**
 * Maximum cost of a query, computed from page sizes, nesting and the weights of fields before anything is read
 * (`measure-query.ts`). A unit is about 20 µs of processor time (docs/decisions/0007-prices.md). What lists hold beyond
 * their assumed length counts against it while the answer is made.
 */
export const MAX_COST = 50_000;

/** Maximum number of ids in one `nodes(ids:)`. */
export const MAX_NODE_IDS = 100;

/** Maximum number of look-ups in one `documentsBy(by:)` or `findByNumbers(queries:)`. */
export const MAX_LOOK_UPS = 100;

/** Maximum length of a text given to `extract`, in UTF-16 code units. */
export const MAX_EXTRACT_LENGTH = 200_000;

/** Most stored texts of which one request explains the mentions. */
export const MAX_EXPLAINED_TEXTS = 1;

/** Maximum length of a search, number, key, id or cursor given as an argument, in UTF-16 code units. */
export const MAX_ARGUMENT_LENGTH = 500;

/** Maximum size of the data of an answer, in bytes of JSON in UTF-8. It is counted while the answer is made. */
export const MAX_ANSWER_BYTES = 8 * 1024 * 1024;

/** Maximum number of candidates that `findByNumber` returns. */
export const MAX_CANDIDATES = 20;

/** Maximum number of provisions in a list without pages. */
export const MAX_PROVISIONS = 200;

/**
 * Milliseconds after which a request stops reading from the store and fails with TIMEOUT. A client has its answer within
 * ten seconds: one is left for a busy machine to send it.
 */
export const MAX_EXECUTION_TIME = 9_000;

/** Maximum milliseconds for one lineage walk, within what is left of {@link MAX_EXECUTION_TIME}. */
export const MAX_TRACE_TIME = 5_000;

/** Maximum values of the arguments of a lineage: levels, documents, and citations among them. */
export const LINEAGE_LIMITS = { depth: 20, maxDocuments: 1_000, maxCitations: 5_000 } as const;
