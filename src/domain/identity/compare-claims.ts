import type { Claims } from '../reading/mention.js';
import { yearOf } from '../values/calendar-date.js';
import type { VocabularyIndex } from '../vocabulary/vocabulary-index.js';
import { agreeing, type CandidateReason, differing } from './candidate-reason.js';
import { identifyingSymbol } from './complete-symbol.js';
import { congressTermIn, isInCentralSeries } from './congress-term.js';
import { isNameKey, periodOf, yearOfKey } from './key-parts.js';
import { isSameKind, type KnownDocument } from './link-decision.js';
import { symbolPieces } from './symbol-pieces.js';

/** Returns the claims on which a document agrees. Nothing contradicts the document. */
export function agreements(
  claims: Claims,
  document: KnownDocument,
  vocabulary: VocabularyIndex,
): readonly CandidateReason[] {
  const { symbol, name, authority, date } = claims;
  const body = authority === null ? '' : bodyName(authority, vocabulary);
  return [
    ...(symbol === null ? [] : [agreeing('NUMBER', symbol, document.number?.value ?? symbol)]),
    ...(name === null ? [] : [agreeing('NAME', name, name)]),
    ...(authority !== null && authority === document.authorityId ? [agreeing('ISSUER', body, body)] : []),
    ...(date !== null && date === document.issuedOn?.value ? [agreeing('DATE', date, date)] : []),
  ];
}

/** Returns the claims that contradict a document whose number or name agrees, each once; empty when none does. */
export function contradictions(
  claims: Claims,
  document: KnownDocument,
  vocabulary: VocabularyIndex,
): readonly CandidateReason[] {
  const found = [
    differentNumber(claims, document, vocabulary),
    differentIssuer(claims, document, vocabulary),
    differentType(claims, document),
    differentDay(claims, document),
    differentTerm(claims, document, vocabulary),
    differentOrdinal(claims, document),
  ].flat();
  return found.filter(({ claim }, at) => found.findIndex((reason) => reason.claim === claim) === at);
}

type Reasons = readonly CandidateReason[];

/** Letters of the number that differ, and a year in it that differs. */
function differentNumber(claims: Claims, document: KnownDocument, vocabulary: VocabularyIndex): Reasons {
  const symbol = identifyingSymbol(claims, vocabulary);
  if (symbol === null) return [];
  const { letters, year } = symbolPieces(symbol);
  const number = document.number?.value ?? null;
  const other = number === null ? null : symbolPieces(number).letters.join('-');
  const lettersDiffer = other !== null && letters.length > 0 && letters.join('-') !== other;
  return [
    ...(lettersDiffer && number !== null ? [differing('NUMBER', symbol, number)] : []),
    ...differentYear(year, document),
  ];
}

function differentIssuer({ authority }: Claims, { authorityId }: KnownDocument, vocabulary: VocabularyIndex): Reasons {
  if (authority === null || authorityId === null || authority === authorityId) return [];
  return [differing('ISSUER', bodyName(authority, vocabulary), bodyName(authorityId, vocabulary))];
}

const bodyName = (id: string, vocabulary: VocabularyIndex): string => vocabulary.bodyById.get(id)?.name ?? id;

const differentType = ({ type: asked }: Claims, { type }: KnownDocument): Reasons =>
  asked === null || type === 'OTHER' || isSameKind(asked, type) ? [] : [differing('TYPE', asked, type)];

/** A date that differs, else a year that does. */
function differentDay({ date, year }: Claims, document: KnownDocument): Reasons {
  const issued = document.issuedOn?.value ?? null;
  if (date !== null && issued !== null && date !== issued) return [differing('DATE', date, issued)];
  return differentYear(year, document);
}

const differentYear = (asked: number | null, document: KnownDocument): Reasons =>
  differentCount('YEAR', asked, yearsOf(document));

const differentTerm = (claims: Claims, document: KnownDocument, vocabulary: VocabularyIndex): Reasons =>
  differentCount('TERM', claims.term, termsOf(document, vocabulary));

const differentOrdinal = ({ ordinal }: Claims, { keys }: KnownDocument): Reasons =>
  differentCount(
    'ORDINAL',
    ordinal,
    keys.filter(isNameKey).flatMap((key) => ordinalOf(key) ?? []),
  );

/**
 * A claimed count (year, term, ordinal) that differs from all those known of the document; empty where none is known.
 */
function differentCount(
  claim: 'YEAR' | 'TERM' | 'ORDINAL',
  asked: number | null,
  [first, ...others]: readonly number[],
): Reasons {
  if (asked === null || first === undefined || first === asked || others.includes(asked)) return [];
  return [differing(claim, String(asked), String(first))];
}

const ordinalOf = (key: string): number | null => {
  const found = /^lan-(\d+)/.exec(periodOf(key));
  return found ? Number(found[1]) : null;
};

/**
 * Terms that the date or the keys of a document state. The date counts only for a document of the central Party organs.
 */
function termsOf(document: KnownDocument, vocabulary: VocabularyIndex): readonly number[] {
  const written = document.keys.flatMap((key) => /(?:^k|-khoa-)(\d+)$/.exec(periodOf(key))?.[1] ?? []).map(Number);
  const central = isInCentralSeries(document.authorityId, vocabulary);
  const dated = central ? congressTermIn(document.issuedOn?.value ?? null, null, vocabulary) : null;
  return dated === null ? written : [...written, dated];
}

/** Returns the years that the date and the keys of a document state. */
export const yearsOf = (document: KnownDocument): readonly number[] => {
  const years = [yearOf(document.issuedOn?.value ?? null), ...document.keys.map(yearOfKey)];
  return years.filter((year) => year !== null);
};
