import type { MentionCandidate } from '../mentions/candidate.js';
import { isNameOf, typesWith } from '../patterns/type-words.js';
import type { Segment } from '../structure/segments.js';
import type { Tokens } from '../text/tokens.js';
import type { CueContext, LookingBack } from './cue-context.js';
import type { LeadLines } from './lead-lines.js';
import { isLater } from './list-members.js';
import { opensWith } from './recitals.js';
import type { Relation, RelationContext } from './relation.js';

/** Types that regulate: one acts by them. */
const REGULATING = typesWith('REGULATES');

/** What the pass over the mentions knows where the words before one are read. */
export interface WalkState {
  readonly tokens: Tokens;
  readonly context: RelationContext;
  readonly leadLines: LeadLines;
  /** First mention of the present segment, and the last one that is no part of another's title; -1 without one. */
  readonly first: number;
  readonly host: number;
  readonly hostCandidate: MentionCandidate | null;
  readonly hostRelation: Relation | null;
  /** True after a document that the present sentence amends, replaces or repeals. */
  readonly acting: boolean;
  /** True below a line that lists other pieces of news. */
  readonly elsewhere: boolean;
}

/** Returns what the words before a mention are read with; `candidate` is null for a lead line, which speaks of the items below it. */
export function contextAt(walk: WalkState, segment: Segment, candidate: MentionCandidate | null): CueContext {
  const { title, typeName, bodyFrom } = walk.context;
  const hostRole = candidate ? walk.hostRelation?.role : null;
  const host = hostRole === 'CITING' && walk.host === walk.first ? walk.hostCandidate : null;
  return {
    tokens: walk.tokens,
    segment,
    title,
    typeName,
    regulates: REGULATING.has(candidate?.type?.name ?? ''),
    preamble: segment.from < bodyFrom,
    afterSelf: hostRole === 'SELF',
    afterOther: hostRole === 'CITING',
    likeHost: candidate !== null && isLikeHost(walk.hostCandidate, candidate),
    otherSubject: host !== null && opensWith(walk.tokens, segment, host),
    acting: walk.acting,
    reviewing: lookingBack(walk, segment),
    elsewhere: walk.elsewhere,
    leadLine: candidate === null,
  };
}

const isLikeHost = (host: MentionCandidate | null, candidate: MentionCandidate): boolean =>
  host !== null && host.type?.type === candidate.type?.type && !isLater(host, candidate);

/** How much of the present section looks back. A report does so in all sections but those that look ahead. */
function lookingBack({ leadLines, context }: WalkState, segment: Segment): LookingBack {
  const { reviews, looksAhead } = leadLines;
  const tells = isNameOf(context.typeName, 'REPORT') && segment.from >= context.bodyFrom && !looksAhead;
  return reviews === 'NO' && tells ? 'WHOLLY' : reviews;
}
