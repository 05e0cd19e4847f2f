import type { Span } from '../../domain/reading/mention.js';
import { toIsoDate } from '../../domain/values/calendar-date.js';
import { foldInPlace } from '../text/folded-text.js';
import { findLeadingBody, type NamedBody, type ReadingContext } from '../text/known-bodies.js';

/** What a news item's first sentence says of the document that it carries. */
export interface NewsLead extends Span {
  readonly date: string | null;
  readonly dateWords: string;
  readonly issuer: NamedBody | null;
}

const LEAD =
  /(?:^|\n)[^\S\n]*(Ngày (\d{1,2})(?:[/.-](\d{1,2})[/.-](\d{4})|\s+tháng (\d{1,2}) năm (\d{4}))),\s+([^\n]{3,})/gu;
/** What bodies do with documents; a lead that only reports an event is no evidence. */
const ISSUES = /^[\s,]*(?:tỉnh\s+)?(?:đã\s+|vừa\s+)?(?:phát động|ban hành|ký|có|ra|công bố|gửi)(?!\p{L})/u;

/**
 * The lead "Ngày 21/01/2021, <body> phát động …" that stands before `before` (where the document itself begins), null
 * when there is none. The date of publication on the page is no lead.
 */
export function findNewsLead(raw: string, before: number, context: ReadingContext): NewsLead | null {
  for (const match of raw.slice(0, before).matchAll(LEAD)) {
    const [all, dateWords = '', day, month1, year1, month2, year2, rest = ''] = match;
    const issuer = findLeadingBody(rest, context);
    if (issuer === null || !ISSUES.test(rest.slice(issuer.written.length))) continue;
    const start = match.index + all.indexOf(dateWords);
    return {
      start,
      end: match.index + all.trimEnd().length,
      date: toIsoDate(day, month1 ?? month2, year1 ?? year2),
      dateWords,
      issuer,
    };
  }
  return null;
}

/** The name of an attached file on a line of its own, with the parts of a number that it holds. */
export interface AttachmentName extends Span {
  readonly name: string;
  readonly number: string;
  readonly year: string | null;
  /** Letters behind the number, as written: `CT`, `QD`. */
  readonly typeLetters: string;
  /** Further letters: `UBND` of `12-QD-UBND.pdf`, else empty. */
  readonly issuerLetters: string;
}

const FILE =
  /(?:^|\n)[^\S\n]*((\d{1,5}[a-z]?)[-_. ](?:((?:19|20)\d{2})[-_. ])?([A-Za-zĐđ]{1,5})(?:[-_. ]([A-Za-zĐđ]{2,10}))?[^\n/\\]{0,80}?\.(?:pdf|docx?|rtf|zip|rar))[^\S\n]*(?=\n|$)/giu;
const FILE_WORDS = /^(?:signed|sign|scan|final|pdf|docx?|ban|chinh|vb)$/i;

/** All attachments' names in a stretch of text, in order. */
export function findAttachmentNames(raw: string): readonly AttachmentName[] {
  return [...raw.matchAll(FILE)].map((match) => {
    const [all, name = '', number = '', year, typeLetters = '', issuer = ''] = match;
    const start = match.index + all.indexOf(name);
    const issuerLetters = FILE_WORDS.test(issuer) ? '' : issuer;
    return { start, end: start + name.length, name, number, year: year ?? null, typeLetters, issuerLetters };
  });
}

/** True when letters of a file's name, which often lose their marks, can stand for letters of a symbol. */
export const sameLetters = (inFileName: string, letters: string): boolean =>
  foldInPlace(inFileName.normalize('NFC')) === foldInPlace(letters.normalize('NFC'));
