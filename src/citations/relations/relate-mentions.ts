import type { RelationGuard, RelationRuleId } from '../../domain/reading/relation-rule.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import type { Segment } from '../structure/segments.js';
import type { Tokens } from '../text/tokens.js';
import type { CueSpan, Relation, RelationContext, Verdict } from './relation.js';
import { citing } from './relation-rule.js';
import { RELATION_RULES } from './relation-rules.js';
import { RelationWalk } from './relation-walk.js';
import { applyEndingAfter } from './rules/ending-after.js';
import { insertedText } from './rules/inserted-text.js';

/** Is told, for a candidate by its place in the list, which rule would have decided and what kept it from that; with the cue where there is one. */
export type OnRefused = (index: number, rule: RelationRuleId, guard: RelationGuard, cue: CueSpan | null) => void;

/**
 * Returns the relation of every candidate, in order. Linear: each looks back to the one before it, or to the beginning
 * of its sentence. `onRefused` is for explanations; without it nothing is kept of rules that did not decide.
 */
export function relateMentions(
  tokens: Tokens,
  segments: readonly Segment[],
  candidates: readonly MentionCandidate[],
  context: RelationContext,
  onRefused: OnRefused | null = null,
): readonly Relation[] {
  const walk: RelationWalk = new RelationWalk(
    tokens,
    segments,
    candidates,
    context,
    onRefused && ((rule, guard, cue) => onRefused(walk.relations.length, rule, guard, cue)),
  );
  for (const candidate of candidates) {
    if (!walk.isInSegment(candidate)) {
      applyEndingAfter(walk);
      walk.enter(candidate.segment);
    }
    const { rule, verdict } = context.chain.has(walk.relations.length) ? CHAINED : decide(walk, candidate, onRefused);
    const { role, kind, cue, secondHop, place } = verdict;
    walk.keep(insertedText(walk.segment, { role, kind, cue, secondHop, rule }, place), place);
  }
  applyEndingAfter(walk);
  return walk.relations;
}

interface Decided {
  readonly rule: RelationRuleId;
  readonly verdict: Verdict;
}

/** A document of the chain with which a consolidated text begins: the chain is read as a whole. */
const CHAINED: Decided = { rule: 'CONSOLIDATED_TEXT', verdict: citing('CONSOLIDATES', null) };

/** The first rule that decides; the last of the list always does. */
function decide(walk: RelationWalk, candidate: MentionCandidate, onRefused: OnRefused | null): Decided {
  for (const { id, decide } of RELATION_RULES) {
    const outcome = decide(walk, candidate);
    if (outcome === null) continue;
    if (typeof outcome !== 'string') return { rule: id, verdict: outcome };
    onRefused?.(walk.relations.length, id, outcome, null);
  }
  throw new Error('no rule decided: the last one must');
}
