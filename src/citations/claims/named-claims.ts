import type { Claims } from '../../domain/reading/mention.js';
import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import type { IssuingBody } from '../../domain/vocabulary/vocabulary.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import type { ReadIssuer } from '../readers/issuers.js';
import { type Tokens, textBetween } from '../text/tokens.js';
import { type ClaimContext, numberingAuthorityOf } from './claim-context.js';

/** The bodies that alone issue documents of a type that is cited by name. */
const SOLE_ISSUERS: Readonly<Partial<Record<DocumentType, string>>> = {
  CONSTITUTION: 'Quốc hội',
  LAW: 'Quốc hội',
  CODE: 'Quốc hội',
  ORDINANCE: 'Ủy ban Thường vụ Quốc hội',
  CHARTER: 'Đại hội đại biểu toàn quốc',
};

/**
 * Returns the claims of a document without a symbol: `base` with its name and the authority of its series. `issuers` are
 * those that the text states.
 */
export function namedClaims(
  base: Claims,
  candidate: MentionCandidate,
  issuers: readonly ReadIssuer[],
  tokens: Tokens,
  context: ClaimContext,
): Claims {
  const body = issuers[0]?.body ?? null;
  const authority = numberingAuthorityOf(body, context) ?? soleIssuer(candidate, base, context);
  return {
    ...base,
    name: nameOf(tokens, candidate) ?? (candidate.type?.naming === 'CONSTITUTION' ? 'Hiến pháp' : null),
    authority: authority?.id ?? null,
    origins: authority && !body ? { ...base.origins, authority: 'SYMBOL' } : base.origins,
  };
}

/** The only body that can have issued the document, null where several can. A bare number tells only a decree's: "Nghị định 85". */
function soleIssuer(
  { bareNumber, type, reader }: MentionCandidate,
  base: Claims,
  context: ClaimContext,
): IssuingBody | null {
  if (reader === 'FOREIGN_LAW') return null;
  const byNumber = type?.type === 'DECREE' ? 'Chính phủ' : null;
  const name = bareNumber !== null ? byNumber : type && SOLE_ISSUERS[type.type];
  return name ? context.readIssuer(name, base.date ?? context.on).body : null;
}

/** Returns the name that stands with the number of a numbered law ("Luật Giá số 11/2012/QH13"), null without one. */
export const nameOfNumberedLaw = (tokens: Tokens, candidate: MentionCandidate): string | null =>
  candidate.symbol ? nameOf(tokens, candidate) : null;

/**
 * Returns the name of a numbered law that is its own for sure, null without one: behind the title of an amending law a
 * number may be that of the law in the title.
 */
export function ownNameOfNumberedLaw(tokens: Tokens, candidate: MentionCandidate): string | null {
  const name = nameOfNumberedLaw(tokens, candidate);
  return name === null || NAMES_ANOTHER.test(name) ? null : name;
}

/** A law within the name of a law, and digits, which no name of a law has. */
const NAMES_ANOTHER = /.(?:Luật|LUẬT|Pháp lệnh|PHÁP LỆNH)\s\p{Lu}|\scủa\s(?:[Bb]ộ\s)?(?:luật|pháp lệnh)\s|\d/u;

/** Type word and name with a capital and single spaces; null without words. */
function nameOf(tokens: Tokens, { name, type }: MentionCandidate): string | null {
  if (!name || name.to <= name.from) return null;
  const written = `${type?.name ?? ''} ${textBetween(tokens, name.from, name.to)}`.replace(/\s+/gu, ' ').trim();
  return `${written.charAt(0).toUpperCase()}${written.slice(1)}`.replace(/[\s(,;:]+$/u, '');
}
