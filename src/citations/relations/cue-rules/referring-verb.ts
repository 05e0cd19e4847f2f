import type { CueRule } from '../cue-rule.js';

/** A verb that only refers: "áp dụng", "thực hiện theo quy định". */
export const REFERRING_VERB: CueRule = {
  id: 'REFERRING_VERB',
  reason:
    'A verb that refers says by itself that nothing is done to the document. A lead line with such a verb says nothing of its items.',
  examples: [
    {
      text: 'Việc thanh toán thực hiện theo quy định tại Điều 5 Thông tư số 08/2016/TT-BTC.',
      mention: 'Thông tư số 08/2016/TT-BTC',
      gives: 'REFERS',
    },
  ],
  decide: ({ leadLine }, { cue }) =>
    cue.meaning.weight === 'VERB' && cue.meaning.kind === 'REFERS' && !leadLine ? { kind: 'REFERS' } : null,
};
