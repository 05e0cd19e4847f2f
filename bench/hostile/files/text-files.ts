import { DECISION, type HostileFile, hostile, long, MEGABYTE } from '../hostile-file.js';

const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
/** A text with a stretch that repeats until it has so many megabytes. */
const filled = (piece: string, megabytes: number): string =>
  DECISION + piece.repeat(Math.floor((megabytes * MEGABYTE) / Buffer.byteLength(piece)));

/** Plain texts: lines without end, marks without letters, bytes of no encoding, and what pattern matching fears. */
export const TEXT_FILES: readonly HostileFile[] = [
  hostile('empty.txt', 'EMPTY', () => ''),
  hostile('mark-only.txt', 'EMPTY', () => '\ufeff'),
  long('blank.txt', 'EMPTY', () => ' \n\t\u00a0\u200b'.repeat(1_000_000)),
  long('one-line.txt', 'READ', () => filled('chữ ', 4)),
  long('one-word.txt', 'READ', () => filled('a', 8)),
  long('new-lines.txt', 'READ', () => filled('\n', 15)),
  long('digits.txt', 'READ', () => filled('1', 4)),
  long('dotted-digits.txt', 'READ', () => filled('1.', 2)),
  long('slashes.txt', 'READ', () => filled('1/', 2)),
  long('brackets.txt', 'READ', () => filled('(', 2)),
  long('opening-quotes.txt', 'READ', () => filled('“', 2)),
  long('type-words.txt', 'READ', () => filled('Luật ', 1)),
  long('number-signs.txt', 'READ', () => filled('số ', 1)),
  long('provisions.txt', 'READ', () => filled('điểm a khoản 1 Điều 1, ', 1)),
  long('recitals.txt', 'READ', () => filled('Căn cứ Luật số 1/2020/QH14;\n', 1)),
  long('capitals.txt', 'READ', () => `CHÍNH PHỦ\n${'ỦY BAN NHÂN DÂN '.repeat(60_000)}\nSố: 1/QĐ-UBND\n${DECISION}`),
  long('roman-numbers.txt', 'READ', () => filled('XXVIII. ', 1)),
  long('dates.txt', 'READ', () => filled('ngày 31 tháng 02 năm 9999 ', 1)),
  hostile('marks.txt', 'EXCESS_MARKS', () => `${DECISION}a${'\u0301'.repeat(100_000)}`),
  long('invisible.txt', 'READ', () => filled('\u200b\u200d\u2060', 4)),
  hostile('bidi.txt', 'READ', () => `${DECISION}\u202eQuyết định\u202c \u2066số\u2069 1\n`.repeat(1000)),
  hostile('escapes.txt', 'READ', () => `${DECISION}\u001b]0;x\u0007\u001b[31m\u009b2J`),
  hostile('nul.txt', 'BINARY', () => `${DECISION}\u0000`),
  hostile('no-utf8.txt', 'INVALID_ENCODING', () =>
    Buffer.concat([Buffer.from(DECISION), Buffer.from([0xff, 0xfe, 0xc3, 0x28])]),
  ),
  hostile('overlong.txt', 'INVALID_ENCODING', () =>
    Buffer.concat([Buffer.from(DECISION), Buffer.from([0xc0, 0xaf, 0xe0, 0x80, 0xaf])]),
  ),
  hostile('cut-letter.txt', 'INVALID_ENCODING', () => Buffer.from(`${DECISION}ệ`).subarray(0, -1)),
  hostile('utf16-odd.txt', 'INVALID_ENCODING', () => Buffer.concat([utf16(DECISION), Buffer.from([0x41])])),
  hostile('utf16-surrogates.txt', 'INVALID_ENCODING', () => utf16(`${DECISION}\ud800\udc00\udc00\ud800`)),
  hostile('utf32.txt', 'BINARY', () =>
    Buffer.concat([
      Buffer.from([0xff, 0xfe, 0, 0]),
      ...Array.from(DECISION, (one) => Buffer.from([one.charCodeAt(0) & 0xff, one.charCodeAt(0) >> 8, 0, 0])),
    ]),
  ),
  hostile('noise.txt', 'INVALID_ENCODING', () =>
    Buffer.from(Array.from({ length: 100_000 }, (_, at) => (Math.imul(at + 1, 0x9e3779b1) >>> 13) & 0xff)),
  ),
  long('too-large.txt', 'TOO_LARGE', () => filled('chữ ', 21)),
];
