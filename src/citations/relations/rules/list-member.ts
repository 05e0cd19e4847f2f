import type { MentionCandidate } from '../../mentions/candidate.js';
import { isFollowedByTitle } from '../../mentions/followed-by-title.js';
import { LIST_CONJUNCTIONS } from '../../patterns/linking-words.js';
import { GROUNDS } from '../../patterns/recital-words.js';
import { attachmentStart } from '../../readers/attachment-words.js';
import { endOfBody } from '../../readers/body-spans.js';
import { SEMICOLON } from '../../text/marks.js';
import { HAVE } from '../../text/particles.js';
import { followsAt } from '../../text/phrases.js';
import { ISSUE } from '../../text/terms.js';
import { idAt, type Tokens } from '../../text/tokens.js';
import { beginsOwnClause } from '../clauses.js';
import { isVerbCue } from '../cue-weight.js';
import { lastCueAfter } from '../last-cue.js';
import { isJoinedNumber, isJoint, isNextMember } from '../list-members.js';
import { isSaidToo, isSubmission, onBasis, opensWith } from '../recitals.js';
import type { Verdict } from '../relation.js';
import { citing, type RelationRule } from '../relation-rule.js';
import type { RelationWalk } from '../relation-walk.js';
import { hasMark, titleEnds } from '../title-end.js';

/** "Thực hiện A, B và C": what is said of A is said of B and C. */
export const LIST_MEMBER: RelationRule = {
  id: 'LIST_MEMBER',
  reason:
    'The members of a list have one governing verb. Titles between them do not end the list, and neither does a semicolon after which no new verb stands.',
  examples: [
    {
      text: 'Thực hiện Nghị quyết số 19-NQ/TW (khóa XII), Chỉ thị số 05-CT/TW.',
      mention: 'Chỉ thị số 05-CT/TW',
      gives: 'IMPLEMENTS',
    },
  ],
  decide: (walk, candidate) => {
    const host = walk.hostRelation;
    if (host?.role === 'SELF') return joinedToSelf(walk, candidate);
    if (walk.last < 0) return goesOnFromLineAbove(walk, candidate);
    if (!host?.kind) return null;
    if (host.kind === 'BASED_ON' && (isSaidToo(walk.tokens, walk.from, candidate.lead) || isSentWith(walk, candidate)))
      return citing(host.kind, host.cue);
    return isMember(walk, candidate) ? citing(host.kind, host.cue) : null;
  },
};

/** "Thực hiện A về …;" and on the next line "B về …;": the verb rules that line too. In the body items have marks, and verbs of their own. */
function goesOnFromLineAbove(walk: RelationWalk, candidate: MentionCandidate): Verdict | null {
  const { tokens, segment, context, relations, candidates } = walk;
  if (segment.from >= context.bodyFrom && segment.marker !== 'NONE') return null;
  if (idAt(tokens, segment.from - 1) !== SEMICOLON) return null;
  if (!opensWith(tokens, segment, candidate)) return null;
  let above = relations.length - 1;
  while (above >= 0 && relations[above]?.role === 'EMBEDDED') above--;
  const { kind, cue } = relations[above] ?? {};
  const isNext = candidates[above]?.segment === candidate.segment - 1;
  return isNext && kind === 'IMPLEMENTS' ? citing(kind, cue ?? null) : null;
}

/** "thực hiện Kế hoạch này và X", "lập đề án thực hiện Kế hoạch này và X": the verb before the citing document's own name rules both. */
function joinedToSelf(walk: RelationWalk, candidate: MentionCandidate): Verdict | null {
  const { tokens, from } = walk;
  const coordinated = walk.last === walk.host && LIST_CONJUNCTIONS.has(idAt(tokens, from));
  if (!coordinated || !isJoint(tokens, from, candidate.lead)) return null;
  const reading = walk.readingOfHost(candidate);
  return reading?.cue && isVerbCue(tokens, reading.cue) && reading.kind !== 'REFERS'
    ? citing('IMPLEMENTS', reading.cue)
    : null;
}

/** "Xét Tờ trình A của Sở Y tế kèm theo Báo cáo B": what came with the submission is considered with it. */
function isSentWith({ tokens, hostCandidate, last, host }: RelationWalk, { lead }: MentionCandidate): boolean {
  const at = attachmentStart(tokens, lead);
  return last === host && isSubmission(hostCandidate) && at >= 0 && !followsAt(tokens, at, ISSUE);
}

function isMember(walk: RelationWalk, candidate: MentionCandidate): boolean {
  const { tokens, from } = walk;
  const { lead } = candidate;
  if (isJoint(tokens, from, lead) || followsTitle(walk, candidate)) return true;
  return hasMark(tokens, from, lead, SEMICOLON) && !beginsAnew(walk, candidate);
}

/** A verb of its own after the last semicolon, a ground ("…; qua xem xét Tờ trình X", "…; trên cơ sở …"), a subject, or another verb. */
function beginsAnew({ tokens, from, hostRelation }: RelationWalk, candidate: MentionCandidate): boolean {
  const { lead } = candidate;
  if (lastCueAfter(tokens, from, lead) || onBasis(tokens, candidate) !== null) return true;
  let at = lead;
  while (at > from && idAt(tokens, at - 1) !== SEMICOLON) at--;
  if (GROUNDS.some((words) => followsAt(tokens, at, words)) || hasSubject(tokens, at, lead)) return true;
  return hostRelation?.kind === 'IMPLEMENTS' && beginsOwnClause(tokens, at, lead);
}

/** "…; Sở Y tế giải trình nội dung tại X": a body after the last semicolon begins a clause of its own. "…; Sở Y tế tại X" goes on. */
function hasSubject(tokens: Tokens, at: number, lead: number): boolean {
  const end = endOfBody(tokens, at);
  return end > at && (end < lead - 1 || (end === lead - 1 && idAt(tokens, end) === HAVE));
}

/** The next member of a list whose last one has its title after it: what the title says rules nothing here. */
function followsTitle(walk: RelationWalk, candidate: MentionCandidate): boolean {
  const last = walk.lastCandidate;
  if (walk.isDoneWithHost(candidate)) return true;
  if (last === null) return false;
  if (walk.last !== walk.host) return walk.inTitle && walk.goesOnWithHost(last, candidate);
  return (
    isFollowedByTitle(walk.tokens, last, last.tail) &&
    (isNextMember(walk.tokens, last, candidate) ||
      isJoinedNumber(walk.tokens, last, candidate) ||
      walk.isJoinedAfterHost(candidate)) &&
    !titleEnds(walk.tokens, last.tail, candidate.lead)
  );
}
