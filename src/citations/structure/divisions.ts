import type { PinpointPart } from '../../domain/reading/mention.js';
import { markId } from '../text/marks.js';
import { idAt, isAllCapitals, startsLine, startsParagraph, type Tokens } from '../text/tokens.js';
import { wordsOfHeading } from './heading-words.js';
import type { Marker } from './markers.js';
import type { Segment } from './segments.js';

/** Units that hold articles or numbered sections: phần, chương, mục. */
export type Division = Extract<Marker, 'PART' | 'CHAPTER' | 'SECTION'>;

/** The part of a pinpoint that a division is, by its marker. */
export const DIVISION_PARTS: Readonly<Record<Division, PinpointPart>> = {
  PART: 'part',
  CHAPTER: 'chapter',
  SECTION: 'section',
};

/** Returns true for the markers of phần, chương and mục. */
export const isDivision = (marker: Marker): marker is Division =>
  marker === 'PART' || marker === 'CHAPTER' || marker === 'SECTION';

const ENDS: ReadonlySet<number> = new Set(['.', ';', '”', '"', ')'].map(markId));
const AFTER_NUMBER: ReadonlySet<number> = new Set(['.', ':', '-', '–'].map(markId));

/** What a division holds: articles, or numbered sections in a text that has none. */
const HELD: Readonly<Record<Division, readonly Marker[]>> = {
  PART: ['CHAPTER', 'SECTION', 'ARTICLE', 'ROMAN', 'NUMBER'],
  CHAPTER: ['SECTION', 'ARTICLE'],
  SECTION: ['ARTICLE', 'NUMBER'],
};
const LOOK_AHEAD = 6;

/** Whether the next marked line is a unit that the division may hold. */
function holdsNext(segments: readonly Segment[], index: number, division: Division, articles: boolean): boolean {
  for (let next = index + 1; next < Math.min(segments.length, index + LOOK_AHEAD); next++) {
    const { startsLine: beginsLine, marker } = segments[next] as Segment;
    if (beginsLine && marker !== 'NONE' && marker !== 'DASH')
      return HELD[division].includes(marker) && !(articles && (marker === 'ROMAN' || marker === 'NUMBER'));
  }
  return false;
}

/**
 * Returns true where a line that begins "Chương II" is a heading, and neither part of a sentence that runs over the
 * line ("… quy định tại / Chương II Luật này") nor a member of a list ("gồm 03 phần: / Phần I: …"). Either capitals
 * follow its number, or the text before it has ended (`afterHeading`: that is a heading) and what the division holds
 * begins.
 */
export function isDivisionHeading(
  tokens: Tokens,
  segments: readonly Segment[],
  index: number,
  { afterHeading, articles }: { readonly afterHeading: boolean; readonly articles: boolean },
): boolean {
  const { from, body, marker } = segments[index] as Segment;
  const mark = AFTER_NUMBER.has(idAt(tokens, body));
  if (isAllCapitals(tokens, mark ? body + 1 : body)) return true;
  const lineEnds = body >= tokens.count || startsLine(tokens, body);
  if (!isDivision(marker) || !(lineEnds || mark)) return false;
  const ended =
    from === 0 ||
    afterHeading ||
    startsParagraph(tokens, from) ||
    ENDS.has(idAt(tokens, from - 1)) ||
    isAllCapitals(tokens, from - 1) ||
    segments[index + 1]?.marker === 'ARTICLE';
  return ended && holdsNext(segments, index, marker, articles);
}

/**
 * Returns the markers whose numbers begin again in another part of the text ("Phần thứ hai … Chương I"). Such a chapter
 * or section is unique only together with its part.
 */
export function restartingMarkers(segments: readonly Segment[]): ReadonlySet<Marker> {
  const restarting = new Set<Marker>();
  if (!segments.some(({ marker }) => marker === 'PART')) return restarting;
  const partOf = new Map<string, number>();
  let part = 0;
  for (const { marker, label, startsLine: beginsLine, inserted } of segments) {
    if (!beginsLine || inserted) continue;
    if (marker === 'APPENDIX') return restarting;
    if (marker === 'PART') part++;
    if (marker !== 'CHAPTER' && marker !== 'SECTION' && marker !== 'ROMAN') continue;
    const number = `${marker} ${label.toLowerCase()}`;
    if ((partOf.get(number) ?? part) !== part) restarting.add(marker);
    partOf.set(number, part);
  }
  return restarting;
}

/** Returns the words of a division's heading, which stand after its number or on the next line; null where neither has any. */
export function divisionTitle(tokens: Tokens, segments: readonly Segment[], index: number): string | null {
  const { from, body } = segments[index] as Segment;
  const words = AFTER_NUMBER.has(idAt(tokens, body)) ? body + 1 : body;
  if (words >= tokens.count) return null;
  const next = segments[index + 1];
  const broken = startsLine(tokens, words);
  const own = !broken || next?.from !== words || next.marker === 'NONE';
  return own ? wordsOfHeading(tokens, words, broken ? words : from) : null;
}
