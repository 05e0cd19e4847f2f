/** Decodes text that was typed in a font with an encoding of its own; null where it does not know the font. */
export type DecodeLegacy = (text: string, font: string) => string | null;

/** Fonts of the encodings TCVN3 (".VnTime"), VNI ("VNI-Times") and VPS ("VPS Times"): their letters stand at places of others. */
const LEGACY_FONT = /^(?:\.Vn|VNI[- ]|VPS[- ])/i;
const OUTSIDE_ASCII = /[\u0080-\u00ff]/;
/** Letters that only Unicode text has: the font is then but a name that was left over. */
const UNICODE_LETTER = /[ăđĩũơưĂĐĨŨƠƯ]|[\u1ea0-\u1ef9]|\p{M}/u;

/** Whether words in a font are written in an encoding of its own. */
export const isLegacy = (text: string, font: string): boolean =>
  LEGACY_FONT.test(font) && OUTSIDE_ASCII.test(text) && !UNICODE_LETTER.test(text);
