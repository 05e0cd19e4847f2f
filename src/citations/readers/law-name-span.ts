import { AMENDING_VERBS } from '../patterns/cue-tables.js';
import { KNOWN_LAW_NAMES } from '../patterns/law-names.js';
import nameEnds from '../patterns/name-ends.json' with { type: 'json' };
import { wordsOfPart } from '../patterns/provision-words.js';
import { oneOf, phrasesOf, readPatterns } from '../patterns/read-patterns.js';
import { NUMBER_WORDS, TYPE_TABLE } from '../patterns/type-words.js';
import { phraseIds, wordId, wordIds } from '../text/lexicon.js';
import { CLOSE_QUOTE, COMMA, isDashMark, markId, OPEN_QUOTE, QUOTE } from '../text/marks.js';
import { ABOUT, AND, DAY, OF, THE_PLURAL, THIS, YEAR } from '../text/particles.js';
import { followsAt, matchPhrase, phraseTable } from '../text/phrases.js';
import { RULE, RULE_OTHERWISE_SPELT } from '../text/terms.js';
import {
  idAt,
  isAllCapitals,
  isMarkAt,
  isNumberAt,
  isWordAt,
  NUMBER_ID,
  startOf,
  startsCapital,
  startsLine,
  startsParagraph,
  type Tokens,
} from '../text/tokens.js';
import { isHeadingLine } from './line-starts.js';
import { type NameIdentifier, passRevision, readIdentifier, withoutIdentifier } from './name-identifier.js';
import type { SymbolSpan } from './symbol-span.js';

/** A document named without a number right after its type word. */
export interface NamedSpan extends NameIdentifier {
  /** Token at which the identifying name begins (after the type word). */
  readonly nameFrom: number;
  /** Token after the name itself. */
  readonly nameTo: number;
}

const endRows = readPatterns('name-ends.json', nameEnds, { kind: oneOf(['END', 'AFTER_AND', 'NO_NAME', 'NO_LAW']) });
/** Words that no name of a law goes on over (reason: they begin the sentence's next part). */
const STOPS = phraseTable(phrasesOf(endRows, 'END').map((phrase) => [phrase, true]));
/** Words after "và" that begin something else than the rest of a name. */
const AFTER_AND: ReadonlySet<number> = new Set(phrasesOf(endRows, 'AFTER_AND').map(wordId));
/** "Luật sư", "luật học" are other words; "Luật này" is a back-reference; "Luật, Pháp lệnh" names none. */
const NOT_NAMES: ReadonlySet<number> = new Set(phrasesOf(endRows, 'NO_NAME').map(wordId));
/** "kỷ luật", "đại học luật": what "luật" is the last syllable of. */
const NO_LAW = phrasesOf(endRows, 'NO_LAW').map(phraseIds);
const VIETNAM = phraseIds('việt nam');
const YEARLY = wordIds('hàng hằng');
/** With these a law is named by what it is about. */
const SUBJECTS = [[ABOUT], RULE, RULE_OTHERWISE_SPELT];
const PROVISION: ReadonlySet<number> = new Set(
  [...wordsOfPart('article'), ...wordsOfPart('clause'), ...wordsOfPart('point')].flat(),
);
const NAME_LIMIT = 28;
const AMENDED_LIMIT = 90;

const isBreakingMark = (tokens: Tokens, at: number): boolean => {
  const id = idAt(tokens, at);
  return id < NUMBER_ID && id !== COMMA && !isDashMark(id);
};

/** Returns true for "các Luật về thuế": more laws than one, none of them named. `after` is the token after the type word at `at`. */
export const namesSeveralLaws = (tokens: Tokens, at: number, after: number): boolean =>
  idAt(tokens, at - 1) === THE_PLURAL &&
  matchPhrase(tokens, after, STOPS) !== null &&
  matchPhrase(tokens, after, KNOWN_LAW_NAMES) === null &&
  !isAmendingTitle(tokens, after);

/** Returns true where the words before "luật" at token `at` make another word of it ("kỷ luật", "pháp luật"). */
export const isPartOfOtherWord = (tokens: Tokens, at: number): boolean =>
  NO_LAW.some((before) => followsAt(tokens, at - before.length, before));

/** Returns the token after a law's name that begins at `from`, commas passed or not, or `from` when none begins. */
function endOfName(tokens: Tokens, from: number, overCommas: boolean): number {
  const listed = matchPhrase(tokens, from, KNOWN_LAW_NAMES);
  let at = listed ? from + listed.ids.length : from;
  if (listed && followsAt(tokens, at, VIETNAM)) at += VIETNAM.length;
  const limit = Math.min(tokens.count, from + NAME_LIMIT);
  const walk = { from, overCommas, overAnd: overCommas || listed === null };
  while (at < limit && isOfName(tokens, at, walk)) at++;
  while (at > from && (idAt(tokens, at - 1) === AND || isMarkAt(tokens, at - 1))) at--;
  return at;
}

interface NameWalk {
  readonly from: number;
  readonly overCommas: boolean;
  readonly overAnd: boolean;
}

function isOfName(tokens: Tokens, at: number, { from, overCommas, overAnd }: NameWalk): boolean {
  if (isHeadingLine(tokens, at)) return false;
  const isFirst = at === from;
  const id = idAt(tokens, at);
  if (!isFirst && (startsParagraph(tokens, at) || isTypeWordAt(tokens, at))) return false;
  if (id === AND) return !isFirst && overAnd && goesOnAfterAnd(tokens, at + 1, from);
  if (id === COMMA) return !isFirst && overCommas;
  if (id < NUMBER_ID) return !isFirst && isDashMark(id) && isWordAt(tokens, at + 1) && !startsLine(tokens, at);
  return id !== NUMBER_ID && (matchPhrase(tokens, at, STOPS) === null || mayBegin(tokens, at, from));
}

/** "Luật Khí tượng thủy văn và QCVN 46": an abbreviation begins another thing. */
const goesOnAfterAnd = (tokens: Tokens, at: number, from: number): boolean =>
  isWordAt(tokens, at) &&
  !AFTER_AND.has(idAt(tokens, at)) &&
  (!isAllCapitals(tokens, at) || isAllCapitals(tokens, from));

/** A stop word may begin a name with a capital ("Luật Việc làm"); older names begin with "về" and a capital. */
const mayBegin = (tokens: Tokens, at: number, from: number): boolean =>
  at === from && (startsCapital(tokens, at) || (idAt(tokens, at) === ABOUT && startsCapital(tokens, at + 1)));

const isTypeWordAt = (tokens: Tokens, at: number): boolean => {
  const match = matchPhrase(tokens, at, TYPE_TABLE);
  return match !== null && !match.value.needsNumber && startsCapital(tokens, at);
};

/**
 * Returns the law, code or ordinance whose name begins at token `from` (after the type word), or null. A name goes
 * over commas where it is a known one, or where a number, date or year right after it shows that it does.
 */
export function spanLawName(tokens: Tokens, from: number): NamedSpan | null {
  const quoted = spanQuotedName(tokens, from);
  if (quoted) return quoted;
  if (!mayBeName(tokens, from)) return null;
  if (isAmendingTitle(tokens, from)) return spanAmendingName(tokens, from);
  const over = endOfName(tokens, from, true);
  const identified = over > from ? readIdentifier(tokens, over) : null;
  return identified ? { nameFrom: from, nameTo: over, ...identified } : spanPlainName(tokens, from);
}

/** "Luật “Phòng, chống bạo lực gia đình” năm 2022": a name in quotation marks, and what identifies it after them. */
function spanQuotedName(tokens: Tokens, from: number): NamedSpan | null {
  const mark = idAt(tokens, from);
  if ((mark !== OPEN_QUOTE && mark !== QUOTE) || !startsCapital(tokens, from + 1)) return null;
  const closing = mark === QUOTE ? QUOTE : CLOSE_QUOTE;
  for (let at = from + 2; at < from + NAME_LIMIT && !startsParagraph(tokens, at); at++)
    if (idAt(tokens, at) === closing)
      return { nameFrom: from + 1, nameTo: at, ...(readIdentifier(tokens, at + 1) ?? withoutIdentifier(at + 1)) };
  return null;
}

function mayBeName(tokens: Tokens, from: number): boolean {
  if (!isWordAt(tokens, from)) return false;
  const first = idAt(tokens, from);
  if (YEARLY.has(first) && idAt(tokens, from + 1) === YEAR) return false;
  return !NOT_NAMES.has(first) || matchPhrase(tokens, from, KNOWN_LAW_NAMES) !== null;
}

/** A name that goes over no comma, with the number, date or year that stands right after it or further on. */
function spanPlainName(tokens: Tokens, from: number): NamedSpan | null {
  const plain = endOfName(tokens, from, false);
  const unquoted = idAt(tokens, plain) === CLOSE_QUOTE ? readIdentifier(tokens, plain + 1) : null;
  if (plain > from && unquoted) return { nameFrom: from, nameTo: plain, ...unquoted };
  const own = plain > from || idAt(tokens, from) === DAY ? readIdentifier(tokens, plain) : null;
  if (own) return { nameFrom: from, nameTo: plain, ...own };
  const bySubject = plain === from && SUBJECTS.some((words) => followsAt(tokens, from, words));
  const ahead = findIdentifierAhead(tokens, plain, bySubject);
  if (ahead) return { nameFrom: from, ...ahead };
  if (plain === from) return null;
  return { nameFrom: from, nameTo: plain, ...withoutIdentifier(plain), tail: passRevision(tokens, plain) };
}

/** Words over which no name goes on to its number. */
const NUMBER_SEARCH_ENDS = wordIds('này được đã theo thì phải bởi tại do là');
/** Within how many tokens after the name its number or date is looked for. */
const NUMBER_WITHIN = 20;
const SENTENCE_MARKS: ReadonlySet<number> = new Set([';', '.', ':'].map(markId));

/**
 * "Luật Tần số vô tuyến điện số 42/2009/QH12", "Pháp lệnh về phí ngày 28/8/2001": a number of the Quốc hội's series
 * belongs to the law, even across words at which names otherwise end. Where the name begins with such a word, a date
 * belongs to it too.
 */
function findIdentifierAhead(tokens: Tokens, from: number, byDate: boolean): Omit<NamedSpan, 'nameFrom'> | null {
  for (let at = from; at < Math.min(tokens.count, from + NUMBER_WITHIN); at++) {
    const id = idAt(tokens, at);
    if (NUMBER_SEARCH_ENDS.has(id) || (at > from && isTypeWordAt(tokens, at)) || isSentenceMark(tokens, at))
      return null;
    const found = at > from ? readIdentifier(tokens, at) : null;
    if (found && (found.symbol ? isLawSeries(tokens, found.symbol) : byDate && found.date !== null))
      return { nameTo: at, ...found };
  }
  return null;
}

const LAW_SERIES = /(?:QH|HĐNN|CTN)\s?\d{0,2}$/iu;
const isLawSeries = (tokens: Tokens, { from, end }: SymbolSpan): boolean =>
  LAW_SERIES.test(tokens.text.slice(startOf(tokens, from), end));

/** A mark that ends the phrase; commas, dashes, brackets and quotation marks stand in names. */
const isSentenceMark = (tokens: Tokens, at: number): boolean => SENTENCE_MARKS.has(idAt(tokens, at));

/** Returns true where the title of an amending law begins: "sửa đổi, bổ sung …". */
export const isAmendingTitle = (tokens: Tokens, at: number): boolean =>
  AMENDING_VERBS.some((verb) => followsAt(tokens, at, verb));

/** "sửa đổi, bổ sung một số điều của Luật A và Luật B ngày …": the laws of the title stand inside, the date is the amending law's. */
function spanAmendingName(tokens: Tokens, from: number): NamedSpan | null {
  const limit = Math.min(tokens.count, from + AMENDED_LIMIT);
  const first = firstAmended(tokens, from, limit);
  if (first < 0) return null;
  let end = first;
  while (end < limit) {
    const nameFrom = amendedNameFrom(tokens, end);
    if (nameFrom < 0) break;
    const over = endOfName(tokens, nameFrom, true);
    const identified = over > nameFrom ? readIdentifier(tokens, over) : null;
    if (identified) return spanIdentifiedName(tokens, from, over, identified, limit);
    const plain = endOfName(tokens, nameFrom, false);
    if (plain === nameFrom) return amendingNameAhead(tokens, from, nameFrom);
    const joined = nextAmended(tokens, plain, namesProvision(tokens, from, first));
    end = Math.max(plain, joined);
    if (joined < 0) break;
  }
  return end > first
    ? { nameFrom: from, nameTo: end, ...(readIdentifier(tokens, end) ?? withoutIdentifier(end)) }
    : null;
}

/** An amending name that ends with an identifier: of the amending law, or of the laws in it where each has its own. */
function spanIdentifiedName(tokens: Tokens, from: number, to: number, own: NameIdentifier, limit: number): NamedSpan {
  const listed = endOfNumberedLaws(tokens, from, own, limit);
  if (listed === 0) return { nameFrom: from, nameTo: to, ...own };
  return { nameFrom: from, nameTo: listed, ...withoutIdentifier(listed) };
}

/**
 * "… của Luật A số 1, Luật B số 2 và Luật C số 3": where each law has a number of its own, none is the amending law's. Token
 * after the last, 0 where it is not so, or where the amending law itself stands in a list, whose next members they may be.
 */
function endOfNumberedLaws(tokens: Tokens, from: number, first: NameIdentifier, limit: number): number {
  const before = idAt(tokens, from - 2);
  if (first.symbol === null || before === COMMA || before === AND) return 0;
  let end = first.to;
  let joint = 0;
  while (end < limit) {
    const next = nextAmended(tokens, end, false);
    const nameFrom = next < 0 ? -1 : amendedNameFrom(tokens, next);
    const over = nameFrom < 0 ? -1 : endOfName(tokens, nameFrom, true);
    const identified = over > nameFrom ? readIdentifier(tokens, over) : null;
    if (!identified?.symbol) break;
    joint = idAt(tokens, end);
    end = identified.to;
  }
  return joint === AND ? end : 0;
}

/** Type word of the first law that the title amends, -1 without one. */
function firstAmended(tokens: Tokens, from: number, limit: number): number {
  let at = from;
  while (at < limit && !matchPhrase(tokens, at, TYPE_TABLE)) {
    if (isBreakingMark(tokens, at) || idAt(tokens, at) === THIS || (startsParagraph(tokens, at) && at > from))
      return -1;
    at++;
  }
  return startsParagraph(tokens, at) ? -1 : at;
}

/** Token at which the name of the law begins whose type word stands at `at`, -1 where it is no law or is named by number. */
function amendedNameFrom(tokens: Tokens, at: number): number {
  const type = matchPhrase(tokens, at, TYPE_TABLE);
  if (type?.value.naming !== 'LAW' || startsParagraph(tokens, at)) return -1;
  const from = at + type.ids.length;
  return isNumberAt(tokens, from) || NUMBER_WORDS.has(idAt(tokens, from)) ? -1 : from;
}

function amendingNameAhead(tokens: Tokens, from: number, nameFrom: number): NamedSpan | null {
  const ahead = findIdentifierAhead(tokens, nameFrom, true);
  return ahead && { nameFrom: from, ...ahead };
}

/** Type word of the next law that the title amends ("và Luật B"; where it names provisions, "và Điều 121 của Luật B"), -1 without one. */
function nextAmended(tokens: Tokens, end: number, byProvision: boolean): number {
  if (idAt(tokens, end) !== AND && idAt(tokens, end) !== COMMA) return -1;
  let at = end + 1;
  if (byProvision && namesProvision(tokens, at, at + 2)) at += idAt(tokens, at + 2) === OF ? 3 : 2;
  const next = at < tokens.count ? matchPhrase(tokens, at, TYPE_TABLE) : null;
  return next?.value.naming === 'LAW' && !isAmendingTitle(tokens, at + next.ids.length) ? at : -1;
}

/** Returns true where "Điều 126" stands in `[from, to)`. */
function namesProvision(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) if (PROVISION.has(idAt(tokens, at)) && isNumberAt(tokens, at + 1)) return true;
  return false;
}
