import type { Segment } from '../../structure/segments.js';
import type { MentionPlace, Relation } from '../relation.js';

/**
 * INSERTED_TEXT: text between quotation marks that is to be put into another document cites on that document's behalf.
 * Returns the relation that a mention of such a segment has: the citing document only refers to what it names.
 */
export const insertedText = ({ inserted }: Segment, relation: Relation, place: MentionPlace): Relation =>
  inserted && place === 'HOST' && relation.role === 'CITING'
    ? { ...relation, role: 'INSERTED', kind: 'REFERS', secondHop: null, rule: 'INSERTED_TEXT' }
    : relation;
