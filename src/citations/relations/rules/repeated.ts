import { isIssuedInClause } from '../../readers/citation-prefix.js';
import { citing, type RelationRule } from '../relation-rule.js';

/** The same number once more in the sentence, without words of its own. */
export const REPEATED: RelationRule = {
  id: 'REPEATED',
  reason:
    'Where a sentence names a document again without saying anything else, what it did to the document still holds.',
  examples: [
    {
      text: 'Điều 4. Bãi bỏ Quyết định số 12/2015/QĐ-UBND của Ủy ban nhân dân tỉnh, đồng thời Quyết định số 12/2015/QĐ-UBND được lưu.',
      mention: 'Quyết định số 12/2015/QĐ-UBND',
      gives: 'REPEALS',
    },
  ],
  decide: (walk, candidate) => {
    if (isIssuedInClause(walk.tokens, candidate.lead, walk.from)) return null;
    const before = walk.cueReading(candidate) === null ? walk.repeated(candidate) : null;
    if (!before?.kind || before.kind === 'REFERS' || before.kind === 'IMPLEMENTS') return null;
    return citing(before.kind, before.cue);
  },
};
