import type { Cue, Span } from './mention.js';
import type { MentionReader } from './mention-reader.js';
import type { RelationGuard, RelationRuleId } from './relation-rule.js';

/** A row of a pattern table (`citations/patterns/`) whose phrase stands in a text. */
export interface PatternMatch {
  /** File of the table: `cues.json`. */
  readonly table: string;
  /** Place of the row in the table, from 1. */
  readonly row: number;
  /** The phrase as the table writes it. */
  readonly phrase: string;
  /** Why the row is there. */
  readonly reason: string;
}

/** A rule that would have decided, and what kept it from that. */
export interface RefusedRule {
  readonly rule: RelationRuleId;
  readonly guard: RelationGuard;
  /** The words that the rule looked at, where it looks at words. */
  readonly cue: Cue | null;
}

/** What made a mention what it is; the span is the mention's. */
export interface MentionExplanation extends Span {
  /** How the words that name the document were recognised. */
  readonly reader: MentionReader;
  /** Rows of pattern tables that its words and its cue match, in the order of the text. */
  readonly patterns: readonly PatternMatch[];
  /** The rule that decided the relation. */
  readonly rule: RelationRuleId;
  /** Why that rule holds. */
  readonly reason: string;
  /** Rules that would have decided otherwise before it, in the order in which they were tried. */
  readonly refused: readonly RefusedRule[];
}
