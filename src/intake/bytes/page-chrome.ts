import { CHROME_RULES, type ChromeRule } from './page-chrome-rules.js';

/** A headline may be long, but has no closing mark. */
const PARAGRAPH = /^.{100,}[.;:!?…]$|^.{300}/u;

const isRule = (kind: ChromeRule['kind'], line: string): boolean =>
  CHROME_RULES.some((rule) => rule.kind === kind && rule.pattern.test(line));

/** First line that belongs to the document for certain: motto, number, a type alone in capitals, a dated lead, a paragraph. */
const beginsDocument = (line: string): boolean =>
  isRule('document', line) || (PARAGRAPH.test(line) && !isRule('opening', line));

const openingEnd = (lines: readonly string[]): number => {
  const found = lines.findIndex(beginsDocument);
  const limit = found < 0 ? 0 : found;
  const last = lines.slice(0, limit).findLastIndex((line) => isRule('opening', line));
  let end = last + 1;
  while (last >= 0 && end < limit && (lines[end] === '' || isRule('stamp', lines[end] ?? ''))) end += 1;
  return end;
};

const closingStart = (lines: readonly string[], from: number): number => {
  const first = lines.findIndex((line, index) => index >= from && PARAGRAPH.test(line));
  const found = first < 0 ? -1 : lines.findIndex((line, index) => index > first && isRule('closing', line));
  return found < 0 ? lines.length : found;
};

const PAGE_NUMBER = /^\d{1,4}$/;

/** Page numbers stand beside a running head, with at most a blank line between. */
const isPageNumber = (lines: readonly string[], index: number): boolean =>
  PAGE_NUMBER.test(lines[index] ?? '') &&
  [-2, -1, 1, 2].some(
    (step) => isRule('running', lines[index + step] ?? '') && (Math.abs(step) === 1 || lines[index + step / 2] === ''),
  );

/**
 * Returns a page's text without what belongs to the page and not to the document: everything above and with the last
 * control of the page's head (breadcrumb, headline, publication stamp, font size links), everything from the first line
 * of the page's foot (view count, share links, other news, form labels), and running heads with their page numbers and
 * signature stamps of a gazette wherever they stand. The news lead and names of attachments stay: they are evidence
 * of date and number. A page's head is cut only above the document's first sure line, its foot only below a paragraph,
 * so a text that has no chrome stays as it is.
 */
export function removePageChrome(text: string): string {
  const raw = text.split('\n');
  const lines = raw.map((line) => line.trim());
  const start = openingEnd(lines);
  const end = closingStart(lines, start);
  const kept = raw.filter(
    (_, index) =>
      index >= start && index < end && !isRule('running', lines[index] ?? '') && !isPageNumber(lines, index),
  );
  return kept.join('\n');
}
