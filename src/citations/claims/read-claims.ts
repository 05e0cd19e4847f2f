import type { Claims } from '../../domain/reading/mention.js';
import { yearOf } from '../../domain/values/calendar-date.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import { readTitle } from '../mentions/read-title.js';
import { writtenBody } from '../readers/body-spans.js';
import type { Segment } from '../structure/segments.js';
import type { Tokens } from '../text/tokens.js';
import type { ClaimContext } from './claim-context.js';
import { congressOrPlenumClaims } from './congress-and-plenum-claims.js';
import { namedClaims, ownNameOfNumberedLaw } from './named-claims.js';
import { inNamedPlace } from './named-place.js';
import { symbolClaims } from './symbol-claims.js';

/** "Bộ có Công văn số …": a body that only what stands elsewhere tells. */
const ANY_BODY = /^(?:Bộ|Sở|Ban|Cục|Chi cục|Tổng cục|Vụ|Viện|Tổng|Hội|Hội đồng|Đoàn|Công ty|Tập đoàn)$/u;

/** Returns what the text says of the document of the candidate at `index`, at the mention itself; claims made elsewhere are not filled in. */
export function readLocalClaims(
  tokens: Tokens,
  segments: readonly Segment[],
  candidates: readonly MentionCandidate[],
  index: number,
  context: ClaimContext,
): Claims {
  const candidate = candidates[index] as MentionCandidate;
  const { type, symbol, congressOrPlenum, date } = candidate;
  const issuers = candidate.issuers
    .map((span) => context.readIssuer(writtenBody(tokens, span), date ?? context.on))
    .filter(({ name }) => !ANY_BODY.test(name));
  const base: Claims = {
    type: type?.type ?? null,
    typeName: type?.name ?? null,
    symbol: symbol?.canonical ?? candidate.bareNumber,
    authority: null,
    issuers: issuers.map(({ name }) => name),
    date,
    year: candidate.year ?? yearOf(date),
    term: candidate.term,
    name: null,
    ordinal: null,
    title: readTitle(tokens, segments, candidates, index),
    origins: issuers.some(({ completed }) => completed) ? { issuers: 'CITING_DOCUMENT' } : {},
  };
  if (congressOrPlenum) return congressOrPlenumClaims(base, congressOrPlenum, tokens, context);
  if (symbol) {
    const named = { ...base, name: ownNameOfNumberedLaw(tokens, candidate) };
    return symbolClaims(named, symbol, issuers, inNamedPlace(tokens, candidate, issuers, context));
  }
  return namedClaims(base, candidate, issuers, tokens, context);
}
