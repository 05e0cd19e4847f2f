import { foldCode } from './fold.js';

/** A folded word and where it stands in the text: UTF-16 offsets, `end` after its last mark. */
export interface FoldedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Yields the words of `foldText(text)` with their places, one after the other, so that a reader may stop early. */
export function* foldedWords(text: string): Generator<FoldedWord, void, undefined> {
  let [word, start, end] = ['', 0, 0];
  for (let at = 0; at < text.length; at = end) {
    const code = text.codePointAt(at) ?? 0;
    end = at + (code > 0xffff ? 2 : 1);
    const folded = foldCode(code);
    if (folded === ' ') {
      if (word !== '') yield { word, start, end: at };
      word = '';
    } else {
      if (word === '') start = at;
      word += folded;
    }
  }
  if (word !== '') yield { word, start, end };
}
