import { citing, type RelationRule } from '../relation-rule.js';

/** The same number once more in the sentence, without words of its own. */
export const REPEATED: RelationRule = {
  id: 'REPEATED',
  reason: 'What the sentence did to a document holds where it names it again without saying anything else.',
  examples: [],
  decide: (walk, candidate) => {
    const before = walk.cueReading(candidate) === null ? walk.repeated(candidate) : null;
    if (!before?.kind || before.kind === 'REFERS' || before.kind === 'IMPLEMENTS') return null;
    return citing(before.kind, before.cue);
  },
};
