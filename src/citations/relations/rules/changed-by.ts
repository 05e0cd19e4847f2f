import { changedBy, changedByAgent } from '../changed-by.js';
import { embedded, type RelationRule } from '../relation-rule.js';

/** "A đã được sửa đổi, bổ sung bởi B": B changed A. */
export const CHANGED_BY: RelationRule = {
  id: 'CHANGED_BY',
  reason:
    'The text cites A in its present wording and mentions which document changed it: B bears on A, not on the citing document.',
  examples: [
    {
      text: 'Căn cứ Luật Hải quan ngày 29/6/2001 đã được sửa đổi, bổ sung theo Luật số 42/2005/QH11;',
      mention: 'Luật số 42/2005/QH11',
      gives: 'EMBEDDED',
    },
  ],
  decide: (walk, candidate) => {
    const kind = walk.goesOn(candidate)
      ? (changedBy(walk.tokens, walk.from, candidate.lead) ?? changedByAgent(walk.tokens, candidate))
      : null;
    if (kind === null) return null;
    return embedded(walk.host < 0 ? null : { host: walk.host, direction: 'TO_HOST', kind });
  },
};
