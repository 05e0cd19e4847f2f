import type { SecondHop } from '../../../domain/reading/mention.js';
import type { MentionCandidate } from '../../mentions/candidate.js';
import { isAmendingTitle } from '../../readers/law-name-span.js';
import { embedded, type RelationRule } from '../relation-rule.js';
import type { RelationWalk } from '../relation-walk.js';

/** A law named in the name of another one: "Luật sửa đổi, bổ sung một số điều của Luật X". */
export const NAMED_IN_NAME: RelationRule = {
  id: 'NAMED_IN_NAME',
  reason:
    'What stands within the name of another document is part of that name. An amending law’s name says that it amends.',
  examples: [
    {
      text: 'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thanh tra ngày 15/6/2004;',
      mention: 'Luật Thanh tra',
      gives: 'EMBEDDED',
    },
  ],
  decide: (walk, candidate) => (candidate.inside >= 0 ? embedded(hopOfName(walk, candidate), 'ASIDE') : null),
};

function hopOfName({ candidates, tokens }: RelationWalk, { inside }: MentionCandidate): SecondHop | null {
  const name = candidates[inside]?.name;
  return name && isAmendingTitle(tokens, name.from) ? { host: inside, direction: 'FROM_HOST', kind: 'AMENDS' } : null;
}
