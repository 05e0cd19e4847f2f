import { replaceRuns } from '../../citations/text/replaced-text.js';
import type { RecognisedMention, Span } from '../../domain/reading/mention.js';
import type { Head, InternalReference } from '../../domain/reading/reading.js';

/** A sentence as the rules on effect read it: folded, with single spaces. All offsets are its own. */
export interface EffectSentence {
  readonly folded: string;
  /** Where it names its own document: "Luật này" in a law. */
  readonly ownMentions: readonly Span[];
  /** Where it names other documents. */
  readonly otherMentions: readonly Span[];
  /** Where it names provisions of its own document, with their paths. */
  readonly provisions: readonly (Span & Pick<InternalReference, 'paths'>)[];
  /** Folded type of the document, null when unknown. */
  readonly typeName: string | null;
  /** The text that the sentence stands in, neither folded nor with single spaces. */
  readonly content: string;
  /** Returns the offset in `content` of an offset in the sentence. */
  readonly toContent: (offset: number) => number;
  /** Returns the offset in the sentence of an offset in `content`. */
  readonly fromContent: (offset: number) => number;
}

/** A text with what has been read in it, from which sentences are taken. */
export interface EffectText {
  readonly content: string;
  /** `content` folded in place, each white space a plain space. */
  readonly folded: string;
  /** In the order of the text, like the next. */
  readonly mentions: readonly Pick<RecognisedMention, 'start' | 'end' | 'role'>[];
  readonly internalReferences: readonly InternalReference[];
  readonly typeName: Head['typeName'];
}

/** Most UTF-16 units of a sentence that are looked at. */
const LONGEST = 2000;
const REPEATED_SPACES = / {2,}/g;

/** Returns a sentence, or a paragraph of several, as the rules read it. */
export function effectSentence(text: EffectText, place: Span): EffectSentence {
  const { start } = place;
  const end = Math.min(place.end, start + LONGEST);
  const stretch = text.folded.slice(start, end);
  const { text: folded, fromOriginal, toOriginal } = replaceRuns(stretch, REPEATED_SPACES, () => ' ');
  const inside = (one: Span): Span => ({
    start: fromOriginal(one.start - start),
    end: fromOriginal(one.end - start),
  });
  const mentions = within(text.mentions, start, end);
  const references = within(text.internalReferences, start, end);
  return {
    folded,
    ownMentions: [...mentions.filter(({ role }) => role === 'SELF').map(inside), ...namedByType(folded, text.typeName)],
    otherMentions: mentions.filter(({ role }) => role !== 'SELF').map(inside),
    provisions: references.map((one) => ({ ...inside(one), paths: one.paths })),
    typeName: text.typeName,
    content: text.content,
    toContent: (offset) => start + toOriginal(offset),
    fromContent: (offset) => fromOriginal(offset - start),
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
