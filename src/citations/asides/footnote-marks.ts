import { PROVISION_WORDS } from '../patterns/provision-words.js';
import { wordId } from '../text/lexicon.js';
import { CLOSE_BRACKET, CLOSE_QUOTE, COLON, COMMA, DOT, OPEN_BRACKET, QUOTE, SEMICOLON, SLASH } from '../text/marks.js';
import { ARTICLE, NUMBER_WORD, YEAR } from '../text/particles.js';
import {
  endOf,
  idAt,
  isAllCapitals,
  isMarkAt,
  isNumberAt,
  isWordAt,
  lengthAt,
  startOf,
  startsCapital,
  startsLine,
  type Tokens,
  touchesPrevious,
  writtenAt,
} from '../text/tokens.js';
import { bracketedNumber, type FootnoteBodies, type FootnoteBody } from './footnote-bodies.js';

/** The mark of a footnote, as offsets of the tokens' text. */
export interface FootnoteMark {
  readonly start: number;
  readonly end: number;
}

interface Candidate extends FootnoteMark {
  readonly at: number;
  /** 0 where the digits stand alone behind what they belong to, 1 behind those of a provision, form or year, 2 behind others. */
  readonly rank: 0 | 1 | 2;
}

/** Marks after which a note's number may stand. */
const CLOSING: ReadonlySet<number> = new Set([CLOSE_BRACKET, CLOSE_QUOTE, QUOTE, SEMICOLON, COMMA, COLON]);
const ASSEMBLY = wordId('qh');
const MOST_DIGITS = 3;
const LONGEST = 6;

/**
 * Returns the mark of each footnote, in their order; null for one that is not found. A gazette prints it as bare digits
 * behind what it belongs to: "1.2 Bảo hiểm" is clause 1 with note 2, "MỤC 810" section 8 with note 10. A note stands at the
 * foot of the page of its mark, or on a later one; marks go by the order of their numbers.
 */
export function findFootnoteMarks(
  tokens: Tokens,
  { bodies, areas, bracketed }: FootnoteBodies,
): readonly (FootnoteMark | null)[] {
  const numbers = new Set(bodies.map(({ number }) => String(number)));
  const found = bracketed ? bracketedMarks(tokens, areas[0]?.from ?? tokens.count) : bareMarks(tokens, areas, numbers);
  let last = -1;
  return bodies.map((body) => {
    const mark = markOf(body, found.get(String(body.number)) ?? [], last);
    last = mark?.start ?? last;
    return mark && { start: mark.start, end: mark.end };
  });
}

/** On the note's own page a mark behind digits is better than one far before. */
function markOf({ from, pageFrom }: FootnoteBody, marks: readonly Candidate[], last: number): Candidate | null {
  const possible = marks.filter(({ at, start }) => at < from && start > last);
  const onPage = possible.filter(({ at }) => at >= pageFrom);
  const best = Math.min(...onPage.map(({ rank }) => rank));
  return onPage.find(({ rank }) => rank === best) ?? possible.find(({ rank }) => rank === 0) ?? null;
}

function bracketedMarks(tokens: Tokens, to: number): ReadonlyMap<string, readonly Candidate[]> {
  const found = new Map<string, Candidate[]>();
  for (let at = 0; at < to; at++) {
    const mark = bracketedNumber(tokens, at);
    if (mark) add(found, mark.number, { start: startOf(tokens, at), end: endOf(tokens, mark.to - 1), at, rank: 0 });
  }
  return found;
}

function bareMarks(
  tokens: Tokens,
  areas: FootnoteBodies['areas'],
  numbers: ReadonlySet<string>,
): ReadonlyMap<string, readonly Candidate[]> {
  const found = new Map<string, Candidate[]>();
  let area = 0;
  for (let at = 0; at < tokens.count; at++) {
    while (at >= (areas[area]?.to ?? Number.MAX_SAFE_INTEGER)) area++;
    if (at >= (areas[area]?.from ?? Number.MAX_SAFE_INTEGER) || !isNumberAt(tokens, at)) continue;
    for (const [number, mark] of marksIn(tokens, at)) if (numbers.has(number)) add(found, number, mark);
  }
  return found;
}

/** The numbers of notes that the digits at a token may be, or end in. */
function marksIn(tokens: Tokens, at: number): readonly (readonly [string, Candidate])[] {
  const written = writtenAt(tokens, at);
  const end = endOf(tokens, at);
  const found: (readonly [string, Candidate])[] = [];
  const rank = isBehind(tokens, at) ? 0 : followsLabel(tokens, at) ? 1 : null;
  if (rank !== null) found.push([written, { start: startOf(tokens, at), end, at, rank }]);
  for (let digits = 1; digits <= Math.min(MOST_DIGITS, written.length - 1); digits++) {
    const behind = rankBehind(tokens, at, written.slice(0, -digits));
    if (behind !== null) found.push([written.slice(-digits), { start: end - digits, end, at, rank: behind }]);
  }
  return found;
}

function add(found: Map<string, Candidate[]>, number: string, mark: Candidate): void {
  const marks = found.get(number);
  if (marks === undefined) found.set(number, [mark]);
  else marks.push(mark);
}

/** Whether digits touch a word, a closing mark, or the number of the provision that the line begins with. */
function isBehind(tokens: Tokens, at: number): boolean {
  if (!touchesPrevious(tokens, at) || startsLine(tokens, at)) return false;
  if (isWordAt(tokens, at - 1)) return !isPartOfSymbol(tokens, at - 1);
  const before = idAt(tokens, at - 1);
  if (before === COMMA) return !isNumberAt(tokens, at - 2);
  if (before !== DOT) return CLOSING.has(before);
  return !isNumberAt(tokens, at - 2) || isProvisionNumber(tokens, at - 2);
}

/** "4. 3 (được bãi bỏ)", "d) 5 Từ ngày": behind the label of a line, before its text. */
const followsLabel = (tokens: Tokens, at: number): boolean =>
  startsLine(tokens, at - 2) &&
  (idAt(tokens, at - 1) === DOT || idAt(tokens, at - 1) === CLOSE_BRACKET) &&
  (startsCapital(tokens, at + 1) || idAt(tokens, at + 1) === OPEN_BRACKET);

/** "2024/QH15", "TT-BTC2": letters that touch a slash or dash, or the assembly's, have the digits for their own. */
const isPartOfSymbol = (tokens: Tokens, at: number): boolean =>
  idAt(tokens, at) === ASSEMBLY ||
  (isAllCapitals(tokens, at) &&
    touchesPrevious(tokens, at) &&
    isMarkAt(tokens, at - 1) &&
    !CLOSING.has(idAt(tokens, at - 1)));

/** "1." at a line's beginning, "Điều 5." */
const isProvisionNumber = (tokens: Tokens, at: number): boolean =>
  startsLine(tokens, at) || (idAt(tokens, at - 1) === ARTICLE && startsLine(tokens, at - 1));

/** How likely the digits before those of a note are a number of their own; null where they cannot be. */
function rankBehind(tokens: Tokens, at: number, own: string): 1 | 2 | null {
  if (own.startsWith('0') || lengthAt(tokens, at) > LONGEST) return null;
  const before = idAt(tokens, at - 1);
  if (before === YEAR || (before === SLASH && touchesPrevious(tokens, at))) return own.length === 4 ? 1 : null;
  if (own.length > MOST_DIGITS || isPartOfNumber(tokens, at)) return null;
  const counts = PROVISION_WORDS.has(before) || before === NUMBER_WORD;
  return counts || (startsLine(tokens, at) && idAt(tokens, at + 1) === DOT) ? 1 : 2;
}

/** "2.500", "12-13": digits joined to others by a mark. */
const isPartOfNumber = (tokens: Tokens, at: number): boolean =>
  (touchesPrevious(tokens, at) && isMarkAt(tokens, at - 1)) ||
  (touchesPrevious(tokens, at + 1) && isMarkAt(tokens, at + 1) && isNumberAt(tokens, at + 2));
