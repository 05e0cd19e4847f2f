import type { MentionReader } from '../../domain/reading/mention-reader.js';
import {
  ofForeignState,
  spanCharter,
  spanConstitution,
  spanPlatform,
  spanRegulation,
} from '../readers/charter-names.js';
import { readCongressOrPlenum } from '../readers/congress-and-plenum.js';
import { isAmendingTitle, type NamedSpan, namesSeveralLaws, spanLawName } from '../readers/law-name-span.js';
import { isRecitalStart } from '../readers/line-starts.js';
import { phraseIds } from '../text/lexicon.js';
import { SEMICOLON } from '../text/marks.js';
import { AND } from '../text/particles.js';
import { followsAt } from '../text/phrases.js';
import { ISSUE } from '../text/terms.js';
import { idAt, type Tokens } from '../text/tokens.js';
import { type CandidateCore, parseSymbolSpan } from './candidate-core.js';
import type { CoreContext, TypeWordSpan } from './core-context.js';
import { isPlannedLaw } from './planned-laws.js';

/** "Hiến pháp và pháp luật" speaks of the law in general. */
const AND_THE_LAW = phraseIds('và pháp luật');
/** How many tokens may stand between the beginning of a recital and the regulation that it names. */
const RECITAL_OPENING = 3;

/** Returns the core of a document that its name identifies, as documents of its type are named; null where no name follows. */
export function readNamedCore(tokens: Tokens, word: TypeWordSpan, context: CoreContext): CandidateCore | null {
  const { from, to, type } = word;
  const named = (reader: MentionReader, span: NamedSpan | null): CandidateCore | null =>
    span && coreOfName(tokens, reader, span, type.name, context.outerNameTo);
  const ofState = (reader: MentionReader, span: NamedSpan | null): CandidateCore | null => {
    const foreign = span && ofForeignState(tokens, span);
    return foreign ? named('FOREIGN_LAW', foreign) : named(reader, span);
  };
  const unlessPlanned = (core: CandidateCore | null): CandidateCore | null =>
    core && (core.symbol || core.year || !isPlannedLaw(tokens, from, context.segment.from)) ? core : null;
  switch (type.naming) {
    case 'LAW':
      if (isOwnAmendingName(tokens, word, context) || namesSeveralLaws(tokens, from, to)) return null;
      return unlessPlanned(ofState('LAW_NAME', spanLawName(tokens, to)));
    case 'CONSTITUTION':
      return followsAt(tokens, to, AND_THE_LAW) ? null : ofState('CONSTITUTION', spanConstitution(tokens, to));
    case 'PLATFORM':
      return named('PLATFORM', spanPlatform(tokens, to));
    case 'CHARTER':
      return named('CHARTER', spanCharter(tokens, to));
    case 'REGULATION':
      return isInRecital(tokens, from, context) ? named('REGULATION', spanRegulation(tokens, to)) : null;
    case 'RESOLUTION':
      return readCongressOrPlenumCore(tokens, to);
    case 'NONE':
      return null;
  }
}

function readCongressOrPlenumCore(tokens: Tokens, from: number): CandidateCore | null {
  const span = readCongressOrPlenum(tokens, from);
  if (!span) return null;
  const { congressOrPlenum, to } = span;
  return { to, form: 'NAME', reader: 'CONGRESS_OR_PLENUM', congressOrPlenum, name: { from, to } };
}

/**
 * Returns the core of a named document. In another document's name it ends with that name at the latest, and what stands
 * after the outer name (number, date) belongs to the outer document.
 */
export function coreOfName(
  tokens: Tokens,
  reader: MentionReader,
  span: NamedSpan,
  typeName: string,
  outerNameTo: number,
): CandidateCore {
  const name = { from: span.nameFrom, to: span.nameTo };
  if (outerNameTo > span.nameFrom && (span.symbol?.from ?? outerNameTo) >= outerNameTo) {
    const to = Math.min(span.nameTo, outerNameTo);
    return { to, form: 'NAME', reader, symbol: null, name, date: null, year: null, tail: to };
  }
  const { to, tail, date, year } = span;
  const symbol = span.symbol ? parseSymbolSpan(tokens, span.symbol, typeName) : null;
  const end = symbol && span.symbol ? { end: span.symbol.end } : {};
  return { to, ...end, form: symbol ? 'FULL' : 'NAME', reader, symbol, name, date, year, tail };
}

/**
 * Returns true for the citing law's own amending name ("Quốc hội ban hành Luật sửa đổi …", or the title line). It is not
 * read as one name: the laws in it are those that are amended, each with its own number.
 */
function isOwnAmendingName(
  tokens: Tokens,
  { from, to, type }: TypeWordSpan,
  { typeName, segment, recitalSeen }: CoreContext,
): boolean {
  if (type.name !== typeName || !isAmendingTitle(tokens, to)) return false;
  return followsAt(tokens, from - 2, ISSUE) || (from === segment.body && segment.startsLine && !recitalSeen);
}

/** Whether a recital names a regulation at token `at`: at its beginning, after a semicolon, or after "và" and a document. */
function isInRecital(tokens: Tokens, at: number, { segment, previousTail }: CoreContext): boolean {
  if (!isRecitalStart(tokens, segment.body)) return false;
  const before = idAt(tokens, at - 1);
  const joined = before === AND && previousTail === at - 1;
  return at - segment.body <= RECITAL_OPENING || before === SEMICOLON || joined;
}
