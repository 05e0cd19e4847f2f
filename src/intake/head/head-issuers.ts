import type { IssuingBody } from '../../domain/vocabulary/vocabulary.js';
import { findNamedBody, type NamedBody, type ReadingContext } from '../text/known-bodies.js';
import { actingOrgan, type HeadLines } from './acting-organ.js';
import type { Letterhead } from './letterhead.js';
import { bodiesOfLetterhead } from './letterhead-bodies.js';
import { inSentence } from './name-in-sentence.js';

/** Returns the full name of a body: the vocabulary's, else the name as written, with its province. */
export const fullName = ({ written, body }: NamedBody, context: ReadingContext): string =>
  body?.name ?? withPlace(inSentence(written, context.place), context);

/** "Đảng ủy Khối các cơ quan tỉnh" is that of the document's province; a department is named with its province. */
function withPlace(name: string, { vocabulary, place, day }: ReadingContext): string {
  if (place === null) return name;
  if (/\s(?:tỉnh|thành phố)$/u.test(name)) return `${name} ${place}`;
  if (!/^Sở \p{Lu}/u.test(name) || / (?:tỉnh|thành phố) /u.test(name)) return name;
  const alone = name.endsWith(` ${place}`) ? name.slice(0, -place.length - 1) : name;
  return `${alone} ${vocabulary.placeByName(place, day)?.fullName ?? place}`;
}

const COMMITTEE_OF_PEOPLE = /^(?:(?:ỦY|UỶ) BAN|HỘI ĐỒNG) NHÂN DÂN$/u;
const CHAIR_LINE = /(?:^|\n)[^\S\n]*CHỦ TỊCH[^\S\n]+([^\n]{4,120}?)[^\S\n]*(?=\n)/u;

/** A committee whose place neither letterhead nor date line tell is that of the chairperson's line under the title. */
const committeeOfChair = (issuer: string, { raw, titleEnd }: HeadLines, context: ReadingContext): string => {
  const line = COMMITTEE_OF_PEOPLE.test(issuer) ? CHAIR_LINE.exec(raw.slice(titleEnd, titleEnd + 600))?.[1] : undefined;
  return line !== undefined && context.place === null && findNamedBody(line, context) !== null ? line : issuer;
};

/**
 * Returns the issuers in a letterhead; instead of the body its chairperson or standing organ, if the lines around the title or
 * the opening name that.
 */
export function issuersOfLetterhead(
  { issuer, isYouthUnion }: Letterhead & { readonly issuer: string },
  lines: HeadLines,
  context: ReadingContext,
): readonly NamedBody[] {
  const named = bodiesOfLetterhead(committeeOfChair(issuer, lines, context), isYouthUnion, context);
  const [first] = named;
  if (named.length !== 1 || !first) return named;
  return [actingOrgan(lines, first, context) ?? first];
}

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

/**
 * Returns the body in whose series the document is numbered: by the symbol's letters and the place, else by the issuer. Letters
 * that stand for bodies of two branches (BTC: Bộ Tài chính, Ban Tổ chức) mean the issuer's.
 */
export function authorityOf(
  issuerLetters: readonly string[],
  issuers: readonly NamedBody[],
  context: ReadingContext,
): IssuingBody | null {
  const { vocabulary, place, day } = context;
  const letters = issuerLetters[0];
  const issuer = issuers[0]?.body ?? null;
  // A district's committee has the letters of the province's, and a series of its own.
  const isBelow = issuer === null && vocabulary.isBelowProvince(issuers[0]?.written ?? '', day);
  const told = letters === undefined ? null : vocabulary.bodyBySymbolLetters(letters, isBelow ? null : place, day);
  const own = issuer && vocabulary.numberingAuthorityOf(issuer.id);
  return told !== null && issuer !== null && told.branch !== issuer.branch ? own : (told ?? own);
}
