import { embedded, type RelationRule } from '../relation-rule.js';

/** Further on in the title of the host, after something that it named already. */
export const TITLE_GOES_ON: RelationRule = {
  id: 'TITLE_GOES_ON',
  reason: 'A title continues until a word that ends it, or until the list to which its document belongs continues.',
  examples: [
    {
      text: 'Căn cứ Thông tư số 20/2017/TT-BTC ngày 06/3/2017 hướng dẫn Luật Giá ngày 20/6/2012 được áp dụng cùng Luật Phí và lệ phí ngày 25/11/2015;',
      mention: 'Luật Phí và lệ phí ngày 25/11/2015',
      gives: 'EMBEDDED',
    },
  ],
  decide: (walk, candidate) => {
    if (candidate.form === 'BACK_REFERENCE') return null;
    const last = walk.lastCandidate;
    if (last === null || !walk.isLastInTitle || walk.continuation(candidate) !== 'OPEN') return null;
    return walk.goesOnWithHost(last, candidate) ? 'LIST_OF_HOST' : embedded(walk.hopOfTitle(candidate));
  },
};
