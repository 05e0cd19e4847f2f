import { ACCORDING_TO, AT, BY_AGENT, BY_MEANS } from '../../text/particles.js';
import { idAt } from '../../text/tokens.js';
import type { CueRule } from '../cue-rule.js';
import { isPassive } from './passive.js';

/** Words that introduce the agent of a passive verb. */
const BY_WHICH: ReadonlySet<number> = new Set([AT, BY_AGENT, ACCORDING_TO, BY_MEANS]);

/** "Điều 5 (đã được sửa đổi tại X)": X did it, and describes what is spoken of. */
export const DONE_BY_ANOTHER: CueRule = {
  id: 'DONE_BY_ANOTHER',
  reason:
    'A passive act names its agent after "bởi", "tại", "theo" or "bằng": what is spoken of was changed by X, and the citing document does nothing to X. Where the sentence names the citing document first, this rule does not decide.',
  examples: [
    {
      text: 'Hồ sơ quy định tại khoản 2 (đã được sửa đổi tại Thông tư số 26/2015/TT-BTC) gồm:',
      mention: 'Thông tư số 26/2015/TT-BTC',
      gives: 'EMBEDDED',
    },
  ],
  decide: ({ tokens, afterSelf }, { cue, nearest, lead }) => {
    if (cue.meaning.weight !== 'ACT' || !isPassive(tokens, cue.from)) return null;
    const byMention = nearest.meaning.weight !== 'LOCUS' && BY_WHICH.has(idAt(tokens, lead - 1));
    return !afterSelf && byMention ? { kind: 'EMBEDDED' } : 'PASSIVE';
  },
};
