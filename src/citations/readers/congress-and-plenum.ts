import { romanValue } from '../../domain/values/roman-numeral.js';
import congressAndPlenum from '../patterns/congress-and-plenum.json' with { type: 'json' };
import { oneOf, phrasesOf, readPatterns } from '../patterns/read-patterns.js';
import { phraseIds, wordId } from '../text/lexicon.js';
import { CLOSE_BRACKET, COMMA, DOT, OPEN_BRACKET } from '../text/marks.js';
import { OF, TEN } from '../text/particles.js';
import { followsAt } from '../text/phrases.js';
import {
  idAt,
  isAllCapitals,
  isInitialCapital,
  isMarkAt,
  isWordAt,
  NUMBER_ID,
  startsCapital,
  startsParagraph,
  type Tokens,
  textBetween,
  writtenAt,
} from '../text/tokens.js';
import type { BodySpan } from './body-spans.js';

/** A resolution of a congress or plenum, in tokens. */
export interface CongressOrPlenumSpan {
  readonly congressOrPlenum: CongressOrPlenum;
  readonly to: number;
}

const rows = readPatterns('congress-and-plenum.json', congressAndPlenum, {
  kind: oneOf(['COMMITTEE', 'TERM', 'ORDINAL']),
});
const CONGRESS = phraseIds('đại hội');
const CONFERENCE = phraseIds('hội nghị');
const CENTRAL = phraseIds('trung ương');
const COMMITTEE = phraseIds('ban chấp hành');
const COMMITTEE_SHORT: ReadonlySet<number> = new Set(phrasesOf(rows, 'COMMITTEE').map(wordId));
const ORDINAL_PHRASE = phraseIds('lần thứ');
const TERM: ReadonlySet<number> = new Set(phrasesOf(rows, 'TERM').map(wordId));
const OF_PARTY = phraseIds('của đảng');
const PARTY = wordId('đảng');
const NATIONAL = phraseIds('toàn quốc');
const ORDINAL_WORDS: ReadonlyMap<number, number> = new Map(
  phrasesOf(rows, 'ORDINAL').map((word, at) => [wordId(word), at + 1]),
);

const roman = (text: string): number | null => (/^[IVXL]{1,7}$/u.test(text) ? romanValue(text) : null);

/** A number in an order, and the token after it. */
export interface Ordinal {
  readonly value: number;
  readonly to: number;
}

/** Returns the ordinal at token `at`: `XI`, `4`, `tư`, `mười hai`. */
function ordinalAt(tokens: Tokens, at: number): Ordinal | null {
  if (at >= tokens.count) return null;
  const id = idAt(tokens, at);
  const text = writtenAt(tokens, at);
  if (id === NUMBER_ID) return text.length <= 2 ? { value: Number(text), to: at + 1 } : null;
  if (id === TEN && ORDINAL_WORDS.has(idAt(tokens, at + 1)))
    return { value: 10 + (ORDINAL_WORDS.get(idAt(tokens, at + 1)) as number), to: at + 2 };
  const word = ORDINAL_WORDS.get(id);
  if (word !== undefined) return { value: word, to: at + 1 };
  const value = roman(text);
  return value === null ? null : { value, to: at + 1 };
}

/** Returns the Roman number at token `at`, or null. */
export function readRomanOrdinal(tokens: Tokens, at: number): Ordinal | null {
  const value = at < tokens.count ? roman(writtenAt(tokens, at)) : null;
  return value === null ? null : { value, to: at + 1 };
}

/** Returns the term at token `at`, or null: "khóa XI", "(khóa XII)" with its brackets, a comma before it passed. */
export function readTerm(tokens: Tokens, at: number): Ordinal | null {
  const bracket = idAt(tokens, at) === OPEN_BRACKET;
  const next = idAt(tokens, at) === COMMA || bracket ? at + 1 : at;
  const term = TERM.has(idAt(tokens, next)) ? ordinalAt(tokens, next + 1) : null;
  return term && bracket && idAt(tokens, term.to) === CLOSE_BRACKET ? { ...term, to: term.to + 1 } : term;
}

/**
 * Returns the congress or plenum named from token `at` on (after "Nghị quyết"): "Đại hội Đảng bộ tỉnh lần thứ XI",
 * "Trung ương 4 khóa XI", "Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XI", "T.Ư 4, khóa XI",
 * "lần thứ XII của Đảng"; or null.
 */
export function readCongressOrPlenum(tokens: Tokens, at: number): CongressOrPlenumSpan | null {
  const from = idAt(tokens, at) === OF ? at + 1 : at;
  if (followsAt(tokens, from, CONGRESS)) return readCongress(tokens, from);
  if (followsAt(tokens, at, ORDINAL_PHRASE)) return readPartyCongress(tokens, at);
  return readPlenum(tokens, from);
}

function readPartyCongress(tokens: Tokens, at: number): CongressOrPlenumSpan | null {
  const ordinal = ordinalAt(tokens, at + 2);
  if (!ordinal || !followsAt(tokens, ordinal.to, OF_PARTY)) return null;
  return {
    to: ordinal.to + 2,
    congressOrPlenum: { kind: 'CONGRESS', ordinal: ordinal.value, term: null, body: null, national: true },
  };
}

const CONGRESS_WORDS = 16;

function readCongress(tokens: Tokens, at: number): CongressOrPlenumSpan | null {
  const bodyTo = beforeOrdinal(tokens, at + CONGRESS.length, Math.min(tokens.count, at + CONGRESS_WORDS));
  if (bodyTo < 0) return null;
  const ordinal = ordinalAt(tokens, ordinalFrom(tokens, bodyTo));
  if (!ordinal) return null;
  const saysNational = containsPhrase(tokens, at + CONGRESS.length, bodyTo, NATIONAL);
  const after = saysNational ? null : spanPartyBranch(tokens, ordinal.to);
  const isParty = bodyTo === at + CONGRESS.length || idAt(tokens, bodyTo - 1) === PARTY;
  const national = saysNational || (!after && isParty);
  const to = after?.to ?? (followsAt(tokens, ordinal.to, OF_PARTY) ? ordinal.to + OF_PARTY.length : ordinal.to);
  const term = readTerm(tokens, to);
  return {
    to: term?.to ?? to,
    congressOrPlenum: {
      kind: 'CONGRESS',
      ordinal: ordinal.value,
      term: term?.value ?? null,
      body: national ? null : (after ?? { from: at, to: bodyTo }),
      national,
    },
  };
}

/** Token at which "lần thứ", "khóa" or a Roman numeral stands first from `from` on, -1 where a mark or the limit comes before. */
function beforeOrdinal(tokens: Tokens, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const begins = followsAt(tokens, at, ORDINAL_PHRASE) || TERM.has(idAt(tokens, at));
    if (begins || roman(writtenAt(tokens, at)) !== null) return at;
    if (isMarkAt(tokens, at)) return -1;
  }
  return -1;
}

/** Token after "lần thứ" or "khóa" at `at`. */
function ordinalFrom(tokens: Tokens, at: number): number {
  if (followsAt(tokens, at, ORDINAL_PHRASE)) return at + ORDINAL_PHRASE.length;
  return TERM.has(idAt(tokens, at)) ? at + 1 : at;
}

function containsPhrase(tokens: Tokens, from: number, to: number, phrase: readonly number[]): boolean {
  for (let at = from; at < to; at++) if (followsAt(tokens, at, phrase)) return true;
  return false;
}

const PARTY_BRANCH = phraseIds('đảng bộ');
const PLACE_KINDS = ['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'xã', 'phường', 'thị trấn'].map(phraseIds);
const PLACE_WORDS = 6;

/** "Đại hội XIII Đảng bộ tỉnh (Long An)": the body that held the congress, named after its ordinal. */
function spanPartyBranch(tokens: Tokens, at: number): BodySpan | null {
  const from = idAt(tokens, at) === OF ? at + 1 : at;
  if (!followsAt(tokens, from, PARTY_BRANCH)) return null;
  let to = from + PARTY_BRANCH.length;
  to += PLACE_KINDS.find((kind) => followsAt(tokens, to, kind))?.length ?? 0;
  const limit = Math.min(tokens.count, to + PLACE_WORDS);
  while (to < limit && isWordAt(tokens, to) && isInitialCapital(tokens, to) && !startsParagraph(tokens, to)) to++;
  return { from, to };
}

function readPlenum(tokens: Tokens, at: number): CongressOrPlenumSpan | null {
  let next = at;
  const conference = followsAt(tokens, next, CONFERENCE);
  if (conference) next += 2;
  let ordinal: Ordinal | null = null;
  if (conference && followsAt(tokens, next, ORDINAL_PHRASE)) {
    ordinal = ordinalAt(tokens, next + 2);
    if (!ordinal) return null;
    next = ordinal.to;
    if (idAt(tokens, next) === OF) next++;
  }
  const central = passCentralCommittee(tokens, next);
  if (central === next) return null;
  next = central;
  ordinal ??= ordinalAt(tokens, followsAt(tokens, next, ORDINAL_PHRASE) ? next + 2 : next);
  if (!ordinal) return null;
  next = Math.max(next, ordinal.to);
  const term = readTerm(tokens, next);
  if (!term && !conference) return null;
  return {
    to: term?.to ?? next,
    congressOrPlenum: { kind: 'PLENUM', ordinal: ordinal.value, term: term?.value ?? null, body: null, national: true },
  };
}

/** "Ban Chấp hành Trung ương (Đảng)", "Trung ương", "BCHTW", "T.Ư". */
function passCentralCommittee(tokens: Tokens, at: number): number {
  let next = followsAt(tokens, at, COMMITTEE) ? at + 3 : at;
  const upper = startsCapital(tokens, next);
  if (followsAt(tokens, next, CENTRAL) && upper) next += 2;
  else if (upper && idAt(tokens, next + 1) === DOT && /^T\.[ƯU]$/u.test(textBetween(tokens, next, next + 3))) next += 3;
  else if (COMMITTEE_SHORT.has(idAt(tokens, next)) && isAllCapitals(tokens, next)) {
    next++;
    if (COMMITTEE_SHORT.has(idAt(tokens, next)) && isAllCapitals(tokens, next)) next++;
  } else return at;
  return idAt(tokens, next) === PARTY ? next + 1 : next;
}

/** What a resolution of a congress or plenum is named by. */
export interface CongressOrPlenum {
  readonly kind: 'CONGRESS' | 'PLENUM';
  readonly ordinal: number | null;
  readonly term: number | null;
  /** Body that held it, as written, null for the central ones. */
  readonly body: BodySpan | null;
  /** True for a congress of the whole Party. */
  readonly national: boolean;
}
