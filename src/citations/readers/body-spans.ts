import bodyNames from '../patterns/body-names.json' with { type: 'json' };
import { PROVISION_WORDS } from '../patterns/provision-words.js';
import { oneOf, phrasesOf, readPatterns } from '../patterns/read-patterns.js';
import { TYPE_TABLE } from '../patterns/type-words.js';
import { phraseIds, wordId, wordIds } from '../text/lexicon.js';
import { AMPERSAND, COMMA, DOT, HYPHEN, isDashMark } from '../text/marks.js';
import { ABOUT, AND, OF, THE_DOING } from '../text/particles.js';
import { followsAt, matchPhrase, phraseTable } from '../text/phrases.js';
import {
  gapBefore,
  idAt,
  isInitialCapital,
  isNumberAt,
  isWordAt,
  lengthAt,
  NO_GAP,
  NUMBER_ID,
  SPACED,
  startsCapital,
  startsLine,
  startsParagraph,
  type Tokens,
  textBetween,
} from '../text/tokens.js';
import { isHeadingLine, isRecitalStart } from './line-starts.js';

const rows = readPatterns('body-names.json', bodyNames, {
  kind: oneOf(['HEAD', 'END', 'VERB', 'KEEPS', 'PAIR', 'STAYS', 'STEERING', 'FAMILY']),
});
type Kind = Parameters<typeof phrasesOf>[1];
const tableOf = (kind: Kind) => phraseTable<true>(phrasesOf(rows, kind).map((phrase) => [phrase, true]));
const wordsOf = (kind: Kind): ReadonlySet<number> => new Set(phrasesOf(rows, kind).map(wordId));
/** First words of bodies' names, as documents write them. */
const HEADS = tableOf('HEAD');
/** Words that go on with what the document is about, or with the sentence. */
const STOPS = phraseTable<true>(phrasesOf(rows, 'END').map((phrase) => [phrase, true]));
const BREAKS = phraseTable<true>(phrasesOf(rows, 'VERB').map((phrase) => [phrase, true]));
/** Right after these a type word or a verb with a capital is part of the name: "Bộ Kế hoạch và Đầu tư", "Ban Chỉ đạo". */
const KEEPS = wordsOf('KEEPS');
/** Two words that a comma joins: "phòng, chống". */
const PAIRS = tableOf('PAIR');
/** Subjects that hold a word that otherwise ends a name: "chuyển đổi số". */
const STAYS = tableOf('STAYS');
/** Bodies whose name goes on with "về" and what they steer. */
const STEERING = tableOf('STEERING');
/** Bodies whose name is whole: what follows is what they did. */
const WHOLE = phraseTable<true>(
  [
    'quốc hội',
    'ủy ban thường vụ quốc hội',
    'uỷ ban thường vụ quốc hội',
    'chính phủ',
    'thủ tướng chính phủ',
    'hội đồng bộ trưởng',
    'tòa án nhân dân tối cao',
    'viện kiểm sát nhân dân tối cao',
    'bộ chính trị',
    'ban bí thư',
    'ban chấp hành trung ương',
    'ban chấp hành trung ương đảng',
  ].map((name) => [name, true]),
);
const FAMILY_NAMES = wordsOf('FAMILY');
const LONGEST_NAME = 28;

/** Returns true where a body's name may begin. */
export const isBodyHead = (tokens: Tokens, at: number): boolean =>
  // "Bộ luật" is no ministry.
  startsCapital(tokens, at) && matchPhrase(tokens, at, HEADS) !== null && !isTypeWord(tokens, at);

/**
 * Returns the token after the body that is named from token `at` on, or `at` where none is: its words up to a mark, a
 * verb, a preposition, another document or another body. Bounded look-ahead.
 */
export function endOfBody(tokens: Tokens, at: number): number {
  if (!isBodyHead(tokens, at)) return at;
  const limit = Math.min(tokens.count, at + LONGEST_NAME);
  let next = at + 1;
  while (next < limit) {
    const taken = tokensOfName(tokens, at, next);
    if (taken === 0) break;
    next += taken;
  }
  return next;
}

/** "Ủy ban nhân dân tỉnh trình", "Ủy ban nhân dân huyện Bình Lục đề nghị": after its place a name has no small letters. */
function followsPlace(tokens: Tokens, from: number, at: number): boolean {
  if (!isWordAt(tokens, at) || startsCapital(tokens, at) || GOES_ON_AFTER_PLACE.has(idAt(tokens, at))) return false;
  if (idAt(tokens, at) === CITY[1] && idAt(tokens, at - 1) === CITY[0]) return false;
  let kind = at - 1;
  while (kind > from && isOfPlaceName(tokens, kind)) kind--;
  if (isCommittee(tokens, kind)) return true;
  if (kind === from || !PLACE_KINDS.has(idAt(tokens, kind))) return false;
  return kind < at - 1 || !COMMUNE_KINDS.has(idAt(tokens, kind));
}
/** "Quốc hội thí điểm", "Chính phủ phiên họp": not "Quốc hội nước …", "Quốc hội khóa XV". */
const followsWhole = (tokens: Tokens, from: number, at: number): boolean =>
  matchPhrase(tokens, from, WHOLE)?.ids.length === at - from &&
  isWordAt(tokens, at) &&
  !GOES_ON_AFTER_WHOLE.has(idAt(tokens, at));
const GOES_ON_AFTER_WHOLE = wordIds('nước khóa khoá việt lâm cách trung đảng cộng đoàn hội');
/** "Bộ Chính trị khóa XII của …": after such a name and its term "của" goes on with the sentence. */
const isOfWhole = (tokens: Tokens, from: number, at: number): boolean =>
  idAt(tokens, at) === OF && matchPhrase(tokens, from, WHOLE) !== null;

/** "Tỉnh ủy", "Huyện ủy". */
const isCommittee = (tokens: Tokens, at: number): boolean =>
  COMMITTEE_WORDS.has(idAt(tokens, at)) && COMMITTEE_KINDS.has(idAt(tokens, at - 1));
const COMMITTEE_WORDS = wordIds('ủy uỷ');
const COMMITTEE_KINDS = wordIds('tỉnh thành huyện quận thị');

const isOfPlaceName = (tokens: Tokens, at: number): boolean =>
  (startsCapital(tokens, at) || idAt(tokens, at) === DOT) && !PLACE_KINDS.has(idAt(tokens, at));
/** "Thành ủy Thành phố Hồ Chí Minh". */
const CITY = phraseIds('thành phố');
const PLACE_KINDS = wordIds('tỉnh huyện quận phố tp xã phường trấn');
/** "xã hội", "phường" and "trấn" need the name of the place. */
const COMMUNE_KINDS = wordIds('xã phường trấn');
/** "Huyện ủy", "Tỉnh đoàn", and the term of a committee. */
const GOES_ON_AFTER_PLACE = wordIds('ủy uỷ đoàn đội hội khóa khoá nhiệm lần và');

/** How many tokens at `at` belong to the name that begins at `from`: 0 where it has ended. */
function tokensOfName(tokens: Tokens, from: number, at: number): number {
  if (isLineOfItsOwn(tokens, at) || isProvision(tokens, at)) return 0;
  if (followsPlace(tokens, from, at) || followsWhole(tokens, from, at) || isOfWhole(tokens, from, at)) return 0;
  const id = idAt(tokens, at);
  if (joinsNextWord(tokens, at, id) || joinsOffice(tokens, from, at) || joinsNumber(tokens, at)) return 2;
  const pair = matchPhrase(tokens, at, PAIRS);
  if (pair) return pair.ids.indexOf(COMMA) + 1;
  const subject = matchPhrase(tokens, at, STAYS);
  if (subject) return subject.ids.length;
  const stays =
    id > NUMBER_ID
      ? !endsName(tokens, at) || beginsSubject(tokens, from, at)
      : id === AMPERSAND || isAbbreviationDot(tokens, at) || isNumberedName(tokens, at);
  return stays ? 1 : 0;
}

/** "và" or a dash after which the name goes on. */
const joinsNextWord = (tokens: Tokens, at: number, id: number): boolean =>
  (id === AND && continuesAfterAnd(tokens, at + 1)) ||
  (isDashMark(id) &&
    startsCapital(tokens, at + 1) &&
    !isBodyHead(tokens, at + 1) &&
    !startsLine(tokens, at) &&
    !isStop(tokens, at + 1));

/** "Văn phòng HĐND và UBND xã": one office of both. */
const joinsOffice = (tokens: Tokens, from: number, at: number): boolean =>
  idAt(tokens, at) === AND && followsAt(tokens, from, OFFICE) && COUNCIL_WORDS.has(idAt(tokens, at + 1));
const OFFICE = phraseIds('văn phòng');
const COUNCIL_WORDS = wordIds('hđnd ubnd hội ủy uỷ');

/** "dịch COVID-19". */
const joinsNumber = (tokens: Tokens, at: number): boolean =>
  isDashMark(idAt(tokens, at)) &&
  isNumberAt(tokens, at + 1) &&
  gapBefore(tokens, at) === NO_GAP &&
  gapBefore(tokens, at + 1) === NO_GAP;

function isStop(tokens: Tokens, at: number): boolean {
  const stop = matchPhrase(tokens, at, STOPS);
  return stop !== null && (stop.ids.length > 1 || idAt(tokens, at) === ABOUT || !isInPlaceName(tokens, at));
}

/** "tỉnh Cao Bằng", "Huyện ủy Năm Căn": a word that elsewhere ends a name, with a capital within the name of a place; not "V/v". */
function isInPlaceName(tokens: Tokens, at: number): boolean {
  if (!isInitialCapital(tokens, at) || lengthAt(tokens, at) === 1) return false;
  if (startsLine(tokens, at) || isNumberAt(tokens, at + 1)) return false;
  let kind = at - 1;
  while (kind > at - LONGEST_PLACE && isOfPlaceName(tokens, kind)) kind--;
  return PLACE_KINDS.has(idAt(tokens, kind)) || isCommittee(tokens, kind);
}
const LONGEST_PLACE = 5;

const endsName = (tokens: Tokens, at: number): boolean =>
  isStop(tokens, at) ||
  isHolder(tokens, at) ||
  (!(isKeptAfter(idAt(tokens, at - 1)) && startsCapital(tokens, at)) &&
    ((!isInitialCapital(tokens, at) && matchPhrase(tokens, at, BREAKS) !== null) || isTypeWord(tokens, at)));

const isKeptAfter = (id: number): boolean => KEEPS.has(id) || id === AMPERSAND;

/** "về" after a body that is named by what it steers: "Ban Chỉ đạo Trung ương về phòng, chống tham nhũng"; not "về việc". */
const beginsSubject = (tokens: Tokens, from: number, at: number): boolean =>
  idAt(tokens, at) === ABOUT &&
  idAt(tokens, at + 1) !== THE_DOING &&
  matchPhrase(tokens, from, STEERING)?.ids.length === at - from;

/** "Chủ tịch Ủy ban nhân dân tỉnh Nguyễn Văn A": who holds the office; not "phường Nguyễn Trãi", a place. */
const isHolder = (tokens: Tokens, at: number): boolean =>
  FAMILY_NAMES.has(idAt(tokens, at)) &&
  startsCapital(tokens, at) &&
  startsCapital(tokens, at + 1) &&
  !NAMED_AFTER_PERSONS.has(idAt(tokens, at - 1));
const LONGEST_PERSON = 5;

/** Returns the token after the name of the person who holds an office, or `at` where none stands there. */
export function passHolder(tokens: Tokens, at: number): number {
  if (!isHolder(tokens, at)) return at;
  let next = at;
  while (next < at + LONGEST_PERSON && startsCapital(tokens, next)) next++;
  return next;
}
/** Last words of the kinds of places that are named after persons. */
const NAMED_AFTER_PERSONS = wordIds('phường xã trấn huyện quận phố');

/** After an empty line, a recital or a heading: the line before it had no mark at its end. */
const isLineOfItsOwn = (tokens: Tokens, at: number): boolean =>
  startsParagraph(tokens, at) || (startsLine(tokens, at) && (isRecitalStart(tokens, at) || isHeadingLine(tokens, at)));

/** "Ủy ban nhân dân quận 3", "phường 12", "Ban Chỉ đạo 35": places and bodies that are named by a number. */
const isNumberedName = (tokens: Tokens, at: number): boolean =>
  isNumberAt(tokens, at) && NUMBERED.has(idAt(tokens, at - 1)) && gapBefore(tokens, at) === SPACED;
const NUMBERED = wordIds('quận phường đạo khu');

/** "Điều 1" begins a provision, in no body's name. */
const isProvision = (tokens: Tokens, at: number): boolean =>
  PROVISION_WORDS.has(idAt(tokens, at)) && isNumberAt(tokens, at + 1);

const ABBREVIATED_CITY = wordIds('tp t');
const isAbbreviationDot = (tokens: Tokens, at: number): boolean =>
  idAt(tokens, at) === DOT && ABBREVIATED_CITY.has(idAt(tokens, at - 1)) && startsCapital(tokens, at + 1);

const isTypeWord = (tokens: Tokens, at: number): boolean =>
  startsCapital(tokens, at) && matchPhrase(tokens, at, TYPE_TABLE) !== null;

/** After "và" a name goes on with a capital that begins neither a body nor a document. */
const continuesAfterAnd = (tokens: Tokens, at: number): boolean =>
  at < tokens.count &&
  startsCapital(tokens, at) &&
  !isBodyHead(tokens, at) &&
  !isTypeWord(tokens, at) &&
  !isProvision(tokens, at);

/** A body named in a text, in tokens. */
export interface BodySpan {
  readonly from: number;
  readonly to: number;
}

const MOST_BODIES = 8;

/** Returns the bodies listed from token `at` on ("Chính phủ, Tỉnh ủy và Hội đồng nhân dân tỉnh"), empty where none is. */
export function spanBodies(tokens: Tokens, at: number): readonly BodySpan[] {
  const found: BodySpan[] = [];
  let from = at;
  while (found.length < MOST_BODIES) {
    const to = endOfBody(tokens, from);
    if (to === from) break;
    found.push({ from, to });
    const joint = idAt(tokens, to) === AND || idAt(tokens, to) === COMMA || idAt(tokens, to) === HYPHEN;
    if (!joint || !isBodyHead(tokens, to + 1)) break;
    from = to + 1;
  }
  return found;
}

/** Returns the written words of a span, line breaks and runs of spaces as one space. */
export function writtenBody(tokens: Tokens, span: BodySpan): string {
  return textBetween(tokens, span.from, span.to).replace(/\s+/gu, ' ');
}
