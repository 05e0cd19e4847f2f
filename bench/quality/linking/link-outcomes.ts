import type { Assurance, InferenceReason } from '../../../src/domain/reading/citation.js';
import type { MentionState } from '../../../src/domain/reading/mention.js';

/** The outcome of a mention, with the id of the document that the gold identifies. */
export interface LinkedMention {
  readonly state: MentionState;
  readonly assurance: Assurance | null;
  readonly reason: InferenceReason | null;
  /** Id of the linked document, or null. */
  readonly targetId: string | null;
  /** Null if it must not be linked. */
  readonly goldId: string | null;
}

/** Returns the row of the table in which a mention counts: `STATED`, `INFERRED SAME_TEXT`, `AMBIGUOUS`, `UNRESOLVED`. */
export const linkClass = ({ state, assurance, reason }: LinkedMention): string =>
  state === 'LINKED' ? [assurance, reason].filter(Boolean).join(' ') : state;

/** Returns whether it is linked to the document that it means. */
export const isRightLink = ({ targetId, goldId }: LinkedMention): boolean => targetId !== null && targetId === goldId;

/** Returns whether it counts: a mention that must not be linked counts only if it is. */
export const isCounted = ({ targetId, goldId }: LinkedMention): boolean => goldId !== null || targetId !== null;
