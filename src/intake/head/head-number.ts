import { parseSymbol } from '../../domain/identity/symbol.js';
import type { Attested } from '../../domain/reading/attested.js';
import type { DocumentTypeEntry, IssuingBody } from '../../domain/vocabulary/vocabulary.js';
import type { AttachmentName } from './portal-evidence.js';
import { sameLetters } from './portal-evidence.js';

/**
 * Returns the number in the format of its series: `N/[YYYY/]TYPE-ISSUER` for the State and the Front (Nghị định
 * 30/2020/NĐ-CP), `N-TYPE/ISSUER` for the Party (Hướng dẫn 36-HD/VPTW).
 */
const compose = (number: string, year: string | null, letters: string, authority: IssuingBody): string | null => {
  const issuer = authority.symbolLetters[0];
  if (issuer === undefined) return null;
  if (authority.branch === 'PARTY') return `${number}-${letters}/${issuer}`;
  return `${[number, ...(year === null ? [] : [year])].join('/')}/${letters}-${issuer}`;
};

/**
 * Returns the canonical form of a number. Letters that a Party organ shares with a State body (BTC) stay the Party's. A number without its issuer's letters ("01-CT") is completed with those of its
 * numbering authority.
 */
export function canonicalNumber(written: string, typeName: string | null, authority: IssuingBody | null): string {
  const symbol = parseSymbol(written, typeName);
  if (symbol === null) return written.replace(/\s+/g, ' ').trim();
  if (
    authority?.branch === 'PARTY' &&
    symbol.system === 'STATE' &&
    symbol.issuerLetters.length === 1 &&
    symbol.typeLetters
  )
    return `${symbol.number}${symbol.letter}-${symbol.typeLetters}/${symbol.issuerLetters[0]}`;
  if (symbol.issuerLetters.length > 0 || symbol.typeLetters === '' || authority === null) return symbol.canonical;
  const year = symbol.year === null ? null : String(symbol.year);
  return compose(symbol.number + symbol.letter, year, symbol.typeLetters, authority) ?? symbol.canonical;
}

const pad = (number: string): string => (/^\d(?!\d)/.test(number) ? `0${number}` : number);

/**
 * Returns the number in an attachment's name, for a document without letterhead. Its letters must match the document's
 * type. The number is INFERRED, because a file name is not part of the document.
 */
export function numberOfAttachment(
  attachments: readonly AttachmentName[],
  type: DocumentTypeEntry | null,
  authority: IssuingBody | null,
): Attested<string> | null {
  if (type === null || authority === null) return null;
  const system = authority.branch === 'PARTY' ? 'PARTY' : 'STATE';
  const own = type.letters.filter((one) => one.system === system).map((one) => one.letters);
  for (const file of attachments) {
    const letters = own.find((one) => sameLetters(file.typeLetters, one));
    const foreign =
      file.issuerLetters !== '' && !authority.symbolLetters.some((one) => sameLetters(file.issuerLetters, one));
    const value = letters === undefined || foreign ? null : compose(pad(file.number), file.year, letters, authority);
    if (value === null) continue;
    return { value, assurance: 'INFERRED', origin: { place: 'ATTACHMENT_NAME', quote: file.name } };
  }
  return null;
}
