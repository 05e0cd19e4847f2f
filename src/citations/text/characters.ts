/** Classes of UTF-16 code units, as the tokeniser needs them. */
export const SPACE = 1;
/** A line break. */
export const NEWLINE = 2;
/** A decimal digit. */
export const DIGIT = 3;
/** A letter of any script, or a mark on one. */
export const LETTER = 4;
/** Soft hyphens and zero-width characters: no part of any word. */
export const IGNORED = 5;

const CLASS = new Uint8Array(0x10000);
const LOWER = new Uint16Array(0x10000);
const UPPER = new Uint8Array(0x10000);

const LETTER_RANGES: readonly (readonly [number, number])[] = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x24f],
  [0x300, 0x36f],
  [0x370, 0x1fff],
  [0x2c00, 0x2dff],
  [0x3040, 0xd7ff],
];

for (const [from, to] of LETTER_RANGES) CLASS.fill(LETTER, from, to + 1);
CLASS.fill(DIGIT, 0x30, 0x3a);
for (const space of [0x09, 0x0b, 0x20, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) CLASS[space] = SPACE;
CLASS.fill(SPACE, 0x2000, 0x200b);
for (const line of [0x0a, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]) CLASS[line] = NEWLINE;
for (const nothing of [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) CLASS[nothing] = IGNORED;

for (let code = 0; code < 0x10000; code++) LOWER[code] = code;
for (const [from, to] of [
  [0x41, 0x5a],
  [0xc0, 0x24f],
  [0x1e00, 0x1fff],
] as const) {
  for (let code = from; code <= to; code++) {
    const lower = String.fromCharCode(code).toLowerCase();
    if (lower.length === 1 && lower.charCodeAt(0) !== code) {
      LOWER[code] = lower.charCodeAt(0);
      UPPER[code] = 1;
    }
  }
}
/** U+00D0 (Icelandic Eth) is a look-alike that old Vietnamese fonts left in place of Đ. */
LOWER[0xd0] = 0x111;
LOWER[0xf0] = 0x111;

/** Returns the class of a code unit, 0 for punctuation and all else. */
export const classOf = (code: number): number => CLASS[code] as number;

/** Returns the lower-case code unit, Ð read as đ. */
export const lowerOf = (code: number): number => LOWER[code] as number;

/** Returns true for a capital letter. */
export const isUpper = (code: number): boolean => UPPER[code] === 1;

/** Returns true for every kind of hyphen and dash. */
export const isDash = (code: number): boolean =>
  code === 0x2d ||
  (code >= 0x2010 && code <= 0x2015) ||
  code === 0x2212 ||
  code === 0xfe63 ||
  code === 0xff0d ||
  code === 0x1806;
