import type { MentionForm } from '../../domain/reading/mention.js';
import type { MentionReader } from '../../domain/reading/mention-reader.js';
import { IMPLEMENTING, TITLE_ENDS } from '../patterns/cue-tables.js';
import { BASES } from '../patterns/recital-words.js';
import { NUMBER_WORDS, TYPE_TABLE, typeOfLetters, typesWith, type WrittenType } from '../patterns/type-words.js';
import { type BodySpan, spanBodies } from '../readers/body-spans.js';
import { readWrittenDate, type WrittenDate } from '../readers/dates.js';
import { readIdentifier } from '../readers/name-identifier.js';
import { endOfSubject } from '../readers/subject-span.js';
import type { SymbolSpan } from '../readers/symbol-span.js';
import { wordIds } from '../text/lexicon.js';
import { markId } from '../text/marks.js';
import { ABOUT, ACCORDING_TO, AND, AT, DAY, OF } from '../text/particles.js';
import { followsAt, matchPhrase } from '../text/phrases.js';
import { GUIDE, ISSUE, PENALISE, RULE, RULE_OTHERWISE_SPELT } from '../text/terms.js';
import { idAt, isAllCapitals, isNumberAt, startsLine, startsParagraph, type Tokens } from '../text/tokens.js';
import { parseSymbolSpan } from './candidate-core.js';

/** A document that something else than a number right after its type word identifies, in tokens. */
export interface UnnumberedSpan {
  readonly to: number;
  readonly form: MentionForm;
  readonly reader: MentionReader;
  /** From after the type word to the end of the subject; empty where a date identifies the document. */
  readonly name?: { readonly from: number; readonly to: number };
  readonly issuers?: readonly BodySpan[];
  readonly date?: string | null;
  readonly year?: number | null;
  readonly tail?: number;
  /** Its number, where that stands after the subject ("Thông tư hướng dẫn ghi nhãn thuốc số 04/2008/TT-BYT"). */
  readonly number?: SymbolSpan;
}

/** Right before a type word these words cite a document. "ban hành" is not among them: it announces a new one. */
const CITING = [[AT], [ACCORDING_TO], [OF], ...IMPLEMENTING, ...BASES];
/** With these words the subjects of rules begin. */
const SUBJECT_STARTS = [[ABOUT], RULE, RULE_OTHERWISE_SPELT, GUIDE, PENALISE, ISSUE];
/** After the first words of a subject these show that none is named ("hướng dẫn của …"). */
const NO_SUBJECT = wordIds('của trong tại và nêu trên');
/** Words that make a description general, or mean the citing document: it identifies no document. */
const GENERAL = wordIds('này khác từng mình mỗi');
/** Words with which the sentence goes on after the subject. */
const SENTENCE_WORDS = wordIds('để được thì thực phải có');
/** After "và" these words do not continue a subject. */
const NOT_AFTER_AND = wordIds('các những quy qui pháp theo được phải văn hướng nghị thông quyết');
const CLOSING_MARKS: ReadonlySet<number> = new Set([',', ';', '.', ':', '(', ')', '"', '”', '“'].map(markId));
/** Types whose subject identifies a document: rules on a subject replace each other, while resolutions on it come every year. */
const TYPES_BY_SUBJECT: ReadonlySet<string> = new Set(
  [...typesWith('RULE_MAKING')].filter((name) => typesWith('DESCRIBED').has(name)),
);
/** How many tokens a subject has at least and at most. */
const SHORTEST_SUBJECT = 4;
const LONGEST_SUBJECT = 40;

/**
 * Returns the document that a type word, the tokens from `at` up to `to`, names by its date ("Nghị định ngày 12/3/2020 của
 * Chính phủ"), by issuer and subject ("theo Thông tư của Bộ Tài chính hướng dẫn …"), or only by its issuer (ELLIPTIC); null
 * where it names none.
 */
export function spanUnnumbered(tokens: Tokens, at: number, to: number, type: WrittenType): UnnumberedSpan | null {
  if (type.naming === 'CONSTITUTION' || type.type === 'OTHER') return null;
  if (isOwnHeading(tokens, at, to)) return null;
  const issuers = idAt(tokens, to) === OF ? spanBodies(tokens, to + 1) : [];
  const next = issuers.at(-1)?.to ?? to;
  const date = idAt(tokens, next) === DAY ? readWrittenDate(tokens, next) : null;
  if (date) return namedByDate(to, date, issuers);
  return (
    namedBySubject(tokens, at, { from: to, subjectFrom: next, issuers, type }) ??
    (issuers.length > 0 ? { to: next, form: 'ELLIPTIC', reader: 'ISSUER', issuers, tail: next } : null)
  );
}

/** "NGHỊ QUYẾT⏎CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH⏎về …": type and issuer on lines of their own, in capitals, head the text itself. */
const isOwnHeading = (tokens: Tokens, at: number, to: number): boolean =>
  idAt(tokens, to) === OF &&
  startsLine(tokens, at) &&
  startsLine(tokens, to) &&
  isAllCapitals(tokens, at) &&
  isAllCapitals(tokens, to);

function namedByDate(from: number, { to, date, year }: WrittenDate, issuers: readonly BodySpan[]): UnnumberedSpan {
  const issued = issuers.length > 0 ? { issuers, tail: to } : {};
  return { to, form: 'NAME', reader: 'DATE', name: { from, to: from }, date, year, ...issued };
}

interface Described {
  /** Token after the type word. */
  readonly from: number;
  /** Token after type word and issuers, where the subject may begin. */
  readonly subjectFrom: number;
  readonly issuers: readonly BodySpan[];
  readonly type: WrittenType;
}

function namedBySubject(tokens: Tokens, at: number, described: Described): UnnumberedSpan | null {
  const { from, subjectFrom, issuers, type } = described;
  const datedTo = issuers.length > 0 && idAt(tokens, subjectFrom) === ABOUT ? endOfSubject(tokens, subjectFrom) : -1;
  const to = datedTo > 0 ? datedTo : spanCitedSubject(tokens, at, subjectFrom, type);
  if (to < 0) return null;
  const name = { from, to };
  const number = numberAfter(tokens, to, type);
  if (!number)
    return { to, form: 'NAME', reader: datedTo > 0 ? 'ISSUER_AND_DATED_SUBJECT' : 'SUBJECT', name, issuers, tail: to };
  const issued = issuers.length > 0 ? { issuers } : {};
  return { to: number.to, form: 'FULL', reader: 'SUBJECT_AND_NUMBER', name, number, ...issued };
}

/** "số 04/2008/TT-BYT" after a subject, where the letters are those of the type. */
function numberAfter(tokens: Tokens, at: number, type: WrittenType): SymbolSpan | null {
  const number = NUMBER_WORDS.has(idAt(tokens, at)) ? readIdentifier(tokens, at)?.symbol : null;
  const symbol = number ? parseSymbolSpan(tokens, number, type.name) : null;
  return number && symbol && typeOfLetters(symbol.typeLetters, type)?.name === type.name ? number : null;
}

/** Token after a subject that begins at `from`, where the type word at token `at` is cited by it; -1 without one. */
function spanCitedSubject(tokens: Tokens, at: number, from: number, type: WrittenType): number {
  const cited = TYPES_BY_SUBJECT.has(type.name) && CITING.some((words) => followsAt(tokens, at - words.length, words));
  const start = cited ? SUBJECT_STARTS.find((words) => followsAt(tokens, from, words)) : undefined;
  return start && !NO_SUBJECT.has(idAt(tokens, from + start.length)) ? subjectEnd(tokens, from) : -1;
}

function subjectEnd(tokens: Tokens, from: number): number {
  const limit = Math.min(tokens.count, from + LONGEST_SUBJECT);
  let at = from + 1;
  while (at < limit && !endsSubject(tokens, at)) {
    if (GENERAL.has(idAt(tokens, at))) return -1;
    at++;
  }
  return at - from >= SHORTEST_SUBJECT ? at : -1;
}

function endsSubject(tokens: Tokens, at: number): boolean {
  const id = idAt(tokens, at);
  if (CLOSING_MARKS.has(id) || SENTENCE_WORDS.has(id) || startsParagraph(tokens, at)) return true;
  if (NUMBER_WORDS.has(id) && isNumberAt(tokens, at + 1)) return true;
  if (matchPhrase(tokens, at, TITLE_ENDS) !== null) return true;
  return id === AND && (NOT_AFTER_AND.has(idAt(tokens, at + 1)) || matchPhrase(tokens, at + 1, TYPE_TABLE) !== null);
}
