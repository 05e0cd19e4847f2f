import type { MentionForm } from '../../domain/reading/mention.js';
import { phraseIds, wordId } from '../text/lexicon.js';
import { CLOSE_BRACKET, COMMA, OPEN_BRACKET } from '../text/marks.js';
import { ALREADY, AT, BY, DAY, FROM, JUST, OF, PASSIVE, YEAR } from '../text/particles.js';
import { followsAt } from '../text/phrases.js';
import { ISSUE, PASS } from '../text/terms.js';
import { idAt, type Tokens } from '../text/tokens.js';
import { type BodySpan, endOfBody, isBodyHead, spanBodies } from './body-spans.js';
import { readCongressOrPlenum, readTerm } from './congress-and-plenum.js';
import { readWrittenDate, readYear, type WrittenDate } from './dates.js';

const SAME = wordId('cùng');
const ALREADY_OR_JUST: ReadonlySet<number> = new Set([ALREADY, JUST]);
const DIRECTOR = phraseIds('giám đốc');
const REQUEST = phraseIds('đề nghị');

/** What stands behind a mention's core. */
export interface CitationSuffix {
  readonly tail: number;
  readonly date: string | null;
  readonly year: number | null;
  readonly issuers: readonly BodySpan[];
  readonly term: number | null;
}

/** Where a core ends, and what of its date it holds itself. */
export interface CitationCoreEnd {
  readonly to: number;
  readonly form: MentionForm;
  readonly tail?: number;
  readonly date?: string | null;
  readonly year?: number | null;
  /** How many issuers its symbol names, 0 where it tells none. */
  readonly issuerCount: number;
}

/** Returns date, year, issuers and term that stand right behind a mention's core, in any order, commas passed. */
export function readCitationSuffix(tokens: Tokens, core: CitationCoreEnd): CitationSuffix {
  let at = core.tail ?? core.to;
  let date = core.date ?? null;
  let year = core.year ?? null;
  let issuers: readonly BodySpan[] = [];
  let term: number | null = null;
  if (core.form === 'BACK_REFERENCE') return { tail: at, date, year, issuers, term };
  for (let passes = 0; passes < 4; passes++) {
    const next = idAt(tokens, at) === COMMA || (idAt(tokens, at) === OPEN_BRACKET && date === null) ? at + 1 : at;
    const written = date === null ? readWrittenDate(tokens, idAt(tokens, next) === SAME ? next + 1 : next) : null;
    const written_year =
      written ?? (date === null && year === null && idAt(tokens, next) === YEAR ? readYear(tokens, next) : null);
    if (written_year) {
      date = written_year.date;
      year = written_year.year;
      at = written_year.to;
      if (idAt(tokens, at) === CLOSE_BRACKET) at++;
      continue;
    }
    const stated = readTerm(tokens, next);
    if (stated && (issuers.length > 0 || idAt(tokens, at) === OPEN_BRACKET)) {
      term = stated.value;
      at = stated.to;
      continue;
    }
    const bodies = issuers.length === 0 ? readIssuersBehind(tokens, next, core.issuerCount) : [];
    const last = bodies.at(-1);
    const passed = last ? null : readEnactment(tokens, next);
    if (passed && date === null) {
      date = passed.date;
      year = passed.year;
      issuers = passed.issuers;
    }
    if (!last) break;
    issuers = bodies;
    at = last.to;
  }
  return { tail: at, date, year, issuers, term };
}

/** "(đã) được Quốc hội khóa XIV thông qua ngày 26/11/2019": who passed a law, and when. The words stay the sentence's. */
function readEnactment(
  tokens: Tokens,
  at: number,
): { readonly date: string | null; readonly year: number | null; readonly issuers: readonly BodySpan[] } | null {
  const from = ALREADY_OR_JUST.has(idAt(tokens, at)) ? at + 1 : at;
  if (idAt(tokens, from) !== PASSIVE || !isBodyHead(tokens, from + 1)) return null;
  const body = endOfBody(tokens, from + 1);
  for (let next = body; next < Math.min(tokens.count, body + 16); next++) {
    const date = followsAt(tokens, next, PASS) ? readWrittenDate(tokens, next + 2) : null;
    if (date) return { date: date.date, year: date.year, issuers: [{ from: from + 1, to: body }] };
  }
  return null;
}

function readIssuersBehind(tokens: Tokens, at: number, count: number): readonly BodySpan[] {
  const word = idAt(tokens, at);
  const lead = word === OF || word === BY || word === FROM ? at + 1 : at;
  if (lead === at || !isBodyHead(tokens, lead)) return [];
  const plenum = readCongressOrPlenum(tokens, lead);
  if (plenum?.congressOrPlenum.kind === 'PLENUM') return [{ from: lead, to: plenum.to }];
  const bodies = spanBodies(tokens, lead);
  // "của Chính phủ, Chủ tịch tỉnh có …": a document with one issuer has one, and behind the comma the sentence goes on.
  return count > 0 ? bodies.slice(0, count) : bodies;
}

/** What stands right before a mention of its issuer and date. */
export interface CitationPrefix {
  readonly issuers: readonly BodySpan[];
  readonly date: WrittenDate | null;
}

const NO_PREFIX: CitationPrefix = { issuers: [], date: null };
const LOOK_BACK = 20;

/**
 * Returns issuer and date that the clause before a mention gives: "Theo đề nghị (của) Sở Tài chính tại Tờ trình …",
 * "chỉ đạo của Ủy ban nhân dân tỉnh tại Công văn …", "Ngày 21/4/2015, Thủ tướng Chính phủ đã ban hành Chỉ thị …".
 */
export function readCitationPrefix(tokens: Tokens, lead: number, from: number): CitationPrefix {
  if (idAt(tokens, lead - 1) === AT) return { issuers: issuerBefore(tokens, lead - 1, from), date: null };
  return followsAt(tokens, lead - 2, ISSUE) ? issuedBy(tokens, lead - 2, from) : NO_PREFIX;
}

function issuerBefore(tokens: Tokens, end: number, from: number): readonly BodySpan[] {
  for (let at = end - 1; at >= Math.max(from, end - LOOK_BACK); at--) {
    const begins =
      idAt(tokens, at - 1) === OF || followsAt(tokens, at - 2, REQUEST) || followsAt(tokens, at - 2, DIRECTOR);
    if (begins && endOfBody(tokens, at) === end) return [{ from: at, to: end }];
  }
  return [];
}

function issuedBy(tokens: Tokens, end: number, from: number): CitationPrefix {
  const subject = ALREADY_OR_JUST.has(idAt(tokens, end - 1)) ? end - 1 : end;
  for (let at = Math.max(from, end - LOOK_BACK); at < subject; at++) {
    if (endOfBody(tokens, at) !== subject) continue;
    const date = idAt(tokens, at - 1) === COMMA ? dateEndingAt(tokens, at - 1, from) : null;
    return { issuers: [{ from: at, to: subject }], date };
  }
  return NO_PREFIX;
}

function dateEndingAt(tokens: Tokens, end: number, from: number): WrittenDate | null {
  for (let at = Math.max(from, end - 7); at < end; at++) {
    const date = idAt(tokens, at) === DAY ? readWrittenDate(tokens, at) : null;
    if (date?.to === end) return date;
  }
  return null;
}

/** Returns the first list of issuers that names any. */
export const firstNonEmpty = (...lists: readonly (readonly BodySpan[] | undefined)[]): readonly BodySpan[] =>
  lists.find((list) => list !== undefined && list.length > 0) ?? [];
