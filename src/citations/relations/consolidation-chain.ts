import { isAgentWord, type NoteAct, readNoteAct } from '../asides/note-acts.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import { readWrittenDate } from '../readers/dates.js';
import { isRecitalStart } from '../readers/line-starts.js';
import type { Marker } from '../structure/markers.js';
import type { Segment } from '../structure/segments.js';
import { COLON, DOT, isDashMark, SEMICOLON } from '../text/marks.js';
import { followsAt } from '../text/phrases.js';
import { EFFECT, FROM_DAY } from '../text/terms.js';
import { idAt, type Tokens } from '../text/tokens.js';

/** A document that changed the base document, with the ISO day of its effect. */
export interface Amender {
  readonly index: number;
  readonly effectiveFrom: string | null;
  /** True for an item of a list; else it only tells of the base document: "được sửa đổi, bổ sung bởi B". */
  readonly listed: boolean;
}

/** What a consolidated text brings together, by places in the list of candidates. */
export interface ConsolidationChain {
  readonly base: number;
  readonly amenders: readonly Amender[];
  /** Token after it: its numbered items are none of the body. */
  readonly to: number;
}

const DIVISIONS: ReadonlySet<Marker> = new Set(['ARTICLE', 'CHAPTER', 'PART']);
/** How many tokens of a text its chain is looked for in, before its body. */
const WITHIN = 6_000;
/** How many tokens the day of effect may stand before the words "được sửa đổi, bổ sung bởi". */
const EFFECT_WITHIN = 40;
/** How many tokens after the act its agent's word stands ("… một số điều theo"). */
const AGENT_WITHIN = 6;
/** How many tokens after a document its day stands at most. */
const DAY_WITHIN = 300;
/** How many segments before the act the base document may stand. */
const SEGMENTS_BACK = 4;

/**
 * Returns the chain with which a consolidated text begins: "A, có hiệu lực kể từ ngày …, được sửa đổi, bổ sung bởi: 1. B, có
 * hiệu lực kể từ ngày …; 2. C, …" (Pháp lệnh Hợp nhất văn bản 01/2012/UBTVQH13); null where there is none.
 */
export function readConsolidationChain(
  tokens: Tokens,
  segments: readonly Segment[],
  candidates: readonly MentionCandidate[],
): ConsolidationChain | null {
  const article = segments.find(({ startsLine, marker }) => startsLine && DIVISIONS.has(marker));
  const limit = Math.min(article?.from ?? tokens.count, WITHIN);
  const act = findChange(tokens, limit);
  if (act === null) return null;
  const base = findBase(candidates, segments, act.from);
  if (base < 0) return null;
  const end = endOfChain(tokens, segments, act.to, limit);
  const listed = candidates.flatMap(({ lead, symbol, inside }, index) =>
    lead >= act.to && lead < end && symbol !== null && inside < 0 && beginsItem(tokens, lead) ? [index] : [],
  );
  const amenders = listed.map((index, place) => {
    const { lead, tail } = candidates[index] as MentionCandidate;
    const next = candidates[listed[place + 1] ?? -1]?.lead ?? end;
    const effectiveFrom = dayOfEffect(tokens, tail, Math.min(next, tail + DAY_WITHIN));
    return { index, effectiveFrom, listed: !isAgentWord(tokens, lead - 1) };
  });
  return amenders.length === 0 ? null : { base, amenders, to: end };
}

/** The words by which the base document was changed: after the day of its effect, or before a list. */
function findChange(tokens: Tokens, limit: number): NoteAct | null {
  let effect = -1;
  for (let at = 0; at < limit; at++) {
    if (followsAt(tokens, at, EFFECT)) effect = at;
    const act = readNoteAct(tokens, at, false);
    const agent = act ? agentAfter(tokens, act.to) : -1;
    const dated = effect >= 0 && at - effect <= EFFECT_WITHIN;
    if (agent >= 0 && (dated || idAt(tokens, agent + 1) === COLON)) return act;
  }
  return null;
}

function agentAfter(tokens: Tokens, from: number): number {
  for (let at = from; at < from + AGENT_WITHIN; at++) if (isAgentWord(tokens, at)) return at;
  return -1;
}

/** The first numbered document of the sentence, which may have been broken into several segments. */
function findBase(candidates: readonly MentionCandidate[], segments: readonly Segment[], to: number): number {
  const last = segments.findLastIndex(({ from }) => from <= to);
  for (let at = last; at >= Math.max(0, last - SEGMENTS_BACK); at--) {
    const { body, from } = segments[at] as Segment;
    const base = candidates.findIndex(
      (candidate) => candidate.segment === at && candidate.lead < to && mayBeBase(candidate),
    );
    const { lead, to: end } = candidates[base] ?? { lead: -1, to: -1 };
    const opens = lead - Math.max(from, body) <= 2 || end > (segments[last]?.from ?? end);
    if (base >= 0 && (at === last || opens)) return base;
  }
  return -1;
}

/** A numbered document, and not the consolidated text itself. */
const mayBeBase = ({ symbol, inside, letterhead, type }: MentionCandidate): boolean =>
  symbol !== null && inside < 0 && !letterhead && type?.type !== 'CONSOLIDATED_TEXT';

/** The recitals or the body end the list. */
function endOfChain(tokens: Tokens, segments: readonly Segment[], from: number, limit: number): number {
  const recital = segments.find(({ from: at, body }) => at > from && at < limit && isRecitalStart(tokens, body));
  return recital?.from ?? limit;
}

/** After a number, a dash or the item before; or right after "bởi". */
function beginsItem(tokens: Tokens, lead: number): boolean {
  const before = idAt(tokens, lead - 1);
  return (
    before === COLON || before === SEMICOLON || before === DOT || isDashMark(before) || isAgentWord(tokens, lead - 1)
  );
}

function dayOfEffect(tokens: Tokens, from: number, to: number): string | null {
  let effect = false;
  for (let at = from; at < to; at++) {
    effect ||= followsAt(tokens, at, EFFECT);
    const written = effect && followsAt(tokens, at, FROM_DAY) ? readWrittenDate(tokens, at + 1) : null;
    if (written?.date) return written.date;
  }
  return null;
}
