/** Greatest power of its length by which the processor time of a text may grow. */
export const MOST_EXPONENT = 1.15;
/** Most seconds of processor time for extract or ingest of 200,000 characters. */
export const MOST_SECONDS = 1;
/** Most JSON characters of rows that a character of a text may save. */
export const MOST_SAVED = 160;
