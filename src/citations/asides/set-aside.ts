import type { Span } from '../../domain/reading/mention.js';
import type { NormalisedText } from '../text/normalise.js';
import { type Replacement, replaceSpans } from '../text/replaced-text.js';
import type { Parting, Passage } from './passage.js';

/** Passages that are set aside, one after another, each a paragraph. */
export interface SetAside extends NormalisedText {
  /** By passage, where it stands in `text`. */
  readonly spans: readonly Span[];
}

/** A text without passages that are no words of its issuer, and these. Both lead back to the offsets of the text given. */
export interface PartedText {
  readonly own: NormalisedText;
  readonly aside: SetAside;
}

const PARAGRAPH = '\n\n';

/** Returns the text parted: cuts and passages are in order and apart. Linear. */
export function setAside(normalised: NormalisedText, { cuts, passages }: Parting): PartedText {
  const { text, toOriginal } = normalised;
  const rest = replaceSpans(text, cuts);
  const taken = replaceSpans(text, betweenPassages(text, passages));
  return {
    own: { text: rest.text, toOriginal: (offset) => toOriginal(rest.toOriginal(offset)) },
    aside: {
      text: taken.text,
      toOriginal: (offset) => toOriginal(taken.toOriginal(offset)),
      spans: passages.map(({ spans }) => {
        const [first, last] = [spans[0] as Span, spans.at(-1) as Span];
        return { start: taken.fromOriginal(first.start), end: taken.fromOriginal(last.start) + last.end - last.start };
      }),
    },
  };
}

function* betweenPassages(text: string, passages: readonly Passage[]): Generator<Replacement, void> {
  let from = 0;
  for (const { spans } of passages) {
    let by = PARAGRAPH;
    for (const { start, end } of spans) {
      yield { start: from, end: start, by };
      by = '\n';
      from = end;
    }
  }
  yield { start: from, end: text.length, by: '' };
}
