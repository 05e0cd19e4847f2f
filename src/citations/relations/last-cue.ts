import { CUES, type CueMeaning } from '../patterns/cue-tables.js';
import { SEMICOLON } from '../text/marks.js';
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
    const match = matchPhrase(tokens, at, CUES);
    if (!match) continue;
    cues.push({ from: at, to: at + match.ids.length, meaning: match.value });
    at += match.ids.length - 1;
  }
  return cues;
}

/** Returns the last cue in `[from, to)`, null where none stands there. */
export const lastCue = (tokens: Tokens, from: number, to: number): FoundCue | null =>
  cuesIn(tokens, from, to).at(-1) ?? null;

/** Returns true where a cue stands after the last semicolon of `[from, to)`. */
export function lastCueAfter(tokens: Tokens, from: number, to: number): boolean {
  let at = to - 1;
  while (at > from && idAt(tokens, at) !== SEMICOLON) at--;
  return lastCue(tokens, at, to) !== null;
}
