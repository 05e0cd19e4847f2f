import type { MentionExplanation, PatternMatch, RefusedRule } from '../domain/reading/mention-explanation.js';
import type { MentionReader } from '../domain/reading/mention-reader.js';
import type { VocabularyIndex } from '../domain/vocabulary/vocabulary-index.js';
import { cueOf, mentionOrder, type Read, type Recognised } from './assemble-mentions.js';
import type { MentionCandidate } from './mentions/candidate.js';
import { type PatternTable, patternMatches } from './patterns/pattern-matches.js';
import { type RecognitionContext, runStages } from './recognise-citations.js';
import type { CueSpan, Relation } from './relations/relation.js';
import { reasonOf } from './relations/relation-rules.js';
import { segmentText } from './structure/segment-text.js';
import { originalSpan } from './text/original-span.js';
import { endOf } from './text/tokens.js';

/** Tables in which the words that show a relation stand. */
const CUE_TABLES: readonly PatternTable[] = ['cues.json', 'cues-after.json', 'recitals.json', 'changed-by.json'];
/** How many tokens before an expression its declaration takes ("sau đây được gọi tắt là “"). */
const DECLARATION_LENGTH = 8;

const TABLES_OF: Readonly<Partial<Record<MentionReader, readonly PatternTable[]>>> = {
  LAW_NAME: ['law-names.json'],
  CONSTITUTION: ['owners.json'],
  CHARTER: ['owners.json'],
  CONGRESS_OR_PLENUM: ['congress-and-plenum.json'],
  BACK_REFERENCE: ['links.json'],
};
const DECLARED: ReadonlySet<MentionReader> = new Set(['DECLARED_NAME', 'DECLARED_PROGRAMME', 'DECLARED_ABBREVIATION']);

/**
 * Returns for each mention that `recogniseCitations` finds in the text, in the same order, what made it what it is. Reads
 * the text anew and keeps what rules refused; cues are spans of the text given.
 */
export function explainCitations(
  text: string,
  context: RecognitionContext,
  vocabulary: VocabularyIndex,
): readonly MentionExplanation[] {
  const read: Read = { ...segmentText(text), given: text };
  const refused = new Map<number, RefusedRule[]>();
  const recognised = runStages(read, context, vocabulary, (index, rule, guard, cue) => {
    const list = refused.get(index) ?? [];
    refused.set(index, [...list, { rule, guard, cue: cueOf(read, cue) }]);
  });
  return mentionOrder(recognised).order.map((entry) =>
    typeof entry === 'number'
      ? explained(read, recognised, entry, refused.get(entry) ?? [])
      : {
          ...originalSpan(read, entry.from, endOf(read.tokens, entry.to - 1)),
          reader: 'AMENDMENT_INSTRUCTION',
          patterns: patternsOfCue(read, entry.cue),
          rule: 'AMENDMENT_INSTRUCTION',
          reason: reasonOf('AMENDMENT_INSTRUCTION'),
          refused: [],
        },
  );
}

function explained(
  read: Read,
  { candidates, relations }: Recognised,
  index: number,
  refused: readonly RefusedRule[],
): MentionExplanation {
  const candidate = candidates[index] as MentionCandidate;
  const { cue, rule } = relations[index] as Relation;
  const words = patternsOfWords(read, candidate);
  const shown = patternsOfCue(read, cue);
  const cueFirst = cue !== null && cue.from < candidate.from;
  const patterns = cueFirst ? [...shown, ...words] : [...words, ...shown];
  const span = originalSpan(read, candidate.from, candidate.end);
  return { ...span, reader: candidate.reader, patterns, rule, reason: reasonOf(rule), refused };
}

/** Rows for the type word and number word, and for what the reader of the name looks up. */
function patternsOfWords({ tokens }: Read, { from, to, reader }: MentionCandidate): readonly PatternMatch[] {
  const declared = DECLARED.has(reader) ? patternMatches(tokens, from - DECLARATION_LENGTH, from, ['links.json']) : [];
  const [type] = patternMatches(tokens, from, to, ['type-words.json', 'type-variants.json']);
  const others = patternMatches(tokens, from + 1, to, TABLES_OF[reader] ?? ['numbers.json']);
  return [...declared, ...(type ? [type] : []), ...others];
}

const patternsOfCue = ({ tokens }: Read, cue: CueSpan | null): readonly PatternMatch[] =>
  cue === null ? [] : patternMatches(tokens, cue.from, cue.to, CUE_TABLES);
