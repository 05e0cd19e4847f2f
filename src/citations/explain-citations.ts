import type { MentionExplanation, PatternMatch, RefusedRule } from '../domain/reading/mention-explanation.js';
import { mostMentions } from '../domain/reading/reading-limits.js';
import type { VocabularyIndex } from '../domain/vocabulary/vocabulary-index.js';
import { cueOf, mentionOrder, type Read, type Recognised } from './assemble-mentions.js';
import { patternsOf, patternsOfCue, rulesByCue } from './explain-patterns.js';
import type { MentionCandidate } from './mentions/candidate.js';
import { inTextOrder } from './notes/join-recognised.js';
import { type ReadNotes, recogniseNotes } from './notes/read-notes.js';
import { isConsolidated, type RecognitionContext, runStages } from './recognise-citations.js';
import type { Relation } from './relations/relation.js';
import { reasonOf } from './relations/relation-rules.js';
import { segmentText } from './structure/segment-text.js';
import { originalSpan } from './text/original-span.js';
import { endOf } from './text/tokens.js';

/**
 * Returns for each mention that `recogniseCitations` finds in the text, in the same order, what made it what it is. Reads
 * the text anew and keeps what rules refused; cues are spans of the text given.
 */
export function explainCitations(
  text: string,
  context: RecognitionContext,
  vocabulary: VocabularyIndex,
): readonly MentionExplanation[] {
  const read = { ...segmentText(text, isConsolidated(context)), given: text };
  const refused = new Map<number, RefusedRule[]>();
  const recognised = runStages(read, context, vocabulary, (index, rule, guard, cue) => {
    const list = refused.get(index) ?? [];
    refused.set(index, [...list, { rule, guard, cue: cueOf(read, cue) }]);
  });
  const own = explainedIn(read, recognised, text.length, refused);
  if (read.notes === null) return own;
  const notes: ReadNotes = { ...read.notes, given: text };
  const noted = explainedIn(notes, recogniseNotes(notes, context, vocabulary), text.length, new Map());
  return inTextOrder(own, noted)
    .slice(0, mostMentions(text.length))
    .map(({ item }) => item);
}

/** The explanations of the mentions of a text, or of the notes in it, in their order. */
function explainedIn(
  read: Read,
  recognised: Recognised,
  length: number,
  refused: ReadonlyMap<number, readonly RefusedRule[]>,
): readonly MentionExplanation[] {
  const rules = rulesByCue(recognised.relations);
  return mentionOrder(recognised, length).order.map((entry) =>
    typeof entry === 'number'
      ? explained(read, recognised, entry, patternsOf(read, recognised, entry, rules), refused.get(entry) ?? [])
      : {
          ...originalSpan(read, entry.from, endOf(read.tokens, entry.to - 1)),
          reader: 'AMENDMENT_INSTRUCTION',
          patterns: patternsOfCue(read, entry.cue, 'AMENDMENT_INSTRUCTION'),
          rule: 'AMENDMENT_INSTRUCTION',
          reason: reasonOf('AMENDMENT_INSTRUCTION'),
          refused: [],
        },
  );
}

function explained(
  read: Read,
  recognised: Recognised,
  index: number,
  patterns: readonly PatternMatch[],
  refused: readonly RefusedRule[],
): MentionExplanation {
  const { from, end, reader } = recognised.candidates[index] as MentionCandidate;
  const { rule } = recognised.relations[index] as Relation;
  return { ...originalSpan(read, from, end), reader, patterns, rule, reason: reasonOf(rule), refused };
}
