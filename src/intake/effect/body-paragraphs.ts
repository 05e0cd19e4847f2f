import type { SegmentedText } from '../../citations/structure/segment-text.js';
import type { Segment } from '../../citations/structure/segments.js';
import type { Span } from '../../domain/reading/mention.js';
import type { Section } from '../../domain/reading/reading.js';
import { findSection } from '../text/enclosing-section.js';
import { foldInPlace } from '../text/folded-text.js';

/** A line after its marker, with the lines that continue it. */
export interface BodyParagraph extends Span {
  readonly sentences: readonly Span[];
  readonly section: Section | null;
  /** True when it begins after the marker of an article or a larger part. */
  readonly opensProvision: boolean;
  /** True in an article or chapter that is only about transition ("Điều 30. Quy định chuyển tiếp"). */
  readonly transitional: boolean;
}

/**
 * Yields, in order, the paragraphs of a document's body that contain an anchor, and all paragraphs of articles on
 * transition. Annexes and text to be inserted into other documents are left out. Anchors are ascending offsets. Linear.
 */
export function* bodyParagraphs(
  segmented: SegmentedText,
  sections: readonly Section[],
  body: Span,
  anchors: readonly number[],
): Generator<BodyParagraph> {
  const transitions = sections.filter(isTransitional);
  const anchored = lastBefore(anchors);
  const transition = lastBefore(transitions.map(({ start }) => start));
  let covered = 0;
  for (const segments of linesOf(segmented.segments)) {
    const sentences = segments.flatMap((segment) => sentenceOf(segmented, segment));
    const [start, end] = [sentences[0]?.start ?? -1, sentences.at(-1)?.end ?? -1];
    if (start < body.start || end > body.end) continue;
    covered = Math.max(covered, transitions[transition(start)]?.end ?? 0);
    const transitional = end <= covered;
    if (!transitional && (anchors[anchored(end)] ?? -1) < start) continue;
    const section = findSection(sections, start);
    const opensProvision = OPENING_MARKERS.has(segments[0]?.marker ?? 'NONE');
    if (!section?.path.startsWith('phu-luc')) yield { start, end, sentences, section, opensProvision, transitional };
  }
}

const OPENING_MARKERS: ReadonlySet<Segment['marker']> = new Set(['ARTICLE', 'CHAPTER', 'PART', 'SECTION']);

/** An article of mixed content ("Hiệu lực thi hành và điều khoản chuyển tiếp") is none: there each clause is judged by its wording. */
function isTransitional({ heading, path }: Section): boolean {
  const words = heading === null ? '' : foldInPlace(heading).replace(/\s+/g, ' ');
  return /chuyen tiep/.test(words) && !/hieu luc|thi hanh|to chuc|ap dung/.test(words) && !path.startsWith('phu-luc');
}

/** Returns a function that finds the index of the last offset before a given one, -1 for none. It must be asked in ascending order. */
function lastBefore(offsets: readonly number[]): (offset: number) => number {
  let next = 0;
  return (offset) => {
    while (next < offsets.length && (offsets[next] as number) < offset) next += 1;
    return next - 1;
  };
}

function* linesOf(segments: readonly Segment[]): Generator<readonly Segment[]> {
  let from = 0;
  for (let at = 1; at <= segments.length; at += 1) {
    if (at < segments.length && !segments[at]?.startsLine) continue;
    yield segments.slice(from, at).filter((segment) => !segment.inserted);
    from = at;
  }
}

function sentenceOf({ tokens, normalised }: SegmentedText, { body, to }: Segment): readonly Span[] {
  if (body >= to) return [];
  const end = normalised.toOriginal(tokens.end[to - 1] as number);
  return [{ start: normalised.toOriginal(tokens.start[body] as number), end }];
}
