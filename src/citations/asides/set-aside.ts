import type { Span } from '../../domain/reading/mention.js';
import type { NormalisedText } from '../text/normalise.js';
import { type Replacement, replaceSpans } from '../text/replaced-text.js';

/** Passages that are set aside, one after another, each a paragraph. */
export interface SetAside extends NormalisedText {
  /** Offsets of the passages in `text`. */
  readonly passages: readonly Span[];
}

/** A text without passages that are no words of its issuer, and these. Both lead back to the offsets of the text given. */
export interface PartedText {
  readonly own: NormalisedText;
  readonly aside: SetAside;
}

const PARAGRAPH = '\n\n';
const SPACES = /[ \u00a0]{1,8}$/u;
const CLOSING = /[,.;:)\]”"]/u;

/** Returns the text parted from passages, which are offsets of its normal form, in order and apart. Linear. */
export function setAside(normalised: NormalisedText, passages: readonly Span[]): PartedText {
  const { text, toOriginal } = normalised;
  const rest = replaceSpans(text, gapsLeft(text, passages));
  const taken = replaceSpans(text, betweenPassages(text, passages));
  return {
    own: { text: rest.text, toOriginal: (offset) => toOriginal(rest.toOriginal(offset)) },
    aside: {
      text: taken.text,
      toOriginal: (offset) => toOriginal(taken.toOriginal(offset)),
      passages: passages.map(({ start, end }) => {
        const from = taken.fromOriginal(start);
        return { start: from, end: from + end - start };
      }),
    },
  };
}

/** A passage leaves a space, none before a mark that closes. */
const gapsLeft = (text: string, passages: readonly Span[]): readonly Replacement[] =>
  passages.map(({ start, end }) => ({
    start: start - (SPACES.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0),
    end,
    by: CLOSING.test(text.charAt(end)) ? '' : ' ',
  }));

function* betweenPassages(text: string, passages: readonly Span[]): Generator<Replacement, void> {
  let from = 0;
  for (const { start, end } of passages) {
    yield { start: from, end: start, by: PARAGRAPH };
    from = end;
  }
  yield { start: from, end: text.length, by: '' };
}
