import type { CitationKind } from '../../../domain/reading/citation.js';
import type { MentionCandidate } from '../../mentions/candidate.js';
import { CLOSE_BRACKET } from '../../text/marks.js';
import { isNextOfSeries, isOfSameKind } from '../list-members.js';
import { embedded, type RelationRule } from '../relation-rule.js';
import type { RelationWalk } from '../relation-walk.js';
import { hasMark } from '../title-end.js';

/** "… hướng dẫn thi hành Luật A và Nghị định B": the second stands in the title too. */
export const JOINED_IN_TITLE: RelationRule = {
  id: 'JOINED_IN_TITLE',
  reason:
    'Coordination joins like with like: a document named in a title is joined with another one of its kind, or with one of a rank that the document with the title may guide (Luật Ban hành văn bản quy phạm pháp luật, Điều 4).',
  examples: [
    {
      text: 'theo Thông tư số 56/2013/TT-BTC ngày 06/11/2013 hướng dẫn thi hành Luật Giá và Nghị định số 83/2013/NĐ-CP ngày 22/7/2013.',
      mention: 'Nghị định số 83/2013/NĐ-CP',
      gives: 'EMBEDDED',
    },
  ],
  decide: (walk, candidate) => {
    const { lastCandidate: last, lastRelation: before } = walk;
    if (last === null || before?.role !== 'EMBEDDED' || walk.continuation(candidate) !== 'JOINT') return null;
    // "A (được sửa đổi theo B) và C": the bracket that says what changed A is closed.
    if (hasMark(walk.tokens, last.tail - 1, candidate.lead, CLOSE_BRACKET)) return 'LIST_OF_HOST';
    if (walk.isNoAmenderOfHost(candidate)) return 'NOT_AMENDER';
    if (walk.isNamedLikeHost(last, candidate)) return 'UNLIKE_MEMBERS';
    if (walk.hostCandidate && isNextOfSeries(walk.hostCandidate, last, candidate)) return 'LIST_OF_HOST';
    const joined = walk.isGuidedByHost(candidate) ?? isOfSameKind(walk.tokens, last, candidate);
    return joined || isCarriedOutToo(walk, last, candidate) || walk.isAmendedWith(last, candidate)
      ? embedded(before.secondHop)
      : 'UNLIKE_MEMBERS';
  },
};

const CARRYING_OUT: ReadonlySet<CitationKind | null> = new Set<CitationKind | null>(['IMPLEMENTS', 'GUIDES']);

/** "Báo cáo số 5 … tổng kết thực hiện Chỉ thị A, Chỉ thị B": of the type of the one that is carried out or guided, and not of the host's. */
const isCarriedOutToo = (walk: RelationWalk, last: MentionCandidate, candidate: MentionCandidate): boolean =>
  CARRYING_OUT.has(walk.lastRelation?.secondHop?.kind ?? null) &&
  last.type === candidate.type &&
  walk.hostCandidate?.type !== candidate.type;
