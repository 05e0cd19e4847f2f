import type { CitationKind } from '../../domain/reading/citation.js';
import type { MentionRole } from '../../domain/reading/mention.js';

/** A text in which the rule decides: the words of the mention, and the relation, or the role where it is not CITING. */
export interface RuleExample {
  readonly text: string;
  readonly mention: string;
  readonly gives: CitationKind | Exclude<MentionRole, 'CITING'>;
  /** Type of the citing document, where the rule depends on it. */
  readonly type?: string;
}
