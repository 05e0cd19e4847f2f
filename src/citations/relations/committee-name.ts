import { COMMITTEES } from '../patterns/cue-tables.js';
import { MANAGING, REVIEWING } from '../patterns/report-words.js';
import type { Segment } from '../structure/segments.js';
import { COMMA } from '../text/marks.js';
import { AND, OF, YEAR } from '../text/particles.js';
import { followsAt, matchPhrase } from '../text/phrases.js';
import { idAt, isNumberAt, startsCapital, type Tokens } from '../text/tokens.js';

/** How many tokens a committee's name takes at most before the document: "Ban Chỉ đạo tổng kết 10 năm thực hiện". */
const NAME_LENGTH = 12;
/** Words between the verbs of the name. */
const BETWEEN: ReadonlySet<number> = new Set([COMMA, AND, YEAR]);

/**
 * Returns whether the document at `lead` ends the name of a committee that the sentence speaks of: "của Ban Chỉ đạo thực hiện X".
 * Who sets one up ("Thành lập Ban Chỉ đạo thực hiện X") says what for.
 */
export function isInCommitteeName(tokens: Tokens, { body }: Segment, lead: number): boolean {
  for (let at = lead - 2; at >= Math.max(body, lead - NAME_LENGTH); at--) {
    const committee = startsCapital(tokens, at) ? matchPhrase(tokens, at, COMMITTEES) : null;
    if (committee)
      return (at === body || idAt(tokens, at - 1) === OF) && areVerbs(tokens, at + committee.ids.length, lead);
  }
  return false;
}

/** "tổng kết", "sơ kết 5 năm thực hiện": nothing but what the committee does with the document. */
function areVerbs(tokens: Tokens, from: number, to: number): boolean {
  let verbs = 0;
  for (let at = from; at < to; ) {
    const verb = matchPhrase(tokens, at, MANAGING)?.ids ?? REVIEWING.find((words) => followsAt(tokens, at, words));
    if (verb) verbs++;
    else if (!isNumberAt(tokens, at) && !BETWEEN.has(idAt(tokens, at))) return false;
    at += verb?.length ?? 1;
  }
  return verbs > 0;
}
