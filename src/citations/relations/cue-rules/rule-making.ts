import { isNameOf } from '../../patterns/type-words.js';
import { followsAt } from '../../text/phrases.js';
import { ENFORCE, RULE } from '../../text/terms.js';
import { type CueContext, isRuleMaker } from '../cue-context.js';
import type { CueRule } from '../cue-rule.js';
import type { FoundCue } from '../last-cue.js';
import { isInOwnTitle, isOwnAct } from '../own-act.js';
import { guardOfVerb } from './verb.js';
import { beginOfVerbs } from './verb-list.js';

/** "quy định thi hành X", and "thi hành X" as the act of a decree or circular. */
export const RULE_MAKING: CueRule = {
  id: 'RULE_MAKING',
  reason:
    'A regulation, decree or circular "về thi hành X" lays down how X is applied (Luật Ban hành văn bản quy phạm pháp luật): it guides X and does not only carry it out. A guideline whose title begins "Thực hiện X" does so too.',
  examples: [
    {
      text: 'Điều 1. Thi hành Pháp lệnh Giá ngày 10/5/2002 trong phạm vi cả nước.',
      mention: 'Pháp lệnh Giá ngày 10/5/2002',
      gives: 'GUIDES',
      type: 'Nghị định',
    },
  ],
  decide: (context, place) => {
    const { kind, weight } = place.cue.meaning;
    if (weight !== 'VERB' || kind === 'REFERS' || guardOfVerb(context, place) !== null) return null;
    return laysDown(context, place.cue) ? { kind: 'GUIDES' } : null;
  },
};

/** "HƯỚNG DẪN / học tập, quán triệt và thực hiện X". */
const opensTitle = ({ tokens, title }: CueContext, cue: FoundCue): boolean =>
  beginOfVerbs(tokens, cue.from, title.from) === title.from;

function laysDown(context: CueContext, cue: FoundCue): boolean {
  if (isInOwnTitle(context, cue) && opensTitle(context, cue) && isNameOf(context.typeName, 'GUIDELINE')) return true;
  if (!followsAt(context.tokens, cue.from, ENFORCE)) return false;
  const regulation = followsAt(context.tokens, cue.from - RULE.length, RULE);
  return regulation || (isRuleMaker(context) && isOwnAct(context, cue));
}
