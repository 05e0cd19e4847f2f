import { type NormalisedText, normalise } from '../text/normalise.js';
import { tokenise } from '../text/tokenise.js';
import type { Tokens } from '../text/tokens.js';
import { readSegments, type Segment } from './segments.js';

/** A text as the later stages read it. */
export interface SegmentedText {
  readonly normalised: NormalisedText;
  readonly tokens: Tokens;
  readonly segments: readonly Segment[];
}

/** Returns a text's normal form, tokens and segments: what its sections, citations and clauses on effect are all read from. */
export function segmentText(text: string): SegmentedText {
  const normalised = normalise(text);
  const tokens = tokenise(normalised.text);
  return { normalised, tokens, segments: readSegments(tokens) };
}
