import { type DateInText, dateInText } from '../../citations/readers/dates-in-text.js';
import type { Span } from '../../domain/reading/mention.js';
import type { TitleLine } from './title-line.js';

/** What a heading such as "Quy định số 24-QĐ/TW ngày 30/7/2021 của … về …" says about its document. */
export interface Heading {
  readonly number: string | null;
  readonly date: string | null;
  /** Words after "của"; null when there are none. */
  readonly issuer: string | null;
  readonly title: Span | null;
}

const NUMBER = /^\s*(?:số\s*:?\s*)?(\d{1,6}[a-zđ]?(?:\.\d{1,3})?(?:\s?[-–/.]\s?(?:\d{4}|\p{L}[\p{L}&]*\d{0,2}))+)/u;
const BEFORE_DATE = /\s*,?\s*(?=ngày\s)/uy;
const ISSUER = /\s*,?\s*của\s+([^\n]{2,120}?)(?=\s+(?:về|quy định|hướng dẫn|sửa đổi|ban hành|thi hành)(?!\p{L})|$)/uy;

/** Reads the number, date and issuer of a heading. The remaining words are its title. */
export function readHeading(raw: string, line: TitleLine): Heading {
  const { title } = line;
  if (title === null) return { number: null, date: null, issuer: null, title };
  const words = raw.slice(title.start, title.end);
  const match = NUMBER.exec(words);
  if (!match) return { number: null, date: null, issuer: null, title };
  const [all, number = ''] = match;
  const written = dateAfter(words, all.length);
  ISSUER.lastIndex = written?.to ?? all.length;
  const issuer = ISSUER.exec(words);
  const end = issuer === null ? (written?.to ?? all.length) : ISSUER.lastIndex;
  const start = title.start + end + (/^[\s,:–-]*/u.exec(words.slice(end))?.[0].length ?? 0);
  return {
    number,
    date: written?.date ?? null,
    issuer: issuer?.[1] ?? null,
    title: start < title.end ? { start, end: title.end } : null,
  };
}

/** After its number a headline goes on with a colon, or with other documents: "Nghị định 47/2021/NĐ-CP: Tăng mức phạt …". */
const HEADLINE = /^\s*(?::|[,;]\s+(?:và\s+)?\p{Lu}|và\s+\p{Lu})/u;

/**
 * Returns whether a heading is only a headline of a text about the document, or all there is of the text: neither makes
 * the text the document.
 */
export function isHeadline(raw: string, { title, typeSpan }: TitleLine): boolean {
  const words = title === null ? '' : raw.slice(title.start, title.end);
  const number = NUMBER.exec(words)?.[0].length ?? 0;
  if (number === 0) return false;
  const lone = words.slice(number).trim() === '' && raw.slice(title?.end ?? typeSpan.end).trim() === '';
  return lone || HEADLINE.test(words.slice(dateAfter(words, number)?.to ?? number));
}

function dateAfter(words: string, numberEnd: number): DateInText | null {
  BEFORE_DATE.lastIndex = numberEnd;
  return BEFORE_DATE.test(words) ? dateInText(words, BEFORE_DATE.lastIndex) : null;
}
