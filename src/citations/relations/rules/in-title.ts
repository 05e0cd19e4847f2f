import { isFollowedByTitle } from '../../mentions/followed-by-title.js';
import { isJoinedNumber, isNextMember } from '../list-members.js';
import { embedded, type RelationRule } from '../relation-rule.js';
import { passQuotedTitle } from '../title-end.js';

/** "Quyết định số … về việc triển khai Chỉ thị X": X stands in the title of what was named before. */
export const IN_TITLE: RelationRule = {
  id: 'IN_TITLE',
  reason:
    'A document’s title follows its number, date and issuer. What the title names is related to that document, not to the citing one.',
  examples: [
    {
      text: 'Thực hiện Quyết định số 16/QĐ-TTg ngày 28/9/2021 của Thủ tướng Chính phủ về việc triển khai Chỉ thị số 40-CT/TW;',
      mention: 'Chỉ thị số 40-CT/TW',
      gives: 'EMBEDDED',
    },
  ],
  decide: (walk, candidate) => {
    if (candidate.form === 'BACK_REFERENCE') return null;
    const last = walk.lastCandidate;
    if (last === null || walk.isLastInTitle) return null;
    if (walk.goesOn(candidate) && candidate.lead < passQuotedTitle(walk.tokens, last.tail))
      return embedded(walk.hopOfTitle(candidate), 'TITLE');
    if (!isFollowedByTitle(walk.tokens, last, last.tail)) return null;
    const continuation = walk.continuation(candidate);
    if (continuation === 'UNRELATED' || continuation === 'JOINT') return null;
    if (continuation !== 'OPEN') return continuation;
    if (isNextMember(walk.tokens, last, candidate) || isJoinedNumber(walk.tokens, last, candidate))
      return 'NEXT_LIST_MEMBER';
    return embedded(walk.hopOfTitle(candidate), 'TITLE');
  },
};
