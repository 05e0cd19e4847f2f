import type { CitationKind } from '../../domain/reading/citation.js';
import type { RelationGuard, RelationRuleId } from '../../domain/reading/relation-rule.js';
import type { CueContext } from './cue-context.js';
import type { FoundCue } from './last-cue.js';
import type { RuleExample } from './rule-example.js';

/** A cue with the nearest one to the mention, and the mention's first token. */
export interface CuePlace {
  readonly cue: FoundCue;
  readonly nearest: FoundCue;
  readonly lead: number;
}

/** One way in which the words before a mention are read. */
export interface CueRule {
  readonly id: RelationRuleId;
  /** Why the rule holds, in the language or in the law. */
  readonly reason: string;
  readonly examples: readonly RuleExample[];
  /** Returns what the cue says, null where the rule does not read such cues, or the guard that keeps it from that. */
  readonly decide: (
    context: CueContext,
    place: CuePlace,
  ) => { readonly kind: CitationKind | 'EMBEDDED' } | RelationGuard | null;
}
