import type { Span } from '../../domain/reading/mention.js';
import type { Section } from '../../domain/reading/reading.js';
import { findSection } from '../text/enclosing-section.js';
import { sentencesOf } from '../text/paragraphs.js';
import { parseAssignees, parseHeading } from './assignees.js';
import { findClause } from './duty-clauses.js';
import { beginsWithVerb } from './duty-verbs.js';

/** A range that is searched for clauses, or the heading of a list of items with these. */
export interface Stretch extends Span {
  /** The assignees that head the list ("5. Bộ Nội vụ"); null where clauses are to be searched for. */
  readonly heading: readonly string[] | null;
  /** Where the items begin; the start of the range without a heading. */
  readonly dutyStart: number;
}

const NUMBERING = /^\s*(?:(?:Điều\s+\d+|\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,5}|[a-zđ])\s*[.):-]\s*|[-–+•*]\s*)+/u;
/** Upper limit, longer than any list of one body's duties. */
const LONGEST_DUTY = 4000;

/** Returns the text after the marker of its item: "3. ", "a) ", "- ". */
export const withoutNumbering = (text: string): string => text.slice(NUMBERING.exec(text)?.[0].length ?? 0);

interface Texts {
  readonly content: string;
  readonly paragraphs: readonly Span[];
  readonly sections: readonly Section[];
  readonly isIssuer: (words: string) => boolean;
}

const wordsOf = (content: string, span: Span | undefined): string =>
  span === undefined ? '' : withoutNumbering(content.slice(span.start, span.end).replace(/\s+/g, ' '));

const isItem = (content: string, span: Span): boolean => NUMBERING.test(content.slice(span.start, span.end));

/** Whether a paragraph under a heading has a duty of its own: its own subject, or, if it is no item, a cue. */
const standsAlone = ({ content, isIssuer }: Texts, span: Span): boolean => {
  const words = wordsOf(content, span);
  if (parseAssignees(words) !== null || parseHeading(words) !== null) return true;
  return !isItem(content, span) && findClause(words, { inPreamble: false, isIssuer }) !== null;
};

/** Returns the index of the last paragraph under the one at `at`: before the first that stands alone. */
function lastItem(texts: Texts, at: number, limit: number): number {
  let last = at;
  for (let next = at + 1; next < texts.paragraphs.length; next += 1) {
    const paragraph = texts.paragraphs[next] ?? { start: limit, end: limit };
    if (paragraph.start >= limit || standsAlone(texts, paragraph)) break;
    last = next;
  }
  return last;
}

/** Returns the assignees that a paragraph names as the heading of the items below: "5. Bộ Nội vụ", "1. Sở Y tế:". */
function headingAt({ content, paragraphs }: Texts, at: number): readonly string[] | null {
  const next = paragraphs[at + 1];
  if (next === undefined || !isItem(content, next) || !beginsWithVerb(wordsOf(content, next))) return null;
  return parseHeading(wordsOf(content, paragraphs[at]).replace(/[\s.:]+$/u, ''));
}

/** Whether a paragraph ends in a colon and tells who must do what stands below. */
const opensItems = ({ content, isIssuer }: Texts, span: Span): boolean =>
  content.charAt(span.end - 1) === ':' && findClause(wordsOf(content, span), { inPreamble: false, isIssuer }) !== null;

/** Returns the ranges that are searched for clauses: sentences, and whole lists of items under one heading or after one colon. */
export function stretchesOf(
  content: string,
  paragraphs: readonly Span[],
  sections: readonly Section[],
  isIssuer: (words: string) => boolean,
): readonly Stretch[] {
  const texts: Texts = { content, paragraphs, sections, isIssuer };
  const found: Stretch[] = [];
  for (let at = 0; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at] ?? { start: 0, end: 0 };
    const { last, heading } = listAt(texts, at, paragraph);
    const end = paragraphs[last]?.end ?? paragraph.end;
    if (last > at)
      found.push({ start: paragraph.start, end, heading, dutyStart: paragraphs[heading ? at + 1 : at]?.start ?? end });
    else
      for (const sentence of sentencesOf(content, paragraph))
        found.push({ ...sentence, heading: null, dutyStart: sentence.start });
    at = last;
  }
  return found;
}

function listAt(
  texts: Texts,
  at: number,
  paragraph: Span,
): { readonly last: number; readonly heading: readonly string[] | null } {
  const section = findSection(texts.sections, paragraph.start);
  if (section === null || section.path === 'mo-dau') return { last: at, heading: null };
  const heading = headingAt(texts, at);
  if (heading === null && !opensItems(texts, paragraph)) return { last: at, heading: null };
  return { last: lastItem(texts, at, Math.min(section.end, paragraph.start + LONGEST_DUTY)), heading };
}
