import { parseSymbol } from '../../domain/identity/symbol.js';
import type { MentionForm } from '../../domain/reading/mention.js';
import { TITLE_ENDS } from '../patterns/cue-tables.js';
import { NUMBER_WORDS, TYPE_TABLE, typeOfLetters, type WrittenType } from '../patterns/type-words.js';
import { type BodySpan, spanBodies } from '../readers/body-spans.js';
import { readDate } from '../readers/dates.js';
import { readIdentifier } from '../readers/name-identifier.js';
import { spanSubject } from '../readers/subject-span.js';
import type { SymbolSpan } from '../readers/symbol-span.js';
import { phraseIds, wordIds } from '../text/lexicon.js';
import { markId } from '../text/marks.js';
import { ABOUT, AND, DAY, OF } from '../text/particles.js';
import { followsAt, matchPhrase } from '../text/phrases.js';
import { idAt, isNumberAt, startOf, startsParagraph, type Tokens } from '../text/tokens.js';
import type { CandidateReader } from './candidate.js';

/** A document named without a number, in tokens. */
export interface UnnumberedSpan {
  readonly to: number;
  readonly form: MentionForm;
  readonly reader: CandidateReader;
  /** What it is about, from behind the type word; empty where a date identifies it. */
  readonly name?: { readonly from: number; readonly to: number };
  readonly issuers?: readonly BodySpan[];
  readonly date?: string | null;
  readonly year?: number | null;
  readonly tail?: number;
  /** Its number, where that stands behind what it is about ("Thông tư hướng dẫn ghi nhãn thuốc số 04/2008/TT-BYT"). */
  readonly number?: SymbolSpan;
}

/** Right before a type word these cite what it names; issuing one tells of one to come. */
const CITING = ['tại', 'theo', 'của', 'thực hiện', 'thi hành', 'chấp hành', 'quán triệt', 'căn cứ'].map(phraseIds);
/** With these the titles of rules begin. */
const SUBJECTS = ['về', 'quy định', 'qui định', 'hướng dẫn', 'xử phạt', 'ban hành'].map(phraseIds);
/** Behind "và" these begin something else than the rest of a title. */
const ELSE = wordIds('các những quy qui pháp theo được phải văn hướng nghị thông quyết');
/** Types that are cited by what they are about: of the rules on one subject one is in force, where resolutions come every year. */
const BY_SUBJECT: ReadonlySet<string> = new Set(['nghị định', 'thông tư', 'thông tư liên tịch']);
/** In these words a phrase goes on that speaks of the document. */
const GOING_ON = wordIds('để được thì thực phải có');
/** Behind "hướng dẫn" and the like these name no subject. */
const NO_SUBJECT = wordIds('của trong tại và nêu trên');
/** What is one of several, or the citing document's own, is named by no title. */
const GENERAL = wordIds('này khác từng mình mỗi');
const ENDS: ReadonlySet<number> = new Set([',', ';', '.', ':', '(', ')', '"', '”', '“'].map(markId));
const LEAST = 4;
const MOST = 40;

/**
 * Returns the document that the type word before token `behind` names by its date ("Nghị định ngày 12/3/2020 của Chính
 * phủ"), by issuer and subject ("theo Thông tư của Bộ Tài chính hướng dẫn …"), or only by its issuer (ELLIPTIC); else null.
 */
export function spanUnnumbered(tokens: Tokens, at: number, behind: number, type: WrittenType): UnnumberedSpan | null {
  if (type.naming === 'CONSTITUTION' || type.name === 'văn bản' || type.name === 'biên bản') return null;
  const issuers = idAt(tokens, behind) === OF ? spanBodies(tokens, behind + 1) : [];
  const next = issuers.at(-1)?.to ?? behind;
  const date = idAt(tokens, next) === DAY ? readDate(tokens, next) : null;
  if (date) return byDate(behind, date, issuers);
  const dated = issuers.length > 0 && idAt(tokens, next) === ABOUT ? spanSubject(tokens, next) : -1;
  if (dated > 0) return named(tokens, behind, dated, issuers, type, 'ISSUER_AND_DATED_SUBJECT');
  const about = spanCitedTitle(tokens, at, next, type);
  if (about > 0) return named(tokens, behind, about, issuers, type, 'SUBJECT');
  return issuers.length > 0 ? { to: next, form: 'ELLIPTIC', reader: 'ISSUER', issuers, tail: next } : null;
}

function named(
  tokens: Tokens,
  from: number,
  to: number,
  issuers: readonly BodySpan[],
  type: WrittenType,
  reader: CandidateReader,
): UnnumberedSpan {
  const name = { from, to };
  const number = NUMBER_WORDS.has(idAt(tokens, to)) ? readIdentifier(tokens, to)?.symbol : null;
  const letters = number ? parseSymbol(tokens.text.slice(startOf(tokens, number.from), number.end), type.name) : null;
  if (number && letters && typeOfLetters(letters.typeLetters, type)?.name === type.name)
    return {
      to: number.to,
      form: 'FULL',
      reader: 'SUBJECT_AND_NUMBER',
      name,
      number,
      ...(issuers.length > 0 ? { issuers } : {}),
    };
  return { to, form: 'NAME', reader, name, issuers, tail: to };
}

function byDate(
  behind: number,
  { to, date, year }: { readonly to: number; readonly date: string | null; readonly year: number | null },
  issuers: readonly BodySpan[],
): UnnumberedSpan {
  const issued = issuers.length > 0 ? { issuers, tail: to } : {};
  return { to, form: 'NAME', reader: 'DATE', name: { from: behind, to: behind }, date, year, ...issued };
}

/** Token behind a title that begins at `from`, of a document that is cited by it; -1 without one. */
function spanCitedTitle(tokens: Tokens, at: number, from: number, type: WrittenType): number {
  const cited = BY_SUBJECT.has(type.name) && CITING.some((words) => followsAt(tokens, at - words.length, words));
  const subject = cited ? SUBJECTS.find((words) => followsAt(tokens, from, words)) : undefined;
  return subject && !NO_SUBJECT.has(idAt(tokens, from + subject.length)) ? endOfTitle(tokens, from) : -1;
}

function endOfTitle(tokens: Tokens, from: number): number {
  const limit = Math.min(tokens.count, from + MOST);
  let at = from + 1;
  while (at < limit && !endsTitle(tokens, at)) {
    if (GENERAL.has(idAt(tokens, at))) return -1;
    at++;
  }
  return at - from >= LEAST ? at : -1;
}

function endsTitle(tokens: Tokens, at: number): boolean {
  const id = idAt(tokens, at);
  if (
    ENDS.has(id) ||
    GOING_ON.has(id) ||
    (NUMBER_WORDS.has(id) && isNumberAt(tokens, at + 1)) ||
    startsParagraph(tokens, at)
  )
    return true;
  if (matchPhrase(tokens, at, TITLE_ENDS) !== null) return true;
  return id === AND && (ELSE.has(idAt(tokens, at + 1)) || matchPhrase(tokens, at + 1, TYPE_TABLE) !== null);
}
