import type { Span } from '../../domain/reading/mention.js';
import { MOST_MARKS } from '../../domain/values/marks.js';
import type { NormalisedText } from './normalise.js';
import { startOf, type Tokens } from './tokens.js';

/** A text as given, its normal form with its tokens. */
interface Normalised {
  readonly given: string;
  readonly normalised: NormalisedText;
  readonly tokens: Tokens;
}

/** A character with the marks on it. */
const CHARACTER = new RegExp(`[^]\\p{M}{0,${MOST_MARKS}}`, 'uy');

/** Returns the stretch of the text as given from a token up to an offset of its normal form. */
export const originalSpan = (text: Normalised, from: number, end: number): Span => ({
  start: text.normalised.toOriginal(startOf(text.tokens, from)),
  end: endOf(text, end),
});

/** The offset after the last character, not before the next: characters that are left out in between belong to neither. */
function endOf({ normalised: { toOriginal }, given }: Normalised, end: number): number {
  const last = toOriginal(end - 1);
  CHARACTER.lastIndex = last;
  return Math.min(toOriginal(end), last + (CHARACTER.exec(given)?.[0].length ?? 0));
}
