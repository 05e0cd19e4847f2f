import type { Assurance, InferenceReason } from '../../../src/domain/reading/citation.js';
import type { MentionState } from '../../../src/domain/reading/mention.js';

/** What became of a mention, with the id of the document that the gold identifies. */
export interface LinkedMention {
  readonly state: MentionState;
  readonly assurance: Assurance | null;
  readonly reason: InferenceReason | null;
  /** Id of the document linked to, null where there is none. */
  readonly targetId: string | null;
  /** Null where it must lead nowhere. */
  readonly goldId: string | null;
}

/** Returns the line of the table in which a mention counts: `STATED`, `INFERRED SAME_TEXT`, `AMBIGUOUS`, `UNRESOLVED`. */
export const linkClass = ({ state, assurance, reason }: LinkedMention): string =>
  state === 'LINKED' ? [assurance, reason].filter(Boolean).join(' ') : state;

/** Returns whether it is linked to the document that it means. */
export const isRightLink = ({ targetId, goldId }: LinkedMention): boolean => targetId !== null && targetId === goldId;

/** Returns whether it counts: one that must lead nowhere only where it leads somewhere. */
export const isCounted = ({ targetId, goldId }: LinkedMention): boolean => goldId !== null || targetId !== null;
