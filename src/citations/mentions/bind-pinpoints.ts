import { ATTACHED } from '../patterns/linking-words.js';
import { wordsOfPart } from '../patterns/provision-words.js';
import { NUMBER_WORDS, namesWith, TYPE_TABLE } from '../patterns/type-words.js';
import { withInserted } from '../provisions/inserted-provisions.js';
import { isPinpointWord, type PinpointRun, readPinpoints } from '../provisions/pinpoints.js';
import { phraseIds } from '../text/lexicon.js';
import { CLOSE_BRACKET, COMMA, DOT, OPEN_BRACKET } from '../text/marks.js';
import { AT, OF, PASSIVE, THE_PLURAL } from '../text/particles.js';
import { followsAt, matchPhrase } from '../text/phrases.js';
import { LIST, RULE, RULE_OTHERWISE_SPELT } from '../text/terms.js';
import { idAt, startsCapital, startsLine, type Tokens } from '../text/tokens.js';
import { isFollowedByOwner } from './unattached-pinpoints.js';

/** Words and marks that may stand between provisions and their document. */
const LINKS: ReadonlySet<number> = new Set([OF, COMMA, AT, CLOSE_BRACKET, THE_PLURAL, ...NUMBER_WORDS]);
const MOST_LINKS = 3;
/** Words that may stand between a provision and the document with which it was issued, where the annex is not named. */
const ISSUED_WITH_WORDS: ReadonlySet<number> = new Set([PASSIVE, OF, ...ATTACHED.flat()]);
/** What is issued with a document; written without a capital too. */
const ANNEXES = [
  ...namesWith('REGULATION', 'CHARTER').map(phraseIds),
  ...wordsOfPart('appendix'),
  LIST,
  ...['biểu', 'bảng', 'bản'].map(phraseIds),
];
const MOST_ANNEX_NAME = 60;
/** What the document before them does. */
const RULES = [RULE, RULE_OTHERWISE_SPELT];

/** Gives each document the provisions named next to it, in one pass over a text. */
export class PinpointBinder {
  /** The last run of provisions, which the next document may own. */
  private pending: PinpointRun | null = null;
  /** Token after the last provisions that belong to the document before them. */
  private boundTo = 0;

  constructor(private readonly tokens: Tokens) {}

  /** Keeps a run of provisions for the document that may follow it. */
  pass(run: PinpointRun): void {
    this.pending = withInserted(this.tokens, this.pending, run);
  }

  /**
   * Returns the provisions of a document that begins at token `from` and ends, with date and issuers, before `tail`: those
   * before it, else those right after it, else null. `sentenceFrom` is the first token of its sentence.
   */
  take(from: number, tail: number, sentenceFrom: number): PinpointRun | null {
    const run = this.pending;
    this.pending = null;
    if (run && run.from >= this.boundTo && isProvisionOf(this.tokens, run, from, sentenceFrom)) return run;
    const following = readPinpointsAfter(this.tokens, tail);
    if (following) this.boundTo = following.to;
    return following;
  }
}

/**
 * Whether provisions belong to the document that begins at token `at`: they stand right before it ("khoản 2 Điều 5 (của)
 * Nghị định …"), or in an annex of it ("khoản 3 Điều 9 Quy định … ban hành kèm theo Nghị quyết …").
 */
function isProvisionOf(tokens: Tokens, run: PinpointRun, at: number, sentenceFrom: number): boolean {
  let next = run.to;
  while (next < at && next < run.to + MOST_LINKS && LINKS.has(idAt(tokens, next))) next++;
  return next === at || (run.to >= sentenceFrom && isAnnexOf(tokens, run.to, at));
}

/** Whether the words from `from` up to the document at token `at` name an annex issued with it. */
function isAnnexOf(tokens: Tokens, from: number, at: number): boolean {
  if (at - from > MOST_ANNEX_NAME || !ATTACHED.some((words) => followsAt(tokens, at - words.length, words)))
    return false;
  let next = from;
  while (next < at && ISSUED_WITH_WORDS.has(idAt(tokens, next))) next++;
  if (next === at) return true;
  const name = idAt(tokens, from) === OF || idAt(tokens, from) === AT ? from + 1 : from;
  return startsCapital(tokens, name) || ANNEXES.some((words) => followsAt(tokens, name, words));
}

/**
 * The provisions that stand after a document, from token `at`: "Nghị định …, tại Điều 5", "Luật … (Điều 5, khoản 2)";
 * null where none do, or where they belong to what follows ("tại Điều 5 Thông tư này").
 */
function readPinpointsAfter(tokens: Tokens, at: number): PinpointRun | null {
  if (idAt(tokens, at) === OPEN_BRACKET) return readBracketedPinpoints(tokens, at);
  return readPinpointsAfterAt(tokens, at) ?? readPinpointsAfterComma(tokens, at);
}

/** "(Điều 5, khoản 2)", "(tại Điều 5)": the bracket holds nothing else. */
function readBracketedPinpoints(tokens: Tokens, bracket: number): PinpointRun | null {
  const run = readListedPinpoints(tokens, idAt(tokens, bracket + 1) === AT ? bracket + 2 : bracket + 1);
  return run && idAt(tokens, run.to) === CLOSE_BRACKET ? run : null;
}

/** "Luật Nhà ở, Điều 12", on one line, where no other document that may own the article follows. */
function readPinpointsAfterComma(tokens: Tokens, at: number): PinpointRun | null {
  if (idAt(tokens, at) !== COMMA || !startsCapital(tokens, at + 1) || startsLine(tokens, at + 1)) return null;
  const run = readListedPinpoints(tokens, at + 1);
  if (!run || idAt(tokens, run.to) === DOT) return null;
  return isFollowedByOwner(tokens, run.to) || matchPhrase(tokens, run.to + 1, TYPE_TABLE) !== null ? null : run;
}

/** ", tại Điều 5", "quy định tại Điều 5". */
function readPinpointsAfterAt(tokens: Tokens, at: number): PinpointRun | null {
  const rule = RULES.find((words) => followsAt(tokens, at, words));
  const word = idAt(tokens, at) === COMMA ? at + 1 : at + (rule?.length ?? 0);
  const run = idAt(tokens, word) === AT ? readListedPinpoints(tokens, word + 1) : null;
  return run && idAt(tokens, run.to) !== OF && !isFollowedByOwner(tokens, run.to) ? run : null;
}

/** Provisions at token `at`, "các" before them passed. */
function readListedPinpoints(tokens: Tokens, at: number): PinpointRun | null {
  const first = idAt(tokens, at) === THE_PLURAL ? at + 1 : at;
  return isPinpointWord(idAt(tokens, first)) ? readPinpoints(tokens, first) : null;
}
