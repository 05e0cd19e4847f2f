import type { CitationKind } from '../../../domain/reading/citation.js';
import type { MentionCandidate } from '../../mentions/candidate.js';
import { CLOSE_BRACKET, OPEN_BRACKET, SEMICOLON } from '../../text/marks.js';
import { APART, IN, NOW, THE_PLURAL } from '../../text/particles.js';
import { followsAt } from '../../text/phrases.js';
import { BRING } from '../../text/terms.js';
import { idAt } from '../../text/tokens.js';
import { endingCue, isVerbCue } from '../cue-weight.js';
import type { Relation } from '../relation.js';
import type { RelationWalk } from '../relation-walk.js';

type Ending = NonNullable<ReturnType<typeof endingCue>>;

/** Relations that words after the mention may still change. */
const OPEN: ReadonlySet<CitationKind | null> = new Set<CitationKind | null>(['REFERS', 'IMPLEMENTS']);

/** Why words after mentions count. */
export const ENDING_AFTER_REASON =
  'Where a sentence ends in "hết hiệu lực" and the like, that is said of the documents before it, unless a verb of their own rules them. "Trong Luật A, các từ ngữ … được hiểu như sau" explains the words and not A.';

/** ENDING_AFTER: "Quyết định A, Thông tư B hết hiệu lực …": the words after the mentions of the sentence that has ended. */
export function applyEndingAfter(walk: RelationWalk): void {
  if (walk.last < 0 || walk.segment.inserted) return;
  const { tokens, candidates, segment, first } = walk;
  let ending = endingCue(tokens, (candidates[first] as MentionCandidate).tail, segment.to);
  for (let from = first; ending !== null; ending = endingCue(tokens, ending.cue.to, segment.to)) {
    if (ending.kind === 'REPLACES' && !isSelfAfter(walk, ending.cue.to)) return;
    from = applyEnding(walk, from, ending);
  }
}

/** Applies the words to the mentions from index `from` on that stand before them. Returns the index of the first one after them. */
function applyEnding(walk: RelationWalk, from: number, { kind, cue }: Ending): number {
  const { candidates, relations } = walk;
  const clause = beginOfClause(walk, candidates[from]?.tail ?? cue.from, cue.from);
  let index = from;
  for (; index < relations.length && (candidates[index] as MentionCandidate).tail <= cue.from; index++) {
    const relation = relations[index] as Relation;
    const candidate = candidates[index] as MentionCandidate;
    if (candidate.tail <= clause) continue;
    if ((isOpen(walk, relation) || isClauseOfItsOwn(walk, index)) && isMeant(walk, candidate, kind))
      relations[index] = { ...relation, kind, cue, rule: 'ENDING_AFTER' };
  }
  return index;
}

/** The token before which no document is meant: "A quy định …; nay B được thay bằng …", "A (B hết hiệu lực)" say nothing of A. */
function beginOfClause({ tokens }: RelationWalk, first: number, cue: number): number {
  for (let at = cue - 1; at >= first; at--) {
    if (idAt(tokens, at) === CLOSE_BRACKET) return first - 1;
    if (idAt(tokens, at) === OPEN_BRACKET || (idAt(tokens, at) === NOW && idAt(tokens, at - 1) === SEMICOLON))
      return at;
  }
  return first - 1;
}

/** "Thông tư này thay thế A; riêng B bị bãi bỏ": B is no further member of the list. */
function isClauseOfItsOwn({ tokens, candidates, relations }: RelationWalk, index: number): boolean {
  const [before, here] = [candidates[index - 1], candidates[index]];
  if (!before || !here || relations[index]?.rule !== 'LIST_MEMBER') return false;
  let at = here.lead - 1;
  while (at > before.tail && idAt(tokens, at) !== SEMICOLON) at--;
  return idAt(tokens, at) === SEMICOLON && idAt(tokens, at + 1) === APART;
}

/** "Trong Luật A, các từ ngữ … được hiểu như sau" explains the words and not A. */
const isMeant = (walk: RelationWalk, candidate: MentionCandidate, kind: CitationKind): boolean =>
  kind === 'IMPLEMENTS'
    ? isBroughtIn(walk, candidate)
    : kind !== 'INTERPRETS' || idAt(walk.tokens, candidate.lead - 1) !== IN;

/** "đưa X (về …) vào cuộc sống": that is to carry X out. */
const isBroughtIn = ({ tokens }: RelationWalk, { lead }: MentionCandidate): boolean =>
  followsAt(tokens, lead - BRING.length, BRING) ||
  (idAt(tokens, lead - 1) === THE_PLURAL && followsAt(tokens, lead - 1 - BRING.length, BRING));

/** Whether words after the mention may change its relation: no verb of its own rules it. */
const isOpen = ({ tokens }: RelationWalk, { role, kind, cue }: Relation): boolean =>
  role === 'CITING' && OPEN.has(kind) && (cue === null || !isVerbCue(tokens, cue));

/** "được thay thế bằng Thông tư này": only the citing document's own doing makes its edge. */
function isSelfAfter({ candidates, relations, context, first }: RelationWalk, at: number): boolean {
  for (let index = first; index < relations.length; index++)
    if ((candidates[index] as MentionCandidate).from >= at) return context.self[index] === true;
  return false;
}
