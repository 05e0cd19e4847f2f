import { yearOfKey } from '../../domain/identity/key-parts.js';
import { symbolPieces } from '../../domain/identity/symbol-pieces.js';
import { foldBodyName } from '../../domain/vocabulary/body-name.js';
import type { DocumentRow } from '../../store/rows.js';
import { bodyGlobalId } from '../ids.js';
import type { AskedAuthority, AskedNumber } from './number-query.js';

/** How a document compares with what was asked. */
export interface Comparison {
  /** True when everything asked is known of it and agrees. */
  readonly agrees: boolean;
  readonly contradicted: boolean;
  /** How many of the things asked agree. */
  readonly agreements: number;
  /** One short English phrase for each thing asked. */
  readonly reasons: readonly string[];
}

type Verdict = 'AGREES' | 'CONTRADICTED' | 'NOT_KNOWN';
interface Finding {
  readonly verdict: Verdict;
  readonly reason: string;
}

/** Returns the comparison of a document with a question by number, null when it bears another number. */
export function compareWithAsked(document: DocumentRow, asked: AskedNumber): Comparison | null {
  const number = compareNumber(document, asked);
  if (number === null) return null;
  const findings = [
    number,
    compareType(document, asked),
    compareAuthority(document, asked.authority),
    compareDate(document, asked.date),
    compareYear(document, asked.year ?? asked.pieces.year),
  ].filter((finding) => finding !== null);
  return {
    agrees: findings.every(({ verdict }) => verdict === 'AGREES'),
    contradicted: findings.some(({ verdict }) => verdict === 'CONTRADICTED'),
    agreements: findings.filter(({ verdict }) => verdict === 'AGREES').length,
    reasons: findings.map(({ reason }) => reason),
  };
}

/** The number agrees when its digits do, and year segment and letters wherever both write them. */
function compareNumber({ number }: DocumentRow, { pieces, symbol }: AskedNumber): Finding | null {
  if (number === null) return null;
  const known = symbolPieces(number.value);
  const letters = pieces.letters.every(
    (each, index) => known.letters[index] === undefined || known.letters[index] === each,
  );
  const years = pieces.year === null || known.year === null || pieces.year === known.year;
  if (known.number !== pieces.number || !letters || !years) return null;
  return {
    verdict: 'AGREES',
    reason: number.value === symbol ? `number ${symbol}` : `number ${number.value} for ${symbol}`,
  };
}

function compareType({ type, typeName }: DocumentRow, asked: AskedNumber): Finding | null {
  if (asked.type === null) return null;
  return type === asked.type
    ? { verdict: 'AGREES', reason: `type ${typeName}` }
    : { verdict: 'CONTRADICTED', reason: `type ${typeName} (${type}), not ${asked.type}` };
}

function compareAuthority(document: DocumentRow, asked: AskedAuthority | null): Finding | null {
  if (asked === null) return null;
  const names = document.issuerNames.join(', ');
  if (document.authorityId === null && names === '') return { verdict: 'NOT_KNOWN', reason: 'issuer not known' };
  return isIssuedBy(document, asked)
    ? { verdict: 'AGREES', reason: `issued by ${names || asked.written}` }
    : { verdict: 'CONTRADICTED', reason: `issued by ${names || document.authorityId}, not ${asked.written}` };
}

function isIssuedBy(document: DocumentRow, { written, body, numberedBy }: AskedAuthority): boolean {
  if (body === null) return document.issuerNames.some((name) => foldBodyName(name).includes(foldBodyName(written)));
  const ids = [...document.issuerIds, document.authorityId];
  return [body, numberedBy].some((one) => one !== null && ids.includes(bodyGlobalId(one.id)));
}

function compareDate({ issuedOn }: DocumentRow, asked: string | null): Finding | null {
  if (asked === null) return null;
  if (issuedOn === null) return { verdict: 'NOT_KNOWN', reason: `date not known, asked ${asked}` };
  return issuedOn.value === asked
    ? { verdict: 'AGREES', reason: `dated ${asked}` }
    : { verdict: 'CONTRADICTED', reason: `dated ${issuedOn.value}, not ${asked}` };
}

function compareYear(document: DocumentRow, asked: number | null): Finding | null {
  if (asked === null) return null;
  const known = yearOf(document);
  if (known === null) return { verdict: 'NOT_KNOWN', reason: `year not known, asked ${asked}` };
  return known === asked
    ? { verdict: 'AGREES', reason: `of ${asked}` }
    : { verdict: 'CONTRADICTED', reason: `of ${known}, not ${asked}` };
}

const yearOf = ({ issuedOn, number, key }: DocumentRow): number | null =>
  issuedOn ? Number(issuedOn.value.slice(0, 4)) : ((number && symbolPieces(number.value).year) ?? yearOfKey(key));
