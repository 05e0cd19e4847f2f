import { findNotes } from '../asides/find-notes.js';
import type { Passage } from '../asides/passage.js';
import { setAside } from '../asides/set-aside.js';
import { type NormalisedText, normalise } from '../text/normalise.js';
import { tokenise } from '../text/tokenise.js';
import { startOf, type Tokens } from '../text/tokens.js';
import { readSegments, type Segment } from './segments.js';

/** A text as the later stages read it: what its issuer wrote. */
export interface SegmentedText {
  readonly normalised: NormalisedText;
  readonly tokens: Tokens;
  readonly segments: readonly Segment[];
  /** The notes that others put into it, null where there are none. */
  readonly notes: SegmentedNotes | null;
}

/** Notes one after another, as a text of their own. */
export interface SegmentedNotes extends Omit<SegmentedText, 'notes'> {
  readonly passages: readonly SegmentedNote[];
}

/** A note in tokens, `to` exclusive; `at` is the offset at which it stands in the text given, null where that is unknown. */
export interface SegmentedNote extends Pick<Passage, 'at' | 'by'> {
  readonly from: number;
  readonly to: number;
}

/**
 * Returns a text's normal form, tokens and segments: what its sections, citations and clauses on effect are all read from.
 * Notes are set aside: those of publishers, and the footnotes of a text that is `consolidated`.
 */
export function segmentText(text: string, consolidated = false): SegmentedText {
  const normalised = normalise(text);
  const tokens = tokenise(normalised.text);
  const parting = findNotes(tokens, consolidated);
  if (parting.cuts.length === 0) return { normalised, tokens, segments: readSegments(tokens), notes: null };
  const { own, aside } = setAside(normalised, parting);
  const noted = tokenise(aside.text);
  let next = 0;
  const tokenAt = (offset: number): number => {
    while (next < noted.count && startOf(noted, next) < offset) next++;
    return next;
  };
  const passages = parting.passages.map(({ at, by }, index): SegmentedNote => {
    const { start, end } = aside.spans[index] ?? { start: 0, end: 0 };
    return { from: tokenAt(start), to: tokenAt(end), at: at === null ? null : normalised.toOriginal(at), by };
  });
  return { ...segmented(own), notes: { ...segmented(aside, noted), passages } };
}

function segmented(
  normalised: NormalisedText,
  tokens: Tokens = tokenise(normalised.text),
): Omit<SegmentedText, 'notes'> {
  return { normalised, tokens, segments: readSegments(tokens) };
}
