import type { Assurance, InferenceReason } from '../../../src/domain/citation.js';
import type { MentionState } from '../../../src/domain/mention.js';

/** What became of a mention whose document the gold identifies, with that document's id. */
export interface LinkedMention {
  readonly state: MentionState;
  readonly assurance: Assurance | null;
  readonly reason: InferenceReason | null;
  /** Id of the document linked to, null where there is none. */
  readonly targetId: string | null;
  readonly goldId: string;
}

/** Returns the line of the table in which a mention counts: `STATED`, `INFERRED SAME_TEXT`, `AMBIGUOUS`, `UNRESOLVED`. */
export const linkClass = ({ state, assurance, reason }: LinkedMention): string =>
  state === 'LINKED' ? [assurance, reason].filter(Boolean).join(' ') : state;

/** Returns whether it is linked to the document that it means. */
export const isRightLink = ({ targetId, goldId }: LinkedMention): boolean => targetId === goldId;
