import { foldText } from '../../domain/values/fold.js';
import {
  findLeadingBody,
  findNamedBody,
  findTrailingBody,
  type NamedBody,
  type ReadingContext,
} from '../text/known-bodies.js';
import { inSentence } from './name-in-sentence.js';

/** Where the lines are that can tell who decides in the letterhead's series: after the type word, and after the title. */
export interface HeadLines {
  /** The beginning of the text. */
  readonly raw: string;
  readonly typeEnd: number;
  readonly titleEnd: number;
}

/** "CHỈ THỊ / CỦA BAN THƯỜNG VỤ TỈNH ỦY": the organ between the type and the title. */
const OF_ORGAN = /^\s*CỦA\s+(\p{Lu}[^\n]{3,80}?)(?=\s*\n|\s+VỀ\s)/u;
/** The authority's line under the title: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH X", "BAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH". */
const AUTHORITY_LINE =
  /(?:^|\n)[^\S\n]*((?:CHỦ TỊCH|Chủ tịch|BAN THƯỜNG VỤ|BAN BÍ THƯ|BỘ CHÍNH TRỊ)[^\n]{0,120}?)(?:\s+(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|KẾT LUẬN|QUY ĐỊNH|CHỈ THỊ))?\s*:?[^\S\n]*(?=\n)/gu;
const UNDER_TITLE = 1200;

const organAfterType = ({ raw, typeEnd }: HeadLines, context: ReadingContext): NamedBody | null => {
  const written = OF_ORGAN.exec(raw.slice(typeEnd, typeEnd + 200))?.[1];
  return written === undefined ? null : { written, body: findNamedBody(written, context) };
};

/** "CỦA BAN THƯỜNG VỤ HUYỆN ỦY" under the letterhead of a Huyện ủy that the vocabulary does not know: its standing committee. */
const standingCommitteeOf = (organ: NamedBody | null, { written, body }: NamedBody, context: ReadingContext) => {
  const committee = organ === null || body !== null ? undefined : STANDING_COMMITTEE.exec(organ.written)?.[1];
  if (committee === undefined || !foldText(written).startsWith(`${foldText(committee)} `)) return null;
  return { written: `Ban Thường vụ ${inSentence(written, context.place)}`, body: null };
};
const STANDING_COMMITTEE = /^BAN THƯỜNG VỤ\s+(\p{Lu}+ (?:ỦY|UỶ))/u;

const authorityUnderTitle = ({ raw, titleEnd }: HeadLines, context: ReadingContext): NamedBody | null => {
  for (const match of raw.slice(titleEnd, titleEnd + UNDER_TITLE).matchAll(AUTHORITY_LINE)) {
    const written = match[1] ?? '';
    const body = findNamedBody(written, context);
    if (body !== null) return { written, body };
  }
  return null;
};

const ENACTS =
  /(?:^|[\n;.,])[^\S\n]{0,40}(\p{Lu}[^\n;.]{2,120}?)\s+(?:ban hành|phát động|quyết nghị|yêu cầu|quyết định|chỉ thị|kết luận|xây dựng\s+(?:k|K)ế hoạch)(?!\p{L})/gu;
/** The first provision or item. After it, "Chính phủ ban hành …" grants a power and no longer shows the issuer. */
const PROVISIONS = /(?:^|\n)[^\S\n]*(?:Điều|ĐIỀU|CHƯƠNG|Chương)\s+[IVX\d]/u;
const ITEMS = /(?:^|\n)[^\S\n]*(?:[IVX]{1,5}|\d{1,2})\s*[.)-]\s/u;
const LONGEST_OPENING = 6000;

/** Returns the text up to the first match, with lines that print broke joined. */
const before = (raw: string, from: number, stops: readonly RegExp[]): string => {
  const area = raw.slice(from, from + LONGEST_OPENING);
  const ends = stops.map((stop) => area.search(stop)).filter((at) => at >= 0);
  return area.slice(0, Math.min(...ends, area.length)).replace(/(?<=[^\n.;:])[^\S\n]*\n(?=\p{Ll})/gu, ' ');
};

const subjectsIn = function* (opening: string, context: ReadingContext): Generator<NamedBody> {
  for (const match of opening.matchAll(ENACTS)) {
    const words = match[1] ?? '';
    const found = findLeadingBody(words, context);
    if (found !== null && found.written.length >= words.length - 2) yield found;
    const subject = words.split(', ').at(-1) ?? '';
    const last = findTrailingBody(subject, context);
    if (last === null) yield { written: subject, body: null };
    else if (/^\p{Lu}/u.test(last.written) && words.endsWith(last.written)) yield last;
  }
};

/** Returns the issuer from the enacting sentence: "… Bộ trưởng Bộ Tài chính ban hành Thông tư …", "…, Chủ tịch UBND tỉnh phát động …". */
export function issuerOfOpening(raw: string, from: number, context: ReadingContext): NamedBody | null {
  for (const found of subjectsIn(before(raw, from, [PROVISIONS]), context)) if (found.body !== null) return found;
  return null;
}

/** "Chủ tịch Ủy ban nhân dân huyện" of a committee that the vocabulary does not know. */
const chairOf = (subject: string, { written }: NamedBody, { place }: ReadingContext): NamedBody | null => {
  const committee = /^Chủ tịch\s+((?:Ủy|Uỷ) ban nhân dân(?: \p{Ll}+){0,2})$/u.exec(subject)?.[1];
  if (committee === undefined || !foldText(written).startsWith(foldText(committee))) return null;
  return { written: `Chủ tịch ${inSentence(written, place)}`, body: null };
};

/**
 * Returns who decides in the series of the letterhead's body: its chairperson or standing organ, if the line after the type,
 * the authority's line or the opening names it; else null.
 */
export function actingOrgan(lines: HeadLines, head: NamedBody, context: ReadingContext): NamedBody | null {
  const isOrgan = ({ body }: NamedBody): boolean => head.body !== null && body?.numberingAuthority === head.body.id;
  const organ = organAfterType(lines, context);
  const told = [organ, authorityUnderTitle(lines, context)].find((one) => one && isOrgan(one));
  const standing = told ?? standingCommitteeOf(organ, head, context);
  if (standing) return standing;
  for (const found of subjectsIn(before(lines.raw, lines.titleEnd, [PROVISIONS, ITEMS]), context)) {
    if (isOrgan(found)) return found;
    if (found.body !== null) return null;
    const chair = head.body === null ? chairOf(found.written, head, context) : null;
    if (chair) return chair;
  }
  return null;
}
