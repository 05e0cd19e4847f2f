import { readSegments, type Segment } from './lines.js';
import { type NormalisedText, normalise } from './normalise.js';
import { type Tokens, tokenise } from './tokenise.js';

/** A text as the later stages read it. */
export interface SegmentedText {
  readonly normalised: NormalisedText;
  readonly tokens: Tokens;
  readonly segments: readonly Segment[];
}

/** The text whose sections were asked for last: its citations are asked for next, and need the same. */
let kept: { readonly text: string; readonly read: SegmentedText } | null = null;

/** Returns a text's normal form, tokens and segments, and keeps them for {@link takeSegments}. */
export function keepSegments(text: string): SegmentedText {
  const read = takeSegments(text);
  kept = { text, read };
  return read;
}

/** Returns a text's normal form, tokens and segments: those that are kept, where they are this text's. Nothing is kept behind. */
export function takeSegments(text: string): SegmentedText {
  const found = kept?.text === text ? kept.read : null;
  kept = null;
  if (found) return found;
  const normalised = normalise(text);
  const tokens = tokenise(normalised.text);
  return { normalised, tokens, segments: readSegments(tokens) };
}
