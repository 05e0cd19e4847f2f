import { AMENDING_VERBS } from '../patterns/cue-tables.js';
import { NUMBER_WORDS } from '../patterns/type-words.js';
import { CLOSE_BRACKET, COLON, COMMA, OPEN_BRACKET } from '../text/marks.js';
import { followsAt } from '../text/phrases.js';
import { idAt, isNumberAt, type Tokens } from '../text/tokens.js';
import { readWrittenDate, readYear } from './dates.js';
import { passFootnoteMark } from './footnote-mark.js';
import { type SymbolSpan, spanSymbol } from './symbol-span.js';

/** How many tokens the bracket of a new version takes at most. */
const LONGEST_REVISION = 10;

/** What identifies a document that is named: a number, a date, a year after its name. */
export interface NameIdentifier {
  /** Token after the mention's core: the name, or the number, date or year that follows it. */
  readonly to: number;
  readonly symbol: SymbolSpan | null;
  readonly date: string | null;
  readonly year: number | null;
  /** Token after the date where that is not part of the core (a numbered law's). */
  readonly tail: number;
}

/** Returns the identifier right after a name that ends at token `at`, null where none stands there. */
export function readIdentifier(tokens: Tokens, at: number): NameIdentifier | null {
  const name = passRevision(tokens, passFootnoteMark(tokens, at));
  let next = idAt(tokens, name) === COMMA ? name + 1 : name;
  if (NUMBER_WORDS.has(idAt(tokens, next))) {
    next++;
    if (idAt(tokens, next) === COLON) next++;
    const symbol = spanSymbol(tokens, next);
    return symbol?.lettered ? withDate(tokens, symbol) : null;
  }
  const bare = isNumberAt(tokens, next) ? spanSymbol(tokens, next) : null;
  if (bare?.lettered && bare.known) return withDate(tokens, bare);
  const date = readWrittenDate(tokens, next);
  if (date) return { to: date.to, tail: date.to, symbol: null, date: date.date, year: date.year };
  const year = readYear(tokens, next);
  return year && next === name ? { to: year.to, tail: year.to, symbol: null, date: null, year: year.year } : null;
}

/** "Luật Đất đai (sửa đổi)", "(bổ sung, phát triển năm 2011)": in a bracket, that it is a new version; `at` where none stands there. */
export function passRevision(tokens: Tokens, at: number): number {
  if (idAt(tokens, at) !== OPEN_BRACKET || !AMENDING_VERBS.some((verb) => followsAt(tokens, at + 1, verb))) return at;
  for (let next = at + 2; next < at + LONGEST_REVISION; next++)
    if (idAt(tokens, next) === CLOSE_BRACKET) return next + 1;
  return at;
}

function withDate(tokens: Tokens, symbol: SymbolSpan): NameIdentifier {
  const at = idAt(tokens, symbol.to) === COMMA ? symbol.to + 1 : symbol.to;
  const date = readWrittenDate(tokens, at);
  return { to: symbol.to, tail: date?.to ?? symbol.to, symbol, date: date?.date ?? null, year: date?.year ?? null };
}

/** Returns what a name without identifier ends with: itself. */
export const withoutIdentifier = (to: number): NameIdentifier => ({
  to,
  tail: to,
  symbol: null,
  date: null,
  year: null,
});
