import type { RelationRuleId } from '../../../domain/reading/relation-rule.js';
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
    if (last === null || !OF_UNNAMED.has(walk.lastRelation?.rule ?? null)) return null;
    const continuation = walk.continuation(candidate);
    const goesOn = continuation === 'JOINT' || (continuation === 'OPEN' && isNextMember(walk.tokens, last, candidate));
    return goesOn ? embedded(null) : null;
  },
};

/** Rules by which the last mention stands in the title of a document without a number. */
const OF_UNNAMED: ReadonlySet<RelationRuleId | null> = new Set<RelationRuleId | null>([
  'TITLE_OF_UNNAMED',
  'PLAN_WITHOUT_NUMBER',
]);
