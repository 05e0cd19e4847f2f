import type { MentionCandidate } from '../../mentions/candidate.js';
import { GROUNDS } from '../../patterns/recital-words.js';
import { AND, AT } from '../../text/particles.js';
import { followsAt } from '../../text/phrases.js';
import { idAt } from '../../text/tokens.js';
import { isPassive } from '../cue-rules/passive.js';
import { cuesIn } from '../last-cue.js';
import { mayGround, onBasis } from '../recitals.js';
import type { CueSpan } from '../relation.js';
import { citing, type RelationRule } from '../relation-rule.js';
import type { RelationWalk } from '../relation-walk.js';

/** How many tokens the verb between "được" and "trên cơ sở" takes at most, the next one included. */
const VERB_LENGTH = 5;

/** "trên cơ sở X". */
export const ON_BASIS: RelationRule = {
  id: 'ON_BASIS',
  reason:
    '"trên cơ sở" right before a document makes it the ground of what the sentence does, unless the passive says it of something else ("dự thảo được xây dựng trên cơ sở X").',
  examples: [
    {
      text: '2. Xây dựng kế hoạch trên cơ sở Quyết định số 622/QĐ-TTg của Thủ tướng Chính phủ.',
      mention: 'Quyết định số 622/QĐ-TTg',
      gives: 'BASED_ON',
    },
  ],
  decide: (walk, candidate) => {
    const cue = onBasis(walk.tokens, candidate, mayGround(walk.segment, walk.context)) ?? onJointBasis(walk, candidate);
    if (cue === null) return null;
    return isSaidOfAnother(walk, cue.from) ? 'PASSIVE' : citing('BASED_ON', cue);
  },
};

/** How many tokens a ground that is no document takes at most: "kết quả biểu quyết của các Thành viên Chính phủ". */
const OTHER_GROUND = 40;
const BEFORE_GROUND: ReadonlySet<number> = new Set([AND, AT]);

/** "…; trên cơ sở ý kiến của các ban và X", "… báo cáo của Sở Y tế tại X" before the body: X is a ground beside what others said, or holds it. */
function onJointBasis({ tokens, segment, context, from }: RelationWalk, { lead }: MentionCandidate): CueSpan | null {
  if (segment.from >= context.bodyFrom || !BEFORE_GROUND.has(idAt(tokens, lead - 1))) return null;
  for (let at = lead - 2; at >= Math.max(from, lead - OTHER_GROUND); at--) {
    const ground = GROUNDS.find((words) => followsAt(tokens, at, words));
    if (ground)
      return cuesIn(tokens, at + ground.length, lead).length > 0 ? null : { from: at, to: at + ground.length };
  }
  return null;
}

/** "dự thảo được xây dựng trên cơ sở X", but not "Kế hoạch này được xây dựng trên cơ sở X". */
function isSaidOfAnother({ tokens, segment, hostRelation }: RelationWalk, at: number): boolean {
  if (hostRelation?.role === 'SELF') return false;
  for (let verb = at - 1; verb > Math.max(segment.body, at - VERB_LENGTH); verb--)
    if (isPassive(tokens, verb)) return true;
  return false;
}
