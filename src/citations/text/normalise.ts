import { classOf, IGNORED } from './characters.js';

/** A text in the form the recogniser reads, with the way back to the offsets of the text that was given. */
export interface NormalisedText {
  readonly text: string;
  /** Returns the UTF-16 offset in the given text of an offset in `text`. */
  readonly toOriginal: (offset: number) => number;
}

const identity = (offset: number): number => offset;

const COMPOSED = /\P{M}\p{M}+|(?:\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff)+/gu;
const IGNORED_FIRST = /^(?:\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff)/u;

/**
 * Returns the text composed (NFC) and without soft hyphens and zero-width characters. Odd dashes, spaces, line breaks
 * and U+00D0 stay: the tokeniser reads them as what they mean. A text that is so already, which costs one scan to see,
 * comes back as it is. Linear.
 */
export function normalise(given: string): NormalisedText {
  if (!needsWork(given)) return { text: given, toOriginal: identity };
  const pieces: string[] = [];
  const cutsAfter: number[] = [];
  const cutsBefore: number[] = [];
  let from = 0;
  let length = 0;
  for (const match of given.matchAll(COMPOSED)) {
    const at = match.index;
    const plain = given.slice(from, at);
    const composed = IGNORED_FIRST.test(match[0]) ? '' : match[0].normalize('NFC');
    pieces.push(plain, composed);
    length += plain.length + composed.length;
    from = at + match[0].length;
    cutsAfter.push(length);
    cutsBefore.push(from);
  }
  pieces.push(given.slice(from));
  return { text: pieces.join(''), toOriginal: (offset) => mapBack(offset, cutsAfter, cutsBefore) };
}

/** Whether the text holds marks that compose with the letter before them, or characters that are no part of any word. */
function needsWork(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x300 ? code <= 0x36f || (code >= 0x2000 && classOf(code) === IGNORED) : code === 0xad) return true;
  }
  return false;
}

/** Binary search for the last cut at or before the offset; between cuts offsets run in step. */
function mapBack(offset: number, cutsAfter: readonly number[], cutsBefore: readonly number[]): number {
  let low = 0;
  let high = cutsAfter.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cutsAfter[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? offset : (cutsBefore[low - 1] as number) + offset - (cutsAfter[low - 1] as number);
}
