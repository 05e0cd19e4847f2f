import type { CueRule } from '../cue-rule.js';

/** A verb that only refers: "xem", "nêu tại", … */
export const REFERRING_VERB: CueRule = {
  id: 'REFERRING_VERB',
  reason:
    'A verb that refers says by itself that nothing is done to the document. A lead line with one says nothing of its items.',
  examples: [],
  decide: ({ leadLine }, { cue }) =>
    cue.meaning.weight === 'VERB' && cue.meaning.kind === 'REFERS' && !leadLine ? { kind: 'REFERS' } : null,
};
