import type { Span } from '../../domain/reading/mention.js';
import type { NormalisedText } from './normalise.js';
import { startOf, type Tokens } from './tokens.js';

/** A text's normal form with its tokens. */
interface Normalised {
  readonly normalised: NormalisedText;
  readonly tokens: Tokens;
}

/** Returns the stretch of the text as given from a token up to an offset of its normal form. */
export const originalSpan = ({ normalised, tokens }: Normalised, from: number, end: number): Span => ({
  start: normalised.toOriginal(startOf(tokens, from)),
  end: endOf(normalised, end),
});

/** The offset after the last character, not before the next: characters that are left out in between belong to neither. */
function endOf({ toOriginal, text }: NormalisedText, end: number): number {
  const last = toOriginal(end - 1);
  const next = toOriginal(end);
  return next - last === 1 || end >= text.length
    ? next
    : Math.min(next, last + composedLength(text, end - 1, next - last));
}

const composedLength = (text: string, at: number, most: number): number =>
  Math.min(most, text.charAt(at).normalize('NFD').length);
