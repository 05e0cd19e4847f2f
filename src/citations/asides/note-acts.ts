import type { CitationKind } from '../../domain/reading/citation.js';
import { CHANGED_BY, ENDING_CUES } from '../patterns/cue-tables.js';
import { ATTACHED } from '../patterns/linking-words.js';
import { COMMA } from '../text/marks.js';
import { ACCORDING_TO, AND, BY_AGENT, PASSIVE, PASSIVE_ADVERSE } from '../text/particles.js';
import { followsAt, matchPhrase } from '../text/phrases.js';
import { STRIKE_OUT } from '../text/terms.js';
import { idAt, type Tokens } from '../text/tokens.js';

/** What a note says was done, in tokens; `to` is the token after the words. */
export interface NoteAct {
  readonly kind: CitationKind;
  readonly from: number;
  readonly to: number;
  /** False for the passive: what is acted on then stands before it. */
  readonly active: boolean;
}

const PASSIVES: ReadonlySet<number> = new Set([PASSIVE, PASSIVE_ADVERSE]);
const AGENTS: ReadonlySet<number> = new Set([BY_AGENT, ACCORDING_TO]);

/**
 * Returns the act whose words begin at token `at`: "được hướng dẫn", "bị bãi bỏ", "hết hiệu lực"; where a sentence `opens`
 * there, also "Bổ sung (cụm từ … theo …)". Null for none.
 */
export function readNoteAct(tokens: Tokens, at: number, opens: boolean): NoteAct | null {
  let verb = at;
  while (verb < at + 3 && PASSIVES.has(idAt(tokens, verb))) verb++;
  const changed = verb > at || opens ? matchPhrase(tokens, verb, CHANGED_BY) : null;
  if (changed)
    return {
      ...{ kind: changed.value, from: at, to: afterJoined(tokens, verb + changed.ids.length) },
      active: verb === at,
    };
  if (verb > at && followsAt(tokens, verb, STRIKE_OUT))
    return { kind: 'REPEALS', from: at, to: verb + STRIKE_OUT.length, active: false };
  const ending = matchPhrase(tokens, at, ENDING_CUES);
  return ending && { kind: ending.value, from: at, to: at + ending.ids.length, active: false };
}

/** "sửa đổi, bổ sung": one act in two words. */
function afterJoined(tokens: Tokens, to: number): number {
  const joint = idAt(tokens, to);
  const next = joint === COMMA || joint === AND ? matchPhrase(tokens, to + 1, CHANGED_BY) : null;
  return next ? to + 1 + next.ids.length : to;
}

/** Returns whether a word after which the one who acts is named stands at token `at`: "bởi", "theo"; "kèm theo" tells where something stands. */
export const isAgentWord = (tokens: Tokens, at: number): boolean =>
  AGENTS.has(idAt(tokens, at)) && !ATTACHED.some((words) => followsAt(tokens, at + 1 - words.length, words));
