import { lexiconSize, phraseIds } from './lexicon.js';
import { idAt, type Tokens } from './tokens.js';

/** A phrase of a table with what it stands for. */
export interface Phrase<T> {
  readonly ids: readonly number[];
  readonly value: T;
}

/** Phrases by their first word, longest first, so that one lookup by a token's number finds the candidates. */
export interface PhraseTable<T> {
  readonly byFirst: readonly (readonly Phrase<T>[] | undefined)[];
}

/** Returns a table of the given phrases. */
export function phraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const phrases = [...entries].map(([phrase, value]) => ({ ids: phraseIds(phrase), value }));
  phrases.sort((a, b) => b.ids.length - a.ids.length);
  const byFirst: Phrase<T>[][] = new Array(lexiconSize());
  for (const phrase of phrases) {
    const first = phrase.ids[0] as number;
    byFirst[first] ??= [];
    byFirst[first].push(phrase);
  }
  return { byFirst };
}

/** Returns the longest phrase of the table that begins at token `at`, or null. */
export function matchPhrase<T>(tokens: Tokens, at: number, table: PhraseTable<T>): Phrase<T> | null {
  const id = idAt(tokens, at);
  if (id <= 0) return null;
  const candidates = table.byFirst[id];
  if (candidates === undefined) return null;
  for (const phrase of candidates) if (followsAt(tokens, at, phrase.ids)) return phrase;
  return null;
}

/** Returns true when the words stand one after another from token `at` on. */
export function followsAt(tokens: Tokens, at: number, ids: readonly number[]): boolean {
  if (at < 0 || at + ids.length > tokens.count) return false;
  for (let k = 0; k < ids.length; k++) if (tokens.id[at + k] !== ids[k]) return false;
  return true;
}
