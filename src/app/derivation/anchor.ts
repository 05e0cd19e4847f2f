import type { RecognisedMention } from '../../domain/reading/mention.js';
import { foldText } from '../../domain/values/fold.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { InputRow, TextInput, VerdictInput } from '../../store/rows.js';
import { identityKeys } from './identity-statement.js';

const SIDE = 40;
const WIDE = 200;

/** What a verdict on a mention is anchored by. */
export type AnchorText = Pick<VerdictInput['anchor'], 'quote' | 'before' | 'after' | 'occurrence'>;

/** Returns the words that anchor a mention: its quote and 40 folded characters on each side; `occurrence` counts equal ones before it. */
export function anchorOf(content: string, mentions: readonly RecognisedMention[], index: number): AnchorText {
  const words = wordsAt(content, mentions[index] as RecognisedMention);
  const same = (other: RecognisedMention): boolean => sameWords(wordsAt(content, other), words);
  return { ...words, occurrence: mentions.slice(0, index).filter(same).length };
}

/**
 * Returns the verdict that holds for each mention (by its place in the reading): the one decided last, ties by id. A
 * verdict whose words are found nowhere, or at two places that its occurrence does not tell apart, holds for nothing.
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
      mention.quote === verdict.anchor.quote && sameWords(wordsAt(text.content, mention), verdict.anchor)
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

type Words = Omit<AnchorText, 'occurrence'>;

const wordsAt = (content: string, { start, end, quote }: RecognisedMention): Words => ({
  quote,
  before: foldText(content.slice(Math.max(0, start - WIDE), start)).slice(-SIDE),
  after: foldText(content.slice(end, end + WIDE)).slice(0, SIDE),
});

const sameWords = (a: Words, b: Words): boolean => a.quote === b.quote && a.before === b.before && a.after === b.after;
