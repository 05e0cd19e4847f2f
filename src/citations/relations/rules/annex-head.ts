import { isAnnexHead } from '../../mentions/number-context.js';
import { embedded, type RelationRule } from '../relation-rule.js';

/** "(Ban hành kèm theo Thông tư số …)" on a line of its own above an annex. */
export const ANNEX_HEAD: RelationRule = {
  id: 'ANNEX_HEAD',
  reason: 'The bracket under an annex’s heading only says with which document the annex was issued.',
  examples: [
    {
      text: 'PHỤ LỤC I\nDANH MỤC HÀNG HÓA\n(Ban hành kèm theo Thông tư số 42/2015/TT-BYT ngày 16/11/2015)',
      mention: 'Thông tư số 42/2015/TT-BYT',
      gives: 'EMBEDDED',
    },
  ],
  decide: ({ tokens }, candidate) => (isAnnexHead(tokens, candidate) ? embedded(null) : null),
};
