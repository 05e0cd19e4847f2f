import { CHROME_RULES, type ChromeRule } from './page-chrome-rules.js';

const LONG_LINE = /^.{300}/u;
const CLOSED_LINE = /^.{100,}[.;:!?…]$/u;

/**
 * Whether a line is a paragraph. A headline may be long too, but has no final punctuation. The end of a long line is not
 * looked for: a regular expression that walks back from it overflows its stack on millions of characters.
 */
const isParagraph = (line: string): boolean => LONG_LINE.test(line) || CLOSED_LINE.test(line);

const isRule = (kind: ChromeRule['kind'], line: string): boolean =>
  CHROME_RULES.some((rule) => rule.kind === kind && rule.pattern.test(line));

/** Returns whether a line certainly belongs to the document: motto, number, a type alone in capitals, a dated lead, a paragraph. */
const beginsDocument = (line: string): boolean =>
  isRule('document', line) || (isParagraph(line) && !isRule('opening', line));

const openingEnd = (lines: readonly string[]): number => {
  const found = lines.findIndex(beginsDocument);
  const limit = found < 0 ? 0 : found;
  const last = lines.slice(0, limit).findLastIndex((line) => isRule('opening', line));
  let end = last + 1;
  while (last >= 0 && end < limit && (lines[end] === '' || isRule('stamp', lines[end] ?? ''))) end += 1;
  return end;
};

const closingStart = (lines: readonly string[], from: number): number => {
  const first = lines.findIndex((line, index) => index >= from && (isParagraph(line) || isRule('document', line)));
  const last = first < 0 ? -1 : lines.findLastIndex((line) => isRule('provision', line));
  const found =
    first < 0 ? -1 : lines.findIndex((line, index) => index > Math.max(first, last) && isRule('closing', line));
  return found < 0 ? lines.length : found;
};

const PAGE_NUMBER = /^\d{1,4}$/;

/** Page numbers are next to a running header, with at most one blank line between. */
const isPageNumber = (lines: readonly string[], index: number): boolean =>
  PAGE_NUMBER.test(lines[index] ?? '') &&
  [-2, -1, 1, 2].some(
    (step) => isRule('running', lines[index + step] ?? '') && (Math.abs(step) === 1 || lines[index + step / 2] === ''),
  );

/**
 * Returns the text of a page without the parts that do not belong to the document. These are:
 *
 * - the header, up to its last control (breadcrumb, headline, publication stamp, font size links);
 * - the footer, from its first line on (view count, share links, other news, form labels);
 * - a gazette's running headers with page numbers, and its signature stamps, anywhere in the text.
 *
 * The news lead and names of attachments stay, because they are evidence of date and number. The header is cut only above
 * the first line that certainly belongs to the document, the footer only below such a line or a paragraph. A text without chrome
 * therefore stays unchanged.
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
