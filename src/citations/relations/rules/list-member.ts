import type { MentionCandidate } from '../../mentions/candidate.js';
import { isFollowedByTitle } from '../../mentions/followed-by-title.js';
import { SEMICOLON } from '../../text/marks.js';
import { lastCueAfter } from '../last-cue.js';
import { isJoint, isNextMember } from '../list-members.js';
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
    if (!host?.kind || host.role === 'SELF') return null;
    return isMember(walk, candidate) ? citing(host.kind, host.cue) : null;
  },
};

function isMember(walk: RelationWalk, candidate: MentionCandidate): boolean {
  const { tokens, from } = walk;
  const { lead } = candidate;
  if (isJoint(tokens, from, lead) || followsTitle(walk, candidate)) return true;
  return hasMark(tokens, from, lead, SEMICOLON) && !lastCueAfter(tokens, from, lead);
}

/** The next member of a list whose last one has its title after it: what the title says rules nothing here. */
function followsTitle(walk: RelationWalk, candidate: MentionCandidate): boolean {
  const last = walk.lastCandidate;
  if (walk.isDoneWithHost(candidate)) return true;
  if (last === null) return false;
  if (walk.last !== walk.host) return walk.inTitle && walk.goesOnWithHost(last, candidate);
  return (
    isFollowedByTitle(walk.tokens, last, last.tail) &&
    (isNextMember(walk.tokens, last, candidate) || walk.isJoinedAfterHost(candidate)) &&
    !titleEnds(walk.tokens, last.tail, candidate.lead)
  );
}
