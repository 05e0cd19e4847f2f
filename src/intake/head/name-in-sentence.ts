import { foldInPlace } from '../text/folded-text.js';

const PLACE_WORDS =
  /(?<=(?:^|\s)(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|(?:tỉnh|thành|huyện|quận|thị) (?:ủy|uỷ))\s)(?!(?:ủy|uỷ)\s|hội(?:\s|$))\p{Ll}[\p{L}\s-]*$/iu;
/** Organs of the Party, which are written with a capital: "Ban Tổ chức". */
const ORGANS = /(?<=^Ban )(?:tổ chức|tuyên giáo|dân vận|nội chính|kinh tế|thường vụ|chấp hành)|(?<=^Ủy ban )kiểm tra/u;
/** Where the name of an office begins anew: "Sở Lao động - Thương binh và Xã hội". */
const FIELDS = /(?<=^(?:Sở|Phòng|Chi cục) (?:.* (?:và |- )|.*, )?)\p{Ll}/gu;
const capitalise = (text: string): string => text.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
const withCapital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Turns a name in capitals into the spelling used in a sentence: its first letter, that of an organ and its place are capitalised. */
export function inSentence(written: string, place: string | null): string {
  if (/\p{Ll}/u.test(written)) return written;
  const small = withCapital(written.toLowerCase()).replace(PLACE_WORDS, capitalise);
  const named = small
    .replace(ORGANS, withCapital)
    .replace(FIELDS, capitalise)
    .replace('Sở Công thương', 'Sở Công Thương');
  if (place === null) return named;
  const at = foldInPlace(named).lastIndexOf(foldInPlace(place));
  return at < 0 ? named : named.slice(0, at) + place + named.slice(at + place.length);
}
