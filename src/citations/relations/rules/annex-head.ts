import type { MentionCandidate } from '../../mentions/candidate.js';
import { isAnnexHead } from '../../mentions/number-context.js';
import type { RelationContext } from '../relation.js';
import { citing, embedded, type RelationRule } from '../relation-rule.js';

/** How many tokens stand at most between the own title and the document named in the bracket: "(Ban hành kèm theo". */
const BRACKET_LENGTH = 8;

/** "(Ban hành kèm theo Thông tư số …)" on a line of its own above an annex. */
export const ANNEX_HEAD: RelationRule = {
  id: 'ANNEX_HEAD',
  reason:
    'The bracket under an annex’s heading only says with which document the annex was issued. Under the title of a plan or regulation that stands alone, the text says so of itself.',
  examples: [
    {
      text: 'PHỤ LỤC I\nDANH MỤC HÀNG HÓA\n(Ban hành kèm theo Thông tư số 42/2015/TT-BYT ngày 16/11/2015)',
      mention: 'Thông tư số 42/2015/TT-BYT',
      gives: 'EMBEDDED',
    },
  ],
  decide: ({ tokens, context }, candidate) => {
    if (!isAnnexHead(tokens, candidate)) return null;
    return isUnderTitle(context, candidate) ? citing('REFERS', null) : embedded(null);
  },
};

const isUnderTitle = ({ title }: RelationContext, { lead }: MentionCandidate): boolean =>
  title.from < title.to && lead >= title.from && lead <= title.to + BRACKET_LENGTH;
