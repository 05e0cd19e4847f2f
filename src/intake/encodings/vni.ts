import { asciiOf, decodeEach, type LegacyText } from './byte-table.js';
import { WINDOWS_PUNCTUATION } from './windows-punctuation.js';

/** Letters of the VNI fonts for Windows that are one byte; their capitals stand 0x20 lower. */
const LETTERS: readonly (readonly [number, string])[] = [
  [0xe6, 'ỉ'],
  [0xec, 'ì'],
  [0xed, 'í'],
  [0xee, 'ỵ'],
  [0xf1, 'đ'],
  [0xf2, 'ị'],
  [0xf3, 'ĩ'],
  [0xf4, 'ơ'],
  [0xf6, 'ư'],
];

/** Marks that follow their letter, also 0x20 lower behind a capital; a mark may be a shape with a tone. */
const MARKS: readonly (readonly [number, string])[] = [
  [0xe0, '\u0302\u0300'],
  [0xe1, '\u0302\u0301'],
  [0xe2, '\u0302'],
  [0xe3, '\u0302\u0303'],
  [0xe4, '\u0302\u0323'],
  [0xe5, '\u0302\u0309'],
  [0xe8, '\u0306\u0300'],
  [0xe9, '\u0306\u0301'],
  [0xea, '\u0306'],
  [0xeb, '\u0306\u0323'],
  [0xef, '\u0323'],
  [0xf5, '\u0303'],
  [0xf8, '\u0300'],
  [0xf9, '\u0301'],
  [0xfa, '\u0306\u0309'],
  [0xfb, '\u0309'],
  [0xfc, '\u0306\u0303'],
];

const capitals = (rows: readonly (readonly [number, string])[]): readonly (readonly [number, string])[] =>
  rows.map(([byte, text]) => [byte - 0x20, text.toUpperCase()]);

const ONE_BYTE: ReadonlyMap<number, string> = new Map([
  ...WINDOWS_PUNCTUATION,
  [0xa0, '\u00a0'],
  ...LETTERS,
  ...capitals(LETTERS),
]);
const MARK_OF: ReadonlyMap<number, string> = new Map([...MARKS, ...capitals(MARKS)]);
/** Letters that a mark with a shape (circumflex, breve) may follow, and those that a tone alone may. */
const CIRCUMFLEX_ON = 'aeoAEO';
const BREVE_ON = 'aA';
const TONE_ON = 'aeouyôöAEOUYÔÖ';

const takesMark = (base: string, mark: string): boolean => {
  if (mark.startsWith('\u0302')) return CIRCUMFLEX_ON.includes(base);
  return (mark.startsWith('\u0306') ? BREVE_ON : TONE_ON).includes(base);
};

/**
 * Decodes VNI for Windows, as the table of VNI Software's fonts has it: a letter with a mark is two bytes, as in `aù` for á.
 * A mark that no such letter precedes is invalid.
 */
export const decodeVni = (bytes: Uint8Array): LegacyText =>
  decodeEach(bytes, (at) => {
    const byte = bytes[at] as number;
    return asciiOf(byte) ?? ONE_BYTE.get(byte) ?? markAfter(bytes, at);
  });

function markAfter(bytes: Uint8Array, at: number): string | null {
  const mark = MARK_OF.get(bytes[at] as number);
  const base = at === 0 ? undefined : String.fromCharCode(bytes[at - 1] as number);
  return mark !== undefined && base !== undefined && takesMark(base, mark) ? mark : null;
}
