import type { RecognisedMention } from '../../domain/reading/mention.js';
import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { DocumentRow } from '../../store/rows.js';
import { vocabularyBodyId } from '../ids.js';
import { type AuthorityTier, authorityTier } from '../lineage/authority-tier.js';

/** Tiers of the State by legal force, highest first. Documents of the Party and the Front are not ranked among them. */
const RANKS: readonly AuthorityTier[] = [
  ...(['CONSTITUTION', 'LAW', 'ORDINANCE', 'PRESIDENT', 'GOVERNMENT', 'PRIME_MINISTER'] as const),
  ...(['CENTRAL_STATE', 'PROVINCE', 'DISTRICT', 'COMMUNE'] as const),
];

/** Types that lay down rules. Proposals, letters and plans that a recital names stand last, whoever sends them. */
const RULES: ReadonlySet<DocumentType> = new Set<DocumentType>([
  ...(['CONSTITUTION', 'CODE', 'LAW', 'ORDINANCE', 'RESOLUTION', 'ORDER', 'DECREE'] as const),
  ...(['DECISION', 'DIRECTIVE', 'CIRCULAR', 'JOINT_CIRCULAR'] as const),
]);

/** A citation with the document that it means, null where that is not known. */
export interface RankedCitation {
  readonly mention: RecognisedMention;
  readonly document: DocumentRow | null;
}

/**
 * Returns for each citation the basis that stands before it although it has less legal force, null where the order is right
 * or the citation is no basis; of several, the first. Within one rank nothing is said: there drafts go by matter.
 */
export function basesBefore<C extends RankedCitation>(
  citations: readonly C[],
  vocabulary: VocabularyIndex,
): readonly (C | null)[] {
  let lowest: { readonly rank: number; readonly citation: C } | null = null;
  return citations.map((citation) => {
    const rank = isBasis(citation) ? rankOf(citation, vocabulary) : -1;
    if (rank < 0) return null;
    if (lowest !== null && lowest.rank > rank) return lowest.citation;
    if (lowest === null || rank > lowest.rank) lowest = { rank, citation };
    return null;
  });
}

/** Whether it stands in the recitals that open the draft. */
const isBasis = ({ mention }: RankedCitation): boolean =>
  mention.rule === 'RECITAL' &&
  mention.kind === 'BASED_ON' &&
  (mention.section === null || mention.section === 'mo-dau');

/** Place among the ranks, -1 for a document that has none. */
function rankOf({ mention, document }: RankedCitation, { bodyById }: VocabularyIndex): number {
  const type = document?.type ?? mention.claims.type;
  const authority = document?.authorityId ?? mention.claims.authority;
  if (type === null || !RULES.has(type)) return -1;
  return RANKS.indexOf(
    authorityTier(type, authority === null ? null : (bodyById.get(vocabularyBodyId(authority)) ?? null)),
  );
}
