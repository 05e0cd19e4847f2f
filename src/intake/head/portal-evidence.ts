import { dateInText } from '../../citations/readers/dates-in-text.js';
import type { Span } from '../../domain/reading/mention.js';
import { foldInPlace } from '../text/folded-text.js';
import { findLeadingBody, type NamedBody, type ReadingContext } from '../text/known-bodies.js';

/** What the first sentence of a news item says about the document in it. */
export interface NewsLead extends Span {
  readonly date: string | null;
  readonly dateWords: string;
  readonly issuer: NamedBody | null;
}

const LEAD_START = /(?:^|\n)[^\S\n]*(?=Ngày \d)/gu;
/** The words of a lead after its date. */
const LEAD_SENTENCE = /,\s+([^\n]{3,})/uy;
/** Verbs for issuing a document. A lead that only reports an event is not evidence. */
const ISSUES = /^[\s,]*(?:tỉnh\s+)?(?:đã\s+|vừa\s+)?(?:phát động|ban hành|ký|có|ra|công bố|gửi)(?!\p{L})/u;

/**
 * Returns the lead "Ngày 21/01/2021, <body> phát động …" in the text up to `before`, where the document itself begins;
 * null when there is none. The page's date of publication is not a lead.
 */
export function findNewsLead(raw: string, before: number, context: ReadingContext): NewsLead | null {
  const area = raw.slice(0, before);
  for (const match of area.matchAll(LEAD_START)) {
    const start = match.index + match[0].length;
    const written = dateInText(area, start);
    LEAD_SENTENCE.lastIndex = written?.to ?? area.length;
    const [, rest = ''] = LEAD_SENTENCE.exec(area) ?? [];
    const issuer = findLeadingBody(rest, context);
    if (written === null || issuer === null || !ISSUES.test(rest.slice(issuer.written.length))) continue;
    const dateWords = area.slice(start, written.to);
    return { start, end: LEAD_SENTENCE.lastIndex, date: written.date, dateWords, issuer };
  }
  return null;
}

/** The name of an attached file on a line of its own, with the parts of a number in it. */
export interface AttachmentName extends Span {
  readonly name: string;
  readonly number: string;
  readonly year: string | null;
  /** Letters after the number, as written: `CT`, `QD`. */
  readonly typeLetters: string;
  /** Further letters: `UBND` of `12-QD-UBND.pdf`, else empty. */
  readonly issuerLetters: string;
}

const FILE =
  /(?:^|\n)[^\S\n]*((\d{1,5}[a-z]?)[-_. ](?:((?:19|20)\d{2})[-_. ])?([A-Za-zĐđ]{1,5})(?:[-_. ]([A-Za-zĐđ]{2,10}))?[^\n/\\]{0,80}?\.(?:pdf|docx?|rtf|zip|rar))[^\S\n]*(?=\n|$)/giu;
const FILE_WORDS = /^(?:signed|sign|scan|final|pdf|docx?|ban|chinh|vb)$/i;

/** Returns all names of attachments in a text, in order. */
export function findAttachmentNames(raw: string): readonly AttachmentName[] {
  return [...raw.matchAll(FILE)].map((match) => {
    const [all, name = '', number = '', year, typeLetters = '', issuer = ''] = match;
    const start = match.index + all.indexOf(name);
    const issuerLetters = FILE_WORDS.test(issuer) ? '' : issuer;
    return { start, end: start + name.length, name, number, year: year ?? null, typeLetters, issuerLetters };
  });
}

/** Returns whether letters in a file name, which often lack their marks, can mean the letters of a symbol. */
export const sameLetters = (inFileName: string, letters: string): boolean =>
  foldInPlace(inFileName.normalize('NFC')) === foldInPlace(letters.normalize('NFC'));
