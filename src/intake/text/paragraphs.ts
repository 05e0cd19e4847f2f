import type { Span } from '../../domain/reading/mention.js';

const STARTS_ITEM =
  /^\s*(?:\d{1,3}(?:\.\d{1,3}){0,3}\s*[.)-]\s|[a-zđ]\)\s|[IVX]{1,5}\s*[.)-]\s|[-–+•*]\s|(?:Điều|Khoản|Chương|Mục|Phần)\s+[\dIVX]|Nơi nhận)/u;
const CLOSED = /[.;:!?…/]["”»)]?\s*$/u;

/** A line that goes on with a provision's name on the next: "… quy định tại / Điều 1 chịu trách nhiệm". */
const NAMES_PROVISION = /(?:^|\s)(?:tại|của|theo|và|hoặc|khoản\s+\d+|điểm\s+\p{L})\s*$/u;
const PROVISION = /^\s*(?:Điều|Khoản|Chương|Mục|Phần)\s/u;

const startsItem = (line: string, next: string): boolean =>
  STARTS_ITEM.test(next) && !(PROVISION.test(next) && NAMES_PROVISION.test(line));

const isBreak = (line: string, next: string): boolean =>
  line.trim() === '' ||
  next.trim() === '' ||
  startsItem(line, next) ||
  (CLOSED.test(line) && /^\s*["“(]?\p{Lu}/u.test(next));

/**
 * Returns the paragraphs between two offsets, without blank ends. A line break ends a paragraph at a blank line, before
 * a numbered or dashed item, and after a closing mark where the next line begins with a capital: lines that print or
 * PDF broke are one paragraph.
 */
export function paragraphsOf(content: string, start: number, end: number): readonly Span[] {
  const found: Span[] = [];
  const lines = content.slice(start, end).split('\n');
  let from = start;
  let at = start;
  lines.forEach((line, index) => {
    at += line.length + 1;
    const next = lines[index + 1];
    if (next !== undefined && !isBreak(line, next)) return;
    const span = trimSpan(content, from, Math.min(at - 1, end));
    if (span.start < span.end) found.push(span);
    from = at;
  });
  return found;
}

/** A gazette's running head, with the page's number, at the end of a page. */
const RUNNING_HEAD = /(?:^|\n)[^\S\n]*CÔNG BÁO\/Số[^\n]{0,80}(?:\n\s*\d{1,4}\s*)?$/u;

/** The stretch without white space at its ends, and without a running head after its last line. */
function trimSpan(content: string, start: number, limit: number): Span {
  const end = start + content.slice(start, limit).replace(RUNNING_HEAD, '').length;
  const text = content.slice(start, end);
  const lead = text.length - text.trimStart().length;
  return { start: Math.min(end, start + lead), end: Math.max(start + lead, start + text.trimEnd().length) };
}

/** A sentence ends at a full stop before a capital; initials and abbreviations of one to three letters end none. */
const SENTENCE_END = /(?<!(?:^|[^\p{L}])\p{Lu}[\p{L}]{0,2})[.!?…]["”»)]?\s+(?=["“(]?\p{Lu})/gu;

/** The sentences of a paragraph. */
export function sentencesOf(content: string, paragraph: Span): readonly Span[] {
  const text = content.slice(paragraph.start, paragraph.end);
  const found: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].trimEnd().length;
    found.push({ start: paragraph.start + from, end: paragraph.start + end });
    from = match.index + match[0].length;
  }
  if (from < text.length) found.push({ start: paragraph.start + from, end: paragraph.end });
  return found;
}

/** Returns the text with each white-space character as a plain space. Offsets stay. */
export const plainSpaces = (text: string): string => text.replace(/\s/g, ' ');

/** A text with each run of white space as one space. */
export interface SingleSpaced {
  readonly text: string;
  /** Offset in the original of an offset in the text; that of its end is the original's length. */
  readonly toOriginal: (offset: number) => number;
}

/** Returns the text with each run of white space as one space, so that lines broken in print read as one. */
export function singleSpaced(original: string): SingleSpaced {
  const offsets: number[] = [];
  let text = '';
  for (const { 0: run, index } of original.matchAll(/\s+|\S+/g)) {
    const words = run.trim() === '' ? ' ' : run;
    for (let at = 0; at < words.length; at += 1) offsets.push(index + at);
    text += words;
  }
  return { text, toOriginal: (offset) => offsets[offset] ?? original.length };
}
