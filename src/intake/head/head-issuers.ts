import type { IssuingBody } from '../../domain/vocabulary/vocabulary.js';
import { foldInPlace } from '../text/folded-text.js';
import {
  findLeadingBody,
  findNamedBody,
  findTrailingBody,
  type NamedBody,
  type ReadingContext,
  readIssuerLine,
} from '../text/known-bodies.js';

const PLACE_WORDS = /(?<=(?:^|\s)(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s)\p{Ll}[\p{L}\s-]*$/u;
const capitalise = (text: string): string => text.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());

/** A name in capitals as a sentence writes it: first letter and place in capitals. */
const inSentence = (written: string, place: string | null): string => {
  if (/\p{Ll}/u.test(written)) return written;
  const small = written.toLowerCase().replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const named = small.replace(PLACE_WORDS, capitalise);
  if (place === null) return named;
  const at = foldInPlace(named).lastIndexOf(foldInPlace(place));
  return at < 0 ? named : named.slice(0, at) + place + named.slice(at + place.length);
};

/** Full name of a body: the vocabulary's, else as written. */
export const fullName = ({ written, body }: NamedBody, place: string | null): string =>
  body?.name ?? inSentence(written, place);

const ISSUING_LINE = /(?:^|\n)[^\S\n]*((?:CHỦ TỊCH|Chủ tịch)[^\n]{4,120}?)[^\S\n]*(?=\n)/gu;

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH X" under the title: the committee's letterhead, the chairperson's decision. */
const officeUnderTitle = (raw: string, from: number, context: ReadingContext): NamedBody | null => {
  for (const match of raw.slice(from, from + 600).matchAll(ISSUING_LINE)) {
    const written = match[1] ?? '';
    const body = findNamedBody(written, context);
    if (body !== null) return { written, body };
  }
  return null;
};

/** A letterhead that lost the second line of its issuer is completed with the province of the place-and-date line. */
const completeLine = (line: string, { vocabulary, place, day }: ReadingContext): string => {
  if (!/^(?:(?:ỦY|UỶ) BAN|HỘI ĐỒNG) NHÂN DÂN$/u.test(line) || place === null) return line;
  return `${line} ${vocabulary.placeByName(place, day)?.fullName ?? ''}`;
};

/** The issuers that a letterhead names, and the chairperson where the line under the title says who decides. */
export function issuersOfLetterhead(
  line: string,
  raw: string,
  titleEnd: number,
  context: ReadingContext,
): readonly NamedBody[] {
  const named = readIssuerLine(completeLine(line, context), context);
  const [first] = named;
  if (named.length !== 1 || !first?.body) return named;
  const office = officeUnderTitle(raw, titleEnd, context);
  return office?.body?.numberingAuthority === first.body.id ? [office] : named;
}

const ENACTS =
  /(?:^|[\n;.,])[^\S\n]{0,40}(\p{Lu}[^\n;.]{2,120}?)\s+(?:ban hành|phát động|quyết nghị|yêu cầu|quyết định|chỉ thị)(?!\p{L})/gu;

/** After the first provision bodies are given powers: "Chính phủ ban hành …" no longer tells who issues. */
const PROVISIONS = /(?:^|\n)[^\S\n]*(?:Điều|ĐIỀU|CHƯƠNG|Chương)\s+[IVX\d]/u;

/** Bodies that alone issue a type, by Hiến pháp and the laws on legal documents. */
const SOLE_ISSUERS: Readonly<Record<string, string>> = {
  'hiến pháp': 'Quốc hội',
  'bộ luật': 'Quốc hội',
  luật: 'Quốc hội',
  'pháp lệnh': 'Ủy ban Thường vụ Quốc hội',
  'nghị định': 'Chính phủ',
};

/** The only body that issues documents of the type, null where several do. */
export function soleIssuer(typeName: string, { vocabulary, day }: ReadingContext): NamedBody | null {
  const written = SOLE_ISSUERS[typeName];
  const body = written === undefined ? null : vocabulary.findBody(written, null, day);
  return written === undefined || body === null ? null : { written, body };
}

/** The issuer by the sentence that issues: "… Bộ trưởng Bộ Tài chính ban hành Thông tư …", "…, Chủ tịch UBND tỉnh phát động …". */
export function issuerOfOpening(raw: string, from: number, context: ReadingContext): NamedBody | null {
  const area = raw.slice(from, from + 6000);
  const provisions = area.search(PROVISIONS);
  for (const match of area.slice(0, provisions < 0 ? undefined : provisions).matchAll(ENACTS)) {
    const words = match[1] ?? '';
    const found = findLeadingBody(words, context);
    if (found !== null && found.written.length >= words.length - 2) return found;
    const last = findTrailingBody(words.split(', ').at(-1) ?? '', context);
    if (last !== null && /^\p{Lu}/u.test(last.written) && words.endsWith(last.written)) return last;
  }
  return null;
}

/** The body in whose series the number stands: told by the symbol's letters in the place, else by the issuer. */
export function authorityOf(
  issuerLetters: readonly string[],
  issuers: readonly NamedBody[],
  context: ReadingContext,
): IssuingBody | null {
  const { vocabulary, place, day } = context;
  const letters = issuerLetters[0];
  const told = letters === undefined ? null : vocabulary.bodyBySymbolLetters(letters, place, day);
  const issuer = issuers[0]?.body ?? null;
  return told ?? (issuer && vocabulary.numberingAuthorityOf(issuer.id));
}
