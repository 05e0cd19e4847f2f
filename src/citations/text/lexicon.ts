import { lowerOf } from './characters.js';
import { markId } from './marks.js';

/**
 * The words that patterns name, each with a small number (1, 2, …). They are added while the modules load, and only
 * read afterwards. Looking up a word of a text costs its hash, which the tokeniser computes as it goes, and allocates
 * nothing.
 */
const words: string[] = [''];
const idOf = new Map<string, number>();
let slots = new Int32Array(1 << 12);

/** Multiplier of the rolling hash over lower-case code units. */
export const HASH_STEP = 31;

const hashOf = (word: string): number => {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, HASH_STEP) + lowerOf(word.charCodeAt(at))) | 0;
  return hash;
};

function put(table: Int32Array, id: number): void {
  const mask = table.length - 1;
  let slot = hashOf(words[id] as string) & mask;
  while (table[slot] !== 0) slot = (slot + 1) & mask;
  table[slot] = id;
}

function add(word: string): number {
  const known = idOf.get(word);
  if (known !== undefined) return known;
  const id = words.length;
  words.push(word);
  idOf.set(word, id);
  if (words.length * 4 > slots.length) {
    const larger = new Int32Array(slots.length * 2);
    for (let other = 1; other < id; other++) put(larger, other);
    slots = larger;
  }
  put(slots, id);
  return id;
}

/** Returns the number of a word (lower case, composed), giving it one when a pattern names it for the first time. */
export const wordId = (word: string): number => add(word.normalize('NFC').toLowerCase());

/** Returns the numbers of words that are listed with spaces between them. */
export const wordIds = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(wordId));

const MARK = /^[^\p{L}\p{N}]$/u;

/** Returns the numbers of the words of a phrase, in order; a mark between spaces (`,`) is a word of its own. */
export const phraseIds = (phrase: string): readonly number[] =>
  phrase.split(' ').map((word) => (MARK.test(word) ? markId(word) : wordId(word)));

/** Returns how many numbers were given so far, plus one: the length of a table indexed by them. */
export const lexiconSize = (): number => words.length;

/** Returns the number of the word at `text[start, end)` with that hash, 0 when no pattern names it. */
export function lookUp(text: string, start: number, end: number, hash: number): number {
  const mask = slots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const id = slots[slot] as number;
    if (id === 0 || isWord(text, start, end, words[id] as string)) return id;
  }
}

function isWord(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (lowerOf(text.charCodeAt(start + at)) !== word.charCodeAt(at)) return false;
  return true;
}
