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

/** What follows the core of a citation. */
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
}

/** Date, issuers and term, and one of them again. */
const MOST_PARTS = 4;

/**
 * Returns date, year, issuers and term that stand right after a mention's core, in any order, commas passed.
 * `issuerCount` is how many issuers its symbol names, 0 where it tells none.
 */
export function readCitationSuffix(tokens: Tokens, core: CitationCoreEnd, issuerCount: number): CitationSuffix {
  let suffix: CitationSuffix = {
    tail: core.tail ?? core.to,
    date: core.date ?? null,
    year: core.year ?? null,
    issuers: [],
    term: null,
  };
  if (core.form === 'BACK_REFERENCE') return suffix;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const longer = readNextPart(tokens, suffix, issuerCount);
    if (longer.tail === suffix.tail) return longer;
    suffix = longer;
  }
  return suffix;
}

/** The suffix with the next of its parts; of the same length where none follows. */
function readNextPart(tokens: Tokens, suffix: CitationSuffix, issuerCount: number): CitationSuffix {
  const { tail, date, issuers } = suffix;
  const mark = idAt(tokens, tail);
  const at = mark === COMMA || (mark === OPEN_BRACKET && date === null) ? tail + 1 : tail;
  const dated = readDateAfter(tokens, at, suffix);
  if (dated) {
    const to = idAt(tokens, dated.to) === CLOSE_BRACKET ? dated.to + 1 : dated.to;
    return { ...suffix, date: dated.date, year: dated.year, tail: to };
  }
  const term = readTerm(tokens, at);
  if (term && (issuers.length > 0 || mark === OPEN_BRACKET)) return { ...suffix, term: term.value, tail: term.to };
  const bodies = issuers.length === 0 ? readIssuersAfter(tokens, at, issuerCount) : [];
  const last = bodies.at(-1);
  if (last) return { ...suffix, issuers: bodies, tail: last.to };
  const enactment = date === null ? readEnactment(tokens, at) : null;
  return enactment ? { ...suffix, ...enactment } : suffix;
}

/** A date, or a year where none is known, unless the date is known already. */
function readDateAfter(tokens: Tokens, at: number, { date, year }: CitationSuffix): WrittenDate | null {
  if (date !== null) return null;
  const written = readWrittenDate(tokens, idAt(tokens, at) === SAME ? at + 1 : at);
  return written ?? (year === null && idAt(tokens, at) === YEAR ? readYear(tokens, at) : null);
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

function readIssuersAfter(tokens: Tokens, at: number, count: number): readonly BodySpan[] {
  const word = idAt(tokens, at);
  const lead = word === OF || word === BY || word === FROM ? at + 1 : at;
  if (lead === at || !isBodyHead(tokens, lead)) return [];
  const plenum = readCongressOrPlenum(tokens, lead);
  if (plenum?.congressOrPlenum.kind === 'PLENUM') return [{ from: lead, to: plenum.to }];
  const bodies = spanBodies(tokens, lead);
  // "của Chính phủ, Chủ tịch tỉnh có …": a document with one issuer has one, and after the comma the sentence goes on.
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
