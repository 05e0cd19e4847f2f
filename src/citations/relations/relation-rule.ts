import type { CitationKind } from '../../domain/reading/citation.js';
import type { SecondHop } from '../../domain/reading/mention.js';
import type { RelationGuard, RelationRuleId } from '../../domain/reading/relation-rule.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import type { CueSpan, MentionPlace, Verdict } from './relation.js';
import type { RelationWalk } from './relation-walk.js';
import type { RuleExample } from './rule-example.js';

/** One step of the cascade that decides what a mention does. */
export interface RelationRule {
  readonly id: RelationRuleId;
  /** Why the rule holds, in the language or in the law. */
  readonly reason: string;
  readonly examples: readonly RuleExample[];
  /** Returns the verdict, null where the rule does not apply, or the guard that keeps it from deciding. */
  readonly decide: (walk: RelationWalk, candidate: MentionCandidate) => Verdict | RelationGuard | null;
}

/** A mention of the citing document's own: what follows may be its title. */
export const citing = (kind: CitationKind, cue: CueSpan | null): Verdict => ({
  role: 'CITING',
  kind,
  cue,
  secondHop: null,
  place: 'HOST',
});

/** A mention that only stands in what another document is called or about. */
export const embedded = (secondHop: SecondHop | null, place: MentionPlace = 'PART'): Verdict => ({
  role: 'EMBEDDED',
  kind: null,
  cue: null,
  secondHop,
  place,
});
