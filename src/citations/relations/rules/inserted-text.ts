import type { Segment } from '../../structure/segments.js';
import type { MentionPlace, Relation } from '../relation.js';

/** Why inserted text is set apart. */
export const INSERTED_TEXT_REASON =
  'Text in quotation marks that is to be put into another document is that document’s: what it cites, the citing document only refers to.';

/**
 * INSERTED_TEXT: text between quotation marks that is to be put into another document cites on that document's behalf.
 * Returns the relation that a mention of such a segment has: the citing document only refers to what it names.
 */
export const insertedText = ({ inserted }: Segment, relation: Relation, place: MentionPlace): Relation =>
  inserted && place === 'HOST' && relation.role === 'CITING'
    ? { ...relation, role: 'INSERTED', kind: 'REFERS', secondHop: null, rule: 'INSERTED_TEXT' }
    : relation;
