import type { CitationKind } from '../../../domain/reading/citation.js';
import { COMMA } from '../../text/marks.js';
import { ACCORDING_TO, AND, AT, BY_AGENT, BY_MEANS } from '../../text/particles.js';
import { followsAt } from '../../text/phrases.js';
import { AT_ONCE, DRAFT } from '../../text/terms.js';
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

/** Acts by which a document takes another's place. To amend is a task of its own too: "xây dựng Luật A, sửa đổi Luật B". */
const ENDING: ReadonlySet<CitationKind> = new Set<CitationKind>(['REPLACES', 'REPEALS']);

/** Words between a clause that speaks of another document and the next act of that one. */
const BEFORE_NEXT_ACT: ReadonlySet<number> = new Set([COMMA, AND]);

/**
 * "Kế hoạch số 8/KH-UBND thay thế X": the sentence begins with the document that does it. "thông qua Nghị quyết A, thay thế
 * Nghị quyết B": what goes on after a comma speaks of the document named last, of the same type as what it ends. "Dự thảo
 * Nghị quyết … bãi bỏ X": the draft does it.
 */
function doesToAnother(context: CueContext, cue: FoundCue): boolean {
  const speaks = context.otherSubject || goesOnWithOther(context, cue) || isOfDraft(context);
  return speaks && CHANGING.has(cue.meaning.kind) && !isOwnAct(context, cue);
}

function goesOnWithOther({ tokens, afterOther, likeHost }: CueContext, cue: FoundCue): boolean {
  const at = followsAt(tokens, cue.from - AT_ONCE.length, AT_ONCE) ? cue.from - AT_ONCE.length : cue.from;
  return afterOther && likeHost && ENDING.has(cue.meaning.kind) && BEFORE_NEXT_ACT.has(idAt(tokens, at - 1));
}

const isOfDraft = ({ tokens, segment }: CueContext): boolean => followsAt(tokens, segment.body, DRAFT);

/** "Điều 5 (đã được sửa đổi tại X)": X did it, and describes what is spoken of. */
export const DONE_BY_ANOTHER: CueRule = {
  id: 'DONE_BY_ANOTHER',
  reason:
    'A passive act names its agent after "bởi", "tại", "theo" or "bằng": what is spoken of was changed by X, and the citing document does nothing to X. Where the sentence names the citing document first, this rule does not decide. A sentence whose subject is another document or a draft ("Thông tư X thay thế Thông tư Y"), or that goes on to speak of one ("thông qua Nghị quyết A, thay thế Nghị quyết B"), tells what that one does.',
  examples: [
    {
      text: 'Hồ sơ quy định tại khoản 2 (đã được sửa đổi tại Thông tư số 26/2015/TT-BTC) gồm:',
      mention: 'Thông tư số 26/2015/TT-BTC',
      gives: 'EMBEDDED',
    },
    {
      text: 'Kỳ họp đã thông qua Nghị quyết số 20/2024/NQ-HĐND, thay thế Nghị quyết số 11/2021/NQ-HĐND.',
      mention: 'Nghị quyết số 11/2021/NQ-HĐND',
      gives: 'EMBEDDED',
      type: 'Công văn',
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
