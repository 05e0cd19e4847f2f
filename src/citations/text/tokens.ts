/** Nothing stands between a token and the one before it. */
export const NO_GAP = 0;
/** Spaces stand before a token, and no line break. */
export const SPACED = 1;
/** One line break stands before a token. */
export const BROKEN = 2;
/** An empty line stands before a token, or it is the first of the text. */
export const BLANK = 3;

/** `id` of a run of digits. */
export const NUMBER_ID = -1;

/** The first letter of a token is no capital, or it has no letters. */
export const NO_CAPITAL = 0;
/** The first letter is a capital, and not all letters are. */
export const INITIAL_CAPITAL = 1;
/** All letters are capitals, at least two of them. */
export const ALL_CAPITALS = 2;

/**
 * Words, runs of digits and single marks of a text, in order, column by column.
 * `start`, `end`: UTF-16 offsets in `text`.
 * `id`: number of a word of the lexicon, 0 of any other word, {@link NUMBER_ID} of digits, `-2 - code` of a mark.
 * `gap`: what stands before the token ({@link NO_GAP}, {@link SPACED}, {@link BROKEN}, {@link BLANK}).
 * `caps`: its capitals ({@link NO_CAPITAL}, {@link INITIAL_CAPITAL}, {@link ALL_CAPITALS}).
 * The functions below read the columns at any place, also before the first token and after the last.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly id: Int32Array;
  readonly gap: Uint8Array;
  readonly caps: Uint8Array;
}

/*
 * These three are called most of all. They ask for bounds, since a read out of bounds is slow, and each asks for itself,
 * since calls cost the most before code is compiled.
 */

/** Returns the `id` of the token at `at`, 0 where there is none. */
export const idAt = (tokens: Tokens, at: number): number =>
  at >= 0 && at < tokens.count ? (tokens.id[at] as number) : 0;

const capsAt = (tokens: Tokens, at: number): number =>
  at >= 0 && at < tokens.count ? (tokens.caps[at] as number) : NO_CAPITAL;

/** Returns what stands before the token. */
export const gapBefore = (tokens: Tokens, at: number): number =>
  at >= 0 && at < tokens.count ? (tokens.gap[at] as number) : NO_GAP;

/** Returns true for a run of digits. */
export const isNumberAt = (tokens: Tokens, at: number): boolean => idAt(tokens, at) === NUMBER_ID;

/** Returns true for a word, known or not. */
export const isWordAt = (tokens: Tokens, at: number): boolean => at < tokens.count && idAt(tokens, at) >= 0;

/** Returns true for a mark. */
export const isMarkAt = (tokens: Tokens, at: number): boolean => idAt(tokens, at) < NUMBER_ID;

/** Returns true where the first letter is a capital, also where all are. */
export const startsCapital = (tokens: Tokens, at: number): boolean => capsAt(tokens, at) > NO_CAPITAL;

/** Returns true where the first letter is a capital and not all are. */
export const isInitialCapital = (tokens: Tokens, at: number): boolean => capsAt(tokens, at) === INITIAL_CAPITAL;

/** Returns true for a word of at least two letters that are all capitals. */
export const isAllCapitals = (tokens: Tokens, at: number): boolean => capsAt(tokens, at) === ALL_CAPITALS;

/** Returns true where nothing stands between the token and the one before it. */
export const touchesPrevious = (tokens: Tokens, at: number): boolean =>
  at >= 0 && at < tokens.count && tokens.gap[at] === NO_GAP;

/** Returns true for the first token of a line. */
export const startsLine = (tokens: Tokens, at: number): boolean => gapBefore(tokens, at) >= BROKEN;

/** Returns true for the first token after an empty line, and for the first of the text. */
export const startsParagraph = (tokens: Tokens, at: number): boolean => gapBefore(tokens, at) === BLANK;

/** Returns the offset at which a token begins, 0 where there is none. */
export const startOf = (tokens: Tokens, at: number): number => tokens.start[at] ?? 0;

/** Returns the offset after a token, 0 where there is none. */
export const endOf = (tokens: Tokens, at: number): number => tokens.end[at] ?? 0;

/** Returns the length of a token in UTF-16 code units, 0 where there is none. */
export const lengthAt = (tokens: Tokens, at: number): number => (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0);

/** Returns a token as written, empty where there is none. */
export const writtenAt = (tokens: Tokens, at: number): string =>
  tokens.text.slice(startOf(tokens, at), endOf(tokens, at));

/** Returns the text from token `from` up to token `to`, as written. */
export const textBetween = (tokens: Tokens, from: number, to: number): string =>
  tokens.text.slice(startOf(tokens, from), endOf(tokens, to - 1));
