import { COMMA } from '../../text/marks.js';
import { AND } from '../../text/particles.js';
import { isAttaching } from '../recitals.js';
import { citing, type RelationRule } from '../relation-rule.js';
import { hasMark } from '../title-end.js';

/** "thay thế A và Quy chế B ban hành kèm theo C": what is done to A is done to what came with C. */
export const ATTACHED_TO_CHANGED: RelationRule = {
  id: 'ATTACHED_TO_CHANGED',
  reason:
    'A regulation is changed through the document with which it was issued; joined to a changed document it is changed too.',
  examples: [
    {
      text: 'Điều 3. Bãi bỏ Quyết định số 12/2015/QĐ-UBND và Quy chế phối hợp ban hành kèm theo Quyết định số 15/2016/QĐ-UBND.',
      mention: 'Quyết định số 15/2016/QĐ-UBND',
      gives: 'REPEALS',
    },
  ],
  decide: (walk, candidate) => {
    const { tokens, from, hostRelation } = walk;
    if (!walk.isHostChanged || !hostRelation?.kind || !isAttaching(tokens, walk.cueReading(candidate)?.cue ?? null))
      return null;
    const joined = hasMark(tokens, from, candidate.lead, COMMA) || hasMark(tokens, from, candidate.lead, AND);
    return joined ? citing(hostRelation.kind, hostRelation.cue) : null;
  },
};
