import { readSegments, type Segment } from './lines.js';
import { type NormalisedText, normalise } from './normalise.js';
import { type Tokens, tokenise } from './tokenise.js';

/** A text as the later stages read it. */
export interface SegmentedText {
  readonly normalised: NormalisedText;
  readonly tokens: Tokens;
  readonly segments: readonly Segment[];
}

/** The text that was read last: its sections and its citations are asked for one after the other. */
let last: { readonly text: string; readonly read: SegmentedText } | null = null;

/** Returns a text's normal form, tokens and segments; pure, the last one is kept. Texts over a million characters are not kept. */
export function segmentText(text: string): SegmentedText {
  if (last?.text === text) return last.read;
  const normalised = normalise(text);
  const tokens = tokenise(normalised.text);
  const read = { normalised, tokens, segments: readSegments(tokens) };
  last = text.length <= KEPT ? { text, read } : null;
  return read;
}

const KEPT = 1_000_000;
