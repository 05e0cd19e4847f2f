import type { CitationKind } from '../../../domain/reading/citation.js';
import { ACCORDING_TO, AT, BY_AGENT, BY_MEANS } from '../../text/particles.js';
import { idAt } from '../../text/tokens.js';
import type { CueContext } from '../cue-context.js';
import type { CueRule } from '../cue-rule.js';
import type { FoundCue } from '../last-cue.js';
import { isOwnAct } from '../own-act.js';
import { isPassive } from './passive.js';

/** Words that introduce the agent of a passive verb. */
const BY_WHICH: ReadonlySet<number> = new Set([AT, BY_AGENT, ACCORDING_TO, BY_MEANS]);

/** Acts of one document on another. */
const CHANGING: ReadonlySet<CitationKind> = new Set<CitationKind>([
  'AMENDS',
  'REPLACES',
  'REPEALS',
  'SUSPENDS',
  'CORRECTS',
]);

/** "Kế hoạch số 8/KH-UBND thay thế X": the sentence begins with the document that does it. */
const doesToAnother = (context: CueContext, cue: FoundCue): boolean =>
  context.otherSubject && CHANGING.has(cue.meaning.kind) && !isOwnAct(context, cue);

/** "Điều 5 (đã được sửa đổi tại X)": X did it, and describes what is spoken of. */
export const DONE_BY_ANOTHER: CueRule = {
  id: 'DONE_BY_ANOTHER',
  reason:
    'A passive act names its agent after "bởi", "tại", "theo" or "bằng": what is spoken of was changed by X, and the citing document does nothing to X. Where the sentence names the citing document first, this rule does not decide. A sentence whose subject is another document ("Thông tư X thay thế Thông tư Y") tells what X did to Y.',
  examples: [
    {
      text: 'Hồ sơ quy định tại khoản 2 (đã được sửa đổi tại Thông tư số 26/2015/TT-BTC) gồm:',
      mention: 'Thông tư số 26/2015/TT-BTC',
      gives: 'EMBEDDED',
    },
  ],
  decide: (context, { cue, nearest, lead }) => {
    const { tokens, afterSelf } = context;
    if (cue.meaning.weight !== 'ACT') return null;
    if (!isPassive(tokens, cue.from)) return doesToAnother(context, cue) ? { kind: 'EMBEDDED' } : null;
    const byMention = nearest.meaning.weight !== 'LOCUS' && BY_WHICH.has(idAt(tokens, lead - 1));
    return !afterSelf && byMention ? { kind: 'EMBEDDED' } : 'PASSIVE';
  },
};
