import type { RelationRule } from '../relation-rule.js';

/** The citing document's own number, or "Nghị định này" in a decree. */
export const OWN_DOCUMENT: RelationRule = {
  id: 'OWN_DOCUMENT',
  reason: 'The document’s own number in its head, and "này" after its own type, mean the citing document itself.',
  examples: [
    {
      text: 'Điều 5. Nghị định này có hiệu lực từ ngày 01/3/2021.',
      mention: 'Nghị định này',
      gives: 'SELF',
      type: 'Nghị định',
    },
  ],
  decide: ({ context, relations }) =>
    context.self[relations.length] ? { role: 'SELF', kind: null, cue: null, secondHop: null, place: 'HOST' } : null,
};
