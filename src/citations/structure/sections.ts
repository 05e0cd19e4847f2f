import type { Section } from '../../domain/reading/reading.js';
import { startOf, startsParagraph, type Tokens } from '../text/tokens.js';
import { readSectionStarts, type SectionStart } from './section-starts.js';
import { type SegmentedText, segmentText } from './segment-text.js';
import type { Segment } from './segments.js';

function sectionsFrom(starts: readonly SectionStart[], length: number): readonly Section[] {
  const ends = new Array<number>(starts.length).fill(length);
  const open: number[] = [];
  starts.forEach((mark, index) => {
    while (open.length > 0 && (starts[open.at(-1) as number] as SectionStart).depth >= mark.depth)
      ends[open.pop() as number] = mark.at;
    open.push(index);
  });
  return starts.map(({ at, path, label, heading }, index) => ({
    path,
    label,
    heading,
    start: at,
    end: ends[index] as number,
  }));
}

/** The paragraph break after the last numbered section's first paragraph, where the closing part begins; the text's length when there is none. */
function closingStart(tokens: Tokens, segments: readonly Segment[], last: number): number {
  const own = segments.findIndex((segment) => startOf(tokens, segment.from) >= last);
  for (const segment of segments.slice(own + 1)) {
    if (segment.startsLine && startsParagraph(tokens, segment.from) && segment.marker === 'NONE')
      return startOf(tokens, segment.from);
  }
  return tokens.text.length;
}

/**
 * Returns the sections of tokens that are read already; offsets into their text. Parts, chapters and their sections hold
 * articles; articles with clauses and points keep the path of an article, as articles are numbered through a document.
 * Numbered sections of a document without articles are `muc-1` (`muc-ii/muc-1` below a Roman one), what stands before
 * the first is `mo-dau` and, without articles, the paragraphs after the last one's first are `ket`.
 */
export function sectionsOf(tokens: Tokens, segments: readonly Segment[]): readonly Section[] {
  const starts = readSectionStarts(tokens, segments);
  const [first] = starts;
  if (!first) return [];
  const last = starts.at(-1) as SectionStart;
  const top = last.path.includes('muc-') && starts.every(({ path }) => !/^(?:dieu|phu-luc)/u.test(path));
  const end = top ? closingStart(tokens, segments, last.at) : tokens.text.length;
  const body = sectionsFrom(starts, end);
  const preamble: Section = { path: 'mo-dau', label: '', heading: null, start: 0, end: first.at };
  const closing: Section = { path: 'ket', label: '', heading: null, start: end, end: tokens.text.length };
  return [...(first.at > 0 ? [preamble] : []), ...body, ...(end < tokens.text.length ? [closing] : [])];
}

/** Returns the provisions and numbered sections of a text, nested ones after their parent; spans are UTF-16 offsets into it. Linear. */
export function parseSections(
  text: string,
  { normalised, tokens, segments }: SegmentedText = segmentText(text),
): readonly Section[] {
  return sectionsOf(tokens, segments).map((section) => ({
    ...section,
    start: normalised.toOriginal(section.start),
    end: normalised.toOriginal(section.end),
  }));
}
