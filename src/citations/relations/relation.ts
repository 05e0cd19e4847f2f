import type { CitationKind } from '../../domain/reading/citation.js';
import type { MentionRole, SecondHop } from '../../domain/reading/mention.js';
import type { RelationRuleId } from '../../domain/reading/relation-rule.js';

/** Words that show a relation, in tokens; `to` is the token after the last. */
export interface CueSpan {
  readonly from: number;
  readonly to: number;
}

/** What a mention does, and how its document bears on the citing one. */
export interface Relation {
  readonly role: MentionRole;
  readonly kind: CitationKind | null;
  readonly cue: CueSpan | null;
  readonly secondHop: SecondHop | null;
  /** The rule that decided. */
  readonly rule: RelationRuleId;
}

/** What is known of the citing document before relations are read. */
export interface RelationContext {
  /** Whether a candidate means the citing document itself, by place in the list. */
  readonly self: readonly boolean[];
  /** Tokens of the citing document's own title, empty where unknown. */
  readonly title: CueSpan;
  /** Token at which the body's first article or section begins. */
  readonly bodyFrom: number;
  /** The citing document's type, lower case, null where unknown. */
  readonly typeName: string | null;
  /** The documents that a consolidated text says it brings together, by place in the list; empty for any other text. */
  readonly chain: ReadonlySet<number>;
}

/**
 * What the decided mention is for the ones after it. `HOST`: a title may follow that names others. `TITLE`: the host's
 * title begins with it. `PART`: it stands in a title or bracket of what came before. `ASIDE`: the walk passes over it.
 */
export type MentionPlace = 'HOST' | 'TITLE' | 'PART' | 'ASIDE';

/** What a rule decides of a mention. */
export interface Verdict {
  readonly role: MentionRole;
  readonly kind: CitationKind | null;
  readonly cue: CueSpan | null;
  readonly secondHop: SecondHop | null;
  readonly place: MentionPlace;
}
