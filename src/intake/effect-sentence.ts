import type { SegmentedText } from '../citations/read-segments.js';
import type { RecognisedMention, Span } from '../domain/mention.js';
import type { Head } from '../domain/reading.js';
import { ownProvisions } from './effect-provisions.js';
import type { OwnSentence } from './own-paragraphs.js';
import { squeezeSpaces } from './squeezed.js';

/** A provision of the document itself that a sentence names. */
export interface NamedProvision extends Span {
  readonly paths: readonly string[];
}

/** A sentence as the rules on effect read it: folded, with single spaces; all offsets are its own. */
export interface EffectSentence {
  readonly folded: string;
  /** "Luật này" in a law. */
  readonly selves: readonly Span[];
  /** Other documents. */
  readonly others: readonly Span[];
  readonly provisions: readonly NamedProvision[];
  /** Folded type of the document, null when unknown. */
  readonly typeName: string | null;
  /** Offset in the text of one in the sentence. */
  readonly toText: (offset: number) => number;
}

/** A text with what is read off it, out of which sentences are taken. */
export interface EffectGround {
  /** Folded in place, white space as plain spaces. */
  readonly folded: string;
  readonly segmented: SegmentedText;
  /** In the order of the text. */
  readonly mentions: readonly RecognisedMention[];
  readonly typeName: Head['typeName'];
}

/** Most UTF-16 units of a sentence that are looked at. */
const LONGEST = 2000;

/** Returns a sentence, or a paragraph of several, as the rules read it, from `start` on. */
export function effectSentence(ground: EffectGround, place: OwnSentence, section: string | null): EffectSentence {
  const { start } = place;
  const end = Math.min(place.end, start + LONGEST);
  const squeezed = squeezeSpaces(ground.folded.slice(start, end));
  const inside = <T extends Span>(one: T): T => ({
    ...one,
    start: squeezed.squeeze(one.start - start),
    end: squeezed.squeeze(one.end - start),
  });
  const mentions = mentionsWithin(ground.mentions, start, end);
  const { tokens, normalised } = ground.segmented;
  const bound = mentions.flatMap((mention) => (mention.role === 'SELF' ? [] : mention.pinpoints));
  const provisions = ownProvisions(tokens, place.from, place.to, section)
    .map((one) => ({ ...one, start: normalised.toOriginal(one.start), end: normalised.toOriginal(one.end) }))
    .filter(
      (one) =>
        one.start >= start && one.end <= end && !bound.some((other) => other.start < one.end && one.start < other.end),
    )
    .filter((one) => one.start > start || !isNextArticle(one.paths[0], section));
  return {
    folded: squeezed.text,
    selves: mentions
      .filter(({ role }) => role === 'SELF')
      .map(({ start: from, end: to }) => inside({ start: from, end: to })),
    others: mentions
      .filter(({ role }) => role !== 'SELF')
      .map(({ start: from, end: to }) => inside({ start: from, end: to })),
    provisions: provisions.map(inside),
    typeName: ground.typeName,
    toText: (offset) => start + squeezed.spread(offset),
  };
}

/** "Điều 4 Thông tư này có hiệu lực …" below article 3, its line break or full stop lost: the next article's heading. */
const isNextArticle = (path: string | undefined, section: string | null): boolean =>
  path === `dieu-${Number(/^dieu-(\d+)/.exec(section ?? '')?.[1]) + 1}`;

/** Returns the mentions that lie between two offsets of the text. */
export function mentionsWithin(mentions: readonly RecognisedMention[], start: number, end: number) {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as RecognisedMention).start < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < mentions.length && (mentions[to] as RecognisedMention).end <= end) to += 1;
  return mentions.slice(low, to);
}
