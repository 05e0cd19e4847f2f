import { foldText } from './fold.js';

/** A folded word and where it stands in the text: UTF-16 offsets, `end` after its last mark. */
export interface FoldedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const MARK = /^\p{M}$/u;

/** What a character becomes: a letter or digit, '' for a mark, which parts no words, null for all others, which do. */
type Folded = string | null;

/** Yields the words of `foldText(text)` with their places, one after the other, so that a reader may stop early. */
export function* foldedWords(text: string): Generator<FoldedWord, void, undefined> {
  let [word, start, end] = ['', 0, 0];
  for (let at = 0; at < text.length; at = end) {
    const code = text.codePointAt(at) ?? 0;
    end = at + (code > 0xffff ? 2 : 1);
    const folded = foldCode(code);
    if (folded === null && word !== '') yield { word, start, end: at };
    if (folded === null) word = '';
    if (folded && word === '') start = at;
    word += folded ?? '';
  }
  if (word !== '') yield { word, start, end };
}

/** What characters below U+2000, nearly all of a Vietnamese text, become; filled as they are met. */
const KNOWN: (Folded | undefined)[] = new Array(0x2000);

function foldCode(code: number): Folded {
  const known = KNOWN[code];
  if (known !== undefined) return known;
  const folded = foldCharacter(String.fromCodePoint(code));
  if (code < KNOWN.length) KNOWN[code] = folded;
  return folded;
}

const foldCharacter = (character: string): Folded => (MARK.test(character) ? '' : foldText(character) || null);
