import { citing, type RelationRule } from '../relation-rule.js';

/** Nothing around the mention says anything. */
export const NO_WORDS: RelationRule = {
  id: 'NO_WORDS',
  reason: 'A document that is named, with nothing said of it, is referred to.',
  examples: [{ text: 'Nghị quyết số 18-NQ/TW mở ra thời kỳ mới.', mention: 'Nghị quyết số 18-NQ/TW', gives: 'REFERS' }],
  decide: () => citing('REFERS', null),
};
