import { CUES, type CueMeaning } from '../patterns/cue-tables.js';
import { NUMBER_WORDS, TYPE_TABLE } from '../patterns/type-words.js';
import { CLOSE_QUOTE, COLON, OPEN_QUOTE, SEMICOLON } from '../text/marks.js';
import { ABOUT, THE_PLURAL } from '../text/particles.js';
import { matchPhrase } from '../text/phrases.js';
import { idAt, type Tokens } from '../text/tokens.js';

/** How far back wordings are looked for, in tokens. */
export const LOOK_BACK = 90;

/** A cue with its place. */
export interface FoundCue {
  readonly from: number;
  readonly to: number;
  readonly meaning: CueMeaning;
}

/** Returns the cues in `[from, to)` in order, as far as wordings are looked for. */
export function cuesIn(tokens: Tokens, from: number, to: number): readonly FoundCue[] {
  const cues: FoundCue[] = [];
  for (let at = Math.max(from, to - LOOK_BACK); at < to; at++) {
    at = passQuotedName(tokens, at, to);
    const match = matchPhrase(tokens, at, CUES);
    if (!match || isNoun(tokens, at, at + match.ids.length)) continue;
    cues.push({ from: at, to: at + match.ids.length, meaning: match.value });
    at += match.ids.length - 1;
  }
  return cues;
}

/** “Hướng dẫn sử dụng kháng sinh” before the document with which it was issued: words of a name say nothing, those of a title do (“về …”). */
function passQuotedName(tokens: Tokens, at: number, to: number): number {
  if (idAt(tokens, at) !== OPEN_QUOTE || idAt(tokens, at - 1) === ABOUT) return at;
  for (let end = at + 1; end < to; end++) if (idAt(tokens, end) === CLOSE_QUOTE) return end;
  return at;
}

/** "các Hướng dẫn: số 12 …", "các Hướng dẫn số 12, 13": the word names documents, and is no verb. */
const isNoun = (tokens: Tokens, at: number, end: number): boolean =>
  idAt(tokens, at - 1) === THE_PLURAL &&
  (idAt(tokens, end) === COLON || NUMBER_WORDS.has(idAt(tokens, end))) &&
  matchPhrase(tokens, at, TYPE_TABLE)?.ids.length === end - at;

/** Returns the last cue in `[from, to)`, null where none stands there. */
export const lastCue = (tokens: Tokens, from: number, to: number): FoundCue | null =>
  cuesIn(tokens, from, to).at(-1) ?? null;

/** Returns true where a cue stands after the last semicolon of `[from, to)`. */
export function lastCueAfter(tokens: Tokens, from: number, to: number): boolean {
  let at = to - 1;
  while (at > from && idAt(tokens, at) !== SEMICOLON) at--;
  return lastCue(tokens, at, to) !== null;
}
