import type { SecondHop } from '../../../domain/reading/mention.js';
import type { MentionCandidate } from '../../mentions/candidate.js';
import { isAmendingTitle } from '../../readers/law-name-span.js';
import { isInCommitteeName } from '../committee-name.js';
import { embedded, type RelationRule } from '../relation-rule.js';
import type { RelationWalk } from '../relation-walk.js';

/** A law named in the name of another one, or of a committee: "Luật sửa đổi, bổ sung một số điều của Luật X". */
export const NAMED_IN_NAME: RelationRule = {
  id: 'NAMED_IN_NAME',
  reason:
    'What stands within the name of another document is part of that name. An amending law’s name says that it amends. So it is with the name of a committee ("của Ban Chỉ đạo thực hiện X").',
  examples: [
    {
      text: 'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thanh tra ngày 15/6/2004;',
      mention: 'Luật Thanh tra',
      gives: 'EMBEDDED',
    },
    {
      text: 'Báo cáo gửi cơ quan thường trực của Ban Chỉ đạo thực hiện Nghị quyết số 27-NQ/TW.',
      mention: 'Nghị quyết số 27-NQ/TW',
      gives: 'EMBEDDED',
      type: 'Công văn',
    },
  ],
  decide: (walk, candidate) => {
    if (candidate.inside >= 0) return embedded(hopOfName(walk, candidate), 'ASIDE');
    const { tokens, segment, context } = walk;
    const titled = candidate.lead >= context.title.from && candidate.lead < context.title.to;
    return !titled && isInCommitteeName(tokens, segment, candidate.lead) ? embedded(null, 'ASIDE') : null;
  },
};

function hopOfName({ candidates, tokens }: RelationWalk, { inside }: MentionCandidate): SecondHop | null {
  const name = candidates[inside]?.name;
  return name && isAmendingTitle(tokens, name.from) ? { host: inside, direction: 'FROM_HOST', kind: 'AMENDS' } : null;
}
