import { byteTable, decodeByTable, type LegacyText } from './byte-table.js';
import { WINDOWS_PUNCTUATION } from './windows-punctuation.js';

/**
 * 0xa0–0xff of TCVN 5712:1993, table VN2 (ISO-IR 180). TCVN3, which the fonts named `.VnTime` and the like have, is its part
 * without the toned capitals and the combining tones of 0xb0–0xb4.
 */
const TABLE = byteTable([
  ...WINDOWS_PUNCTUATION,
  [0xa0, '\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ'],
  [0xb0, '\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ'],
  [0xc0, 'ẮẦẨẪẤỀặầẩẫấậèỂẻẽ'],
  [0xd0, 'éẹềểễếệìỉỄẾỒĩíịò'],
  [0xe0, 'Ổỏõóọồổỗốộờởỡớợù'],
  [0xf0, 'ỖủũúụừửữứựỳỷỹýỵỐ'],
]);

/** Decodes TCVN3 (ABC), with the words that a capitals font shows in capitals. */
export function decodeTcvn3(bytes: Uint8Array): LegacyText {
  const decoded = decodeByTable(bytes, TABLE);
  return decoded.kind === 'decoded' ? { ...decoded, text: raiseCapitals(decoded.text) } : decoded;
}

/** Letters that TCVN3 has only small: those with a tone. A capitals font (`.VnTimeH`) shows their capitals at the same codes. */
const TONED_SMALL = /[àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/;
const WORD = /[\p{L}\p{M}]+/gu;
const SMALL = /\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;

/**
 * Puts toned letters in capitals where the text shows that a capitals font did: in a word whose other letters are capitals
 * ("CéNG"), and in short words of such a line ("Hµ NéI"). Whatever was typed small throughout stays small: plain text does
 * not keep its font.
 */
function raiseCapitals(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const words = [...line.matchAll(WORD)].map(([word]) => casingOf(word));
      const all = words.includes('capitals') && !words.includes('small');
      const raised = (word: string) => {
        const casing = casingOf(word);
        return casing === 'capitals' || (all && casing === 'open') ? word.toUpperCase() : word;
      };
      return line.replace(WORD, raised);
    })
    .join('\n');
}

/** What a word's letters with two codes say of its font; `open` where only a first letter, or none, has two. */
function casingOf(word: string): 'capitals' | 'small' | 'open' {
  const letters = [...word].map((letter) => (TONED_SMALL.test(letter) ? '?' : letter));
  if (letters.some((letter) => SMALL.test(letter))) return 'small';
  return letters.includes('?') && letters.slice(1).some((letter) => CAPITAL.test(letter)) ? 'capitals' : 'open';
}
