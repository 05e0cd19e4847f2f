import { onBasis } from '../recitals.js';
import { citing, type RelationRule } from '../relation-rule.js';

/** "trên cơ sở X". */
export const ON_BASIS: RelationRule = {
  id: 'ON_BASIS',
  reason: '"trên cơ sở" right before a document makes it the ground of what the sentence does.',
  examples: [
    {
      text: '2. Xây dựng kế hoạch trên cơ sở Quyết định số 622/QĐ-TTg của Thủ tướng Chính phủ.',
      mention: 'Quyết định số 622/QĐ-TTg',
      gives: 'BASED_ON',
    },
  ],
  decide: ({ tokens }, candidate) => {
    const cue = onBasis(tokens, candidate);
    return cue ? citing('BASED_ON', cue) : null;
  },
};
