import type { CitationKind } from '../../domain/reading/citation.js';
import { AMENDING_ACTS } from '../patterns/cue-tables.js';
import { CONJUNCTIONS } from '../patterns/linking-words.js';
import type { PinpointRun } from '../provisions/pinpoints.js';
import type { CueSpan } from '../relations/relation.js';
import type { Segment } from '../structure/segments.js';
import { phraseIds } from '../text/lexicon.js';
import { CLOSE_QUOTE, OPEN_QUOTE, QUOTE } from '../text/marks.js';
import { ACCORDING_TO, AT, BY_AGENT, NOW, PASSIVE, PASSIVE_ADVERSE } from '../text/particles.js';
import { followsAt, matchPhrase } from '../text/phrases.js';
import { QUOTED_PHRASE } from '../text/terms.js';
import { idAt, type Tokens } from '../text/tokens.js';

/** What is done to a provision, with the words that say so. */
export interface AmendmentCommand {
  readonly kind: CitationKind;
  readonly cue: CueSpan;
}

/** Returns what the introduction of a list ("Bãi bỏ các quy định sau:") does to a member that begins at token `at`. */
export function commandForListMember(
  tokens: Tokens,
  at: number,
  introduction: AmendmentCommand,
): AmendmentCommand | null {
  if (followsAt(tokens, at, QUOTED_PHRASE)) return { ...introduction, kind: 'AMENDS' };
  const kind = matchPhrase(tokens, introduction.cue.from, AMENDING_ACTS)?.value;
  return kind === 'REPEALS' ? { ...introduction, kind } : null;
}

/** The commands of a sentence. */
export interface AmendmentCommands {
  /** For each run of provisions of the sentence the last command before it; null for none and within quoted words. */
  readonly before: readonly (AmendmentCommand | null)[];
  readonly first: AmendmentCommand | null;
  /** Of a sentence that ends within quoted words, null for another: the next one goes on with it. */
  readonly unclosed: OpenQuotation | null;
}

/** First and last command of a sentence that ends within quoted words. */
export interface OpenQuotation {
  readonly first: AmendmentCommand;
  readonly last: AmendmentCommand;
}

const SOME = phraseIds('một số');
const BE: ReadonlySet<number> = new Set([PASSIVE, PASSIVE_ADVERSE]);
const BY: ReadonlySet<number> = new Set([BY_AGENT, ACCORDING_TO, AT]);

/**
 * Returns the commands of a sentence: an act of change at its beginning ("Bãi bỏ khoản 3 …", "Nay bãi bỏ …"), and those
 * that go on with it ("… và sửa đổi …"). A sentence that begins within quoted words goes on with the commands of the one
 * before, which are `open` ("Bãi bỏ cụm từ “… . …” tại Điều 5"). One pass.
 */
export function readAmendmentCommands(
  tokens: Tokens,
  segment: Segment,
  runs: readonly PinpointRun[],
  open: OpenQuotation | null,
): AmendmentCommands {
  let first = open?.first ?? null;
  let last = open?.last ?? null;
  const before: (AmendmentCommand | null)[] = [];
  let quoted = open !== null;
  const begin = idAt(tokens, segment.body) === NOW ? segment.body + 1 : segment.body;
  for (let at = begin; at < segment.to; at++) {
    if (at === runs[before.length]?.from) before.push(quoted ? null : last);
    const id = idAt(tokens, at);
    if (id === QUOTE) quoted = !quoted;
    else if (id === OPEN_QUOTE || id === CLOSE_QUOTE) quoted = id === OPEN_QUOTE;
    if (quoted || id <= 0) continue;
    const begins = at === begin || (last !== null && CONJUNCTIONS.has(idAt(tokens, at - 1)));
    const command = begins ? commandAt(tokens, at) : null;
    if (!command && last === null) break;
    if (!command) continue;
    first ??= command;
    last = command;
    at = command.cue.to - 1;
  }
  return { before, first, unclosed: quoted && first && last ? { first, last } : null };
}

/** Returns what is done to the provisions that end at token `at`, in the passive: "… được sửa đổi, bổ sung như sau", not "… được sửa đổi bởi". */
export function passiveCommandAt(tokens: Tokens, at: number): AmendmentCommand | null {
  const command = BE.has(idAt(tokens, at)) ? commandAt(tokens, at + 1) : null;
  return command && !BY.has(idAt(tokens, command.cue.to)) ? command : null;
}

function commandAt(tokens: Tokens, at: number): AmendmentCommand | null {
  const match = matchPhrase(tokens, at, AMENDING_ACTS);
  if (!match) return null;
  const to = at + match.ids.length;
  return { kind: isOfSome(tokens, to) ? 'AMENDS' : match.value, cue: { from: at, to } };
}

/** "Bãi bỏ cụm từ …", "bãi bỏ một số khoản của Điều 5": what is taken out of a provision changes it, for it stays. */
const isOfSome = (tokens: Tokens, at: number): boolean =>
  followsAt(tokens, at, SOME) || [at, at + 1].some((from) => followsAt(tokens, from, QUOTED_PHRASE));

/** Returns true where a command, joined to another, is all that stands in `[from, to)`: "… và bổ sung …". */
export function isJoinedCommand(tokens: Tokens, from: number, to: number): boolean {
  return from < to && CONJUNCTIONS.has(idAt(tokens, from)) && commandAt(tokens, from + 1)?.cue.to === to;
}
