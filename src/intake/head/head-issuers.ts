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

/** Turns a name in capitals into the spelling used in a sentence: only its first letter and its place are capitalised. */
const inSentence = (written: string, place: string | null): string => {
  if (/\p{Ll}/u.test(written)) return written;
  const small = written.toLowerCase().replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const named = small.replace(PLACE_WORDS, capitalise);
  if (place === null) return named;
  const at = foldInPlace(named).lastIndexOf(foldInPlace(place));
  return at < 0 ? named : named.slice(0, at) + place + named.slice(at + place.length);
};

/** Returns the full name of a body: the vocabulary's, else the name as written. */
export const fullName = ({ written, body }: NamedBody, place: string | null): string =>
  body?.name ?? inSentence(written, place);

const ISSUING_LINE = /(?:^|\n)[^\S\n]*((?:CHỦ TỊCH|Chủ tịch)[^\n]{4,120}?)[^\S\n]*(?=\n)/gu;

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH X" under the title: the letterhead is the committee's, but the chairperson decides. */
const officeUnderTitle = (raw: string, from: number, context: ReadingContext): NamedBody | null => {
  for (const match of raw.slice(from, from + 600).matchAll(ISSUING_LINE)) {
    const written = match[1] ?? '';
    const body = findNamedBody(written, context);
    if (body !== null) return { written, body };
  }
  return null;
};

/** Completes an issuer that lost its second line with the province of the place-and-date line. */
const completeLine = (line: string, { vocabulary, place, day }: ReadingContext): string => {
  if (!/^(?:(?:ỦY|UỶ) BAN|HỘI ĐỒNG) NHÂN DÂN$/u.test(line) || place === null) return line;
  return `${line} ${vocabulary.placeByName(place, day)?.fullName ?? ''}`;
};

/** Returns the issuers in a letterhead, or the chairperson if the line under the title names that office. */
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

/** The first provision. After it, "Chính phủ ban hành …" grants a power and no longer shows the issuer. */
const PROVISIONS = /(?:^|\n)[^\S\n]*(?:Điều|ĐIỀU|CHƯƠNG|Chương)\s+[IVX\d]/u;

/** The only body that may issue each type, by Hiến pháp and the laws on legal documents. */
const SOLE_ISSUERS: Readonly<Record<string, string>> = {
  'hiến pháp': 'Quốc hội',
  'bộ luật': 'Quốc hội',
  luật: 'Quốc hội',
  'pháp lệnh': 'Ủy ban Thường vụ Quốc hội',
  'nghị định': 'Chính phủ',
};

/** Returns the only body that issues documents of the type; null when several do. */
export function soleIssuer(typeName: string, { vocabulary, day }: ReadingContext): NamedBody | null {
  const written = SOLE_ISSUERS[typeName];
  const body = written === undefined ? null : vocabulary.findBody(written, null, day);
  return written === undefined || body === null ? null : { written, body };
}

/** Returns the issuer from the enacting sentence: "… Bộ trưởng Bộ Tài chính ban hành Thông tư …", "…, Chủ tịch UBND tỉnh phát động …". */
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

/** Returns the body in whose series the document is numbered: by the symbol's letters and the place, else by the issuer. */
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
