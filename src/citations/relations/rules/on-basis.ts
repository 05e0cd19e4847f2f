import { isPassive } from '../cue-rules/passive.js';
import { onBasis } from '../recitals.js';
import { citing, type RelationRule } from '../relation-rule.js';
import type { RelationWalk } from '../relation-walk.js';

/** How many tokens the verb between "được" and "trên cơ sở" takes at most, the next one included. */
const VERB_LENGTH = 5;

/** "trên cơ sở X". */
export const ON_BASIS: RelationRule = {
  id: 'ON_BASIS',
  reason:
    '"trên cơ sở" right before a document makes it the ground of what the sentence does, unless the passive says it of something else ("dự thảo được xây dựng trên cơ sở X").',
  examples: [
    {
      text: '2. Xây dựng kế hoạch trên cơ sở Quyết định số 622/QĐ-TTg của Thủ tướng Chính phủ.',
      mention: 'Quyết định số 622/QĐ-TTg',
      gives: 'BASED_ON',
    },
  ],
  decide: (walk, candidate) => {
    const cue = onBasis(walk.tokens, candidate);
    if (cue === null) return null;
    return isSaidOfAnother(walk, cue.from) ? 'PASSIVE' : citing('BASED_ON', cue);
  },
};

/** "dự thảo được xây dựng trên cơ sở X", but not "Kế hoạch này được xây dựng trên cơ sở X". */
function isSaidOfAnother({ tokens, segment, hostRelation }: RelationWalk, at: number): boolean {
  if (hostRelation?.role === 'SELF') return false;
  for (let verb = at - 1; verb > Math.max(segment.body, at - VERB_LENGTH); verb--)
    if (isPassive(tokens, verb)) return true;
  return false;
}
