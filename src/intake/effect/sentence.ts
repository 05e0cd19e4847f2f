import type { RecognisedMention, Span } from '../../domain/reading/mention.js';
import type { Head, InternalReference } from '../../domain/reading/reading.js';
import { squeezeSpaces } from '../text/single-spaced.js';

/** A sentence as the rules on effect read it: folded, with single spaces; all offsets are its own. */
export interface EffectSentence {
  readonly folded: string;
  /** "Luật này" in a law. */
  readonly selves: readonly Span[];
  /** Other documents. */
  readonly others: readonly Span[];
  readonly provisions: readonly (Span & Pick<InternalReference, 'paths'>)[];
  /** Folded type of the document, null when unknown. */
  readonly typeName: string | null;
  /** Offset in the text of one in the sentence. */
  readonly toText: (offset: number) => number;
}

/** A text with what is read off it, out of which sentences are taken. */
export interface EffectGround {
  /** Folded in place, white space as plain spaces. */
  readonly folded: string;
  /** In the order of the text, as the next. */
  readonly mentions: readonly RecognisedMention[];
  readonly internalReferences: readonly InternalReference[];
  readonly typeName: Head['typeName'];
}

/** Most UTF-16 units of a sentence that are looked at. */
const LONGEST = 2000;

/** Returns a sentence, or a paragraph of several, as the rules read it. */
export function effectSentence(ground: EffectGround, place: Span): EffectSentence {
  const { start } = place;
  const end = Math.min(place.end, start + LONGEST);
  const squeezed = squeezeSpaces(ground.folded.slice(start, end));
  const inside = (one: Span): Span => ({
    start: squeezed.squeeze(one.start - start),
    end: squeezed.squeeze(one.end - start),
  });
  const mentions = within(ground.mentions, start, end);
  const references = within(ground.internalReferences, start, end);
  return {
    folded: squeezed.text,
    selves: [
      ...mentions.filter(({ role }) => role === 'SELF').map(inside),
      ...namedByType(squeezed.text, ground.typeName),
    ],
    others: mentions.filter(({ role }) => role !== 'SELF').map(inside),
    provisions: references.map((one) => ({ ...inside(one), paths: one.paths })),
    typeName: ground.typeName,
    toText: (offset) => start + squeezed.spread(offset),
  };
}

/** "(kể từ ngày) Thông tư có hiệu lực" in a circular, without "này": the document's own type alone. */
function namedByType(folded: string, typeName: string | null): readonly Span[] {
  const found: Span[] = [];
  const words = `${typeName} co hieu lu`;
  for (let at = folded.indexOf(words); typeName !== null && at >= 0; at = folded.indexOf(words, at + 1))
    if (/ (?:ngay|khi|thoi diem) $/.test(folded.slice(Math.max(0, at - 11), at)))
      found.push({ start: at, end: at + typeName.length });
  return found;
}

/** Returns those that lie between two offsets, of a list in the order of the text. Log time. */
export function within<T extends Span>(sorted: readonly T[], start: number, end: number): readonly T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < sorted.length && (sorted[to]?.end ?? 0) <= end) to += 1;
  return sorted.slice(low, to);
}
