import type { CitingContext, Claims } from '../../domain/reading/mention.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import { issuerReader } from '../readers/issuers.js';
import type { Segment } from '../structure/segments.js';
import type { Tokens } from '../text/tokens.js';
import type { ClaimContext } from './claim-context.js';
import { fillClaimsFromText } from './fill-claims.js';
import { nameOfNumberedLaw } from './named-claims.js';
import { withNamesBeside } from './names-beside.js';
import { readLocalClaims } from './read-claims.js';

/** What is known of the citing document where claims are read: its issuer and day, and its place for short names. */
export interface ClaimingDocument extends Pick<CitingContext, 'issuer' | 'date'> {
  readonly place?: string | null;
}

/** Returns what a text claims of each candidate's document: at the mention first, then from elsewhere in the text. */
export function claimsOfText(
  { tokens, segments }: { readonly tokens: Tokens; readonly segments: readonly Segment[] },
  candidates: readonly MentionCandidate[],
  citing: ClaimingDocument,
  vocabulary: VocabularyIndex,
): readonly Claims[] {
  const place = citing.place ?? placeOf(citing.issuer, vocabulary);
  const context: ClaimContext = {
    place,
    on: citing.date,
    vocabulary,
    readIssuer: issuerReader(place, vocabulary, citing.issuer),
  };
  const local = candidates.map((_, index) => readLocalClaims(tokens, segments, candidates, index, context));
  const claims = withNamesBeside(tokens, candidates, local);
  const names = candidates.map((candidate, at) => nameOfNumberedLaw(tokens, candidate) ?? nameWithNumber(claims[at]));
  return fillClaimsFromText(claims, candidates, names);
}

const nameWithNumber = (claims: Claims | undefined): string | null => (claims?.symbol ? claims.name : null);

/** The place that the citing document's issuer names ("Sở Y tế tỉnh Lạng Sơn"), where nothing else tells it. */
function placeOf(issuer: string | null, vocabulary: VocabularyIndex): string | null {
  const written = issuer === null ? null : /(?:tỉnh|thành phố|TP\.?) ?\p{Lu}.*$/u.exec(issuer)?.[0];
  return written ? (vocabulary.placeByName(written, null)?.name ?? null) : null;
}
