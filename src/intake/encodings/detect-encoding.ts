import { type Encoding, legacyDecoder } from './encodings.js';
import { isSyllable } from './syllable.js';

/** How much of a text is looked at. */
const SAMPLE = 64 * 1024;
/** Share of the words with letters outside ASCII that are syllables; names and abbreviations are the rest. */
const LEAST_SHARE = 0.8;
/** Share of the characters of UTF-16 that a Vietnamese text writes with. */
const LEAST_LATIN = 0.9;

const ONE_BYTE_ENCODINGS: readonly Encoding[] = ['windows-1258', 'tcvn3', 'vni', 'vps'];

/** Words, and what stands within or beside them that a wrong encoding may have made of their letters. */
const WORDS = /[^\0-\u0040\u005b-\u0060\u007b-\u007f\u00a0\u2010-\u203a]+/g;
const OUTSIDE_ASCII = /[^\0-\u007f]/;
const ABBREVIATION = /^\p{Lu}+$/u;
const LATIN = /[\u0300-\u0323\t\n\r\u0020-\u007e\u00a0-\u0241\u1ea0-\u1ef9\u2010-\u203a]/g;

/**
 * Returns the 8-bit encodings in which bytes are Vietnamese, as their words show: `windows-1258`, `tcvn3`, `vni`, `vps`. Two
 * that make the same text of the sample count as the first.
 */
export function fittingEncodings(bytes: Uint8Array): readonly Encoding[] {
  const sample = wholeWords(bytes);
  const texts = new Map<string, Encoding>();
  for (const encoding of ONE_BYTE_ENCODINGS) {
    const text = decode(sample, encoding);
    if (text !== null && looksVietnamese(text) && !texts.has(text)) texts.set(text, encoding);
  }
  return [...texts.values()];
}

/** Returns the byte orders of UTF-16 without a mark in which bytes that hold NULs are text; none for other bytes. */
export function fittingByteOrders(bytes: Uint8Array): readonly Encoding[] {
  const sample = bytes.subarray(0, SAMPLE);
  if (bytes.length % 2 === 1 || !sample.includes(0)) return [];
  return (['utf-16le', 'utf-16be'] as const).filter((encoding) => {
    const text = new TextDecoder(encoding).decode(sample);
    return (text.match(LATIN)?.length ?? 0) >= LEAST_LATIN * text.length;
  });
}

/** The sample of a text, without the word that it would cut. */
function wholeWords(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes;
  const sample = bytes.subarray(0, SAMPLE);
  const end = sample.findLastIndex((byte) => byte === 0x20 || byte === 0x0a);
  return end < 0 ? sample : sample.subarray(0, end);
}

function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  const legacy = legacyDecoder(encoding);
  if (legacy === null) return new TextDecoder(encoding).decode(bytes).normalize('NFC');
  const decoded = legacy.decode(bytes);
  return decoded.kind === 'decoded' ? decoded.text : null;
}

/**
 * Abbreviations ("NĐ", "HĐND") are no syllables in any encoding, and one letter may be a dash in another: both tell nothing.
 */
function looksVietnamese(text: string): boolean {
  const words = (text.match(WORDS) ?? []).filter((word) => OUTSIDE_ASCII.test(word) && word.length > 1);
  const syllables = words.filter(isSyllable).length;
  const others = words.filter((word) => !isSyllable(word) && !ABBREVIATION.test(word)).length;
  return syllables > 0 && syllables >= LEAST_SHARE * (syllables + others);
}
