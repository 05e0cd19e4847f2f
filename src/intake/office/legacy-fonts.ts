import { type Encoding, legacyDecoder } from '../encodings/encodings.js';

/** Fonts with an encoding of their own, by the beginning of their names. */
const ENCODING_OF_FONT: readonly (readonly [font: RegExp, encoding: Encoding])[] = [
  [/^\.Vn/i, 'tcvn3'],
  [/^VNI[- ]/i, 'vni'],
  [/^VPS[- ]/i, 'vps'],
];
/** Fonts of TCVN3 that show small letters as capitals: ".VnTimeH". */
const CAPITALS_FONT = /^\.Vn.*H$/i;

/** What windows-1252 has in place of the control characters 0x80–0x9f, as Word writes such bytes. */
const UPPER_CONTROLS = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at));

/** Returns the Unicode text of what was typed in a font with an encoding of its own; null where the font or a character is unknown. */
export function decodeFont(text: string, font: string): string | null {
  const encoding = encodingOf(font);
  const bytes = Array.from(text, byteOf);
  if (encoding === undefined || !bytes.every((byte) => byte !== null)) return null;
  const decoded = legacyDecoder(encoding)?.decode(Uint8Array.from(bytes));
  if (decoded?.kind !== 'decoded') return null;
  return CAPITALS_FONT.test(font) ? decoded.text.toLocaleUpperCase('vi') : decoded.text;
}

const encodingOf = (font: string): Encoding | undefined => ENCODING_OF_FONT.find(([name]) => name.test(font))?.[1];

function byteOf(character: string): number | null {
  const code = character.charCodeAt(0);
  if (code < 0x100) return code;
  const control = UPPER_CONTROLS.indexOf(character);
  return control < 0 ? null : 0x80 + control;
}

const OUTSIDE_ASCII = /[\u0080-\u00ff]/;
/** Letters that only Unicode text has: the font is then but a name that was left over. */
const UNICODE_LETTER = /[ăđĩũơưĂĐĨŨƠƯ]|[\u1ea0-\u1ef9]|\p{M}/u;

/** Whether words in a font are written in an encoding of its own. */
export const isLegacy = (text: string, font: string): boolean =>
  encodingOf(font) !== undefined && OUTSIDE_ASCII.test(text) && !UNICODE_LETTER.test(text);
