import { findPublisherNotes } from '../asides/publisher-notes.js';
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
  /** Each note in tokens, `to` exclusive. */
  readonly passages: readonly { readonly from: number; readonly to: number }[];
}

/** Returns a text's normal form, tokens and segments: what its sections, citations and clauses on effect are all read from. */
export function segmentText(text: string): SegmentedText {
  const normalised = normalise(text);
  const tokens = tokenise(normalised.text);
  const spans = findPublisherNotes(tokens);
  if (spans.length === 0) return { normalised, tokens, segments: readSegments(tokens), notes: null };
  const { own, aside } = setAside(normalised, spans);
  const noted = tokenise(aside.text);
  let next = 0;
  const tokenAt = (offset: number): number => {
    while (next < noted.count && startOf(noted, next) < offset) next++;
    return next;
  };
  const passages = aside.passages.map(({ start, end }) => ({ from: tokenAt(start), to: tokenAt(end) }));
  return { ...segmented(own), notes: { ...segmented(aside, noted), passages } };
}

function segmented(
  normalised: NormalisedText,
  tokens: Tokens = tokenise(normalised.text),
): Omit<SegmentedText, 'notes'> {
  return { normalised, tokens, segments: readSegments(tokens) };
}
