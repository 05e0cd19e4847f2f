import { BACK_REFERENCES } from '../patterns/linking-words.js';
import { NUMBER_WORDS } from '../patterns/type-words.js';
import { readBareNumber, readShortNumber, readYearNumber } from '../readers/bare-numbers.js';
import { type BodySpan, endOfBody } from '../readers/body-spans.js';
import { readWrittenDate } from '../readers/dates.js';
import { type SymbolSpan, spanSymbol } from '../readers/symbol-span.js';
import { COLON, COMMA, DOT, OPEN_BRACKET } from '../text/marks.js';
import { DAY, OF, THE_PLURAL } from '../text/particles.js';
import { matchPhrase } from '../text/phrases.js';
import { idAt, isNumberAt, startsCapital, startsParagraph, type Tokens } from '../text/tokens.js';
import { type CandidateCore, parseSymbolSpan } from './candidate-core.js';
import type { CoreContext, TypeWordSpan } from './core-context.js';
import type { NumbersInFull } from './numbers-in-full.js';
import { readNamedCore } from './read-named-core.js';
import { spanUnnumbered } from './unnumbered-documents.js';

/**
 * Returns the core of the citation that begins with a type word, null where none does. Ways of naming are tried in this
 * order: number, back-reference, name, what identifies a document without a number.
 */
export function readCore(tokens: Tokens, word: TypeWordSpan, context: CoreContext): CandidateCore | null {
  const { from, type } = word;
  const numbered = readNumberedCore(tokens, word, context);
  if (numbered || type.needsNumber) return numbered;
  const capital = startsCapital(tokens, from);
  const back = readBackReference(tokens, word, capital);
  if (back) return back;
  if (!capital) return type.naming === 'LAW' ? readLowerCaseLaw(tokens, word, context) : null;
  return readNamedCore(tokens, word, context) ?? readUnnumberedCore(tokens, word);
}

function readNumberedCore(tokens: Tokens, word: TypeWordSpan, { numbersInFull }: CoreContext): CandidateCore | null {
  const at = passNumberWords(tokens, word.to);
  if (at === word.to && !isNumberAt(tokens, at)) return readNumberFurtherOn(tokens, word);
  if (!isNumberAt(tokens, at) || startsParagraph(tokens, at)) return null;
  const span = spanSymbol(tokens, at);
  if (!span) return readYearNumberCore(tokens, word, at);
  if (!span.lettered) return readBareNumberCore(tokens, word, span) ?? readShortNumberCore(tokens, word, numbersInFull);
  const symbol = parseSymbolSpan(tokens, span, word.type.name);
  return symbol ? { to: span.to, end: span.end, form: 'FULL', reader: 'NUMBER', symbol } : null;
}

/**
 * "Quyết định của Bộ Chính trị số 31-QĐ/TW", "Chỉ thị của Ban Bí thư (số …)", "Quyết định ngày 07/02/2023 số 219/QĐ-TTg":
 * date and issuer before the number. Where a plural heads a list, its numbers stand for themselves.
 */
function readNumberFurtherOn(tokens: Tokens, { from, to, type }: TypeWordSpan): CandidateCore | null {
  if (idAt(tokens, from - 1) === THE_PLURAL) return null;
  const date = idAt(tokens, to) === DAY ? readWrittenDate(tokens, to) : null;
  const issuer = readIssuerOf(tokens, date?.to ?? to, type.naming !== 'LAW');
  const end = issuer?.to ?? date?.to ?? to;
  const span = end > to ? readNumberAfter(tokens, end) : null;
  const symbol = span ? parseSymbolSpan(tokens, span, type.name) : null;
  if (!span || !symbol) return null;
  const stated = { ...(issuer ? { issuers: [issuer] } : {}), ...(date ? { date: date.date, year: date.year } : {}) };
  return { to: span.to, end: span.end, form: 'FULL', reader: 'NUMBER', symbol, ...stated };
}

/** "của Bộ Chính trị"; also "Nghị quyết HĐND tỉnh Hậu Giang số …", without "của". */
function readIssuerOf(tokens: Tokens, at: number, mayBeBare: boolean): BodySpan | null {
  const from = idAt(tokens, at) === OF ? at + 1 : at;
  const to = from > at || mayBeBare ? endOfBody(tokens, from) : from;
  return to > from + 1 || (to > from && from > at) ? { from, to } : null;
}

/** A number with letters after "số", which a comma or bracket may precede. */
function readNumberAfter(tokens: Tokens, at: number): SymbolSpan | null {
  const mark = idAt(tokens, at);
  const word = mark === OPEN_BRACKET || mark === COMMA ? at + 1 : at;
  const number = passNumberWords(tokens, word);
  const span = number > word && isNumberAt(tokens, number) ? spanSymbol(tokens, number) : null;
  return span?.lettered ? span : null;
}

/** "số", "số:". */
export function passNumberWords(tokens: Tokens, at: number): number {
  let next = at;
  while (NUMBER_WORDS.has(idAt(tokens, next))) next++;
  if (next > at && (idAt(tokens, next) === COLON || idAt(tokens, next) === DOT)) next++;
  return next;
}

/** Without "số" the type word has a capital. */
function readYearNumberCore(tokens: Tokens, { from, to, type }: TypeWordSpan, at: number): CandidateCore | null {
  if (at === to && !startsCapital(tokens, from)) return null;
  const number = readYearNumber(tokens, at, type);
  return number && { ...number, form: 'SHORT', reader: 'NUMBER_AND_YEAR' };
}

/** A law needs "số" before a number without letters. */
function readBareNumberCore(tokens: Tokens, { to, type }: TypeWordSpan, span: SymbolSpan): CandidateCore | null {
  const bareNumber = type.naming === 'LAW' && span.from === to ? null : readBareNumber(tokens, to, span, type);
  return bareNumber === null ? null : { to: span.to, form: 'SHORT', reader: 'BARE_NUMBER', bareNumber };
}

/** "Kế hoạch 14", "NQ 05", where the text gives the number in full too. */
function readShortNumberCore(
  tokens: Tokens,
  { from, to, type }: TypeWordSpan,
  numbersInFull: NumbersInFull,
): CandidateCore | null {
  if (type.naming === 'LAW' || !startsCapital(tokens, from)) return null;
  const digits = readShortNumber(tokens, to);
  if (digits === null || !numbersInFull.has(type.name, digits)) return null;
  return { to: to + 1, form: 'SHORT', reader: 'BARE_NUMBER', bareNumber: digits };
}

/** "Nghị định này", "Nghị định nêu trên"; "nghị định này" without a capital too, but not "nghị định nêu trên". */
function readBackReference(tokens: Tokens, { to, type }: TypeWordSpan, capital: boolean): CandidateCore | null {
  const back = matchPhrase(tokens, to, BACK_REFERENCES);
  if (!back || type.type === 'OTHER' || !(capital || back.value === 'THIS')) return null;
  return { to: to + back.ids.length, form: 'BACK_REFERENCE', reader: 'BACK_REFERENCE' };
}

/** "Căn cứ luật Tổ chức Chính phủ ngày 30/9/1992": the capital of the name and its number or date show that it is a law. */
function readLowerCaseLaw(tokens: Tokens, word: TypeWordSpan, context: CoreContext): CandidateCore | null {
  if (!startsCapital(tokens, word.to)) return null;
  const core = readNamedCore(tokens, word, context);
  return core && (core.symbol || core.year) ? core : null;
}

function readUnnumberedCore(tokens: Tokens, { from, to, type }: TypeWordSpan): CandidateCore | null {
  const span = spanUnnumbered(tokens, from, to, type);
  return span?.number
    ? { ...span, end: span.number.end, symbol: parseSymbolSpan(tokens, span.number, type.name) }
    : span;
}
