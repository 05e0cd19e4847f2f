import type { CitationKind } from '../../domain/reading/citation.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import { CHANGED_BY } from '../patterns/cue-tables.js';
import { CLOSE_BRACKET, COMMA, OPEN_BRACKET, SEMICOLON } from '../text/marks.js';
import { ACCORDING_TO, ALREADY, AND, AT, BY, BY_AGENT, BY_MEANS, IN, OF, PASSIVE } from '../text/particles.js';
import { matchPhrase } from '../text/phrases.js';
import { idAt, type Tokens } from '../text/tokens.js';
import { isPassive } from './cue-rules/passive.js';
import type { Relation } from './relation.js';
import { hasMark } from './title-end.js';

const PASSIVE_BEFORE: ReadonlySet<number> = new Set([PASSIVE, ALREADY]);

/** Within how many tokens after a document its change is told, and how many tokens that takes at most. */
const CHANGE_WITHIN = 5;

const CHANGE_LENGTH = 24;

const AGENT_WITHIN = 10;

/** Before words that only tell how a document was changed. */
const BEFORE_REMARK: ReadonlySet<number> = new Set([OPEN_BRACKET, COMMA]);
const BETWEEN_VERBS: ReadonlySet<number> = new Set([COMMA, AND]);
/** Words that introduce nothing but an agent. */
const BARE_AGENTS: ReadonlySet<number> = new Set([BY_AGENT, BY_MEANS]);
/** The same inside a bracket, where the words before it can have no object. */
const AGENTS_IN_BRACKET: ReadonlySet<number> = new Set([...BARE_AGENTS, ACCORDING_TO, AT]);

const AGENTS: ReadonlySet<number> = new Set([BY_AGENT, ACCORDING_TO, AT, BY_MEANS, BY, IN, OF]);

/** Returns how the document before `from` was changed by the one at `to` ("đã được sửa đổi, bổ sung bởi"), null where it was not. */
export function changedBy(tokens: Tokens, from: number, to: number): CitationKind | null {
  // "Luật A hợp nhất tại văn bản B" leaves "được" out.
  const merged = matchPhrase(tokens, from, CHANGED_BY)?.value === 'CONSOLIDATES' ? changeFrom(tokens, from, to) : null;
  if (merged) return merged;
  const barely = changedBarely(tokens, from);
  if (barely) return barely;
  const limit = Math.min(to, from + CHANGE_WITHIN);
  let at = from;
  while (at < limit && idAt(tokens, at) !== PASSIVE) at++;
  return (at < limit ? changeFrom(tokens, at, to) : null) ?? changedAfterTitle(tokens, from, to);
}

/** "A, vừa được B sửa đổi", "A (đã bị B thay thế một phần)": the agent stands before the verb. */
export function changedByAgent(
  tokens: Tokens,
  { lead, tail }: Pick<MentionCandidate, 'lead' | 'tail'>,
): CitationKind | null {
  return isPassive(tokens, lead) ? (matchPhrase(tokens, tail, CHANGED_BY)?.value ?? null) : null;
}

/** "A (sửa đổi bởi B)", "A, sửa đổi, bổ sung bởi B": "được" is left out, the agent is not. */
function changedBarely(tokens: Tokens, from: number): CitationKind | null {
  if (!BEFORE_REMARK.has(idAt(tokens, from))) return null;
  const first = matchPhrase(tokens, from + 1, CHANGED_BY);
  let at = from + 1;
  for (let verb = first; verb !== null; verb = matchPhrase(tokens, at, CHANGED_BY)) {
    at += verb.ids.length;
    if (BETWEEN_VERBS.has(idAt(tokens, at)) && matchPhrase(tokens, at + 1, CHANGED_BY)) at++;
  }
  const agents = idAt(tokens, from) === OPEN_BRACKET ? AGENTS_IN_BRACKET : BARE_AGENTS;
  return first && agents.has(idAt(tokens, at)) ? first.value : null;
}

function changeFrom(tokens: Tokens, from: number, to: number): CitationKind | null {
  for (let at = from; at < to; at++) {
    const match = matchPhrase(tokens, at, CHANGED_BY);
    if (match) return to - at <= CHANGE_LENGTH && hasAgent(tokens, at, to) ? match.value : null;
    if (idAt(tokens, at) === COMMA || idAt(tokens, at) === SEMICOLON) return null;
  }
  return null;
}

/** "A về chế độ tiền lương, đã được sửa đổi, bổ sung tại B", "A về … (sửa đổi bởi B)": the title of A stands in between. */
function changedAfterTitle(tokens: Tokens, from: number, to: number): CitationKind | null {
  for (let at = to - 1; at > Math.max(from, to - CHANGE_LENGTH); at--) {
    if (idAt(tokens, at - 1) === CLOSE_BRACKET) return null;
    if (idAt(tokens, at - 1) === OPEN_BRACKET) return to - at <= AGENT_WITHIN ? changedBarely(tokens, at - 1) : null;
    if (!PASSIVE_BEFORE.has(idAt(tokens, at - 1))) continue;
    const match = matchPhrase(tokens, at, CHANGED_BY);
    if (match) return hasAgent(tokens, at, Math.min(to, at + AGENT_WITHIN)) ? match.value : null;
  }
  return null;
}

/** "sửa đổi, bổ sung tại": by whom; "sửa đổi, bổ sung và Điều 5 …" goes on with another reference. */
function hasAgent(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const id = idAt(tokens, at);
    if (AGENTS.has(id)) return true;
    if (id === SEMICOLON || (id === AND && !matchPhrase(tokens, at + 1, CHANGED_BY))) return false;
  }
  return false;
}

/** How many tokens the bracket that says what changed a document takes at most. */
const REMARK_LENGTH = 200;

/** What the pass over the mentions knows of the documents before the present one. */
interface Before {
  readonly hostCandidate: MentionCandidate | null;
  readonly lastCandidate: MentionCandidate | null;
  readonly lastRelation: Relation | null;
}

/** Returns whether the bracket that says what changed the host is still open at token `to`: "A (được sửa đổi bởi B; C)". */
export function isInRemark(
  tokens: Tokens,
  { hostCandidate, lastCandidate, lastRelation }: Before,
  to: number,
): boolean {
  if (!hostCandidate || !lastCandidate || lastRelation?.secondHop?.direction !== 'TO_HOST') return false;
  const { tail } = hostCandidate;
  if (to - tail > REMARK_LENGTH) return false;
  return hasMark(tokens, tail, lastCandidate.lead, OPEN_BRACKET) && !hasMark(tokens, tail, to, CLOSE_BRACKET);
}
