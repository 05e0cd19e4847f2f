import type { RecognisedMention } from '../../domain/reading/mention.js';
import { foldText } from '../../domain/values/fold.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { InputRow, TextInput, VerdictInput } from '../../store/rows.js';
import { identityKeys } from './identity-statement.js';

/** Folded characters kept on each side. */
const CONTEXT_LENGTH = 40;
/** Characters of the text that fold to at least as many, white space and marks included. */
const UNFOLDED_LENGTH = 200;

/** The words by which a verdict finds its mention again. */
export type AnchorText = Pick<VerdictInput['anchor'], 'quote' | 'before' | 'after' | 'occurrence'>;

/**
 * Returns the words that anchor a mention: its quote and 40 folded characters on each side. `occurrence` counts the
 * mentions before it that have the same words.
 */
export function anchorOf(content: string, mentions: readonly RecognisedMention[], index: number): AnchorText {
  const words = surroundingsOf(content, mentions[index] as RecognisedMention);
  const same = (other: RecognisedMention): boolean => areSame(surroundingsOf(content, other), words);
  return { ...words, occurrence: mentions.slice(0, index).filter(same).length };
}

/**
 * Returns the verdict on each mention, by the mention's index in the reading. Of several verdicts the last decided
 * counts, of one day that with the greatest id. A verdict whose words are not found, or less often than its occurrence
 * says, counts for no mention.
 */
export function verdictsByMention(
  text: TextInput,
  verdicts: readonly VerdictInput[],
): ReadonlyMap<number, VerdictInput> {
  const found = new Map<number, VerdictInput>();
  const { mentions } = text.reading;
  const ordered = verdicts
    .filter(({ decision }) => decision.kind === 'LINK' || decision.kind === 'REJECT')
    .sort((a, b) => (`${a.decidedOn} ${a.id}` < `${b.decidedOn} ${b.id}` ? -1 : 1));
  for (const verdict of ordered) {
    const places = mentions.flatMap((mention, index) =>
      mention.quote === verdict.anchor.quote && areSame(surroundingsOf(text.content, mention), verdict.anchor)
        ? [index]
        : [],
    );
    const place = places[verdict.anchor.occurrence];
    if (place !== undefined) found.set(place, verdict);
  }
  return found;
}

/** Returns the verdicts anchored in an input: those whose document key it states, infers or has by its source. */
export function verdictsAnchoredIn(
  input: InputRow,
  verdicts: readonly VerdictInput[],
  vocabulary: VocabularyIndex,
): readonly VerdictInput[] {
  if (verdicts.length === 0) return [];
  const keys = new Set(identityKeys(input, vocabulary));
  return verdicts.filter(({ anchor }) => keys.has(anchor.documentKey));
}

type Surroundings = Omit<AnchorText, 'occurrence'>;

const surroundingsOf = (content: string, { start, end, quote }: RecognisedMention): Surroundings => ({
  quote,
  before: foldText(content.slice(Math.max(0, start - UNFOLDED_LENGTH), start)).slice(-CONTEXT_LENGTH),
  after: foldText(content.slice(end, end + UNFOLDED_LENGTH)).slice(0, CONTEXT_LENGTH),
});

const areSame = (a: Surroundings, b: Surroundings): boolean =>
  a.quote === b.quote && a.before === b.before && a.after === b.after;
