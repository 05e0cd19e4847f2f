import { isDash } from './characters.js';
import { readDate, readYear } from './dates.js';
import { LAW_NAMES } from './law-names.js';
import { phraseIds, wordId } from './lexicon.js';
import nameEnds from './patterns/name-ends.json' with { type: 'json' };
import owners from './patterns/owners.json' with { type: 'json' };
import { followsAt, matchPhrase } from './phrases.js';
import { oneOf, phrasesOf, readPatterns } from './read-patterns.js';
import { type SymbolSpan, spanSymbol } from './symbol-span.js';
import { BLANK, BROKEN, codeOfMark, markId, NUMBER_ID, type Tokens } from './tokenise.js';
import { NUMBER_WORDS, TYPE_TABLE } from './type-words.js';

/** A document named without a number right behind its type word. */
export interface NamedSpan {
  /** Token at which the identifying name begins (behind the type word). */
  readonly nameFrom: number;
  /** Token behind the name itself. */
  readonly nameTo: number;
  /** Token behind the mention's core: the name, or the number, date or year that follows it. */
  readonly to: number;
  readonly symbol: SymbolSpan | null;
  readonly date: string | null;
  readonly year: number | null;
  /** Token behind the date where that is not part of the core (a numbered law's). */
  readonly tail: number;
}

const words = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(wordId));

const endRows = readPatterns('name-ends.json', nameEnds, { kind: oneOf(['END', 'AFTER_AND', 'NO_NAME']) });
const wordsOf = (kind: 'END' | 'AFTER_AND' | 'NO_NAME'): ReadonlySet<number> =>
  new Set(phrasesOf(endRows, kind).map(wordId));
/** Words that no name of a law goes on over (reason: they begin the sentence's next part). */
const STOPS = wordsOf('END');
/** Words after "và" that begin something else than the rest of a name. */
const AFTER_AND = wordsOf('AFTER_AND');
/** "và pháp luật" begins something else, "và công chức" does not; names that go on with these words are in LAW_NAMES. */
const AND = wordId('và');
const COMMA = markId(',');
const VIETNAM = phraseIds('việt nam');
const OF = wordId('của');
const AMENDING = phraseIds('sửa đổi');
const AMENDING_ADDING = phraseIds('bổ sung');
const THIS = wordId('này');
const YEARLY = words('hàng hằng');
const YEAR = wordId('năm');
const ABOUT = wordId('về');
const NAME_LIMIT = 28;
const AMENDED_LIMIT = 90;
/** "Luật sư", "luật học" are other words; "Luật này" is a back-reference; "Luật, Pháp lệnh" names none. */
const NOT_NAMES = wordsOf('NO_NAME');

const isOpening = (tokens: Tokens, at: number): boolean => {
  const id = tokens.id[at] as number;
  return id < NUMBER_ID && id !== COMMA && !isDash(codeOfMark(id));
};

/** Returns the token behind a law's name that begins at `from`, commas passed or not, or `from` when none begins. */
function walkName(tokens: Tokens, from: number, overCommas: boolean): number {
  const listed = matchPhrase(tokens, from, LAW_NAMES);
  let at = listed ? from + listed.ids.length : from;
  if (listed && followsAt(tokens, at, VIETNAM)) at += 2;
  const limit = Math.min(tokens.count, from + NAME_LIMIT);
  while (at < limit) {
    const id = tokens.id[at] as number;
    if (tokens.gap[at] === BLANK && at > from) break;
    if (id === AND) {
      if (
        at === from ||
        (listed && !overCommas) ||
        AFTER_AND.has(tokens.id[at + 1] ?? 0) ||
        tokens.id[at + 1] === NUMBER_ID
      )
        break;
      if ((tokens.id[at + 1] ?? -9) < 0) break;
    } else if (id === COMMA) {
      if (!overCommas || at === from) break;
    } else if (id < NUMBER_ID) {
      if (!isDash(codeOfMark(id)) || (tokens.id[at + 1] ?? -9) < 0 || (tokens.gap[at] ?? 0) >= BROKEN || at === from)
        break;
    } else if (id === NUMBER_ID || (STOPS.has(id) && !mayBegin(tokens, at, from))) break;
    if (id > 0 && at > from && isTypeWordAt(tokens, at)) break;
    at++;
  }
  while (at > from && (tokens.id[at - 1] === AND || (tokens.id[at - 1] as number) < NUMBER_ID)) at--;
  return at;
}

/** A stop word may begin a name with a capital ("Luật Việc làm"); older names begin with "về" and a capital. */
const mayBegin = (tokens: Tokens, at: number, from: number): boolean =>
  at === from && ((tokens.caps[at] as number) > 0 || (tokens.id[at] === ABOUT && (tokens.caps[at + 1] ?? 0) > 0));

const isTypeWordAt = (tokens: Tokens, at: number): boolean => {
  const match = matchPhrase(tokens, at, TYPE_TABLE);
  return match !== null && !match.value.needsNumber && (tokens.caps[at] as number) > 0;
};

/** What identifies a name: a number, a date, a year right behind it. */
function readIdentifier(tokens: Tokens, at: number): Omit<NamedSpan, 'nameFrom' | 'nameTo'> | null {
  let next = tokens.id[at] === COMMA ? at + 1 : at;
  if (NUMBER_WORDS.has(tokens.id[next] as number)) {
    next++;
    if (tokens.id[next] === markId(':')) next++;
    const symbol = spanSymbol(tokens, next);
    if (symbol?.lettered) return withDate(tokens, symbol);
    return null;
  }
  const bare = tokens.id[next] === NUMBER_ID ? spanSymbol(tokens, next) : null;
  if (bare?.lettered && bare.known) return withDate(tokens, bare);
  const date = readDate(tokens, next);
  if (date) return { to: date.to, tail: date.to, symbol: null, date: date.date, year: date.year };
  const year = readYear(tokens, next);
  return year && next === at ? { to: year.to, tail: year.to, symbol: null, date: null, year: year.year } : null;
}

function withDate(tokens: Tokens, symbol: SymbolSpan): Omit<NamedSpan, 'nameFrom' | 'nameTo'> {
  const at = tokens.id[symbol.to] === COMMA ? symbol.to + 1 : symbol.to;
  const date = readDate(tokens, at);
  return { to: symbol.to, tail: date?.to ?? symbol.to, symbol, date: date?.date ?? null, year: date?.year ?? null };
}

const nothing = (to: number): Omit<NamedSpan, 'nameFrom' | 'nameTo'> => ({
  to,
  tail: to,
  symbol: null,
  date: null,
  year: null,
});

/**
 * Returns the law, code or ordinance whose name begins at token `from` (behind the type word), or null. A name goes
 * over commas where it is a known one, or where a number, date or year right behind it shows that it does.
 */
export function spanLawName(tokens: Tokens, from: number): NamedSpan | null {
  const first = tokens.id[from] ?? -9;
  if (first < 0 && first !== NUMBER_ID) return null;
  if (NOT_NAMES.has(first) || first === NUMBER_ID) return null;
  if (YEARLY.has(first) && tokens.id[from + 1] === YEAR) return null;
  if (isAmending(tokens, from)) return spanAmendingName(tokens, from);
  const over = walkName(tokens, from, true);
  const identified = over > from ? readIdentifier(tokens, over) : null;
  if (identified) return { nameFrom: from, nameTo: over, ...identified };
  const plain = walkName(tokens, from, false);
  if (plain === from) return null;
  return { nameFrom: from, nameTo: plain, ...(readIdentifier(tokens, plain) ?? nothing(plain)) };
}

/** Returns true where "sửa đổi, bổ sung …" begins. */
export const isAmending = (tokens: Tokens, at: number): boolean =>
  followsAt(tokens, at, AMENDING) || followsAt(tokens, at, AMENDING_ADDING);

/** "sửa đổi, bổ sung một số điều của Luật A và Luật B ngày …": the laws of the title stand inside, the date is the amending law's. */
function spanAmendingName(tokens: Tokens, from: number): NamedSpan | null {
  const limit = Math.min(tokens.count, from + AMENDED_LIMIT);
  let at = from;
  while (at < limit && !matchPhrase(tokens, at, TYPE_TABLE)) {
    if (isOpening(tokens, at) || tokens.id[at] === THIS || (tokens.gap[at] === BLANK && at > from)) return null;
    at++;
  }
  if (tokens.gap[at] === BLANK) return null;
  let end = at;
  while (end < limit) {
    const inner = matchPhrase(tokens, end, TYPE_TABLE);
    if (inner?.value.naming !== 'LAW' || tokens.gap[end] === BLANK) break;
    const nameFrom = end + inner.ids.length;
    if (tokens.id[nameFrom] === NUMBER_ID || NUMBER_WORDS.has(tokens.id[nameFrom] as number)) break;
    const over = walkName(tokens, nameFrom, true);
    const identified = over > nameFrom ? readIdentifier(tokens, over) : null;
    if (identified) return { nameFrom: from, nameTo: over, ...identified };
    const plain = walkName(tokens, nameFrom, false);
    if (plain === nameFrom) break;
    end = plain;
    const joined = tokens.id[end] === AND || tokens.id[end] === COMMA ? end + 1 : end;
    if (joined === end || !matchPhrase(tokens, joined, TYPE_TABLE)) break;
    const next = matchPhrase(tokens, joined, TYPE_TABLE);
    if (next?.value.naming !== 'LAW' || isAmending(tokens, joined + next.ids.length)) break;
    end = joined;
  }
  return end > at ? { nameFrom: from, nameTo: end, ...(readIdentifier(tokens, end) ?? nothing(end)) } : null;
}

const ownerRows = readPatterns('owners.json', owners, { kind: oneOf(['CONSTITUTION', 'CHARTER']) });
const ownersOf = (kind: 'CONSTITUTION' | 'CHARTER'): readonly (readonly number[])[] =>
  phrasesOf(ownerRows, kind)
    .map(phraseIds)
    .toSorted((a, b) => b.length - a.length);
const STATES = ownersOf('CONSTITUTION');
const CHARTER_OWNERS = ownersOf('CHARTER');

/** Returns the constitution named at `from` (behind "Hiến pháp"): its State and year, or the bare word. */
export function spanConstitution(tokens: Tokens, from: number): NamedSpan {
  const state = STATES.find((name) => followsAt(tokens, from, name));
  const nameTo = from + (state?.length ?? 0);
  const year = readIdentifier(tokens, nameTo);
  return { nameFrom: from, nameTo, ...(year ?? nothing(nameTo)) };
}

/** Returns the charter of the Party or a mass organisation named at `from` (behind "Điều lệ"), or null: other charters are annexes. */
export function spanCharter(tokens: Tokens, from: number): NamedSpan | null {
  const owner = CHARTER_OWNERS.find((name) => followsAt(tokens, from, name));
  if (!owner || (tokens.caps[from] as number) === 0) return null;
  return { nameFrom: from, nameTo: from + owner.length, ...nothing(from + owner.length) };
}

const UNTIL = words('kèm');
const ISSUED_WITH = phraseIds('ban hành kèm theo');
const ISSUED_UNDER = phraseIds('ban hành theo');

/** Returns the regulation named in a recital ("Căn cứ Quy chế làm việc của …"): the name runs to the mark or to "ban hành kèm theo". */
export function spanRegulation(tokens: Tokens, from: number): NamedSpan | null {
  const limit = Math.min(tokens.count, from + 60);
  let at = from;
  while (at < limit) {
    const id = tokens.id[at] as number;
    if (id === markId(';') || id === markId('.') || tokens.gap[at] === BLANK || UNTIL.has(id)) break;
    if (followsAt(tokens, at, ISSUED_WITH) || followsAt(tokens, at, ISSUED_UNDER)) break;
    if (id === OF && at === from) return null;
    at++;
  }
  return at - from >= 3 && at < limit ? { nameFrom: from, nameTo: at, ...nothing(at) } : null;
}
