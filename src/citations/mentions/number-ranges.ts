import type { ParsedSymbol } from '../../domain/identity/symbol.js';
import type { RangeEnd } from '../../domain/reading/mention.js';
import { NUMBER_WORDS } from '../patterns/type-words.js';
import { UNTIL } from '../text/particles.js';
import { idAt, type Tokens } from '../text/tokens.js';
import type { MentionCandidate } from './candidate.js';

/**
 * Returns the candidates, those that begin and end a range marked as its ends: "từ số 101/QĐ-UBND đến số 115/QĐ-UBND", whose
 * other members have no place in the text. Date and issuer after the last one hold for both.
 */
export function withRanges(tokens: Tokens, found: readonly MentionCandidate[]): readonly MentionCandidate[] {
  const marked = [...found];
  for (let index = 1; index < marked.length; index++) {
    const first = marked[index - 1] as MentionCandidate;
    const last = marked[index] as MentionCandidate;
    if (!isRange(tokens, first, last)) continue;
    const dated = first.date === null && first.year === null ? { date: last.date, year: last.year } : {};
    const issuers = first.issuers.length > 0 ? first.issuers : last.issuers;
    marked[index - 1] = { ...first, ...dated, issuers, rangeEnd: 'FIRST' };
    marked[index] = { ...last, rangeEnd: 'LAST' satisfies RangeEnd };
  }
  return marked;
}

/** Whether only "đến" and "số" stand between two numbers of one series, the second of which is the higher. */
function isRange(tokens: Tokens, first: MentionCandidate, last: MentionCandidate): boolean {
  if (!first.symbol || !last.symbol || !UNTIL.has(idAt(tokens, first.tail))) return false;
  let at = first.tail + 1;
  while (at < last.from && NUMBER_WORDS.has(idAt(tokens, at))) at++;
  const isHigher = Number(first.symbol.number) < Number(last.symbol.number);
  return at === last.from && isHigher && seriesOf(first.symbol) === seriesOf(last.symbol);
}

const seriesOf = ({ canonical, number, letter }: ParsedSymbol): string =>
  canonical.slice(number.length + letter.length);
