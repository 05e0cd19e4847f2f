import type { CueRule } from '../cue-rule.js';
import { citing, embedded, type RelationRule } from '../relation-rule.js';

/** Returns the step of the cascade at which what a cue rule read decides. */
export const byCue = ({ id, reason, examples }: Pick<CueRule, 'id' | 'reason' | 'examples'>): RelationRule => ({
  id,
  reason,
  examples,
  decide: (walk, candidate) => {
    const reading = walk.cueReading(candidate);
    if (reading?.rule !== id) return null;
    return reading.kind === 'EMBEDDED' ? embedded(null) : citing(reading.kind, reading.cue);
  },
});

/** Words that only place a reference: "theo", "quy định tại". */
export const PLACE_WORDS: Pick<CueRule, 'id' | 'reason' | 'examples'> = {
  id: 'PLACE_WORDS',
  reason:
    'Words such as "theo" and "quy định tại" say where something stands, and do nothing to the document. The same holds after a verb that a guard kept from deciding.',
  examples: [
    {
      text: 'Hồ sơ lập theo Thông tư số 08/2016/TT-BTC.',
      mention: 'Thông tư số 08/2016/TT-BTC',
      gives: 'REFERS',
    },
  ],
};
