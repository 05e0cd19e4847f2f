import { isNameOf } from '../../patterns/type-words.js';
import { startsLine } from '../../text/tokens.js';
import { citing, type RelationRule } from '../relation-rule.js';

/** A consolidated text lists what it brings together before its body. */
export const CONSOLIDATED_TEXT: RelationRule = {
  id: 'CONSOLIDATED_TEXT',
  reason:
    'A consolidated text names, each on a line of its own before the body, the document and those that amended it (Pháp lệnh Hợp nhất văn bản 01/2012/UBTVQH13).',
  examples: [
    {
      text: 'Nghị định số 45/2010/NĐ-CP ngày 21/4/2010 của Chính phủ, có hiệu lực kể từ ngày 01/7/2010, được sửa đổi bởi:\nNghị định số 33/2012/NĐ-CP ngày 13/4/2012.',
      mention: 'Nghị định số 45/2010/NĐ-CP',
      gives: 'CONSOLIDATES',
      type: 'Văn bản hợp nhất',
    },
  ],
  decide: ({ tokens, segment, context }, { lead }) => {
    const listed = isNameOf(context.typeName, 'CONSOLIDATED_TEXT') && context.chain.size === 0;
    if (!listed || segment.from >= context.bodyFrom) return null;
    const opensLine = lead - segment.body <= 2 || startsLine(tokens, lead);
    return opensLine ? citing('CONSOLIDATES', null) : null;
  },
};
