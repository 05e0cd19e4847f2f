import type { CitationKind } from '../../domain/reading/citation.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import { CHANGED_BY, CUES, type CueMeaning, TITLE_ENDS } from '../patterns/cue-tables.js';
import { ATTACHED, JOINTS } from '../patterns/linking-words.js';
import { NUMBER_WORDS, TYPE_TABLE } from '../patterns/type-words.js';
import { phraseIds, wordId } from '../text/lexicon.js';
import { CLOSE_BRACKET, COLON, COMMA, EN_DASH, HYPHEN, OPEN_BRACKET, SEMICOLON } from '../text/marks.js';
import { AND, PASSIVE } from '../text/particles.js';
import { followsAt, matchPhrase } from '../text/phrases.js';
import type { Tokens } from '../text/tokens.js';

const PASSIVE_BEFORE: ReadonlySet<number> = new Set(['được', 'đã'].map(wordId));
/** Within how many tokens behind a document its change is told, and how many tokens that takes at most. */
const NEAR = 5;
const CHANGE_LENGTH = 24;
const AGENT_WITHIN = 10;
const AGENTS: ReadonlySet<number> = new Set(['bởi', 'theo', 'tại', 'bằng', 'do', 'trong', 'của'].map(wordId));
const DASHES: ReadonlySet<number> = new Set([HYPHEN, EN_DASH]);
/** How far back wordings are looked for, in tokens. */
export const LOOK_BACK = 90;

/** A cue with its place. */
export interface FoundCue {
  readonly from: number;
  readonly to: number;
  readonly meaning: CueMeaning;
}

/** Returns true where the mark stands in `[from, to)`. */
export function has(tokens: Tokens, from: number, to: number, mark: number): boolean {
  for (let at = from; at < to; at++) if (tokens.id[at] === mark) return true;
  return false;
}

/** Returns how the document before `from` was changed by the one at `to` ("đã được sửa đổi, bổ sung bởi"), null where it was not. */
export function changedBy(tokens: Tokens, from: number, to: number): CitationKind | null {
  const limit = Math.min(to, from + NEAR);
  let at = from;
  while (at < limit && tokens.id[at] !== PASSIVE) at++;
  return (at < limit ? changeFrom(tokens, at, to) : null) ?? changedBehindTitle(tokens, from, to);
}

function changeFrom(tokens: Tokens, from: number, to: number): CitationKind | null {
  for (let at = from; at < to; at++) {
    const match = matchPhrase(tokens, at, CHANGED_BY);
    if (match) return to - at <= CHANGE_LENGTH && hasAgent(tokens, at, to) ? match.value : null;
    if (tokens.id[at] === COMMA) return null;
  }
  return null;
}

/** "A về chế độ tiền lương, đã được sửa đổi, bổ sung tại B": the title of A stands in between. */
function changedBehindTitle(tokens: Tokens, from: number, to: number): CitationKind | null {
  for (let at = to - 1; at > Math.max(from, to - CHANGE_LENGTH); at--) {
    if (!PASSIVE_BEFORE.has(tokens.id[at - 1] ?? 0)) continue;
    const match = matchPhrase(tokens, at, CHANGED_BY);
    if (match) return hasAgent(tokens, at, Math.min(to, at + AGENT_WITHIN)) ? match.value : null;
  }
  return null;
}

/** "sửa đổi, bổ sung tại": by whom; "sửa đổi, bổ sung và Điều 5 …" goes on with another reference. */
function hasAgent(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const id = tokens.id[at] as number;
    if (AGENTS.has(id)) return true;
    if (id === SEMICOLON || (id === AND && !matchPhrase(tokens, at + 1, CHANGED_BY))) return false;
  }
  return false;
}

/** Returns true where only joints stand between two mentions: they are members of one list. */
export function isJoint(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const id = tokens.id[at] as number;
    if (
      id === COMMA ||
      id === OPEN_BRACKET ||
      id === CLOSE_BRACKET ||
      id === SEMICOLON ||
      id === COLON ||
      JOINTS.has(id) ||
      NUMBER_WORDS.has(id)
    )
      continue;
    if (DASHES.has(id)) continue;
    const type = matchPhrase(tokens, at, TYPE_TABLE);
    if (!type || tokens.caps[at] === 0) return false;
    at += type.ids.length - 1;
  }
  return true;
}

/** Returns true where coordination joins like with like: a name with names, a dated number with dated numbers. */
export function isLike(
  tokens: Tokens,
  last: MentionCandidate,
  candidate: MentionCandidate,
  from: number,
  to: number,
): boolean {
  if (has(tokens, from, to, OPEN_BRACKET) || has(tokens, from, to, CLOSE_BRACKET))
    return candidate.symbol !== null && candidate.symbol.canonical === last.symbol?.canonical;
  const numbered = (one: MentionCandidate): boolean => one.symbol !== null || one.bareNumber !== null;
  return (
    numbered(last) === numbered(candidate) &&
    (last.date !== null || last.inside >= 0) === (candidate.date !== null || candidate.inside >= 0)
  );
}

/** Returns true where a title has ended in `[from, to)` and the sentence goes on. */
export function titleEnds(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.id[at] === COLON || matchPhrase(tokens, at, TITLE_ENDS)) return true;
  return false;
}

const isDatedLaw = ({ type, year }: MentionCandidate): boolean => type?.naming === 'LAW' && year !== null;

/** Returns true where a comma or "và" right before a dated number goes on with the list of another, not with its title. */
export function isNextMember(tokens: Tokens, last: MentionCandidate, candidate: MentionCandidate): boolean {
  const before = tokens.id[candidate.lead - 1];
  const dated = (one: MentionCandidate): boolean => one.date !== null || one.issuers.length > 0;
  return (
    (before === COMMA || before === AND) &&
    (candidate.symbol !== null || isDatedLaw(candidate)) &&
    dated(last) &&
    (dated(candidate) || candidate.year !== null)
  );
}

/** Returns the last cue in `[from, to)`, null where none stands there. */
export function lastCue(tokens: Tokens, from: number, to: number): FoundCue | null {
  let found: FoundCue | null = null;
  for (let at = Math.max(from, to - LOOK_BACK); at < to; at++) {
    const match = matchPhrase(tokens, at, CUES);
    if (!match) continue;
    found = { from: at, to: at + match.ids.length, meaning: match.value };
    at += match.ids.length - 1;
  }
  return found;
}

/** Returns true where a cue stands behind the last semicolon of `[from, to)`. */
export function lastCueBehind(tokens: Tokens, from: number, to: number): boolean {
  let at = to - 1;
  while (at > from && tokens.id[at] !== SEMICOLON) at--;
  return lastCue(tokens, at, to) !== null;
}

const SOME = ['một số', 'một phần'].map(phraseIds);

/** Returns true where "một số …" or "một phần" stands right before the mention, so that only a part is meant. */
export const isSomeOf = (tokens: Tokens, lead: number): boolean => {
  for (let at = Math.max(0, lead - 5); at < lead; at++)
    if (SOME.some((words) => followsAt(tokens, at, words))) return true;
  return false;
};

const WITHIN: ReadonlySet<number> = new Set(['tại', 'trong'].map(wordId));

/** Returns true where "tại" stands right before the mention, so that something in it is meant ("bãi bỏ mức phí tại X"); what was issued with it is the whole. */
export const isPlaceOfMatter = (tokens: Tokens, lead: number): boolean =>
  WITHIN.has(tokens.id[lead - 1] ?? 0) && !ATTACHED.some((words) => followsAt(tokens, lead - words.length, words));
