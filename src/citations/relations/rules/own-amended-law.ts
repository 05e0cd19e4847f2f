import type { RelationRule } from '../relation-rule.js';

/** Tokens of "sửa đổi" that open the name of an amending law. */
const VERB_LENGTH = 2;

/** In the citing law's own name ("Luật sửa đổi một số điều của Luật X") X is what it amends. */
export const OWN_AMENDED_LAW: RelationRule = {
  id: 'OWN_AMENDED_LAW',
  reason: 'An amending law names in its own title the laws that it amends.',
  examples: [
    {
      text: 'Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Thanh tra.\nĐiều 2. Luật này có hiệu lực từ ngày 01/01/2021.',
      mention: 'Luật Thanh tra',
      gives: 'AMENDS',
    },
  ],
  decide: ({ candidates, context }, candidate) => {
    if (candidate.inside < 0 || !context.self[candidate.inside]) return null;
    const from = candidates[candidate.inside]?.name?.from ?? candidate.from;
    return { role: 'CITING', kind: 'AMENDS', cue: { from, to: from + VERB_LENGTH }, secondHop: null, place: 'ASIDE' };
  },
};
