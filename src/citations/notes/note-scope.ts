import type { PinpointPart } from '../../domain/reading/mention.js';
import { MOST_PINPOINT_PATHS, pinpointPaths } from '../../domain/reading/provision-path.js';
import { provisionStep } from '../../domain/reading/provision-step.js';
import type { Section } from '../../domain/reading/reading.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import { PROVISION_PARTS, PROVISION_WORDS } from '../patterns/provision-words.js';
import { UNIT_RANK, type WrittenPinpoint } from '../provisions/join-provision-units.js';
import { isPinpointWord, type PinpointRun, readPinpoints } from '../provisions/pinpoints.js';
import { phraseIds } from '../text/lexicon.js';
import { CLOSE_QUOTE, OPEN_QUOTE, QUOTE } from '../text/marks.js';
import { ALREADY, AT, NOW, OF, THE_PLURAL, THIS } from '../text/particles.js';
import { followsAt, matchPhrase } from '../text/phrases.js';
import { GO_ON, GUIDE } from '../text/terms.js';
import { idAt, isMarkAt, type Tokens } from '../text/tokens.js';

/** What a statement of a note is about. */
export interface NoteScope {
  /** Candidate that names the document acted on; null for the text's own document. */
  readonly onto: number | null;
  /** True where that document itself is acted on, and nothing in it. */
  readonly whole: boolean;
  /** The unit that the note calls "này"; null without one. */
  readonly level: PinpointPart | null;
  /** Provisions that it names. */
  readonly pinpoints: readonly WrittenPinpoint[];
  /** True where words in a provision are acted on, and the provision stands: "Cụm từ … tại khoản này". */
  readonly wordsOnly: boolean;
}

const GUIDING_CONTENT = [...phraseIds('nội dung'), ...GUIDE];
/** Words after which the document stands that holds what a scope is about. */
const PLACING: ReadonlySet<number> = new Set([AT, OF]);
const QUOTES: ReadonlySet<number> = new Set([OPEN_QUOTE, CLOSE_QUOTE, QUOTE]);
const ADVERBS: ReadonlySet<number> = new Set([NOW, ALREADY, ...GO_ON]);

/** What scopes are read from. */
interface ScopeContext {
  readonly tokens: Tokens;
  readonly candidates: readonly MentionCandidate[];
  /** Candidates that stand in the words of the scope. */
  readonly within: readonly number[];
  /** The scope of the statement before it, and who acts there, null for the first of a note. */
  readonly before: { readonly scope: NoteScope; readonly guide: number | null } | null;
}

/**
 * Returns what the words from token `from` up to the act at token `to` are about: a document ("… tại Nghị định 102/2024/NĐ-CP
 * nay"), the content of what guides it, a provision that it names, or the one at which the note stands. Without words
 * it is what the statement before is about. Null where the note leaves open what guides it.
 */
export function readNoteScope(from: number, to: number, context: ScopeContext): NoteScope | null {
  const { tokens, candidates, within, before } = context;
  const first = skip(tokens, from, to, 1);
  const last = skip(tokens, to - 1, first - 1, -1) + 1;
  if (first >= last) return before?.scope ?? HERE;
  const ofGuide = followsAt(tokens, first, GUIDING_CONTENT);
  const named = within.find((index) => isObject(tokens, candidates[index] as MentionCandidate, ofGuide, first, last));
  if (named !== undefined) return ofDocument(candidates[named] as MentionCandidate, named, first, tokens);
  return ofGuide ? ofContent(candidates, before?.guide ?? null) : ofProvisions(tokens, first, last);
}

/** "Nội dung hướng dẫn Điều này": what guides it is what the note named for that. */
const ofContent = (candidates: readonly MentionCandidate[], guide: number | null): NoteScope | null =>
  guide === null ? null : { ...HERE, onto: guide, pinpoints: (candidates[guide] as MentionCandidate).pinpoints };

const HERE: NoteScope = { onto: null, whole: false, level: null, pinpoints: [], wordsOnly: true };

/** The first place from `at` on, in steps, at which neither a mark nor "nay", "đã" or "tiếp tục" stands. */
function skip(tokens: Tokens, at: number, end: number, step: 1 | -1): number {
  let next = at;
  while (next !== end && (isMarkAt(tokens, next) || ADVERBS.has(idAt(tokens, next)))) next += step;
  return next;
}

/** Whether a candidate ends the words of a scope, and these tell of what stands in it: else a topic ends with its name. */
const isObject = (
  tokens: Tokens,
  { lead, to, tail }: MentionCandidate,
  ofGuide: boolean,
  first: number,
  last: number,
): boolean => (tail === last || to === last) && (ofGuide || lead === first || PLACING.has(idAt(tokens, lead - 1)));

function ofDocument(candidate: MentionCandidate, index: number, first: number, tokens: Tokens): NoteScope {
  const own = isOwnDocument(tokens, candidate);
  const whole = candidate.lead === first && candidate.pinpoints.length === 0;
  return { onto: own ? null : index, whole, level: null, pinpoints: candidate.pinpoints, wordsOnly: false };
}

/** Returns whether a candidate means the document in which the note stands: "Nghị định này". */
export const isOwnDocument = (tokens: Tokens, { form, to }: MentionCandidate): boolean =>
  form === 'BACK_REFERENCE' && idAt(tokens, to - 1) === THIS;

/** The last provisions that are named, or the last unit called "này"; not in quoted words. */
function ofProvisions(tokens: Tokens, from: number, to: number): NoteScope {
  const first = idAt(tokens, from) === THE_PLURAL ? from + 1 : from;
  let scope: NoteScope = { ...HERE, wordsOnly: !PROVISION_WORDS.has(idAt(tokens, first)) };
  let runTo = -1;
  let at = from;
  while (at < to) {
    const run = provisionsAt(tokens, at);
    const level = unitCalledThis(tokens, at);
    if (run) {
      scope = { ...scope, level: null, pinpoints: run.pinpoints };
      runTo = run.to;
    } else if (level) scope = { ...scope, level, pinpoints: runTo === at ? scope.pinpoints : [] };
    at = run?.to ?? afterQuotation(tokens, at, to);
  }
  return scope;
}

/** The token after the quoted words that begin at a token, which may end at `to`; else the next one. */
function afterQuotation(tokens: Tokens, at: number, to: number): number {
  if (!QUOTES.has(idAt(tokens, at))) return at + 1;
  for (let next = at + 1; next <= to; next++) if (QUOTES.has(idAt(tokens, next))) return next + 1;
  return at + 1;
}

/** Provisions that are named at a token; a paragraph ("Đoạn mở đầu") is no section of its own. */
function provisionsAt(tokens: Tokens, at: number): PinpointRun | null {
  const run = isPinpointWord(idAt(tokens, at)) ? readPinpoints(tokens, at) : null;
  return run?.pinpoints.every(({ parts }) => parts.paragraph === undefined) ? run : null;
}

function unitCalledThis(tokens: Tokens, at: number): PinpointPart | null {
  const part = matchPhrase(tokens, at, PROVISION_PARTS);
  return part !== null && idAt(tokens, at + part.ids.length) === THIS ? part.value : null;
}

/**
 * Returns the paths of the provisions that a scope means, where the note stands in these sections of the text, outermost
 * first. Those of another document are as named.
 */
export function scopePaths(
  { onto, whole, level, pinpoints }: NoteScope,
  around: readonly Section[],
): readonly string[] {
  const named = (outer: (part: WrittenPinpoint['parts']) => string): readonly string[] => [
    ...new Set(pinpoints.flatMap(({ parts }) => pinpointPaths(parts).map((path) => outer(parts) + path))),
  ];
  if (onto !== null) return named(() => '').slice(0, MOST_PINPOINT_PATHS);
  if (pinpoints.length > 0)
    return named((parts) => pathBefore(around, level ?? widerThan(parts))).slice(0, MOST_PINPOINT_PATHS);
  if (whole) return [];
  const meant = level === null ? undefined : pathOfLevel(around, level);
  if (meant !== undefined) return [meant];
  const inner = around.at(-1)?.path;
  const known = inner !== undefined && (level === null ? !isOpening(inner) : isProvision(inner) && !isDivision(level));
  return known ? [inner] : [];
}

const isDivision = (part: PinpointPart): boolean => UNIT_RANK[part] < UNIT_RANK.article;
const isOpening = (path: string): boolean => path === 'mo-dau' || path === 'ket';
/** A section that may hold clauses. */
const isProvision = (path: string): boolean => !isOpening(path) && !HOLDING.some((part) => isStepOf(path, part));
const HOLDING = ['part', 'chapter'] as const satisfies readonly PinpointPart[];

/** The innermost section that is of a unit. */
const pathOfLevel = (around: readonly Section[], level: PinpointPart): string | undefined =>
  around.findLast(({ path }) => isStepOf(path.slice(path.lastIndexOf('/') + 1), level))?.path;

const isStepOf = (step: string, part: PinpointPart): boolean => {
  const word = provisionStep(part, '');
  return step === word || step.startsWith(`${word}-`);
};

/** The unit around a clause or point that names none: a clause stands in an article. */
const WIDER: Readonly<Partial<Record<PinpointPart, PinpointPart>>> = {
  clause: 'article',
  point: 'clause',
  paragraph: 'point',
};

function widerThan(parts: WrittenPinpoint['parts']): PinpointPart | null {
  const widest = (Object.keys(parts) as PinpointPart[]).reduce((a, b) => (UNIT_RANK[b] < UNIT_RANK[a] ? b : a));
  return WIDER[widest] ?? null;
}

function pathBefore(around: readonly Section[], level: PinpointPart | null): string {
  const path = level === null ? undefined : pathOfLevel(around, level);
  return path === undefined ? '' : `${path}/`;
}
