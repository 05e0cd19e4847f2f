import { isNextMember } from '../list-members.js';
import { embedded, type RelationRule } from '../relation-rule.js';

/** "Kế hoạch triển khai A về … và B": the plan has no other name, and what it carries out goes on. */
export const PLAN_WITHOUT_NUMBER: RelationRule = {
  id: 'PLAN_WITHOUT_NUMBER',
  reason: 'A plan that is named only by what it carries out does so for all members of the list.',
  examples: [
    {
      text: 'Kế hoạch triển khai Nghị quyết số 10/NQ-CP ngày 01/02/2020 của Chính phủ về nhiệm vụ năm 2020 và Chỉ thị số 05/CT-TTg ngày 28/01/2020 của Thủ tướng Chính phủ được ban hành.',
      mention: 'Chỉ thị số 05/CT-TTg',
      gives: 'EMBEDDED',
      type: 'Công văn',
    },
  ],
  decide: (walk, candidate) => {
    const last = walk.lastCandidate;
    if (last === null || walk.isLastInTitle || walk.host >= 0 || walk.lastRelation?.role !== 'EMBEDDED') return null;
    return walk.continuation(candidate) === 'OPEN' && isNextMember(walk.tokens, last, candidate)
      ? embedded(null)
      : null;
  },
};
